#pragma once

#include <QHash>
#include <QSet>

#include <deque>
#include <map>
#include <optional>

#include "operations/operation.h"
#include "sync/inbox.h"
#include "sync/recordwriter.h"

namespace kesu {

// The records one sync transaction touches: what the hub says of each, and own operations it has not got yet. write()
// then stores what is shown, which is the hub's state with those on top.
class RecordKeeper {
public:
    struct Pending {
        Operation operation;
        bool acked = false; // the hub has it, its line has not come yet
    };
    struct Record {
        QString type;
        QString entity;
        StoredRecord stored;
        EntityState hub;          // does not exist() when the hub has no such record
        QByteArray mirror;        // the hub's state as mirror_row has it; empty when it has none
        QList<Pending> pending;   // own, not part of `hub`, in order
        QString scope;
        QString leaving;          // why it has left this device's scopes; empty when it has not
        bool wasLeaving = false;
        bool adrift = false;      // the hub's state is not known until a snapshot names the record
    };

    explicit RecordKeeper(WriteSession &session);

    // Stays where it is until write().
    Result<Record *> open(const QString &type, const QString &entity);
    bool hasOpened(const QString &type, const QString &entity) const { return m_byName.contains({type, entity}); }

    // The hub's state of a record, given whole. Own operations that it names are part of it.
    Result<void> enter(Record &record, const EntityState &state, const QString &scope);
    // The record is none of this device's any more.
    Result<void> leave(Record &record, const QString &reason);
    // The hub has no such record in the scope it was in here.
    Result<void> missing(Record &record);
    // Own operations up to `dseq` are known to be part of the hub's state.
    Result<void> arrivedUpTo(Record &record, qint64 dseq);
    // An own operation has come back, or is known to be part of the hub's state.
    Result<void> arrived(Record &record, const QString &uid);
    // An own operation may now be both acknowledged and back.
    void settled(qint64 dseq) { m_settled.append(dseq); }
    // An own operation is none any more.
    void withdraw(Record &record, const QString &uid);

    // Stores all of it, removes records that have left and have nothing unsettled, and retains own operations that are
    // both acknowledged and back.
    Result<Applied> write();

private:
    Result<bool> mayBeHere(const QString &type, const QString &entity);
    Result<void> load(Record &record);
    Result<void> loadRow(Record &record);
    Result<void> settleByAcknowledgement(Record &record);
    Result<void> loadPending(Record &record);
    Result<void> store(Record &record);
    Result<void> storeMirror(Record &record);
    Result<void> storeLeaving(Record &record);
    Result<void> evictSettled();
    Result<bool> hasUnsettled(const QString &type, const QString &id);
    Result<void> evict(const QString &type, const QString &id);
    Result<void> retain();
    Result<void> retainWhere(std::optional<qint64> dseq);
    Result<void> noteDues();

    WriteSession &m_session;
    RecordWriter m_writer;
    std::deque<Record> m_records;
    QHash<QPair<QString, QString>, Record *> m_byName;
    std::map<const EntityType *, QByteArray> m_lastIds; // of each table, when first asked for
    bool m_anyPending; // or any mirror
    bool m_anyAside;
    bool m_anyLeaving;
    QList<qint64> m_settled;     // own operations that write() may retain
    bool m_settledMore = false;  // and others, not known by number
    Applied m_applied;
};

// The uids of a state's heads include this one.
bool mentions(const EntityState &state, const QString &uid);

} // namespace kesu
