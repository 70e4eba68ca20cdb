#include "calendars/compiledcalendar.h"

#include <algorithm>

namespace kesu {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 yearDays = 366;
constexpr qint64 unixJulianDay = 2440588;
// What is compiled at most: 1900-01-01 to 2300-01-01.
constexpr qint64 earliestDay = 2415021 - unixJulianDay;
constexpr qint64 latestDay = 2561118 - unixJulianDay;

qint64 floorDay(qint64 ms)
{
    return ms >= 0 ? ms / dayMs : -((dayMs - 1 - ms) / dayMs);
}

qint64 dayOf(QDate date)
{
    return date.toJulianDay() - unixJulianDay;
}

QDate dateFrom(qint64 day)
{
    return QDate::fromJulianDay(day + unixJulianDay);
}

} // namespace

CompiledCalendar::CompiledCalendar(WorkCalendar calendar)
    : m_calendar(std::move(calendar)), m_zone(m_calendar.timeZone.toUtf8())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

// Makes sure that the days are compiled with room around them for zones and night shifts.
void CompiledCalendar::cover(qint64 fromDay, qint64 toDay) const
{
    const qint64 first = std::clamp(fromDay - 3, earliestDay, latestDay);
    const qint64 end = std::clamp(toDay + 4, earliestDay, latestDay);
    const bool isEmpty = m_firstDay == m_endDay;
    if (!isEmpty && first >= m_firstDay && end <= m_endDay)
        return;
    const qint64 newFirst = isEmpty ? first - yearDays / 2 : std::min(m_firstDay, first - yearDays);
    const qint64 newEnd = isEmpty ? end + yearDays : std::max(m_endDay, end + 2 * yearDays);
    m_firstDay = std::max(newFirst, earliestDay);
    m_endDay = std::min(newEnd, latestDay);
    compile();
}

// Doubles what is compiled; false when the last year is reached.
bool CompiledCalendar::grow(bool later) const
{
    const qint64 length = m_endDay - m_firstDay;
    if (later ? m_endDay >= latestDay : m_firstDay <= earliestDay)
        return false;
    if (later)
        cover(m_firstDay + 3, m_endDay + length);
    else
        cover(m_firstDay - length, m_endDay - 4);
    return true;
}

void CompiledCalendar::compile() const
{
    m_offsets = ZoneOffsets(m_zone, (m_firstDay - 3) * dayMs, (m_endDay + 3) * dayMs);
    m_openings.clear();
    m_workdaysBefore.assign(1, 0);
    for (qint64 day = m_firstDay; day < m_endDay; ++day) {
        const TimeFrames frames = m_calendar.framesOn(dateFrom(day));
        m_workdaysBefore.push_back(m_workdaysBefore.back() + (frames.isEmpty() ? 0 : 1));
        for (const TimeFrame &frame : frames) {
            const qint64 from = m_offsets.toUtc(day * dayMs + frame.from * 1000LL);
            const qint64 to = m_offsets.toUtc(day * dayMs + frame.to * 1000LL);
            if (to > from) // an opening inside skipped time vanishes
                m_openings.push_back({from, to, 0});
        }
    }
    // Night shifts may run into the next day's opening: what touches or overlaps becomes one.
    std::sort(m_openings.begin(), m_openings.end(), [](const Opening &a, const Opening &b) { return a.from < b.from; });
    size_t last = 0;
    for (size_t i = 1; i < m_openings.size(); ++i) {
        if (m_openings[i].from <= m_openings[last].to)
            m_openings[last].to = std::max(m_openings[last].to, m_openings[i].to);
        else
            m_openings[++last] = m_openings[i];
    }
    if (!m_openings.empty())
        m_openings.resize(last + 1);
    qint64 total = 0;
    for (Opening &opening : m_openings) {
        opening.before = total;
        total += opening.to - opening.from;
    }
}

qint64 CompiledCalendar::openBefore(qint64 at) const
{
    const auto after = std::upper_bound(m_openings.begin(), m_openings.end(), at,
                                        [](qint64 ms, const Opening &opening) { return ms < opening.from; });
    if (after == m_openings.begin())
        return 0;
    const Opening &opening = *std::prev(after);
    return opening.before + std::min(at, opening.to) - opening.from;
}

bool CompiledCalendar::isOpen(Instant at) const
{
    return nextOpen(at) == at;
}

std::optional<Instant> CompiledCalendar::nextOpen(Instant at) const
{
    cover(floorDay(at.ms), floorDay(at.ms));
    do {
        const auto next = std::upper_bound(m_openings.begin(), m_openings.end(), at.ms,
                                           [](qint64 ms, const Opening &opening) { return ms < opening.to; });
        if (next != m_openings.end())
            return Instant{std::max(at.ms, next->from)};
    } while (grow(true));
    return std::nullopt;
}

qint64 CompiledCalendar::openBetween(Instant from, Instant to) const
{
    const auto [first, last] = std::minmax({from.ms, to.ms});
    cover(floorDay(first), floorDay(last));
    return openBefore(to.ms) - openBefore(from.ms);
}

std::optional<Instant> CompiledCalendar::add(Instant start, qint64 open) const
{
    if (open == 0)
        return start;
    cover(floorDay(start.ms), floorDay(start.ms));
    do {
        const qint64 target = openBefore(start.ms) + open;
        if (open > 0) {
            const auto found = std::lower_bound(m_openings.begin(), m_openings.end(), target,
                                                [](const Opening &opening, qint64 wanted) {
                                                    return opening.before + opening.to - opening.from < wanted;
                                                });
            if (found != m_openings.end())
                return Instant{found->from + target - found->before};
        } else if (target >= 0 && !m_openings.empty()) {
            const auto after = std::upper_bound(m_openings.begin(), m_openings.end(), target,
                                                [](qint64 wanted, const Opening &o) { return wanted < o.before; });
            const Opening &found = *std::prev(after);
            return Instant{found.from + target - found.before};
        }
    } while (grow(open > 0));
    return std::nullopt;
}

QDate CompiledCalendar::dateOf(Instant at) const
{
    cover(floorDay(at.ms), floorDay(at.ms));
    return dateFrom(floorDay(at.ms + m_offsets.offsetAt(at.ms)));
}

qint64 CompiledCalendar::timeOfDay(Instant at) const
{
    cover(floorDay(at.ms), floorDay(at.ms));
    const qint64 local = at.ms + m_offsets.offsetAt(at.ms);
    return local - floorDay(local) * dayMs;
}

Instant CompiledCalendar::at(QDate date, qint64 timeOfDay) const
{
    const qint64 day = dayOf(date);
    cover(day, day + 1);
    return {m_offsets.toUtc(day * dayMs + timeOfDay)};
}

std::optional<Instant> CompiledCalendar::closingOf(QDate date) const
{
    const TimeFrames frames = m_calendar.framesOn(date);
    if (frames.isEmpty())
        return std::nullopt;
    return at(date, frames.last().to * 1000LL);
}

qint64 CompiledCalendar::workdaysBetween(QDate from, QDate to) const
{
    const auto [first, last] = std::minmax({dayOf(from), dayOf(to)});
    cover(first, last);
    const auto before = [this](qint64 day) {
        const qint64 inside = std::clamp(day, m_firstDay, m_endDay);
        return m_workdaysBefore[static_cast<size_t>(inside - m_firstDay)];
    };
    return before(dayOf(to)) - before(dayOf(from));
}

std::optional<QDate> CompiledCalendar::addWorkdays(QDate date, qint64 n) const
{
    if (n == 0)
        return date;
    const qint64 day = dayOf(date);
    if (day < earliestDay || day >= latestDay)
        return std::nullopt;
    cover(day, day);
    do {
        const auto index = static_cast<size_t>(day - m_firstDay);
        const auto begin = m_workdaysBefore.begin();
        const auto end = m_workdaysBefore.end();
        if (n > 0) {
            const auto found = std::lower_bound(begin, end, m_workdaysBefore[index + 1] + n);
            if (found != end)
                return dateFrom(m_firstDay + (found - begin) - 1);
        } else if (const qint64 target = m_workdaysBefore[index] + n; target >= 0) {
            return dateFrom(m_firstDay + (std::upper_bound(begin, end, target) - begin) - 1);
        }
    } while (grow(n > 0));
    return std::nullopt;
}

std::optional<Instant> CompiledCalendar::unknownFrom() const
{
    if (!m_calendar.knownUntil)
        return std::nullopt;
    return startOf(m_calendar.knownUntil->addDays(1));
}

std::span<const CompiledCalendar::Opening> CompiledCalendar::openings(Instant from, Instant to) const
{
    cover(floorDay(from.ms), floorDay(to.ms));
    const auto first = std::upper_bound(m_openings.begin(), m_openings.end(), from.ms,
                                        [](qint64 ms, const Opening &opening) { return ms < opening.to; });
    const auto end = std::lower_bound(first, m_openings.end(), to.ms,
                                      [](const Opening &opening, qint64 ms) { return opening.from < ms; });
    return {first, end};
}

WorkCalendar roundTheClockCalendar(const QString &timeZone)
{
    WorkCalendar calendar;
    calendar.id = QStringLiteral("round-the-clock");
    calendar.timeZone = timeZone;
    calendar.week.fill({TimeFrame{0, 86400}});
    return calendar;
}

} // namespace kesu
