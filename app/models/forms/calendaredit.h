#pragma once

#include "base/result.h"
#include "calendars/workcalendar.h"

// Opening times as a person types them.
namespace kesu::calendaredit {

// "08:30-12:00 13:30-17:30"; empty when closed.
QString framesText(const TimeFrames &frames);
// Frames parted by blanks or commas, from and to by any dash; empty text is closed. Errors: not-from-and-to (%1 the
// words) and those of frameFrom().
Result<TimeFrames> parseFrames(const QString &text);

} // namespace kesu::calendaredit
