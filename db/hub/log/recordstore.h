#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

#include "merging/entitystate.h"
#include "sql/hubsession.h"

namespace kesu {

// What the log makes of one record.
struct RecordRow {
    QString scope;
    QString parent;       // the ticket a note, event, contact or file belongs to; empty for all others
    QByteArray epochVer;  // ",epoch:version" for each restore of the hub it has lived through; the epoch it was made in at 0
    bool purged = false;
    EntityState state;
    bool stored = false;  // came from the database, and so is locked

    QString entity() const { return state.entity; }
    // The number of a ticket; empty for all others.
    QString number() const;
};

// The lowest version that an author of the given epoch and the log of today share: the record's version at the first
// restore since then. Nothing was lost when the epochs are equal.
qint64 sharedVersion(const RecordRow &row, qint64 authorEpoch, qint64 hubEpoch);

// The tickets that these records belong to.
Result<QStringList> ticketsOf(HubSession &session, const QStringList &parts);
// Locks the records until the transaction ends, tickets before their parts. Those that do not exist are left out.
Result<QList<RecordRow>> lockRecords(HubSession &session, const QStringList &entities);
// Locks everything that belongs to a ticket.
Result<QList<RecordRow>> lockParts(HubSession &session, const QString &ticket);
Result<std::optional<RecordRow>> findRecord(HubSession &session, const QString &entity);
Result<void> saveRecords(HubSession &session, const QList<const RecordRow *> &rows);

// Snapshot items of a scope, as sent, in order of entity: those after `after`, and none that begins beyond `bytes`.
struct SnapshotItem {
    QString entity;
    QByteArray body;
};
Result<QList<SnapshotItem>> snapshotItems(HubSession &session, const QString &scope, const QString &after, int limit,
                                          qint64 bytes);

// Which of these ticket numbers are taken: number → ticket.
Result<QHash<QString, QString>> takenNumbers(HubSession &session, const QStringList &numbers);

Result<void> nameBlobs(HubSession &session, const QList<std::pair<QString, QString>> &hashAndEntity);
Result<void> forgetBlobs(HubSession &session, const QString &entity);
// The scopes of the records that name a file.
Result<QStringList> scopesOfBlob(HubSession &session, const QByteArray &sha256);

// Marks every record's version as the last one that authors before `epoch` can have seen.
Result<void> markEpoch(HubSession &session, qint64 epoch);

} // namespace kesu
