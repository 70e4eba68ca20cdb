#pragma once

#include <QList>

#include "calendars/compiledcalendar.h"
#include "deadlines/amount.h"
#include "deadlines/clock.h"

namespace kesu {

// Which time a clock of seconds, minutes or hours counts in; the other units say it themselves.
enum class TimeBase { RoundTheClock, Office };

// How an amount becomes a due time. What other systems decide differently is an option here.
struct DueRule {
    Amount amount;
    TimeBase base = TimeBase::RoundTheClock;
    bool keepTime = false;        // day budgets end at the start's time of day and count its own day's rest
    bool roll = false;            // a last calendar day that is a day off moves to the next working day (art. 203)
    bool toNextOpening = false;   // a budget used up exactly at closing time is due at the next opening
    bool wallClockPauses = false; // a pause moves due by its length on the wall, not by the time the clock counts in
};

// A stretch in which a clock stands still.
struct Hold {
    Instant from;
    Instant to;
    QString reason;                          // in the user's words, if any
    QString why = QStringLiteral("paused");  // as in LedgerLine
};

using Holds = QList<Hold>;

// Sorted, and what overlaps or touches made one.
Holds united(Holds holds);

// One clock's way from its start to its due time: everything about it follows from here. Holds are sorted and do not
// overlap; a hold moves due only when it begins before due. Keeps a pointer to the calendar.
class ClockCourse {
public:
    // Nothing when no due time can be found: no limit, or beyond every compiled year.
    static std::optional<ClockCourse> plan(const CompiledCalendar &calendar, const DueRule &rule, Instant start,
                                           const Holds &holds = {});
    // Due at a time that somebody named: counts round the clock, pauses do not move it.
    static ClockCourse fixed(const CompiledCalendar &calendar, Instant start, Instant due);

    Instant start() const { return m_start; }
    Instant due() const { return m_due; }
    bool isUncertain() const; // due lies beyond the days the calendar knows
    // Milliseconds of the time the clock counts in.
    qint64 budget() const { return m_budget; }
    qint64 countedUntil(Instant at) const;
    qint64 heldUntil(Instant at) const;

    // Moves due; the time between counts as further budget. An earlier time changes nothing.
    void extendTo(Instant due);
    void extendBy(const Amount &amount);

    // The instant when so much of the budget is used.
    std::optional<Instant> whenUsed(qint64 counted) const;
    // So much earlier or later, in the time the clock counts in (working days keep the time of day).
    std::optional<Instant> shifted(Instant from, const Amount &offset, bool later) const;

    // From start to due without a gap; the counted seconds add up to the budget.
    Ledger ledger() const;

private:
    ClockCourse(const CompiledCalendar &calendar, const DueRule &rule, Instant start);
    bool planDays(const Amount &amount);
    bool planTime(const Amount &amount);
    bool rolls() const;
    void rollToWorkday();
    bool moveByHolds();
    void moveToNextOpening();
    qint64 between(Instant from, Instant to) const;
    std::optional<Instant> advance(Instant from, qint64 counted) const;
    std::optional<Instant> advancePastHolds(Instant due) const;

    struct Extension {
        Instant from;
        Instant to;
    };

    const CompiledCalendar *m_calendar;
    DueRule m_rule;
    Holds m_holds;
    Instant m_start;
    Instant m_origin;        // where counting begins: the start, or the day after it
    Instant m_budgetEnd;     // due before rolling and extensions
    Instant m_due;
    bool m_inOpeningTime = false;
    qint64 m_budget = 0;
    std::optional<Hold> m_standstill; // after the budget's end: rolled days, or pauses by the wall
    QList<Extension> m_extensions;
};

} // namespace kesu
