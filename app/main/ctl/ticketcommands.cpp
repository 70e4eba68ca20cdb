// ticket, search, suggest: the main job, scripted.
#include "commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include "base/language.h"
#include "calendars/compiledcalendar.h"
#include "deadlines/clockjson.h"
#include "deadlines/clocktexts.h"
#include "deadlines/ledgertexts.h"
#include "deadlines/timetexts.h"
#include "listfilter.h"
#include "reference/referenceservice.h"
#include "search/searchservice.h"
#include "texts/fieldtexts.h"
#include "tickets/ticketjson.h"
#include "tickets/ticketlistservice.h"
#include "tickets/ticketservice.h"
#include "tickets/tickettexts.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

QString rowLine(const TicketRow &row, const QTimeZone &zone)
{
    return u"%1  %2  %3  %4  %5\n"_s.arg(row.number, timetexts::dateTime(row.receivedAt, zone),
                                         tickettexts::state(row.state), row.customerName, row.title);
}

QString clockLine(const ClockResult &clock, const QTimeZone &zone, Instant now)
{
    return u"  "_s + clocktexts::sentence(clock.name.in(uiLanguage()), chipState(clock, now), zone, now) + u"  ["_s
        + clock.policyId + u' ' + clock.source + u"]\n"_s;
}

QString ledgerLines(const Ledger &ledger, const QTimeZone &zone)
{
    QString text;
    for (const LedgerTextLine &line : ledgertexts::lines(ledger, zone))
        text += u"      %1  %2  %3\n"_s.arg(line.span, line.counted.isEmpty() ? u"–"_s : line.counted, line.reason);
    return text;
}

int answerRows(Context &context, const QList<TicketRow> &rows, const QTimeZone &zone)
{
    QJsonArray list;
    QString text;
    for (const TicketRow &row : rows) {
        list.append(ticketjson::toJson(row));
        text += rowLine(row, zone);
    }
    if (rows.isEmpty())
        text = QCoreApplication::translate("kesuctl", "No ticket fits.");
    return context.answer(QJsonObject{{u"tickets"_s, list}}, text);
}

int answerTicket(Context &context, const TicketView &view, const QTimeZone &zone)
{
    const Ticket &ticket = view.facts.ticket;
    QString text = u"%1  %2  %3\n"_s.arg(ticket.number, tickettexts::state(ticket.state), ticket.title);
    const QVariantMap fields = toFields(ticket);
    for (const TicketField &field : ticketFields()) {
        if (fields.contains(field.key))
            text += u"  %1: %2\n"_s.arg(fieldtexts::label(field.key),
                                        fields.value(field.key).toStringList().join(u", "));
    }
    for (const ClockResult &clock : view.clocks)
        text += clockLine(clock, zone, context.time().now());
    return context.answer(ticketjson::toJson(view), text);
}

// The store, its zone and the ticket whose number is the first operand.
struct Desk {
    Workspace &workspace;
    QTimeZone zone;
    TicketId ticket;
};

Result<Desk> deskOf(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return workspace.error();
    const auto id = (*workspace)->tickets().findByNumber(line.operand(0));
    if (!id)
        return id.error();
    return Desk{**workspace, timetexts::branchZone((*workspace)->reference()), *id};
}

int showTicket(Context &context, const Desk &desk)
{
    const auto view = desk.workspace.tickets().load(desk.ticket);
    return view ? answerTicket(context, *view, desk.zone) : context.fail(view.error());
}

} // namespace

int runTicketList(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const QTimeZone zone = timetexts::branchZone((*workspace)->reference());
    const auto query = pagedQuery(line, (*workspace)->reference(), zone);
    return query ? answerRows(context, (*workspace)->lists().rows(*query), zone) : context.fail(query.error());
}

int runTicketNew(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const QString file = line.value(u"file"_s);
    const auto bytes = readInput(file);
    if (!bytes)
        return context.fail(bytes.error());
    const QString folder = file == "-"_L1 ? QDir::currentPath() : QFileInfo(file).absolutePath();
    const auto registration = ticketjson::registration(*bytes, (*workspace)->reference(), folder);
    if (!registration)
        return context.fail(inFile(registration.error(), file, *bytes));
    TicketService &tickets = (*workspace)->tickets();
    const Findings findings = tickets.checkRegistration(*registration);
    if (hasErrors(findings))
        return context.refuse(findings);
    const auto view = tickets.registerTicket(*registration);
    return view ? answerTicket(context, *view, timetexts::branchZone((*workspace)->reference()))
                : context.fail(view.error());
}

int runTicketShow(Context &context, const CommandLine &line)
{
    const auto desk = deskOf(context, line);
    return desk ? showTicket(context, *desk) : context.fail(desk.error());
}

int runTicketDo(Context &context, const CommandLine &line)
{
    const auto desk = deskOf(context, line);
    if (!desk)
        return context.fail(desk.error());
    TransitionInput input;
    if (line.isSet(u"file"_s)) {
        const QString file = line.value(u"file"_s);
        const auto bytes = readInput(file);
        if (!bytes)
            return context.fail(bytes.error());
        const auto parsed = ticketjson::stepInput(*bytes, desk->workspace.reference());
        if (!parsed)
            return context.fail(inFile(parsed.error(), file, *bytes));
        input = *parsed;
    }
    TicketService &tickets = desk->workspace.tickets();
    const Findings findings = tickets.checkStep(desk->ticket, line.operand(1), input);
    if (hasErrors(findings))
        return context.refuse(findings);
    if (const auto done = tickets.perform(desk->ticket, line.operand(1), input); !done)
        return context.fail(done.error());
    return showTicket(context, *desk);
}

int runTicketClocks(Context &context, const CommandLine &line)
{
    const auto desk = deskOf(context, line);
    if (!desk)
        return context.fail(desk.error());
    Instant at = context.time().now();
    if (line.isSet(u"at"_s)) {
        const auto parsed = ticketjson::time(line.value(u"at"_s), desk->zone, u"--at"_s);
        if (!parsed)
            return context.fail(parsed.error());
        at = *parsed;
    }
    const ReferenceService &reference = desk->workspace.reference();
    const WorkCalendar *calendar = reference.calendar(reference.organisation().officeCalendar);
    const CompiledCalendar office(calendar ? *calendar : roundTheClockCalendar(QString::fromLatin1(desk->zone.id())));
    QJsonArray list;
    QString text;
    for (const ClockResult &clock : desk->workspace.tickets().clocks(desk->ticket, at)) {
        const Ledger ledger = desk->workspace.tickets().ledger(desk->ticket, clock.policyId, clock.code, at);
        QJsonObject json = toJson(clock);
        json.insert(u"ledger"_s, toJson(ledger, office));
        list.append(json);
        text += clockLine(clock, desk->zone, at) + ledgerLines(ledger, desk->zone);
    }
    return context.answer({{u"at"_s, at.toIso()}, {u"clocks"_s, list}}, text);
}

int runSearch(Context &context, const CommandLine &line)
{
    const auto limit = numberOf(line, u"limit"_s, 1, 50);
    if (!limit)
        return context.fail(limit.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const QTimeZone zone = timetexts::branchZone((*workspace)->reference());
    const SearchResult result = (*workspace)->search().search(line.operand(0), *limit);
    QJsonArray hits;
    QString text;
    for (const SearchHit &hit : result.hits) {
        QJsonObject json = ticketjson::toJson(hit.row);
        json.insert(u"snippet"_s, hit.snippet);
        hits.append(json);
        text += rowLine(hit.row, zone);
    }
    text += result.more ? QCoreApplication::translate("kesuctl", "More than 1000 tickets fit.")
                        : QCoreApplication::translate("kesuctl", "%n ticket(s) fit.", nullptr, result.total);
    return context.answer({{u"total"_s, result.total}, {u"more"_s, result.more}, {u"tickets"_s, hits}}, text);
}

int runSuggest(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const ReferenceService &reference = (*workspace)->reference();
    const QString scheme = line.isSet(u"scheme"_s) ? line.value(u"scheme"_s)
                                                   : reference.organisation().categorySchemes.value(0);
    const Catalog *catalog = reference.catalog(scheme);
    if (line.isSet(u"scheme"_s) && (!catalog || catalog->type != CatalogType::CategoryScheme))
        return context.fail({ErrorKind::NotFound, u"unknown-scheme"_s, u"--scheme"_s, {scheme}});
    const QString text = line.operand(0);
    QJsonArray categories;
    QString lines;
    for (const auto &suggestion : (*workspace)->search().suggestCategories(scheme, text)) {
        categories.append(QJsonObject{{u"code"_s, suggestion.code}, {u"weight"_s, suggestion.weight},
                                      {u"because"_s, QJsonArray::fromStringList(suggestion.because)}});
        lines += u"%1  %2 %\n"_s.arg(tickettexts::category(reference, scheme, suggestion.code))
                     .arg(qRound(suggestion.weight * 100));
    }
    Ticket like;
    like.narrative = text;
    QJsonArray similar;
    for (const TicketRow &row : (*workspace)->search().similarTickets(like)) {
        similar.append(ticketjson::toJson(row));
        lines += rowLine(row, timetexts::branchZone(reference));
    }
    return context.answer(QJsonObject{{u"scheme"_s, scheme}, {u"categories"_s, categories}, {u"similar"_s, similar}},
                          lines);
}

} // namespace kesu::ctl
