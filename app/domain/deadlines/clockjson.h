#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "deadlines/clockcourse.h"

namespace kesu {

// Clock results as scripts read them and as a closed ticket keeps them; times are ISO UTC.
QJsonObject toJson(const ClockResult &result);
QJsonArray toJson(const ClockResults &results);
ClockResult clockResultFromJson(const QJsonObject &json); // unknown codes fall back to their first value
ClockResults clockResultsFromJson(const QJsonArray &json);

// [{"from","to","counted_s","why","label"?}], times in the calendar's zone.
QJsonArray toJson(const Ledger &ledger, const CompiledCalendar &calendar);

// A question for one due time.
struct DueQuestion {
    DueRule rule;
    Instant start;
    Holds pauses;        // in any order
    Instant now;
};

// {"due","uncertain","uncertain_reason","budget_s","elapsed_s","remaining_s","ledger"}; times in the calendar's zone,
// due is null without a limit or beyond all years. The ledger's counted_s add up to budget_s.
QJsonObject answerDue(const CompiledCalendar &calendar, const DueQuestion &question);

// "2026-02-13T09:00:00+08:00..2026-02-13T10:00:00+08:00". Errors: pause-unreadable, pause-ends-before-it-begins.
Result<Hold> parsePause(QStringView text);

} // namespace kesu
