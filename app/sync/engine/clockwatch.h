#pragma once

#include <optional>

#include "base/instant.h"

namespace kesu {

// Notices when somebody sets this machine's clock: it no longer goes together with the time since the machine was started.
class ClockWatch
{
public:
    // How far the clock was put forward since the last call, in ms; negative when back, 0 when it only went on.
    qint64 step(Instant clock, qint64 sinceBootMs);
    // Of this machine, with the time it has slept.
    static qint64 sinceBootMs();

private:
    std::optional<qint64> m_difference;
};

} // namespace kesu
