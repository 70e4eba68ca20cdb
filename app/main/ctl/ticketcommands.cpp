// ticket, search, suggest: the main job, scripted.
#include "command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include "base/language.h"
#include "calendars/compiledcalendar.h"
#include "deadlines/clockjson.h"
#include "deadlines/clocktexts.h"
#include "deadlines/timetexts.h"
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
            text += u"  %1: %2\n"_s.arg(fieldtexts::label(field.key), fields.value(field.key).toStringList().join(u", "));
    }
    for (const ClockResult &clock : view.clocks)
        text += clockLine(clock, zone, context.time().now());
    return context.answer(ticketjson::toJson(view), text);
}

Result<TicketQuery> queryOf(const QCommandLineParser &parser, const QTimeZone &zone)
{
    TicketQuery query;
    for (const QString &code : parser.values(u"state"_s)) {
        const auto state = ticketStateFromCode(code);
        if (!state)
            return Error{ErrorKind::BadInput, u"value-not-taken"_s, u"--state"_s, {code}};
        query.states.append(*state);
    }
    query.openOnly = parser.isSet(u"open"_s);
    query.text = parser.value(u"text"_s);
    query.category = parser.value(u"category"_s);
    query.level = parser.value(u"level"_s);
    query.channel = parser.value(u"channel"_s);
    query.product = parser.value(u"product"_s);
    query.batch = parser.value(u"batch"_s);
    query.ownerId = parser.value(u"owner"_s);
    if (parser.isSet(u"overdue"_s))
        query.dueGroup = DueGroup::Overdue;
    for (auto [option, member] : {std::pair{u"from"_s, &TicketQuery::receivedFrom},
                                  std::pair{u"to"_s, &TicketQuery::receivedTo}}) {
        if (!parser.isSet(option))
            continue;
        QString text = parser.value(option);
        if (text.size() == 10)
            text += u"T00:00"_s;
        const auto parsed = ticketjson::time(text, zone, u"--"_s + option);
        if (!parsed)
            return parsed.error();
        query.*member = *parsed;
    }
    bool ok = true;
    if (parser.isSet(u"limit"_s))
        query.limit = parser.value(u"limit"_s).toInt(&ok);
    if (!ok || query.limit < 1)
        return Error{ErrorKind::BadInput, u"value-not-taken"_s, u"--limit"_s, {parser.value(u"limit"_s)}};
    query.sort = query.openOnly ? TicketQuery::Sort::NextDue : TicketQuery::Sort::Newest;
    query.descending = !query.openOnly;
    return query;
}

int listTickets(Context &context, Workspace &workspace, const QStringList &arguments, const QTimeZone &zone)
{
    QCommandLineParser parser;
    for (const char *option : {"state", "owner", "text", "category", "level", "channel", "product", "batch", "from",
                               "to", "limit"})
        parser.addOption({QString::fromLatin1(option), {}, u"value"_s});
    parser.addOptions({{u"open"_s, {}}, {u"overdue"_s, {}}});
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"ticket list"_s, 0, &code))
        return code;
    const auto query = queryOf(parser, zone);
    return query ? answerRows(context, workspace.lists().rows(*query), zone) : context.fail(query.error());
}

int newTicket(Context &context, Workspace &workspace, const QStringList &arguments, const QTimeZone &zone)
{
    QCommandLineParser parser;
    parser.addOption({u"file"_s, {}, u"FILE"_s});
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"ticket new"_s, 0, &code))
        return code;
    const QString file = parser.value(u"file"_s);
    if (file.isEmpty())
        return context.usage(u"ticket new needs --file"_s);
    const auto bytes = readInput(file);
    if (!bytes)
        return context.fail(bytes.error());
    const auto registration = ticketjson::registration(*bytes, workspace.reference(), QFileInfo(file).absolutePath());
    if (!registration)
        return context.fail(registration.error());
    const Findings findings = workspace.tickets().checkRegistration(*registration);
    if (hasErrors(findings))
        return context.findings(findings);
    const auto view = workspace.tickets().registerTicket(*registration);
    return view ? answerTicket(context, *view, zone) : context.fail(view.error());
}

int doStep(Context &context, Workspace &workspace, const TicketId &id, const QStringList &arguments,
           const QTimeZone &zone)
{
    QCommandLineParser parser;
    parser.addOption({u"file"_s, {}, u"FILE"_s});
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"ticket do"_s, 2, &code))
        return code;
    TransitionInput input;
    if (parser.isSet(u"file"_s)) {
        const auto bytes = readInput(parser.value(u"file"_s));
        if (!bytes)
            return context.fail(bytes.error());
        auto parsed = ticketjson::stepInput(*bytes, workspace.reference());
        if (!parsed)
            return context.fail(parsed.error());
        input = *parsed;
    }
    if (const auto done = workspace.tickets().perform(id, parser.positionalArguments().at(1), input); !done)
        return context.fail(done.error());
    const auto view = workspace.tickets().load(id);
    return view ? answerTicket(context, *view, zone) : context.fail(view.error());
}

int showClocks(Context &context, Workspace &workspace, const TicketId &id, const QStringList &arguments,
               const QTimeZone &zone)
{
    QCommandLineParser parser;
    parser.addOption({u"at"_s, {}, u"ISO"_s});
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"ticket clocks"_s, 1, &code))
        return code;
    Instant at = context.time().now();
    if (parser.isSet(u"at"_s)) {
        const auto parsed = ticketjson::time(parser.value(u"at"_s), zone, u"--at"_s);
        if (!parsed)
            return context.fail(parsed.error());
        at = *parsed;
    }
    const WorkCalendar *calendar = workspace.reference().calendar(workspace.reference().organisation().officeCalendar);
    const CompiledCalendar office(calendar ? *calendar : roundTheClockCalendar(QString::fromLatin1(zone.id())));
    QJsonArray list;
    QString text;
    for (const ClockResult &clock : workspace.tickets().clocks(id, at)) {
        QJsonObject json = toJson(clock);
        json.insert(u"ledger"_s, toJson(workspace.tickets().ledger(id, clock.policyId, clock.code, at), office));
        list.append(json);
        text += clockLine(clock, zone, at);
    }
    return context.answer(QJsonObject{{u"at"_s, at.toIso()}, {u"clocks"_s, list}}, text);
}

} // namespace

int runTicket(Context &context, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return context.usage(u"ticket needs new, show, list, do or clocks"_s);
    const QString action = arguments.first();
    const QStringList rest = arguments.mid(1);
    if (!QStringList{u"new"_s, u"show"_s, u"list"_s, u"do"_s, u"clocks"_s}.contains(action))
        return context.usage(u"ticket knows no \"%1\""_s.arg(action));
    auto opened = context.workspace();
    if (!opened)
        return context.fail(opened.error());
    Workspace &workspace = **opened;
    const QTimeZone zone = timetexts::branchZone(workspace.reference());
    if (action == u"new"_s)
        return newTicket(context, workspace, rest, zone);
    if (action == u"list"_s)
        return listTickets(context, workspace, rest, zone);
    if (rest.isEmpty())
        return context.usage(u"ticket %1 needs a ticket number"_s.arg(action));
    const auto id = workspace.tickets().findByNumber(rest.first());
    if (!id)
        return context.fail(id.error());
    if (action == u"do"_s)
        return doStep(context, workspace, *id, rest, zone);
    if (action == u"clocks"_s)
        return showClocks(context, workspace, *id, rest, zone);
    const auto view = workspace.tickets().load(*id);
    return view ? answerTicket(context, *view, zone) : context.fail(view.error());
}

int runSearch(Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"limit"_s, {}, u"N"_s, u"50"_s});
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"search"_s, 1, &code))
        return code;
    bool ok = false;
    const int limit = parser.value(u"limit"_s).toInt(&ok);
    if (!ok || limit < 1)
        return context.usage(u"--limit takes a number above 0"_s);
    auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const QTimeZone zone = timetexts::branchZone((*workspace)->reference());
    const SearchResult result = (*workspace)->search().search(parser.positionalArguments().constFirst(), limit);
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
    return context.answer(QJsonObject{{u"total"_s, result.total}, {u"more"_s, result.more}, {u"tickets"_s, hits}}, text);
}

int runSuggest(Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"scheme"_s, {}, u"ID"_s});
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"suggest"_s, 1, &code))
        return code;
    auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const ReferenceService &reference = (*workspace)->reference();
    const QString scheme = parser.isSet(u"scheme"_s) ? parser.value(u"scheme"_s)
                                                     : reference.organisation().categorySchemes.value(0);
    const QString text = parser.positionalArguments().constFirst();
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
