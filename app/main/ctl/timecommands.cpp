// due, conformance, calendar, policy: time limits without a ticket.
#include "commands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/language.h"
#include "calendars/compiledcalendar.h"
#include "deadlines/clockjson.h"
#include "deadlines/conformance.h"
#include "deadlines/ledgertexts.h"
#include "reference/referenceservice.h"
#include "tickets/ticketjson.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

// A file, an edited calendar of the store when --data names one, or one the program ships.
Result<WorkCalendar> findCalendar(Context &context, const QString &idOrFile)
{
    if (QFileInfo(idOrFile).isFile()) {
        const auto bytes = readInput(idOrFile);
        if (!bytes)
            return bytes.error();
        const auto calendar = parseCalendar(*bytes);
        return calendar ? calendar : inFile(calendar.error(), idOrFile, *bytes);
    }
    if (context.options().dataGiven) {
        auto workspace = context.workspace();
        if (!workspace)
            return workspace.error();
        if (const WorkCalendar *calendar = (*workspace)->reference().calendar(idOrFile))
            return *calendar;
        return Error{ErrorKind::NotFound, u"unknown-calendar"_s, u"--calendar"_s, {idOrFile}};
    }
    const auto shipped = readInput(u":/calendars/%1.json"_s.arg(idOrFile));
    if (!shipped)
        return Error{ErrorKind::NotFound, u"unknown-calendar"_s, u"--calendar"_s, {idOrFile}};
    return parseCalendar(*shipped);
}

// "ISO..ISO", either end with or without an offset.
Result<Hold> pauseOf(const QString &text, const QTimeZone &zone)
{
    const qsizetype cut = text.indexOf(".."_L1);
    const auto from = ticketjson::time(text.left(qMax<qsizetype>(cut, 0)), zone, u"--pause"_s);
    const auto to = ticketjson::time(text.mid(cut + 2), zone, u"--pause"_s);
    if (cut < 0 || !from || !to)
        return Error{ErrorKind::BadInput, u"pause-unreadable"_s, u"--pause"_s, {text}};
    if (*to < *from)
        return Error{ErrorKind::BadInput, u"pause-ends-before-it-begins"_s, u"--pause"_s, {text}};
    return Hold{*from, *to, {}};
}

Result<DueQuestion> dueQuestion(const CommandLine &line, const QTimeZone &zone, Instant now)
{
    DueQuestion question;
    const auto start = ticketjson::time(line.value(u"start"_s), zone, u"--start"_s);
    if (!start)
        return start.error();
    question.start = *start;
    const auto amount = Amount::parse(line.value(u"amount"_s));
    if (!amount)
        return Error{amount.error().kind, amount.error().code, u"--amount"_s, amount.error().args};
    question.rule.amount = *amount;
    question.rule.keepTime = line.isSet(u"keep-time"_s);
    question.rule.roll = line.isSet(u"roll"_s);
    for (const QString &text : line.values(u"pause"_s)) {
        const auto pause = pauseOf(text, zone);
        if (!pause)
            return pause.error();
        question.pauses.append(*pause);
    }
    question.now = now;
    if (line.isSet(u"now"_s)) {
        const auto given = ticketjson::time(line.value(u"now"_s), zone, u"--now"_s);
        if (!given)
            return given.error();
        question.now = *given;
    }
    return question;
}

QString describe(const QJsonObject &answer, const CompiledCalendar &calendar, const DueQuestion &question,
                 const QTimeZone &zone)
{
    QString text = QCoreApplication::translate("kesuctl", "Due: %1").arg(answer.value("due"_L1).toString(u"—"_s))
        + u'\n';
    if (answer.value("uncertain"_L1).toBool()) {
        text += QCoreApplication::translate("kesuctl", "Uncertain: the calendar does not know all of this time.")
            + u'\n';
    }
    const auto course = ClockCourse::plan(calendar, question.rule, question.start, united(question.pauses));
    if (!course)
        return text;
    for (const LedgerTextLine &row : ledgertexts::lines(course->ledger(), zone))
        text += u"  %1  %2  %3\n"_s.arg(row.span, row.counted.isEmpty() ? u"–"_s : row.counted, row.reason);
    return text;
}

// "policies" or "calendars" by id and name.
int answerNames(Context &context, const QString &key, const QStringList &ids,
                const std::function<LocalizedName(const QString &)> &name)
{
    QJsonArray list;
    QString text;
    for (const QString &id : ids) {
        const QString title = name(id).in(uiLanguage());
        list.append(QJsonObject{{u"id"_s, id}, {u"name"_s, title}});
        text += u"%1  %2\n"_s.arg(id, title);
    }
    return context.answer({{key, list}}, text);
}

int answerDocument(Context &context, const QJsonObject &document)
{
    return context.answer(document, QString::fromUtf8(QJsonDocument(document).toJson()));
}

} // namespace

int runDue(Context &context, const CommandLine &line)
{
    const auto calendar = findCalendar(context, line.value(u"calendar"_s));
    if (!calendar)
        return context.fail(calendar.error());
    const CompiledCalendar compiled(*calendar);
    const QTimeZone zone(calendar->timeZone.toLatin1());
    const auto question = dueQuestion(line, zone, context.time().now());
    if (!question)
        return context.fail(question.error());
    const QJsonObject answer = answerDue(compiled, *question);
    return context.answer(answer, describe(answer, compiled, *question, zone));
}

int runConformance(Context &context, const CommandLine &line)
{
    const QString file = line.operand(0);
    const auto bytes = readInput(file);
    if (!bytes)
        return context.fail(bytes.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isArray()) {
        return context.fail(inFile({ErrorKind::BadInput, u"json-unreadable"_s, {}, {QString::number(problem.offset)}},
                                   file, *bytes));
    }
    const QJsonObject answer = kesu::runConformance(document.array());
    const int failed = answer.value("failed"_L1).toInt();
    QString text = QCoreApplication::translate("kesuctl", "%1 passed, %2 failed")
                       .arg(answer.value("passed"_L1).toInt()).arg(failed);
    for (const QJsonValue &failure : answer.value("failures"_L1).toArray())
        text += u"\n  "_s + failure.toObject().value("id"_L1).toString();
    return context.answer(answer, text, failed > 0 ? RefusedOrFindings : Done);
}

int runPolicyList(Context &context, const CommandLine &)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const ReferenceService &reference = (*workspace)->reference();
    return answerNames(context, u"policies"_s, reference.policyIds(),
                       [&](const QString &id) { return reference.policy(id)->name; });
}

int runPolicyShow(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const Policy *policy = (*workspace)->reference().policy(line.operand(0));
    return policy ? answerDocument(context, toJson(*policy))
                  : context.fail({ErrorKind::NotFound, u"unknown-policy"_s, {}, {line.operand(0)}});
}

int runCalendarList(Context &context, const CommandLine &)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const ReferenceService &reference = (*workspace)->reference();
    return answerNames(context, u"calendars"_s, reference.calendarIds(),
                       [&](const QString &id) { return reference.calendar(id)->name; });
}

int runCalendarShow(Context &context, const CommandLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const WorkCalendar *calendar = (*workspace)->reference().calendar(line.operand(0));
    return calendar ? answerDocument(context, toJson(*calendar))
                    : context.fail({ErrorKind::NotFound, u"unknown-calendar"_s, {}, {line.operand(0)}});
}

} // namespace kesu::ctl
