#pragma once

#include <span>
#include <vector>

#include "base/instant.h"
#include "calendars/workcalendar.h"
#include "calendars/zoneoffsets.h"

namespace kesu {

// A work calendar ready to calculate with: its opening times as UTC intervals with running totals, so that every
// question costs one binary search. Years are compiled when first asked for; use one object in one thread only.
// Times are half-open: the closing instant is closed. Lengths are milliseconds of opening time.
class CompiledCalendar {
public:
    explicit CompiledCalendar(WorkCalendar calendar);

    const WorkCalendar &calendar() const { return m_calendar; }

    bool isOpen(Instant at) const;
    std::optional<Instant> nextOpen(Instant at) const; // `at` itself while open
    qint64 openBetween(Instant from, Instant to) const; // negative when `to` comes first
    // The instant by which `open` of opening time has passed; a budget used up exactly at closing time ends there.
    // Negative counts backwards and ends at opening time. Nothing when the years 1900 to 2300 do not hold it.
    std::optional<Instant> add(Instant start, qint64 open) const;

    QDate dateOf(Instant at) const;
    qint64 timeOfDay(Instant at) const;              // ms since local midnight, by the clock on the wall
    Instant at(QDate date, qint64 timeOfDay) const;
    Instant startOf(QDate date) const { return at(date, 0); }
    std::optional<Instant> closingOf(QDate date) const; // end of its last frame, perhaps past midnight

    // Working days in [from, to); negative when `to` comes first.
    qint64 workdaysBetween(QDate from, QDate to) const;
    // The n-th working day after `date` (before it for negative n); the day itself never counts.
    std::optional<QDate> addWorkdays(QDate date, qint64 n) const;

    // The first instant that the calendar does not know; nothing when it claims to know all.
    std::optional<Instant> unknownFrom() const;

    struct Opening {
        qint64 from;
        qint64 to;
        qint64 before;   // opening time of all earlier openings
    };
    // Openings that touch [from, to), whole; good until the next call.
    std::span<const Opening> openings(Instant from, Instant to) const;

private:
    void cover(qint64 fromDay, qint64 toDay) const; // days since 1970-01-01
    bool grow(bool later) const;
    void compile() const;
    qint64 openBefore(qint64 at) const;

    WorkCalendar m_calendar;
    QTimeZone m_zone;
    mutable qint64 m_firstDay = 0;   // compiled days [m_firstDay, m_endDay)
    mutable qint64 m_endDay = 0;
    mutable ZoneOffsets m_offsets;
    mutable std::vector<Opening> m_openings;
    mutable std::vector<qint64> m_workdaysBefore; // of m_firstDay + i
};

// Open all day and every day, in the given zone.
WorkCalendar roundTheClockCalendar(const QString &timeZone);

} // namespace kesu
