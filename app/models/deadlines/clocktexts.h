#pragma once

#include <QString>
#include <QTimeZone>

#include "deadlines/clock.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

// What a clock chip shows at one moment: enough to paint it, with no words in it.
struct ChipState {
    ClockPhase phase = ClockPhase::Waiting;
    bool uncertain = false;
    std::optional<Instant> due;
    qint64 seconds = 0;  // left, or over when Overdue, or late when MetLate; never negative
    double used = 0;     // part of the budget used, 0 … 1

    bool operator==(const ChipState &) const = default;
    // Whether its words change every second (under one hour to run, or over).
    bool countsSeconds() const;
};

// The phase moves with time although nothing is written: recomputed from `now`, so it survives sleep and clock changes.
ChipState chipState(const ClockResult &clock, Instant now);
ChipState chipState(const DueSummary &next, Instant now);

namespace clocktexts {

QString chip(const ChipState &state, const QTimeZone &zone);  // 剩 3小时20分
QString phase(ClockPhase phase);                              // 超时
// "First response: due Sat 21 Nov 15:05, 25 min left", for tooltips and screen readers.
QString sentence(const QString &clockName, const ChipState &state, const QTimeZone &zone, Instant now);
QString dueGroup(DueGroup group);
QString uncertainReason(const QString &reason);

} // namespace clocktexts
} // namespace kesu
