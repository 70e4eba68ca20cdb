#pragma once

#include <QStringView>
#include <QTimeZone>

#include <optional>

#include "base/instant.h"

namespace kesu {

// A time as people say it, in Chinese (either script) or English: 今天, 昨天 10点, 下午3点半, 1小时前, 0930, 11-20 9:30,
// 上周五, 2 hours ago, yesterday 14:00. `dayOnly` when no time of day was said: `at` is then the day's first moment, but
// for today it is `now`.
struct TimePhrase {
    Instant at;
    bool dayOnly = false;

    bool operator==(const TimePhrase &) const = default;
};

// Nothing when the words mean no time; half-understood words are never guessed at. A weekday means the last such day,
// today included. Wall times that a clock change leaves out move forward, as QDateTime does.
std::optional<TimePhrase> parseTimePhrase(QStringView typed, Instant now, const QTimeZone &zone);

} // namespace kesu
