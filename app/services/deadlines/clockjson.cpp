#include "deadlines/clockjson.h"

#include <QJsonObject>

#include "base/codes.h"
#include "deadlines/clockengine.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

template<typename Enum>
Enum fromText(const QString &code, Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (toCode(static_cast<Enum>(i)) == code)
            return static_cast<Enum>(i);
    }
    return Enum{};
}

void put(QJsonObject &json, QLatin1String key, const std::optional<Instant> &at)
{
    if (at)
        json.insert(key, at->toIso());
}

std::optional<Instant> time(const QJsonObject &json, QLatin1String key)
{
    return Instant::fromIso(json[key].toString());
}

QJsonObject toJson(const ClockResult &clock)
{
    QJsonObject json{
        {u"policy"_s, clock.policyId},
        {u"code"_s, clock.code},
        {u"name"_s, clock.name.toJson()},
        {u"kind"_s, toCode(clock.kind)},
        {u"phase"_s, toCode(clock.phase)},
        {u"amount"_s, clock.amount},
        {u"source"_s, clock.source},
        {u"budget_s"_s, clock.budgetSeconds},
        {u"elapsed_s"_s, clock.elapsedSeconds},
        {u"remaining_s"_s, clock.remainingSeconds},
        {u"paused_s"_s, clock.pausedSeconds},
    };
    put(json, "start"_L1, clock.start);
    put(json, "due"_L1, clock.due);
    put(json, "warn_at"_L1, clock.warnAt);
    put(json, "stopped"_L1, clock.stopped);
    if (clock.uncertain)
        json.insert(u"uncertain"_s, clock.uncertainReason);
    return json;
}

ClockResult clockFrom(const QJsonObject &json)
{
    ClockResult clock;
    clock.policyId = json["policy"_L1].toString();
    clock.code = json["code"_L1].toString();
    clock.name = LocalizedName::fromJson(json["name"_L1].toObject());
    clock.kind = fromText(json["kind"_L1].toString(), ClockKind::Retention);
    clock.phase = fromText(json["phase"_L1].toString(), ClockPhase::NoLimit);
    clock.amount = json["amount"_L1].toString();
    clock.source = json["source"_L1].toString();
    clock.start = time(json, "start"_L1);
    clock.due = time(json, "due"_L1);
    clock.warnAt = time(json, "warn_at"_L1);
    clock.stopped = time(json, "stopped"_L1);
    clock.uncertain = json.contains("uncertain"_L1);
    clock.uncertainReason = json["uncertain"_L1].toString();
    clock.budgetSeconds = json["budget_s"_L1].toInteger();
    clock.elapsedSeconds = json["elapsed_s"_L1].toInteger();
    clock.remainingSeconds = json["remaining_s"_L1].toInteger();
    clock.pausedSeconds = json["paused_s"_L1].toInteger();
    return clock;
}

} // namespace

QJsonArray toJson(const ClockResults &clocks)
{
    QJsonArray json;
    for (const ClockResult &clock : clocks)
        json.append(toJson(clock));
    return json;
}

ClockResults clockResultsFromJson(const QJsonArray &json)
{
    ClockResults clocks;
    for (const QJsonValue &entry : json)
        clocks.append(clockFrom(entry.toObject()));
    return clocks;
}

} // namespace kesu
