#pragma once

#include <QString>

#include <optional>

#include "base/instant.h"

namespace kesu {

// Why the exchange, or a part of it, does not go on by itself.
enum class SyncHold {
    None,
    Revoked,         // the hub no longer takes this device; local work goes on, nothing is exchanged
    NotKnown,        // the hub does not know this device: it has to be enrolled again
    SchemaAhead,     // this program is newer than the hub: own changes wait, others' are still received
    UpgradeRequired, // this program is too old for the hub: likewise
    HubBusy,         // the hub asked for patience; tried again at `nextTry`
    HubFull,         // the hub has no room left; tried again at `nextTry`
    DiskFull,        // this machine has no room left: nothing is received, own changes are still sent
    NotTrusted,      // the hub's certificate is not to be trusted; detail: its fingerprint
    Broken,          // the hub answers what no hub should; detail says what. Tried again at `nextTry`
};

// The truth about the exchange at one moment. Counts are of this machine.
struct SyncOverview {
    bool enrolled = false;
    bool working = false;                    // a request is under way
    QString hub;                             // URL; empty: never enrolled
    std::optional<Instant> lastExchange;     // when everything there was had been sent and received
    std::optional<Instant> offlineSince;     // the hub cannot be reached
    QString offlineReason;                   // the network's own words, untranslated
    SyncHold hold = SyncHold::None;
    QString holdDetail;
    std::optional<Instant> nextTry;          // while offline or held
    int waiting = 0;                         // own changes not yet sent
    int unconfirmed = 0;                     // sent, not yet come back
    int notAccepted = 0;
    int conflicts = 0;
    qint64 toReceive = 0;                    // others' changes known to exist and not yet here
    int filesToSend = 0;
    qint64 bytesToSend = 0;
    int filesToFetch = 0;
    qint64 clockOffsetMs = 0;                // the hub's clock less ours

    // A line of a scope's log that is not what was read here, or what the hub has signed, any more.
    struct OtherPast {
        QString scope;
        qint64 seq = 0;
        Instant noticed;

        bool operator==(const OtherPast &) const = default;
    };
    std::optional<OtherPast> otherPast;      // until somebody says that it was looked into

    bool isOffline() const { return offlineSince.has_value(); }
    bool operator==(const SyncOverview &) const = default;
};

// Where the newest state of a ticket, with all that hangs on it, has got to.
enum class TicketReach {
    HereOnly,   // changes of this device that the hub does not have
    Sent,       // the hub has them; they have not yet come back in its order
    Everywhere, // nothing of this device's is under way
};

} // namespace kesu
