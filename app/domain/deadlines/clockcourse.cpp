#include "deadlines/clockcourse.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

bool countsDays(const Amount &amount)
{
    return amount.unit == AmountUnit::WorkDay || amount.unit == AmountUnit::Day || amount.unit == AmountUnit::Month;
}

bool countsOpeningTime(const DueRule &rule)
{
    switch (rule.amount.unit) {
    case AmountUnit::OpenMinute:
    case AmountUnit::OpenHour:
    case AmountUnit::WorkDay: return true;
    case AmountUnit::Second:
    case AmountUnit::Minute:
    case AmountUnit::Hour: return rule.base == TimeBase::Office;
    default: return false;
    }
}

} // namespace

Holds united(Holds holds)
{
    std::sort(holds.begin(), holds.end(), [](const Hold &a, const Hold &b) { return a.from < b.from; });
    Holds result;
    for (const Hold &hold : holds) {
        if (!result.isEmpty() && hold.from <= result.last().to)
            result.last().to = std::max(result.last().to, hold.to);
        else
            result.append(hold);
    }
    return result;
}

ClockCourse::ClockCourse(const CompiledCalendar &calendar, const DueRule &rule, Instant start)
    : m_calendar(&calendar), m_rule(rule), m_start(start), m_origin(start), m_budgetEnd(start), m_due(start),
      m_inOpeningTime(countsOpeningTime(rule))
{
}

std::optional<ClockCourse> ClockCourse::plan(const CompiledCalendar &calendar, const DueRule &rule, Instant start,
                                             const Holds &holds)
{
    if (rule.amount.isNone())
        return std::nullopt;
    ClockCourse course(calendar, rule, start);
    course.m_holds = holds;
    if (rule.amount.unit == AmountUnit::Now)
        return course;
    if (!(countsDays(rule.amount) ? course.planDays(rule.amount) : course.planTime(rule.amount)))
        return std::nullopt;
    if (!course.moveByHolds())
        return std::nullopt;
    if (rule.toNextOpening && !countsDays(rule.amount))
        course.moveToNextOpening();
    if (course.rolls())
        course.rollToWorkday();
    return course;
}

ClockCourse ClockCourse::fixed(const CompiledCalendar &calendar, Instant start, Instant due)
{
    ClockCourse course(calendar, {}, start);
    course.m_due = course.m_budgetEnd = std::max(start, due);
    course.m_budget = course.m_due.ms - start.ms;
    return course;
}

bool ClockCourse::rolls() const
{
    return m_rule.roll && (m_rule.amount.unit == AmountUnit::Day || m_rule.amount.unit == AmountUnit::Month);
}

bool ClockCourse::planTime(const Amount &amount)
{
    m_budget = amount.seconds() * 1000;
    const auto end = advance(m_origin, m_budget);
    if (end)
        m_due = m_budgetEnd = *end;
    return end.has_value();
}

bool ClockCourse::planDays(const Amount &amount)
{
    const QDate startDay = m_calendar->dateOf(m_start);
    std::optional<QDate> lastDay;
    switch (amount.unit) {
    case AmountUnit::WorkDay: lastDay = m_calendar->addWorkdays(startDay, amount.count); break;
    case AmountUnit::Month: lastDay = startDay.addMonths(static_cast<int>(amount.count)); break;
    default: lastDay = startDay.addDays(amount.count); break;
    }
    if (!lastDay || !lastDay->isValid())
        return false;
    std::optional<Instant> end;
    if (m_rule.keepTime)
        end = m_calendar->at(*lastDay, m_calendar->timeOfDay(m_start));
    else
        end = m_inOpeningTime ? m_calendar->closingOf(*lastDay) : m_calendar->startOf(lastDay->addDays(1));
    if (!end)
        return false;
    if (!m_rule.keepTime && amount.count != 0) // within the same day its own rest is all there is
        m_origin = m_calendar->startOf(startDay.addDays(1));
    m_due = m_budgetEnd = *end;
    m_budget = between(m_origin, *end);
    return true;
}

// The last day is the one whose end is due. A pause may have pushed due into the middle of a day: that day then is the
// last, and ends as every last day does, or a longer pause could be due earlier than a shorter one that rolls.
void ClockCourse::rollToWorkday()
{
    const auto endOf = [this](QDate day) {
        return m_rule.keepTime ? m_calendar->at(day, m_calendar->timeOfDay(m_start))
                               : m_calendar->startOf(day.addDays(1));
    };
    QDate lastDay = m_calendar->dateOf({m_due.ms - (m_rule.keepTime ? 0 : 1)}); // 24:00 is the last day's
    if (endOf(lastDay) < m_due)
        lastDay = lastDay.addDays(1);
    if (!m_calendar->calendar().isWorkday(lastDay)) {
        const auto next = m_calendar->addWorkdays(lastDay, 1);
        if (!next)
            return;
        lastDay = *next;
    }
    const Instant end = endOf(lastDay);
    if (end <= m_due)
        return;
    m_standstill = Hold{m_due, end, {}, u"roll"_s};
    m_due = end;
}

bool ClockCourse::moveByHolds()
{
    const auto moved = advancePastHolds(m_budgetEnd);
    if (!moved)
        return false;
    if (m_rule.wallClockPauses && m_inOpeningTime && *moved > m_budgetEnd)
        m_standstill = Hold{m_budgetEnd, *moved, {}};
    else
        m_budgetEnd = *moved;
    m_due = *moved;
    return true;
}

void ClockCourse::moveToNextOpening()
{
    const auto open = m_inOpeningTime ? m_calendar->nextOpen(m_due) : std::nullopt;
    if (!open)
        return;
    m_due = *open;
    if (m_standstill) // moved by a pause on the wall, perhaps past closing time: it would be due before its own end
        m_standstill->to = *open;
    else
        m_budgetEnd = *open;
}

std::optional<Instant> ClockCourse::advancePastHolds(Instant due) const
{
    std::optional<Instant> moved = due;
    for (const Hold &hold : m_holds) {
        if (hold.from >= *moved)
            break;
        const Instant from = std::max(hold.from, m_origin);
        if (from >= hold.to)
            continue;
        if (m_rule.wallClockPauses)
            moved = Instant{moved->ms + hold.to.ms - from.ms};
        else
            moved = advance(*moved, between(from, hold.to));
        if (!moved)
            return std::nullopt;
    }
    return moved;
}

bool ClockCourse::isUncertain() const
{
    if (!m_inOpeningTime && !rolls())
        return false;
    const auto unknown = m_calendar->unknownFrom();
    return unknown && m_due > *unknown;
}

qint64 ClockCourse::between(Instant from, Instant to) const
{
    return m_inOpeningTime ? m_calendar->openBetween(from, to) : to.ms - from.ms;
}

std::optional<Instant> ClockCourse::advance(Instant from, qint64 counted) const
{
    return m_inOpeningTime ? m_calendar->add(from, counted) : Instant{from.ms + counted};
}

qint64 ClockCourse::countedUntil(Instant at) const
{
    if (at <= m_origin)
        return 0;
    qint64 counted = between(m_origin, at);
    const auto skip = [&](const Hold &hold) {
        const Instant from = std::max(hold.from, m_origin);
        const Instant to = std::min(hold.to, at);
        if (from < to)
            counted -= between(from, to);
    };
    Holds still;
    if (!m_rule.wallClockPauses || !m_inOpeningTime)
        still = m_holds;
    if (m_standstill) { // a pause within it is not to be left out twice
        still.append(*m_standstill);
        still = united(still);
    }
    std::for_each(still.cbegin(), still.cend(), skip);
    return counted;
}

qint64 ClockCourse::heldUntil(Instant at) const
{
    qint64 held = 0;
    for (const Hold &hold : m_holds) {
        const Instant from = std::max(hold.from, m_origin);
        const Instant to = std::min(hold.to, at);
        if (from < to)
            held += m_rule.wallClockPauses ? to.ms - from.ms : between(from, to);
    }
    return held;
}

void ClockCourse::extendTo(Instant due)
{
    if (due <= m_due)
        return;
    m_budget += between(m_due, due);
    m_extensions.append({m_due, due});
    m_due = due;
}

void ClockCourse::extendBy(const Amount &amount)
{
    const auto later = amount.unit == AmountUnit::WorkDay && !m_rule.keepTime
            ? m_calendar->addWorkdays(m_calendar->dateOf({m_due.ms - 1}), amount.count)
            : std::optional<QDate>();
    if (later) // from closing time to closing time
        extendTo(m_calendar->closingOf(*later).value_or(m_due));
    else if (const auto moved = shifted(m_due, amount, true))
        extendTo(*moved);
}

std::optional<Instant> ClockCourse::whenUsed(qint64 counted) const
{
    const auto moment = advance(m_origin, counted);
    return moment ? advancePastHolds(*moment) : std::nullopt;
}

std::optional<Instant> ClockCourse::shifted(Instant from, const Amount &offset, bool later) const
{
    const qint64 sign = later ? 1 : -1;
    const auto onDay = [&](QDate date) { return m_calendar->at(date, m_calendar->timeOfDay(from)); };
    switch (offset.unit) {
    case AmountUnit::Second:
    case AmountUnit::Minute:
    case AmountUnit::Hour: return advance(from, sign * offset.seconds() * 1000);
    case AmountUnit::OpenMinute:
    case AmountUnit::OpenHour: return m_calendar->add(from, sign * offset.seconds() * 1000);
    case AmountUnit::WorkDay: {
        const auto day = m_calendar->addWorkdays(m_calendar->dateOf(from), sign * offset.count);
        return day ? std::optional(onDay(*day)) : std::nullopt;
    }
    case AmountUnit::Day: return onDay(m_calendar->dateOf(from).addDays(sign * offset.count));
    case AmountUnit::Month:
        return onDay(m_calendar->dateOf(from).addMonths(static_cast<int>(sign * offset.count)));
    case AmountUnit::Now:
    case AmountUnit::None: break;
    }
    return from;
}

} // namespace kesu
