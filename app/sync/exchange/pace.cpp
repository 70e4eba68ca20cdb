#include "exchange/pace.h"

namespace kesu {

namespace {

constexpr qint64 requestGoalMs = 10'000;
constexpr int longestWaitSeconds = 300;
constexpr double spread = 0.2;

} // namespace

void Pace::went(int count, qint64 requestMs, qint64 busyMs)
{
    const bool stalls = m_busyLimit > 0 && busyMs > m_busyLimit;
    if (requestMs > requestGoalMs || stalls) {
        // Straight to what would have been right: halving step by step would stall the window each time.
        const double overBusy = stalls ? double(busyMs) / double(m_busyLimit) : 0.0;
        const double over = qMax(double(requestMs) / requestGoalMs, overBusy);
        m_size = qMax(1, static_cast<int>(qMin(count, size()) / qMax(over, 1.25)));
        return;
    }
    if (count >= size()) // a portion that was not full says nothing about fuller ones
        m_size = qMin(m_most, size() + qMax(1, size() / 4));
}

Instant Backoff::next(Instant now, int retryAfterSeconds, double chance)
{
    m_seconds = qBound(1, m_seconds * 2, longestWaitSeconds);
    const double seconds = retryAfterSeconds > 0 ? retryAfterSeconds : m_seconds;
    return {now.ms + static_cast<qint64>(seconds * 1000 * (1 + spread * (2 * chance - 1)))};
}

} // namespace kesu
