#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "base/instant.h"
#include "base/localized.h"

namespace kesu {

// How a clock of a policy is meant (requirements §3c). Only Deadline and Aim start on a ticket.
enum class ClockKind { Deadline, Aim, Average, Statistic, Periodic, Threshold, Retention };

enum class ClockPhase {
    Waiting,   // its start event has not happened
    Running,
    Warning,   // running, past its first warning point
    Overdue,
    Paused,
    Met,
    MetLate,
    Cancelled, // the ticket ended without it
    NoLimit,   // a limit is demanded but none is set
};

// Who is told when, before or after due.
struct ClockEscalation {
    Instant at;
    QString to;            // role code
    QString offset;        // "-30m", "+2h", as the policy writes it

    bool operator==(const ClockEscalation &) const = default;
};

// One time limit on one ticket, as computed at `now`. Never stored for an open ticket (design §4).
struct ClockResult {
    QString policyId;
    QString code;          // stable within the policy: "respond"
    LocalizedName name;
    ClockKind kind = ClockKind::Deadline;
    ClockPhase phase = ClockPhase::Waiting;
    QString amount;        // "48h", "7wd"
    QString source;        // requirement id: "R-113"
    std::optional<Instant> start;
    std::optional<Instant> due;       // provisional while paused
    std::optional<Instant> warnAt;
    std::optional<Instant> stopped;   // when met, or cancelled
    bool uncertain = false;           // beyond what the calendar knows
    QString uncertainReason;          // "calendar-ends" + calendar id
    // Seconds in the time the clock counts in (opening time or round the clock). remaining < 0: overdue.
    qint64 budgetSeconds = 0;
    qint64 elapsedSeconds = 0;
    qint64 remainingSeconds = 0;
    qint64 pausedSeconds = 0;         // waiting time inside the clock, in the same time
    std::optional<qint64> longestSeconds; // longest finished wait of a clock that runs again and again
    QList<ClockEscalation> escalations;

    bool operator==(const ClockResult &) const = default;
};

using ClockResults = QList<ClockResult>;

// One stretch of time on a clock's way from start to due (or now, or stop): counted or skipped, and why.
struct LedgerLine {
    Instant from;
    Instant to;
    qint64 countedSeconds = 0;
    // work, make_up_day, holiday, day_off, closed, paused, reopened (closed until then), start_day, round_the_clock,
    // roll, extension
    QString why;
    QString label;         // pause reason, or the named day in the calendar's own words
    LocalizedName dayName; // the named day ("春节") in the three languages

    bool operator==(const LedgerLine &) const = default;
};

using Ledger = QList<LedgerLine>;

} // namespace kesu
