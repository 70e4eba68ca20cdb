#include "calendars/workcalendar.h"

using namespace Qt::StringLiterals;

namespace kesu {

const TimeFrames &WorkCalendar::makeUpFrames() const
{
    const auto open = std::find_if(week.begin(), week.end(), [](const TimeFrames &day) { return !day.isEmpty(); });
    return open == week.end() ? week.front() : *open;
}

TimeFrames WorkCalendar::framesOn(QDate date) const
{
    const TimeFrames &usual = week.at(date.dayOfWeek() - 1);
    const auto special = days.constFind(date);
    if (special == days.constEnd())
        return usual;
    switch (special->kind) {
    case SpecialDay::Kind::Off: return {};
    case SpecialDay::Kind::Work: return usual.isEmpty() ? makeUpFrames() : usual;
    case SpecialDay::Kind::Hours: return special->frames;
    }
    return usual;
}

bool WorkCalendar::isWorkday(QDate date) const
{
    return !framesOn(date).isEmpty();
}

bool WorkCalendar::isMakeUpDay(QDate date) const
{
    return days.contains(date) && week.at(date.dayOfWeek() - 1).isEmpty() && isWorkday(date);
}

bool WorkCalendar::isHoliday(QDate date) const
{
    return days.contains(date) && !isWorkday(date)
            && (!week.at(date.dayOfWeek() - 1).isEmpty() || dayNames.contains(date));
}

std::optional<int> secondsOfDay(QStringView text)
{
    const QList<QStringView> parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    int seconds = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        bool isNumber = true;
        const int number = i < parts.size() ? parts.at(i).toInt(&isNumber) : 0;
        const bool isShort = i >= parts.size() || (parts.at(i).size() <= 2 && !parts.at(i).isEmpty());
        if (!isNumber || !isShort || number < 0 || number > (i == 0 ? 24 : 59))
            return std::nullopt;
        seconds = seconds * 60 + number;
    }
    return seconds <= 86400 ? std::optional(seconds) : std::nullopt;
}

Result<std::optional<TimeFrame>> frameFrom(QStringView from, QStringView to)
{
    const auto begin = secondsOfDay(from);
    const auto end = secondsOfDay(to);
    if (!begin || !end) {
        return Error{ErrorKind::BadInput, u"time-unreadable"_s, {}, {(begin ? to : from).toString()}};
    }
    if (*begin == *end)
        return std::optional<TimeFrame>();
    constexpr int lastMinute = 86400 - 60;
    const int closing = *end == lastMinute ? 86400 : *end;
    return std::optional(TimeFrame{*begin, closing > *begin ? closing : closing + 86400});
}

} // namespace kesu
