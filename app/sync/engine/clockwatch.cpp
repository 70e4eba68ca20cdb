#include "engine/clockwatch.h"

#include <ctime>

namespace kesu {

namespace {

constexpr qint64 noticedMs = 2000; // the system brings a clock that is a little off right by and by

} // namespace

qint64 ClockWatch::step(Instant clock, qint64 sinceBootMs)
{
    const qint64 difference = clock.ms - sinceBootMs;
    const qint64 step = difference - m_difference.value_or(difference);
    m_difference = difference;
    return qAbs(step) < noticedMs ? 0 : step;
}

qint64 ClockWatch::sinceBootMs()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace kesu
