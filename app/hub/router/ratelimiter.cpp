#include "router/ratelimiter.h"

#include <algorithm>

namespace kesu {

namespace {

constexpr qsizetype manyBuckets = 10'000;

} // namespace

bool RateLimiter::take(const QByteArray &name, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    Bucket &bucket = filled(name, now);
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

bool RateLimiter::has(const QByteArray &name, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    return filled(name, now).tokens >= 1;
}

RateLimiter::Bucket &RateLimiter::filled(const QByteArray &name, Instant now)
{
    if (m_buckets.size() >= manyBuckets)
        forgetFull(now);
    const auto found = m_buckets.find(name);
    if (found == m_buckets.end())
        return *m_buckets.insert(name, {m_burst, now});
    const double gained = m_perSecond * static_cast<double>(std::max<qint64>(0, now.ms - found->at.ms)) / 1000;
    *found = {std::min(m_burst, found->tokens + gained), now};
    return *found;
}

void RateLimiter::forgetFull(Instant now)
{
    erase_if(m_buckets, [&](const QHash<QByteArray, Bucket>::iterator &it) {
        return it->tokens + m_perSecond * static_cast<double>(now.ms - it->at.ms) / 1000 >= m_burst;
    });
}

} // namespace kesu
