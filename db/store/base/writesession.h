#pragma once

#include <QMap>
#include <QVariantMap>

#include "base/rowcodec.h"
#include "base/store.h"
#include "operations/operation.h"
#include "search/indexkeeper.h"
#include "transaction.h"

namespace kesu {

struct EntityState;

// One transaction on synced records. Every change writes the row, its operation, the stamps and the history of the
// fields changed; commit() adds one audit entry over all of it. The first failure stays: everything after it fails the
// same way, commit() refuses, and going out of scope rolls everything back.
class WriteSession {
public:
    ~WriteSession();
    WriteSession(const WriteSession &) = delete;
    WriteSession &operator=(const WriteSession &) = delete;

    // A new record. Fields not given stay empty; unknown ones are refused (BadInput, `where` names the field).
    Result<void> create(const QString &type, const QString &id, const QVariantMap &fields, const QString &reason = {});

    // The same with a value for each field of the type, in its order; invalid ones stay empty.
    Result<void> create(const EntityType &type, const QString &id, QList<QVariant> values);

    // Sets fields of a record as it was seen: Error Stale names the first field that was set meanwhile. A list may be
    // given whole or by element ("tags/urgent": true), which merges better. Only fields that differ are written; false
    // when none does.
    Result<bool> set(const QString &type, const QString &id, const QVariantMap &fields, Seen seen,
                     const QString &reason = {});
    // As it stands now: for what the program itself decides inside this transaction.
    Result<bool> set(const QString &type, const QString &id, const QVariantMap &fields, const QString &reason = {});

    // Settles a register that holds several values, or a deletion against an edit ("_deleted": 1 or 0), as it was seen:
    // says `value` (of a group all members by key), also when that is the one shown, and covers every value seen.
    Result<void> resolve(const QString &type, const QString &id, const QString &register_, const QVariant &value,
                         Seen seen, const QString &reason = {});

    // Extra facts for the audit entry ("form": "complaint-report"); makes an entry even when nothing was changed.
    void note(const QString &key, const QVariant &value);

    // Runs a statement on the tables that stay on this machine, as part of this transaction.
    Result<void> run(Statement &statement);
    Database &database() const { return m_store.database(); }
    Store &store() const { return m_store; }
    Instant now() const { return m_now; }
    const QString &user() const { return m_user; }
    // A new identity, UUIDv7 of the session's time.
    QString newId() const;

    // For db/store/sync, which writes what others have done: an operation made elsewhere or said anew, the history of one,
    // a row for hash and indexes, and the state that becomes the store's on commit.
    Result<void> writeOperation(Operation &operation);
    Result<void> writeHistory(const Operation &operation, Instant at, const EntityField &field, const QVariant &before,
                              const QVariant &after);
    void wrote(const EntityType &type, const EntityRow &row);
    void removed(const EntityType &type, const QString &id);
    void leaveTexts() { m_indexes.leaveTexts(); }
    // What becomes the store's on commit.
    StoreState &state() { return m_next; }

    // Whether all went well until now.
    Result<void> result() const { return m_state; }
    // Durable when it answers well.
    Result<void> commit();

private:
    friend class Store;
    WriteSession(Store &store, QString user, Instant now, QString action);

    Result<void> fail(Error error);
    Result<EntityRow> load(const EntityType &type, const QString &id);
    Result<void> checkSeen(const EntityType &type, const QString &id, const QString &register_, Seen seen,
                           qint64 *ownSeen);
    Result<void> writeStamp(const Operation &operation, const QString &register_);
    Result<void> writeStamps(const Operation &operation, const QStringList &registers);
    // Of a record the hub knows (db/store/sync/syncededits.cpp): keeps the hub's state aside and merges as everybody will.
    // `settling`: the registers' other values are covered as well.
    Result<EntityState> applyToSynced(const EntityType &type, const EntityRow &row, Operation &operation,
                                      bool settling);
    Result<void> updateRow(const EntityType &type, const EntityRow &row, const QList<qsizetype> &changed);
    Result<void> writeSealed(const Operation &operation, const QByteArray &body);
    Result<void> insert(const EntityType &type, const QString &id, QList<QVariant> values, const QString &reason);
    Result<void> writeAudit();
    Result<void> writeState();
    Operation newOperation(const EntityType &type, const QString &id, const QString &kind);
    Store &m_store;
    QString m_user;
    Instant m_now;
    QString m_action;
    StoreState m_next;                     // becomes the store's state on commit
    qint64 m_firstOwn;                     // own operations after this one belong to this session
    Transaction m_transaction;
    Result<void> m_state;
    QList<QByteArray> m_links;             // dh of the operations
    QMap<QPair<QString, QString>, QByteArray> m_rows;  // (type, id) → hash after the write, empty when gone
    IndexKeeper m_indexes;
    QByteArray m_history;                  // what the history rows of this session say
    QVariantMap m_notes;
};

} // namespace kesu
