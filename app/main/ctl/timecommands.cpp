// due, conformance, calendar, policy: time limits without a ticket.
#include "command.h"

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
#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
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
        return parseCalendar(*bytes);
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

Result<Instant> instant(const QString &text, const QString &where, const QTimeZone &zone)
{
    if (const auto exact = Instant::fromIso(text))
        return *exact;
    const QDateTime local = QDateTime::fromString(text, Qt::ISODate);
    if (!local.isValid())
        return Error{ErrorKind::BadInput, u"time-unreadable"_s, where, {text}};
    return Instant::from(QDateTime(local.date(), local.time(), zone));
}

Result<DueQuestion> dueQuestion(const QCommandLineParser &parser, const QTimeZone &zone, Instant now)
{
    DueQuestion question;
    const auto start = instant(parser.value(u"start"_s), u"--start"_s, zone);
    if (!start)
        return start.error();
    question.start = *start;
    const auto amount = Amount::parse(parser.value(u"amount"_s));
    if (!amount)
        return Error{amount.error().kind, amount.error().code, u"--amount"_s, amount.error().args};
    question.rule.amount = *amount;
    question.rule.keepTime = parser.isSet(u"keep-time"_s);
    question.rule.roll = parser.isSet(u"roll"_s);
    for (const QString &text : parser.values(u"pause"_s)) {
        const auto pause = parsePause(text);
        if (!pause)
            return Error{pause.error().kind, pause.error().code, u"--pause"_s, pause.error().args};
        question.pauses.append(*pause);
    }
    question.now = now;
    if (parser.isSet(u"now"_s)) {
        const auto given = instant(parser.value(u"now"_s), u"--now"_s, zone);
        if (!given)
            return given.error();
        question.now = *given;
    }
    return question;
}

QString describe(const QJsonObject &answer)
{
    QString text = QCoreApplication::translate("kesuctl", "Due: %1").arg(answer.value("due"_L1).toString(u"—"_s))
        + u'\n';
    if (answer.value("uncertain"_L1).toBool()) {
        text += QCoreApplication::translate("kesuctl", "Uncertain: the calendar does not know all of this time.")
            + u'\n';
    }
    for (const QJsonValue &value : answer.value("ledger"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        text += u"  %1 – %2  %3 s  %4\n"_s.arg(line.value("from"_L1).toString(), line.value("to"_L1).toString())
                    .arg(line.value("counted_s"_L1).toInteger())
                    .arg(line.value("why"_L1).toString());
    }
    return text;
}

int listOrShow(Context &context, const QStringList &arguments, const QString &name, const QStringList &ids,
               const std::function<QJsonObject(const QString &)> &json,
               const std::function<QString(const QString &)> &title)
{
    QCommandLineParser parser;
    int code = Done;
    if (!parseArguments(parser, context, arguments, name, arguments.value(0) == u"show"_s ? 2 : 1, &code))
        return code;
    const QString action = parser.positionalArguments().constFirst();
    if (action == u"list"_s) {
        QJsonArray list;
        QString text;
        for (const QString &id : ids) {
            list.append(QJsonObject{{u"id"_s, id}, {u"name"_s, title(id)}});
            text += u"%1  %2\n"_s.arg(id, title(id));
        }
        return context.answer(QJsonObject{{name == u"policy"_s ? u"policies"_s : u"calendars"_s, list}}, text);
    }
    if (action != u"show"_s)
        return context.usage(u"%1 knows list and show"_s.arg(name));
    const QString id = parser.positionalArguments().at(1);
    if (!ids.contains(id))
        return context.fail({ErrorKind::NotFound, u"unknown-"_s + name, id, {id}});
    const QJsonObject document = json(id);
    return context.answer(document, QString::fromUtf8(QJsonDocument(document).toJson()));
}

} // namespace

int runDue(Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *option : {"calendar", "start", "amount", "pause", "now"})
        parser.addOption({QString::fromLatin1(option), {}, u"value"_s});
    parser.addOptions({{u"keep-time"_s, {}}, {u"roll"_s, {}}});
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"due"_s, 0, &code))
        return code;
    for (const QString &needed : {u"calendar"_s, u"start"_s, u"amount"_s}) {
        if (!parser.isSet(needed))
            return context.usage(u"due needs --%1"_s.arg(needed));
    }
    const auto calendar = findCalendar(context, parser.value(u"calendar"_s));
    if (!calendar)
        return context.fail(calendar.error());
    const CompiledCalendar compiled(*calendar);
    const auto question = dueQuestion(parser, QTimeZone(calendar->timeZone.toLatin1()), context.time().now());
    if (!question)
        return context.fail(question.error());
    const QJsonObject answer = answerDue(compiled, *question);
    return context.answer(answer, describe(answer));
}

int runConformance(Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"conformance"_s, 1, &code))
        return code;
    const QString file = parser.positionalArguments().constFirst();
    const auto bytes = readInput(file);
    if (!bytes)
        return context.fail(bytes.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isArray()) {
        const QString line = QString::number(bytes->left(problem.offset).count('\n') + 1);
        return context.fail({ErrorKind::BadInput, u"not-json"_s, u"%1:%2"_s.arg(file, line), {line}});
    }
    const QJsonObject answer = kesu::runConformance(document.array());
    const int failed = answer.value("failed"_L1).toInt();
    QString text = QCoreApplication::translate("kesuctl", "%1 passed, %2 failed")
                       .arg(answer.value("passed"_L1).toInt()).arg(failed);
    for (const QJsonValue &failure : answer.value("failures"_L1).toArray())
        text += u"\n  "_s + failure.toObject().value("id"_L1).toString();
    return context.answer(answer, text, failed > 0 ? RefusedOrFindings : Done);
}

int runPolicy(Context &context, const QStringList &arguments)
{
    auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const ReferenceService &reference = (*workspace)->reference();
    return listOrShow(context, arguments, u"policy"_s, reference.policyIds(),
                      [&](const QString &id) { return toJson(*reference.policy(id)); },
                      [&](const QString &id) { return reference.policy(id)->name.in(uiLanguage()); });
}

int runCalendar(Context &context, const QStringList &arguments)
{
    auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const ReferenceService &reference = (*workspace)->reference();
    return listOrShow(context, arguments, u"calendar"_s, reference.calendarIds(),
                      [&](const QString &id) { return toJson(*reference.calendar(id)); },
                      [&](const QString &id) { return reference.calendar(id)->name.in(uiLanguage()); });
}

} // namespace kesu::ctl
