#pragma once

#include <QtGlobal>

#include "base/instant.h"

namespace kesu {

// Hybrid logical clock: 48 bit milliseconds and a 16 bit counter in one number that never goes back, even when the wall
// clock does (sync-protocol §2). Sent as a decimal string.
using Hlc = qint64;

// The next reading after `last` at wall clock time `now`.
constexpr Hlc nextHlc(Hlc last, Instant now)
{
    const Hlc wall = now.ms > 0 ? now.ms << 16 : 0;
    return wall > last ? wall : last + 1;
}

// The next reading after having seen `remote` from elsewhere.
constexpr Hlc nextHlc(Hlc last, Hlc remote, Instant now)
{
    return nextHlc(last > remote ? last : remote, now);
}

constexpr Instant wallTime(Hlc hlc)
{
    return {hlc >> 16};
}

} // namespace kesu
