#pragma once

#include <QByteArray>
#include <QHash>

#include <mutex>

#include "base/instant.h"

namespace kesu {

// Buckets of tokens by name: each holds at most `burst`, gains `perSecond`, and an attempt takes one. Forgets full
// buckets, so that a crowd of names takes no memory for long. Any thread may call.
class RateLimiter {
public:
    RateLimiter(double perSecond, double burst) : m_perSecond(perSecond), m_burst(burst) {}

    bool take(const QByteArray &name, Instant now);
    // Whether one could be taken.
    bool has(const QByteArray &name, Instant now);

private:
    struct Bucket {
        double tokens;
        Instant at;
    };
    Bucket &filled(const QByteArray &name, Instant now);
    void forgetFull(Instant now);

    const double m_perSecond;
    const double m_burst;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace kesu
