#include "deadlines/clockjson.h"

#include <QTimeZone>

#include "deadlines/clockengine.h"
#include "policies/policycodes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QJsonValue isoOf(const std::optional<Instant> &at)
{
    return at ? QJsonValue(at->toIso()) : QJsonValue(QJsonValue::Null);
}

// In the calendar's zone, with its offset: "2026-02-24T17:30:00+08:00".
QString localIso(Instant at, const CompiledCalendar &calendar)
{
    const QTimeZone zone(calendar.calendar().timeZone.toUtf8());
    const int offset = zone.offsetFromUtc(at.toUtc());
    const QDateTime local = at.toUtc().toOffsetFromUtc(offset);
    QString text = local.toString(at.ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    if (text.endsWith(u'Z'))
        text.replace(text.size() - 1, 1, u"+00:00"_s);
    return text;
}

} // namespace

QJsonObject toJson(const ClockResult &result)
{
    QJsonArray escalations;
    for (const ClockEscalation &step : result.escalations) {
        escalations.append(
                QJsonObject{{u"at"_s, step.at.toIso()}, {u"to"_s, step.to}, {u"offset"_s, step.offset}});
    }
    QJsonObject json{{u"policy"_s, result.policyId},
                     {u"code"_s, result.code},
                     {u"name"_s, result.name.toJson()},
                     {u"kind"_s, toCode(result.kind)},
                     {u"phase"_s, toCode(result.phase)},
                     {u"amount"_s, result.amount},
                     {u"source"_s, result.source},
                     {u"start"_s, isoOf(result.start)},
                     {u"due"_s, isoOf(result.due)},
                     {u"warn_at"_s, isoOf(result.warnAt)},
                     {u"stopped"_s, isoOf(result.stopped)},
                     {u"uncertain"_s, result.uncertain},
                     {u"uncertain_reason"_s, result.uncertainReason},
                     {u"budget_s"_s, result.budgetSeconds},
                     {u"elapsed_s"_s, result.elapsedSeconds},
                     {u"remaining_s"_s, result.remainingSeconds},
                     {u"paused_s"_s, result.pausedSeconds},
                     {u"escalations"_s, escalations}};
    if (result.longestSeconds)
        json.insert(u"longest_s"_s, *result.longestSeconds);
    return json;
}

QJsonArray toJson(const ClockResults &results)
{
    QJsonArray rows;
    for (const ClockResult &result : results)
        rows.append(toJson(result));
    return rows;
}

ClockResult clockResultFromJson(const QJsonObject &json)
{
    const auto instant = [&json](QLatin1String key) { return Instant::fromIso(json[key].toString()); };
    const auto number = [&json](QLatin1String key) { return json[key].toInteger(); };
    ClockResult result;
    result.policyId = json["policy"_L1].toString();
    result.code = json["code"_L1].toString();
    result.name = LocalizedName::fromJson(json["name"_L1].toObject());
    result.kind = fromCode(clockKindCodes, json["kind"_L1].toString()).value_or(ClockKind::Deadline);
    result.phase = clockPhaseFromCode(json["phase"_L1].toString()).value_or(ClockPhase::Waiting);
    result.amount = json["amount"_L1].toString();
    result.source = json["source"_L1].toString();
    result.start = instant("start"_L1);
    result.due = instant("due"_L1);
    result.warnAt = instant("warn_at"_L1);
    result.stopped = instant("stopped"_L1);
    result.uncertain = json["uncertain"_L1].toBool();
    result.uncertainReason = json["uncertain_reason"_L1].toString();
    result.budgetSeconds = number("budget_s"_L1);
    result.elapsedSeconds = number("elapsed_s"_L1);
    result.remainingSeconds = number("remaining_s"_L1);
    result.pausedSeconds = number("paused_s"_L1);
    if (json.contains("longest_s"_L1))
        result.longestSeconds = number("longest_s"_L1);
    for (const QJsonValue &step : json["escalations"_L1].toArray()) {
        const auto at = Instant::fromIso(step["at"_L1].toString());
        if (at)
            result.escalations.append({*at, step["to"_L1].toString(), step["offset"_L1].toString()});
    }
    return result;
}

ClockResults clockResultsFromJson(const QJsonArray &json)
{
    ClockResults results;
    for (const QJsonValue &row : json)
        results.append(clockResultFromJson(row.toObject()));
    return results;
}

QJsonArray toJson(const Ledger &ledger, const CompiledCalendar &calendar)
{
    QJsonArray rows;
    for (const LedgerLine &line : ledger) {
        QJsonObject row{{u"from"_s, localIso(line.from, calendar)},
                        {u"to"_s, localIso(line.to, calendar)},
                        {u"counted_s"_s, line.countedSeconds},
                        {u"why"_s, line.why}};
        if (!line.label.isEmpty())
            row.insert(u"label"_s, line.label);
        rows.append(row);
    }
    return rows;
}

QJsonObject answerDue(const CompiledCalendar &calendar, const DueQuestion &question)
{
    const auto course = ClockCourse::plan(calendar, question.rule, question.start, united(question.pauses));
    QJsonObject json{{u"due"_s, QJsonValue::Null},      {u"uncertain"_s, false}, {u"uncertain_reason"_s, u""_s},
                     {u"budget_s"_s, QJsonValue::Null}, {u"elapsed_s"_s, QJsonValue::Null},
                     {u"remaining_s"_s, QJsonValue::Null}, {u"ledger"_s, QJsonArray()}};
    if (!course) {
        const bool isBeyond = !question.rule.amount.isNone();
        json.insert(u"uncertain"_s, isBeyond);
        json.insert(u"uncertain_reason"_s, isBeyond ? u"beyond-all-years"_s : u"no-limit-set"_s);
        return json;
    }
    const qint64 budget = course->budget() / 1000;
    const qint64 elapsed = course->countedUntil(question.now) / 1000;
    json.insert(u"due"_s, localIso(course->due(), calendar));
    json.insert(u"uncertain"_s, course->isUncertain());
    if (course->isUncertain())
        json.insert(u"uncertain_reason"_s, u"calendar-ends "_s + calendar.calendar().id);
    json.insert(u"budget_s"_s, budget);
    json.insert(u"elapsed_s"_s, elapsed);
    json.insert(u"remaining_s"_s, budget - elapsed);
    json.insert(u"ledger"_s, toJson(course->ledger(), calendar));
    return json;
}

Result<Hold> parsePause(QStringView text)
{
    const qsizetype cut = text.indexOf(u".."_s);
    const auto from = Instant::fromIso(text.left(qMax(cut, 0)));
    const auto to = Instant::fromIso(text.mid(cut + 2));
    if (cut < 0 || !from || !to)
        return Error{ErrorKind::BadInput, u"pause-unreadable"_s, u"pause"_s, {text.toString()}};
    if (*to < *from)
        return Error{ErrorKind::BadInput, u"pause-ends-before-it-begins"_s, u"pause"_s, {text.toString()}};
    return Hold{*from, *to, {}};
}

} // namespace kesu
