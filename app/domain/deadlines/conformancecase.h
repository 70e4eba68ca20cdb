#pragma once

#include "base/jsonreader.h"
#include "deadlines/clockengine.h"

namespace kesu {

// One conformance case, read into what the engine takes.
struct ConformanceCase {
    QString kind;
    WorkCalendar calendar;
    TicketEvents events;
    QList<std::pair<QString, Instant>> stamps; // every event by its own word, as listed
    Policy policy;                             // clocks "first_response", "update", "solution"
    QStringList escalationClocks;              // of each escalation level; its step's role is its number
    QJsonObject query;
    QJsonObject expected;
    bool minuteFloor = false;
    bool reportDueWhenPaused = false;

    std::optional<Instant> stamp(QStringView word) const; // the first of that word
    Instant lastStamp() const;
};

// Errors name the key: "events[1].t".
Result<ConformanceCase> readConformanceCase(const QJsonObject &json);

} // namespace kesu
