#pragma once

#include <QJsonArray>

#include "deadlines/clock.h"

namespace kesu {

// Clock results as they are frozen into the event that finished a ticket, and read back unchanged.
QJsonArray toJson(const ClockResults &clocks);
ClockResults clockResultsFromJson(const QJsonArray &json);

} // namespace kesu
