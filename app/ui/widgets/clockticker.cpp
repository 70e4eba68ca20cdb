#include "widgets/clockticker.h"

#include <algorithm>
#include <cstdlib>

namespace kesu {

namespace {
constexpr int idleSeconds = 60;
}

ClockTicker::ClockTicker(const TimeSource &time, QObject *parent)
    : QObject(parent), m_time(time), m_day(time.now().toUtc().toLocalTime().date()),
      m_minute(time.now())
{
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ClockTicker::tickNow);
    m_timer.start(idleSeconds * 1000);
}

void ClockTicker::add(QWidget *owner, Ticking *ticking)
{
    m_entries.append({owner, ticking});
    reschedule();
}

void ClockTicker::reschedule()
{
    m_entries.removeIf([](const Entry &entry) { return entry.owner.isNull(); });
    const int interval = intervalSeconds() * 1000;
    if (m_timer.interval() != interval)
        m_timer.start(interval);
}

void ClockTicker::tickNow()
{
    const Instant now = m_time.now();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.owner && entry.owner->isVisible())
            entry.ticking->tick(now);
    }
    reschedule();
    if (std::abs(now.seconds() - m_minute.seconds()) >= 60) {
        m_minute = now;
        Q_EMIT minutePassed();
    }
    const QDate day = now.toUtc().toLocalTime().date();
    if (day != m_day) {
        m_day = day;
        Q_EMIT dayChanged();
    }
}

int ClockTicker::intervalSeconds() const
{
    int interval = idleSeconds;
    for (const Entry &entry : m_entries) {
        if (!entry.owner || !entry.owner->isVisible())
            continue;
        if (const int wanted = entry.ticking->tickSeconds(); wanted > 0)
            interval = std::min(interval, wanted);
    }
    return interval;
}

} // namespace kesu
