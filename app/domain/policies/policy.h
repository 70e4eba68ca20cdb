#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include "deadlines/clockcourse.h"
#include "policies/condition.h"
#include "tickets/ticketevent.h"

namespace kesu {

// What a clock does when its start event happens again.
enum class ClockRepeat {
    Once,         // the first start of the round counts
    CustomerWait, // runs from a start to the next stop, again and again; the longest finished wait is what it reports
    AnyContact,   // every start and every stop sets it back to its full budget
};

// Warn when that much of the budget is used, or that long before due.
struct WarnPoint {
    int percent = 0;                // 0: `before` says it
    Amount before;
};

// Tell a role before or after due; the offset counts in the clock's own time.
struct EscalationStep {
    bool afterDue = true;
    Amount offset;
    QString to;                     // role code
};

// The limit for one level of the policy's scheme; "*" for every level without its own.
struct LevelAmount {
    QString level;
    Amount amount;                  // none: no limit set
};

// A text that may differ by level; "*" is for every level without its own.
using LevelTexts = QMap<QString, QString>;
QString textFor(const LevelTexts &texts, QStringView level);

// One row of a policy's time limits (requirements §3c).
struct PolicyClock {
    QString code;
    LocalizedName name;
    ClockKind kind = ClockKind::Deadline;
    std::optional<EventType> start;
    QList<EventType> stop;
    QList<LevelAmount> amounts;
    LevelTexts figures;             // as written, for the kinds that never run on a ticket: "3.2wd", "85%"
    Conditions when;
    QString manualDue;              // "customer_due", "agreed_due": due is that field of the ticket
    std::optional<TimeBase> base;
    bool keepTime = false;          // working days end at the start's time of day, not at closing time
    bool roll = false;              // a last calendar day that is a day off moves to the next working day
    bool toNextOpening = false;     // a budget used up exactly at closing time is due at the next opening
    bool pausable = true;
    ClockRepeat repeat = ClockRepeat::Once;
    QList<WarnPoint> warn;
    QList<EscalationStep> escalate;
    LevelTexts sources;             // requirement ids
    LevelTexts quotes;              // the sentences they come from; two of them are two lines

    QString sourceFor(QStringView level) const { return textFor(sources, level); }
    QString quoteFor(QStringView level) const { return textFor(quotes, level); }
    bool runsOnTickets() const { return kind == ClockKind::Deadline || kind == ClockKind::Aim; }
};

// What a figure reached does to the level; proposed, never done by itself.
struct RegradeRule {
    Conditions when;
    QString to;
    QString source;
};

struct ExtensionRule {
    bool allowed = false;
    QStringList grounds;
    std::optional<Amount> notice;   // tell the customer within that time
};

struct PauseRule {
    bool allowed = false;
    bool wallClock = false;         // a pause moves due by its length on the wall, not by the time the clock counts in
};

// Which tickets a policy is proposed for. Empty lists do not restrict.
struct AppliesTo {
    QStringList channels;
    QStringList categories;
    QStringList kinds;
    QStringList organisations;      // codes of catalog "organisation_types"
};

// A handling policy: level scheme, required fields and the clocks it starts. Immutable once in use; an edit is a new
// version.
struct Policy {
    QString id;
    int version = 1;
    LocalizedName name;
    LocalizedName summary;
    LocalizedName use;
    LocalizedName note;
    QString document;
    bool base = true;               // false: an overlay
    QList<TicketKind> kinds;        // empty: every kind
    QString levelScheme;
    QString categoryScheme;
    ExtensionRule extension;
    PauseRule pausing;
    bool restartOnReopen = true;
    qint64 graceSeconds = 15 * 60;
    QStringList required;           // field keys needed to register
    QHash<QString, QStringList> requiredTo; // transition target → field keys
    AppliesTo applies;
    QList<PolicyClock> clocks;
    QList<RegradeRule> regrade;

    const PolicyClock *clock(QStringView code) const;
    bool isFor(TicketKind kind) const { return kinds.isEmpty() || kinds.contains(kind); }
};

// The first thing that is wrong is named with its place: "clocks[2].amount.urgent".
Result<Policy> parsePolicy(const QJsonObject &json);
Result<Policy> parsePolicy(const QByteArray &json); // also: json-unreadable, with the offset as %1
QJsonObject toJson(const Policy &policy);

// How well the policy's "applies" rule fits: 0 not at all, otherwise 1 + the number of demands it names.
int fitOf(const Policy &policy, const Ticket &ticket, QStringView organisationType);
// The level the first fulfilled re-grading rule asks for, if it is not the ticket's already.
std::optional<RegradeRule> proposedRegrade(const Policy &policy, const Ticket &ticket, const Measures &measures);

} // namespace kesu
