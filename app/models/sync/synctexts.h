#pragma once

#include <QString>
#include <QTimeZone>

#include "service/conflictinbox.h"
#include "service/syncoverview.h"

namespace kesu {

// The words for how the exchange with the hub stands, in the language spoken now. They never say more than is known:
// "sent" is not "everywhere".
namespace synctexts {

enum class Tone { Quiet, Good, Attention, Trouble };

struct Words {
    Tone tone = Tone::Quiet;
    QString icon;      // of resources/icons
    QString headline;  // one short sentence
    QString detail;    // what it means and what happens next; may be empty
};

Words overall(const SyncOverview &status, const QTimeZone &zone, Instant now);
// Short, for the status line: "Synced 14:32", "Offline, 12 changes waiting".
QString statusLine(const SyncOverview &status, const QTimeZone &zone, Instant now);
// Empty for a ticket of which nothing is under way.
QString reach(TicketReach reach);

// What is wrong with the hub's log; empty where nothing is.
QString otherPast(const SyncOverview &status, const QTimeZone &zone);
// How wrong this computer's clock is, and that it does not matter; empty where nobody would notice.
QString clock(qint64 offsetMs);

QString bytes(qint64 count);
// "on this computer" or the device's name.
QString device(const ConflictValue &value);

} // namespace synctexts
} // namespace kesu
