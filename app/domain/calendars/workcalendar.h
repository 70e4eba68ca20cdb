#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

#include "base/localized.h"
#include "base/result.h"

namespace kesu {

// One stretch of opening time in seconds of the day it begins on; half-open. A night shift ends after 86400.
struct TimeFrame {
    int from = 0;
    int to = 0;

    bool operator==(const TimeFrame &) const = default;
};

using TimeFrames = QList<TimeFrame>;

// A day that is not as its weekday says, both ways: 调休 and 补班.
struct SpecialDay {
    enum class Kind {
        Off,
        Work,   // open as its weekday is; a day off by its weekday as Monday (or the first open weekday)
        Hours,  // the frames given here
    };

    Kind kind = Kind::Off;
    TimeFrames frames;

    bool operator==(const SpecialDay &) const = default;
};

// When an office is open: week pattern plus special days, in the office's own time zone. Always has opening time and a
// known zone. Calculating with it: calendars/compiledcalendar.h.
struct WorkCalendar {
    QString id;
    LocalizedName name;
    QString timeZone;                       // IANA
    std::array<TimeFrames, 7> week;         // Monday first
    QMap<QDate, SpecialDay> days;
    QMap<QDate, LocalizedName> dayNames;    // 春节
    std::optional<QDate> knownUntil;        // after this day holidays are not announced yet
    int version = 1;

    bool operator==(const WorkCalendar &) const = default;

    TimeFrames framesOn(QDate date) const;
    bool isWorkday(QDate date) const;       // has opening time
    bool isMakeUpDay(QDate date) const;     // works although its weekday does not
    bool isHoliday(QDate date) const;       // closed although its weekday works, or closed and named
    LocalizedName nameOf(QDate date) const { return dayNames.value(date); }
    const TimeFrames &makeUpFrames() const;
};

// "HH:mm" or "HH:mm:ss" to seconds; 24:00 is the end of the day. Nothing when it is not a time of day.
std::optional<int> secondsOfDay(QStringView text);
// A frame as files write it. 23:59 means the end of the day; an end before its start runs past midnight, the same
// as its start is empty.
Result<std::optional<TimeFrame>> frameFrom(QStringView from, QStringView to);

// The first thing that is wrong is named with its place: "week.mon[1]", "days.2026-02-14". Errors of its own:
// time-zone-unknown, time-unreadable, frames-overlap, date-unreadable, never-open.
Result<WorkCalendar> parseCalendar(const QJsonObject &json);
Result<WorkCalendar> parseCalendar(const QByteArray &json); // also: json-unreadable, with the offset as %1
QJsonObject toJson(const WorkCalendar &calendar);

} // namespace kesu
