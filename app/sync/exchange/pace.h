#pragma once

#include <QtGlobal>

#include "base/instant.h"

namespace kesu {

// How many lines to ask for or to send at once: as many as the line and this machine manage in time (sync-protocol
// §11). Halved when a request is lost, grown by a quarter when it was quick, never below 1.
class Pace
{
public:
    explicit Pace(int start, int most) : m_size(start), m_most(most) { }

    int size() const { return qBound(1, m_size, m_most); }
    void setMost(int most) { m_most = qMax(1, most); }
    void halve() { m_size = qMax(1, size() / 2); }
    // The request with `count` lines took so long, of which the window stood still for `busyMs`.
    void went(int count, qint64 requestMs, qint64 busyMs);
    // How long the window may stand still for one portion; 0: as long as it takes.
    void setBusyLimit(qint64 ms) { m_busyLimit = ms; }

private:
    int m_size;
    int m_most;
    qint64 m_busyLimit = 0;
};

// When to try again: what the hub asked for, else 1 s doubling to 5 min; give or take a fifth, so that a thousand
// workstations do not come back in the same second. `chance` is 0 … 1.
class Backoff
{
public:
    Instant next(Instant now, int retryAfterSeconds, double chance);
    void succeeded() { m_seconds = 0; }

private:
    int m_seconds = 0;
};

} // namespace kesu
