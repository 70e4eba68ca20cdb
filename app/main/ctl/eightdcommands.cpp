// eightd and car: reports as JSON, their findings, revisions, lessons learned.
#include "commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "base/language.h"
#include "deadlines/clockengine.h"
#include "deadlines/clockjson.h"
#include "deadlines/clocktexts.h"
#include "deadlines/timetexts.h"
#include "eightd/eightdchanges.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdfile.h"
#include "eightd/eightdservice.h"
#include "eightd/eightdterms.h"
#include "eightd/eightdtexts.h"
#include "eightd/revisiontexts.h"
#include "reference/referenceservice.h"
#include "texts/findingtexts.h"
#include "tickets/ticketservice.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

// The store, and the report whose number, or whose ticket's, is the first operand.
struct Bench {
    Workspace &workspace;
    QTimeZone zone;
    EightDView view;

    EightDService &service() const { return workspace.eightDs(); }
    const EightD &report() const { return view.report; }
};

Result<Bench> benchOf(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return workspace.error();
    const auto id = (*workspace)->eightDs().find(line.operand(0));
    if (!id)
        return id.error();
    auto view = (*workspace)->eightDs().load(*id);
    if (!view)
        return view.error();
    return Bench{**workspace, timetexts::branchZone((*workspace)->reference()), std::move(*view)};
}

QString ticketNumber(const Workspace &workspace, const QString &ticket)
{
    const auto view = workspace.tickets().load(TicketId(ticket));
    return view ? view->facts.ticket.number : QString();
}

QString reportText(const EightD &report, const QTimeZone &zone)
{
    QString text = u"%1  %2  %3\n"_s.arg(report.number,
                                         eightdterms::code(u"state", codeOf(eightDStateCodes, report.state)),
                                         report.title);
    for (const auto &field : eightDFields()) {
        const QString value = eightdtexts::value({}, field, field.get(report), zone);
        if (!value.isEmpty())
            text += u"  %1: %2\n"_s.arg(eightdterms::field(field.key), value);
    }
    forEachPartList(report, [&](const auto &parts, const auto &type) {
        for (const auto &part : parts) {
            QStringList values;
            for (const auto &field : type.fields) {
                if (field.kind == RecordFieldKind::Reference || field.kind == RecordFieldKind::References
                    || field.kind == RecordFieldKind::Json)
                    continue;
                const QString value = eightdtexts::value(type.list, field, field.get(part), zone);
                if (!value.isEmpty())
                    values.append(value);
            }
            text += u"  %1: %2\n"_s.arg(eightdterms::listName(type.list), values.join(u" · "_s));
        }
    });
    return text;
}

int answerReport(Context &context, const Bench &bench, const EightD &report)
{
    QJsonObject json = eightdfile::toJson(report, ticketNumber(bench.workspace, bench.report().ticket));
    QString text = reportText(report, bench.zone);
    const Instant now = context.time().now();
    const ClockResults clocks = bench.service().clocks(bench.report(), now);
    json.insert(u"clocks"_s, toJson(clocks));
    for (const ClockResult &clock : clocks) {
        text += u"  "_s
            + clocktexts::sentence(clock.name.in(uiLanguage()), chipState(clock, now), bench.zone, now) + u'\n';
    }
    return context.answer(json, text);
}

int showAgain(Context &context, const Bench &bench)
{
    const auto view = bench.service().load(bench.report().id);
    return view ? answerReport(context, bench, view->report) : context.fail(view.error());
}

Result<QByteArray> fileOf(const CommandLine &line)
{
    return readInput(line.value(u"file"_s));
}

Result<qint64> revisionOf(const CommandLine &line, const QString &option)
{
    bool ok = true;
    const qint64 number = line.isSet(option) ? line.value(option).toLongLong(&ok) : 0;
    if (!ok || number < 0)
        return Error{ErrorKind::BadInput, u"number-unreadable"_s, u"--"_s + option, {line.value(option)}};
    return number;
}

QJsonObject toJson(const Lesson &lesson)
{
    return {{u"number"_s, lesson.number}, {u"title"_s, lesson.title},
            {u"state"_s, codeOf(eightDStateCodes, lesson.state)}, {u"likeness"_s, lesson.likeness},
            {u"same_product"_s, lesson.sameProduct}, {u"same_batch"_s, lesson.sameBatch},
            {u"shared"_s, QJsonArray::fromStringList(lesson.shared)},
            {u"causes"_s, QJsonArray::fromStringList(lesson.causes)},
            {u"actions"_s, QJsonArray::fromStringList(lesson.actions)},
            {u"effective_on"_s, lesson.effectiveOn ? lesson.effectiveOn->toString(Qt::ISODate) : QString()}};
}

} // namespace

int runEightDNew(Context &context, const CommandLine &line)
{
    const auto bytes = fileOf(line);
    if (!bytes)
        return context.fail(bytes.error());
    const auto report = eightdfile::report(*bytes);
    if (!report)
        return context.fail(inFile(report.error(), line.value(u"file"_s), *bytes));
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto ticket = (*workspace)->tickets().findByNumber(line.operand(0));
    if (!ticket)
        return context.fail(ticket.error());
    auto view = (*workspace)->eightDs().create(*ticket, *report);
    if (!view)
        return context.fail(view.error());
    const Bench bench{**workspace, timetexts::branchZone((*workspace)->reference()), std::move(*view)};
    return answerReport(context, bench, bench.report());
}

int runEightDShow(Context &context, const CommandLine &line)
{
    const auto bench = benchOf(context, line);
    if (!bench)
        return context.fail(bench.error());
    const auto number = revisionOf(line, u"revision"_s);
    if (!number)
        return context.fail(number.error());
    const auto report = bench->service().revision(bench->report().id, *number);
    return report ? answerReport(context, *bench, *report) : context.fail(report.error());
}

int runEightDSet(Context &context, const CommandLine &line)
{
    const auto bytes = fileOf(line);
    if (!bytes)
        return context.fail(bytes.error());
    auto file = eightdfile::report(*bytes);
    if (!file)
        return context.fail(inFile(file.error(), line.value(u"file"_s), *bytes));
    const auto bench = benchOf(context, line);
    if (!bench)
        return context.fail(bench.error());
    file->responsible = bench->report().responsible;
    const auto saved = bench->service().save(bench->report(), eightdfile::following(*file, bench->report()),
                                             bench->view.seen);
    return saved ? answerReport(context, *bench, saved->report) : context.fail(saved.error());
}

int runEightDList(Context &context, const CommandLine &)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    QJsonArray list;
    QString text;
    for (const EightDLine &report : (*workspace)->eightDs().all()) {
        const QString ticket = ticketNumber(**workspace, report.ticket);
        const QString state = codeOf(eightDStateCodes, report.state);
        list.append(QJsonObject{{u"number"_s, report.number}, {u"ticket"_s, ticket}, {u"state"_s, state},
                                {u"title"_s, report.title}});
        text += u"%1  %2  %3  %4\n"_s.arg(report.number, ticket, eightdterms::code(u"state", state), report.title);
    }
    if (list.isEmpty())
        text = QCoreApplication::translate("kesuctl", "There are no 8D reports.");
    return context.answer({{u"reports"_s, list}}, text);
}

int runEightDCheck(Context &context, const CommandLine &line)
{
    const auto bench = benchOf(context, line);
    if (!bench)
        return context.fail(bench.error());
    QList<ReviewedFinding> reviewed = bench->service().review(bench->report());
    if (line.isSet(u"closing"_s)) {
        reviewed.clear();
        for (const Finding &finding : bench->service().closingFindings(bench->report()))
            reviewed.append({finding, std::nullopt});
    }
    QJsonArray list;
    QString text;
    bool ok = true;
    for (const ReviewedFinding &each : std::as_const(reviewed)) {
        list.append(eightdfile::toJson(each));
        text += u"D%1  %2%3\n"_s.arg(QString::number(disciplineOf(each.finding)), findingtexts::sentence(each.finding),
                                     each.accepted ? u"  ["_s + each.accepted->reason + u']' : QString());
        ok = ok && (each.accepted || each.finding.severity != Finding::Severity::Error);
    }
    if (list.isEmpty())
        text = QCoreApplication::translate("kesuctl", "All is well.");
    return context.answer({{u"ok"_s, ok}, {u"number"_s, bench->report().number}, {u"findings"_s, list}}, text,
                          ok ? Done : RefusedOrFindings);
}

int runEightDAccept(Context &context, const CommandLine &line)
{
    const auto bench = benchOf(context, line);
    if (!bench)
        return context.fail(bench.error());
    const auto done = bench->service().acceptFinding(bench->report().id, line.value(u"finding"_s),
                                                     line.value(u"reason"_s));
    return done ? showAgain(context, *bench) : context.fail(done.error());
}

int runEightDFreeze(Context &context, const CommandLine &line)
{
    const auto bench = benchOf(context, line);
    if (!bench)
        return context.fail(bench.error());
    const auto stage = fromCode(reportStageCodes, line.value(u"stage"_s));
    if (!stage) {
        return context.fail({ErrorKind::BadInput, u"value-not-among"_s, u"--stage"_s,
                             {line.value(u"stage"_s), u"interim, final"_s}});
    }
    const auto number = bench->service().freeze(bench->report().id, *stage, line.value(u"note"_s));
    if (!number)
        return context.fail(number.error());
    return context.answer({{u"number"_s, bench->report().number}, {u"revision"_s, *number}},
                          QCoreApplication::translate("kesuctl", "Revision %1 of %2.")
                              .arg(QString::number(*number), bench->report().number));
}

int runEightDDiff(Context &context, const CommandLine &line)
{
    const auto bench = benchOf(context, line);
    if (!bench)
        return context.fail(bench.error());
    std::optional<EightD> versions[2];
    for (const int side : {0, 1}) {
        const auto number = revisionOf(line, side == 0 ? u"from"_s : u"to"_s);
        if (!number)
            return context.fail(number.error());
        const auto report = bench->service().revision(bench->report().id, *number);
        if (!report)
            return context.fail(report.error());
        versions[side] = *report;
    }
    static const QStringList steps{u"approvals"_s, u"decisions"_s, u"accepted_findings"_s, u"revisions"_s};
    QJsonArray list;
    QString text;
    for (const EightDChange &change : differences(*versions[0], *versions[1])) {
        if (steps.contains(change.list))
            continue;
        const bool added = change.kind == EightDChange::Kind::Added;
        const bool removed = change.kind == EightDChange::Kind::Removed;
        list.append(QJsonObject{{u"kind"_s, added ? u"added"_s : removed ? u"removed"_s : u"changed"_s},
                                {u"list"_s, change.list}, {u"id"_s, change.id}, {u"title"_s, change.title},
                                {u"before"_s, QJsonObject::fromVariantMap(change.before)},
                                {u"after"_s, QJsonObject::fromVariantMap(change.after)}});
    }
    for (const RevisionGroup &group : revisiontexts::differences(*versions[0], *versions[1], bench->zone)) {
        text += group.title + u'\n';
        for (const RevisionLine &difference : group.lines)
            text += u"  %1: %2 → %3\n"_s.arg(difference.what, difference.before, difference.after);
    }
    if (list.isEmpty())
        text = QCoreApplication::translate("kesuctl", "Nothing differs.");
    return context.answer({{u"changes"_s, list}}, text);
}

int runEightDDecision(Context &context, const CommandLine &line)
{
    const auto bench = benchOf(context, line);
    if (!bench)
        return context.fail(bench.error());
    const bool accepted = line.operand(1) == "accepted"_L1;
    if (!accepted && line.operand(1) != "rejected"_L1) {
        return context.usage(QCoreApplication::translate("kesuctl", "The decision is accepted or rejected, not “%1”.")
                                 .arg(line.operand(1)));
    }
    const auto done = bench->service().recordDecision(bench->report().id, accepted, line.value(u"reason"_s),
                                                      line.value(u"by"_s));
    return done ? showAgain(context, *bench) : context.fail(done.error());
}

int runEightDClose(Context &context, const CommandLine &line)
{
    const auto bench = benchOf(context, line);
    if (!bench)
        return context.fail(bench.error());
    const Findings findings = bench->service().closingFindings(bench->report());
    if (hasErrors(findings))
        return context.refuse(findings);
    const auto done = bench->service().close(bench->report().id);
    return done ? showAgain(context, *bench) : context.fail(done.error());
}

int runEightDSimilar(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    QJsonArray list;
    QString text;
    for (const Lesson &lesson : (*workspace)->eightDs().lessons(line.operand(0))) {
        list.append(toJson(lesson));
        text += u"%1  %2 %  %3  %4\n"_s.arg(lesson.number, QString::number(qRound(lesson.likeness * 100)),
                                            eightdterms::code(u"state", codeOf(eightDStateCodes, lesson.state)),
                                            lesson.title);
        for (const QString &action : lesson.actions)
            text += u"    D5: "_s + action + u'\n';
    }
    if (list.isEmpty())
        text = QCoreApplication::translate("kesuctl", "No closed 8D report is about a failure like this.");
    return context.answer({{u"lessons"_s, list}}, text);
}

} // namespace kesu::ctl
