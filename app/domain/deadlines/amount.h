#pragma once

#include <QString>

#include "base/result.h"

namespace kesu {

enum class AmountUnit {
    Second, Minute, Hour,   // round the clock, unless the clock counts office hours
    OpenMinute, OpenHour,   // opening time of the calendar
    WorkDay,                // working days; the day of the start event does not count
    Day, Month,             // calendar days and months; the start's day does not count
    Now,                    // at once
    None,                   // a limit is demanded but not given
};

// A time limit as policies write it: "30s 15m 4h 90bm 2bh 7wd 3d 3mo now none". At most a century, and never zero but
// for "0d": by the end of the day it starts on.
struct Amount {
    AmountUnit unit = AmountUnit::None;
    qint64 count = 0;

    bool operator==(const Amount &) const = default;
    bool isNone() const { return unit == AmountUnit::None; }
    // Seconds of the units that are a fixed number of them; 0 for days, months and words.
    qint64 seconds() const;
    QString toString() const;

    // Errors: amount-unreadable, amount-zero, amount-too-large; %1 is the text.
    static Result<Amount> parse(QStringView text);
    // As parse(), but takes "0m" as well: for offsets.
    static Result<Amount> parseOffset(QStringView text);
};

} // namespace kesu
