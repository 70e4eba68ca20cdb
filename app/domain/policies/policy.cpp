#include "policies/policy.h"

#include <QJsonArray>

#include "policies/policycodes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QJsonValue toValue(const Amount &amount)
{
    return amount.isNone() ? QJsonValue(QJsonValue::Null) : QJsonValue(amount.toString());
}

QJsonArray toArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

void insertUnlessEmpty(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonValue toValue(const LevelTexts &texts)
{
    if (texts.isEmpty())
        return QJsonValue(QJsonValue::Null);
    if (texts.size() == 1 && texts.contains(u"*"_s))
        return texts.first();
    QJsonObject levels;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        levels.insert(it.key(), it.value());
    return levels;
}

QJsonValue amountsToJson(const PolicyClock &clock)
{
    if (!clock.runsOnTickets())
        return toValue(clock.figures);
    if (clock.amounts.size() == 1 && clock.amounts.first().level == u"*")
        return toValue(clock.amounts.first().amount);
    QJsonObject levels;
    for (const LevelAmount &entry : clock.amounts)
        levels.insert(entry.level, toValue(entry.amount));
    return levels;
}

QJsonArray escalationToJson(const PolicyClock &clock)
{
    QJsonArray rows;
    for (const EscalationStep &step : clock.escalate) {
        rows.append(QJsonObject{{u"at"_s, (step.afterDue ? u"+"_s : u"-"_s) + step.offset.toString()},
                                {u"to"_s, step.to}});
    }
    return rows;
}

QJsonObject clockToJson(const PolicyClock &clock)
{
    QJsonObject json{{u"code"_s, clock.code},
                     {u"name"_s, clock.name.toJson()},
                     {u"kind"_s, codeOf(clockKindCodes, clock.kind)}};
    if (clock.start)
        json.insert(u"start"_s, toCode(*clock.start));
    QJsonArray stop;
    for (const EventType type : clock.stop)
        stop.append(toCode(type));
    json.insert(u"stop"_s, stop);
    if (clock.manualDue.isEmpty() || !clock.amounts.isEmpty())
        json.insert(u"amount"_s, amountsToJson(clock));
    insertUnlessEmpty(json, u"manual_due"_s, clock.manualDue);
    if (!clock.when.isEmpty())
        json.insert(u"when"_s, toJson(clock.when));
    if (clock.base)
        json.insert(u"calendar"_s, codeOf(timeBaseCodes, *clock.base));
    json.insert(u"keep_time"_s, clock.keepTime);
    json.insert(u"roll"_s, clock.roll);
    json.insert(u"boundary"_s, codeOf(boundaryCodes, clock.toNextOpening));
    json.insert(u"pausable"_s, clock.pausable);
    json.insert(u"repeat"_s, codeOf(clockRepeatCodes, clock.repeat));
    QJsonArray warn;
    for (const WarnPoint &point : clock.warn)
        warn.append(point.percent > 0 ? QString::number(point.percent) + u'%' : point.before.toString());
    json.insert(u"warn"_s, warn);
    json.insert(u"escalate"_s, escalationToJson(clock));
    if (!clock.sources.isEmpty())
        json.insert(u"source"_s, toValue(clock.sources));
    if (!clock.quotes.isEmpty())
        json.insert(u"quote"_s, toValue(clock.quotes));
    return json;
}

QJsonObject rulesToJson(const Policy &policy)
{
    QJsonObject json;
    QJsonObject extension{{u"allowed"_s, policy.extension.allowed},
                          {u"grounds"_s, toArray(policy.extension.grounds)}};
    if (policy.extension.notice)
        extension.insert(u"notice"_s, policy.extension.notice->toString());
    json.insert(u"extension"_s, extension);
    json.insert(u"pausing"_s, QJsonObject{{u"allowed"_s, policy.pausing.allowed},
                                          {u"mode"_s, codeOf(pauseModeCodes, policy.pausing.wallClock)}});
    json.insert(u"reopen"_s, codeOf(reopenCodes, policy.restartOnReopen));
    if (policy.graceSeconds > 0)
        json.insert(u"grace"_s, Amount{AmountUnit::Second, policy.graceSeconds}.toString());
    json.insert(u"applies"_s, QJsonObject{{u"channels"_s, toArray(policy.applies.channels)},
                                          {u"categories"_s, toArray(policy.applies.categories)},
                                          {u"kinds"_s, toArray(policy.applies.kinds)},
                                          {u"organisations"_s, toArray(policy.applies.organisations)}});
    QJsonArray regrade;
    for (const RegradeRule &rule : policy.regrade) {
        regrade.append(QJsonObject{{u"when"_s, toJson(rule.when)}, {u"to"_s, rule.to}, {u"source"_s, rule.source}});
    }
    json.insert(u"regrade"_s, regrade);
    return json;
}

} // namespace

QString textFor(const LevelTexts &texts, QStringView level)
{
    const auto own = texts.find(level.toString());
    return own == texts.end() ? texts.value(u"*"_s) : *own;
}

const PolicyClock *Policy::clock(QStringView code) const
{
    const auto found = std::find_if(clocks.begin(), clocks.end(), [&](const PolicyClock &c) { return c.code == code; });
    return found == clocks.end() ? nullptr : &*found;
}

QJsonObject toJson(const Policy &policy)
{
    QJsonObject json = rulesToJson(policy);
    json.insert(u"id"_s, policy.id);
    json.insert(u"version"_s, policy.version);
    json.insert(u"name"_s, policy.name.toJson());
    json.insert(u"summary"_s, policy.summary.toJson());
    json.insert(u"use"_s, policy.use.toJson());
    json.insert(u"note"_s, policy.note.toJson());
    json.insert(u"document"_s, policy.document);
    json.insert(u"base"_s, policy.base);
    QJsonArray kinds;
    for (const TicketKind kind : policy.kinds)
        kinds.append(toCode(kind));
    json.insert(u"kinds"_s, kinds);
    json.insert(u"level_scheme"_s, policy.levelScheme);
    json.insert(u"category_scheme"_s, policy.categoryScheme);
    json.insert(u"required"_s, toArray(policy.required));
    QJsonObject requiredTo;
    for (auto it = policy.requiredTo.begin(); it != policy.requiredTo.end(); ++it)
        requiredTo.insert(it.key(), toArray(it.value()));
    json.insert(u"required_to"_s, requiredTo);
    QJsonArray clocks;
    for (const PolicyClock &clock : policy.clocks)
        clocks.append(clockToJson(clock));
    json.insert(u"clocks"_s, clocks);
    return json;
}

int fitOf(const Policy &policy, const Ticket &ticket, QStringView organisationType)
{
    int fit = 1;
    const auto demand = [&fit](const QStringList &allowed, QStringView actual) {
        if (allowed.isEmpty())
            return true;
        ++fit;
        return allowed.contains(actual);
    };
    const AppliesTo &applies = policy.applies;
    const bool fits = policy.isFor(ticket.kind) && demand(applies.channels, ticket.channel)
            && demand(applies.categories, ticket.category) && demand(applies.kinds, toCode(ticket.kind))
            && demand(applies.organisations, organisationType);
    return fits ? fit : 0;
}

std::optional<RegradeRule> proposedRegrade(const Policy &policy, const Ticket &ticket, const Measures &measures)
{
    for (const RegradeRule &rule : policy.regrade) {
        if (rule.to != ticket.level && matchesAll(rule.when, ticket, measures))
            return rule;
    }
    return std::nullopt;
}

} // namespace kesu
