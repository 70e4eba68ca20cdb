#include "tickets/ticketquantities.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "deadlines/clockcourse.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Stretch {
    QLatin1String key;
    EventType from;
    EventType to;
};

constexpr std::array stretches{
    Stretch{"hours_to_respond"_L1, EventType::Received, EventType::FirstResponse},
    Stretch{"hours_to_accept"_L1, EventType::Received, EventType::Accepted},
    Stretch{"hours_to_assign"_L1, EventType::Accepted, EventType::Assigned},
    Stretch{"hours_of_investigation"_L1, EventType::Assigned, EventType::SolutionProposed},
    Stretch{"hours_of_execution"_L1, EventType::SolutionProposed, EventType::HandlingCompleted},
    Stretch{"hours_of_handling"_L1, EventType::Received, EventType::HandlingCompleted},
    Stretch{"hours_to_feedback"_L1, EventType::HandlingCompleted, EventType::ResultFedBack},
    Stretch{"hours_to_revisit"_L1, EventType::ResultFedBack, EventType::Revisited},
};

struct Counting {
    QLatin1String key;
    std::array<EventType, 2> events;
};

constexpr std::array countings{
    Counting{"contacts"_L1, {EventType::AgentMessage, EventType::CustomerMessage}},
    Counting{"pauses"_L1, {EventType::Paused, EventType::Paused}},
    Counting{"extensions"_L1, {EventType::Extended, EventType::Extended}},
};

template<typename Table>
auto entryOf(const Table &table, QStringView key)
{
    return std::find_if(table.begin(), table.end(), [key](const auto &entry) { return key == entry.key; });
}

const QLatin1String clockPrefixes[] = {"clock:"_L1, "limit:"_L1, "used:"_L1};

bool isClock(QStringView key)
{
    return std::any_of(std::begin(clockPrefixes), std::end(clockPrefixes),
                       [key](QLatin1String prefix) { return key.startsWith(prefix); });
}

double hoursOf(qint64 milliseconds)
{
    return static_cast<double>(milliseconds) / 3'600'000;
}

// The receipt counts at its corrected time.
Instant timeOf(const TicketEvent &event, const std::optional<Instant> &receipt)
{
    return event.type == EventType::Received && receipt ? *receipt : event.at;
}

// Times in which the ticket stood still with its clocks.
Holds pausesOf(const TicketEvents &events)
{
    Holds pauses;
    std::optional<Instant> since;
    for (const TicketEvent &event : events) {
        if (event.type == EventType::Paused && !event.data.value("clocks_run"_L1).toBool() && !since)
            since = event.at;
        if (event.type == EventType::Resumed && since) {
            pauses.append({*since, event.at, {}});
            since.reset();
        }
    }
    return pauses;
}

std::optional<double> openHours(const Stretch &stretch, const QuantitySource &source)
{
    const auto receipt = correctedReceipt(source.events);
    std::optional<Instant> from;
    for (const TicketEvent &event : source.events) {
        const Instant at = timeOf(event, receipt);
        if (event.type == stretch.from && !from)
            from = at;
        if (event.type != stretch.to || !from || at < *from)
            continue;
        qint64 open = source.office.openBetween(*from, at);
        for (const Hold &pause : pausesOf(source.events)) {
            const Instant begin = std::max(pause.from, *from);
            const Instant end = std::min(pause.to, at);
            if (begin < end)
                open -= source.office.openBetween(begin, end);
        }
        return hoursOf(open);
    }
    return {};
}

std::optional<double> daysToClose(const QuantitySource &source)
{
    const auto receipt = correctedReceipt(source.events);
    std::optional<Instant> from;
    std::optional<Instant> closed;
    for (const TicketEvent &event : source.events) {
        if (event.type == EventType::Received && !from)
            from = timeOf(event, receipt);
        if (event.type == EventType::Closed)
            closed = event.at;
        if (event.type == EventType::Reopened)
            closed.reset();
    }
    if (!from || !closed)
        return {};
    return hoursOf(closed->ms - from->ms) / 24;
}

double timesOf(const Counting &counting, const TicketEvents &events)
{
    return static_cast<double>(std::count_if(events.cbegin(), events.cend(), [&](const TicketEvent &event) {
        return event.type == counting.events[0] || event.type == counting.events[1];
    }));
}

std::optional<double> clockFigure(QStringView key, const ClockResults &clocks)
{
    const qsizetype colon = key.indexOf(u':');
    const QStringView name = key.mid(colon + 1);
    const qsizetype slash = name.lastIndexOf(u'/');
    for (const ClockResult &clock : clocks) {
        const bool isMet = clock.phase == ClockPhase::Met || clock.phase == ClockPhase::MetLate;
        if (!isMet || clock.policyId != name.left(slash) || clock.code != name.mid(slash + 1))
            continue;
        const double hours = static_cast<double>(clock.elapsedSeconds) / 3600;
        const double limit = static_cast<double>(clock.budgetSeconds) / 3600;
        if (key.startsWith("clock:"_L1))
            return hours;
        if (limit <= 0)
            return {};
        return key.startsWith("limit:"_L1) ? limit : 100 * hours / limit;
    }
    return {};
}

std::optional<double> numberTyped(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> points(QStringView scale, const QuantitySource &source)
{
    const Ticket &ticket = source.ticket;
    if (ticket.satisfactionScale != scale || ticket.satisfaction.isEmpty() || !source.satisfactionScales)
        return {};
    const CatalogEntry *known = source.satisfactionScales->find(scale);
    if (!known)
        return {};
    for (const CatalogEntry &answer : known->children) {
        if (answer.code == ticket.satisfaction && answer.attributes.contains("value"_L1))
            return answer.attributes.value("value"_L1).toDouble();
    }
    return numberTyped(ticket.satisfaction);
}

std::optional<double> money(const std::optional<qint64> &amount, const QuantitySource &source)
{
    if (!amount || source.ticket.currency != source.currency)
        return {};
    return static_cast<double>(*amount) / 100;
}

} // namespace

const QList<TicketQuantity> &ticketQuantities()
{
    static const QList<TicketQuantity> all = [] {
        QList<TicketQuantity> list;
        for (const Stretch &stretch : stretches)
            list.append({stretch.key, QuantityUnit::OpenHours});
        list.append({{u"days_to_close"_s, QuantityUnit::Days}, {u"reopenings"_s, QuantityUnit::Times}});
        for (const Counting &counting : countings)
            list.append({counting.key, QuantityUnit::Times});
        list.append({{u"quantity"_s, QuantityUnit::Amount},
                     {u"households"_s, QuantityUnit::Times},
                     {u"claim_amount"_s, QuantityUnit::Money},
                     {u"refund_amount"_s, QuantityUnit::Money}});
        return list;
    }();
    return all;
}

std::optional<QuantityUnit> unitOfQuantity(QStringView key)
{
    if (key.startsWith("satisfaction:"_L1))
        return QuantityUnit::Points;
    if (isClock(key))
        return key.startsWith("used:"_L1) ? QuantityUnit::Percent : QuantityUnit::ClockHours;
    const auto known = entryOf(ticketQuantities(), key);
    return known == ticketQuantities().end() ? std::nullopt : std::optional(known->unit);
}

bool needsEvents(QStringView quantity)
{
    return needsClocks(quantity) || fieldsOfQuantity(quantity).isEmpty();
}

bool needsClocks(QStringView quantity)
{
    return isClock(quantity);
}

QStringList fieldsOfQuantity(QStringView key)
{
    if (key.startsWith("satisfaction:"_L1))
        return {u"satisfaction_scale"_s, u"satisfaction"_s};
    if (key == "claim_amount"_L1 || key == "refund_amount"_L1)
        return {key.toString(), u"currency"_s};
    if (key == "reopenings"_L1)
        return {u"round"_s};
    return key == "quantity"_L1 || key == "households"_L1 ? QStringList{key.toString()} : QStringList();
}

std::optional<double> quantityOf(QStringView key, const QuantitySource &source)
{
    if (isClock(key))
        return clockFigure(key, source.clocks);
    if (key.startsWith("satisfaction:"_L1))
        return points(key.mid(key.indexOf(u':') + 1), source);
    if (const auto stretch = entryOf(stretches, key); stretch != stretches.end())
        return openHours(*stretch, source);
    if (const auto counting = entryOf(countings, key); counting != countings.end())
        return timesOf(*counting, source.events);
    if (key == "days_to_close"_L1)
        return daysToClose(source);
    if (key == "reopenings"_L1)
        return source.ticket.round - 1;
    if (key == "quantity"_L1)
        return numberTyped(source.ticket.quantity);
    if (key == "households"_L1 && source.ticket.households)
        return static_cast<double>(*source.ticket.households);
    if (key == "claim_amount"_L1)
        return money(source.ticket.claimAmount, source);
    if (key == "refund_amount"_L1)
        return money(source.ticket.refundAmount, source);
    return {};
}

bool missedDeadline(const ClockResults &clocks)
{
    return std::any_of(clocks.cbegin(), clocks.cend(), [](const ClockResult &clock) {
        return clock.kind == ClockKind::Deadline
            && (clock.phase == ClockPhase::MetLate || clock.phase == ClockPhase::Overdue);
    });
}

} // namespace kesu
