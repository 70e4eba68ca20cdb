#pragma once

#include <QList>

#include <optional>

#include "base/result.h"
#include "base/store.h"
#include "merging/entitystate.h"
#include "statement.h"

namespace kesu {

// A register with more than one value, or a record that one deleted while another edited it.
struct OpenConflict {
    QString type;
    QString entity;
    QString ticket;       // the ticket it is or hangs on; empty for other records
    QString register_;    // "_deleted" for a deletion against an edit
    bool deleteEdit = false;
    QList<Head> heads;    // the shown one first; of a delete-edit those of the deletion
    Seen seen;            // to be handed to WriteSession::resolve() when it is settled as it was shown here
};

// Where a record's last changes are.
enum class SyncPlace { ThisMachineOnly, Sent, Everywhere };

// What the overview of syncing shows.
struct SyncCounts {
    qint64 waiting = 0;        // own operations the hub has not acknowledged
    qint64 sent = 0;           // acknowledged, not yet back in the stream
    qint64 notAccepted = 0;
    qint64 conflicts = 0;
    qint64 leaving = 0;        // records of scopes lost, kept for own operations that are unsettled
    qint64 keptAside = 0;      // records this program cannot show
    std::optional<Instant> lastExchange;
    std::optional<Instant> oldestWaiting; // when the oldest waiting operation was made
    bool forked = false;
};

// Reads what services tell about syncing. Never writes.
class SyncStatus {
public:
    explicit SyncStatus(Store &store) : m_store(store) {}

    Result<SyncCounts> counts() const;
    Result<SyncPlace> placeOf(const QString &type, const QString &id) const;
    // Of a ticket with all that hangs on it.
    Result<SyncPlace> placeOfTicket(const QString &ticket) const;
    // Read-only because it has left this device's scopes: "moved", "aged", "revoked"; empty when it has not.
    Result<QString> leftScope(const QString &type, const QString &id) const;

    Result<QList<OpenConflict>> conflicts(int limit = 200, int offset = 0) const;
    Result<QList<OpenConflict>> conflictsOf(const QString &type, const QString &id) const;
    // With all that hangs on it.
    Result<QList<OpenConflict>> conflictsOfTicket(const QString &ticket) const;

private:
    Result<QList<OpenConflict>> conflictsAmong(Statement &&rows, int limit, int offset) const;

    Store &m_store;
};

} // namespace kesu
