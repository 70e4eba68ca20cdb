#include "deadlines/clockcourse.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Collects a ledger's lines. Whole seconds are taken from the running total, so that they add up whatever the
// milliseconds of the single lines are.
class LedgerWriter {
public:
    void add(Instant from, Instant to, qint64 countedMs, const QString &why, const QString &label = {},
             const LocalizedName &dayName = {})
    {
        if (from >= to)
            return;
        const qint64 secondsBefore = m_counted / 1000;
        m_counted += countedMs;
        LedgerLine line{from, to, m_counted / 1000 - secondsBefore, why, label, dayName};
        if (continuesLast(line))
            m_lines.last().to = to;
        else
            m_lines.append(line);
    }

    Ledger take() { return std::move(m_lines); }

private:
    // Closed evenings and mornings, weekends and holidays are one line each.
    bool continuesLast(const LedgerLine &line) const
    {
        static const QStringList skipped{u"closed"_s, u"day_off"_s, u"holiday"_s};
        if (m_lines.isEmpty() || !skipped.contains(line.why))
            return false;
        const LedgerLine &last = m_lines.last();
        return last.why == line.why && last.dayName == line.dayName && last.to == line.from;
    }

    Ledger m_lines;
    qint64 m_counted = 0;
};

// Writes the opening time of [from, to) day by day; a lunch break belongs to its day's line.
void writeOpeningTime(LedgerWriter &writer, const CompiledCalendar &calendar, Instant from, Instant to)
{
    const WorkCalendar &days = calendar.calendar();
    while (from < to) {
        const QDate date = calendar.dateOf(from);
        const Instant end = std::min(to, calendar.startOf(date.addDays(1)));
        const auto openings = calendar.openings(from, end);
        if (openings.empty()) {
            const bool isHoliday = days.isHoliday(date);
            const LocalizedName name = isHoliday ? days.nameOf(date) : LocalizedName();
            const QString why = days.isWorkday(date) ? u"closed"_s : isHoliday ? u"holiday"_s : u"day_off"_s;
            writer.add(from, end, 0, why, name.zhCn, name);
        } else {
            const Instant open{std::max(openings.front().from, from.ms)};
            const Instant close{std::min(openings.back().to, end.ms)};
            const QString why = days.isMakeUpDay(date) ? u"make_up_day"_s : u"work"_s;
            writer.add(from, open, 0, u"closed"_s);
            writer.add(open, close, calendar.openBetween(open, close), why, days.nameOf(date).zhCn, days.nameOf(date));
            writer.add(close, end, 0, u"closed"_s);
        }
        from = end;
    }
}

} // namespace

Ledger ClockCourse::ledger() const
{
    LedgerWriter writer;
    const auto write = [&](Instant from, Instant to) {
        if (m_inOpeningTime)
            writeOpeningTime(writer, *m_calendar, from, to);
        else
            writer.add(from, to, to.ms - from.ms, u"round_the_clock"_s);
    };
    writer.add(m_start, m_origin, 0, u"start_day"_s);
    Instant at = m_origin;
    for (const Hold &hold : m_holds) {
        const Instant from = std::max(hold.from, m_origin);
        if (hold.from >= m_budgetEnd || (m_rule.wallClockPauses && m_inOpeningTime))
            break;
        if (from >= hold.to)
            continue;
        const Instant to = std::min(hold.to, m_budgetEnd);
        write(at, from);
        writer.add(from, to, 0, hold.why, hold.reason);
        at = to;
    }
    write(at, m_budgetEnd);
    if (m_standstill)
        writer.add(m_standstill->from, m_standstill->to, 0, m_standstill->why);
    for (const Extension &extension : m_extensions)
        writer.add(extension.from, extension.to, between(extension.from, extension.to), u"extension"_s);
    return writer.take();
}

} // namespace kesu
