#pragma once

#include "log/receiptstore.h"
#include "operations/operation.h"
#include "sync/recordshelf.h"

namespace kesu {

// Erases what a purge names (sync-protocol §3): the payloads of all lines about the record, its held operations, the
// names of its files. Hashes stay, so that the chain still verifies. A ticket takes everything that belongs to it
// along, each part by an operation of the hub's own.
class Purger {
public:
    Purger(HubSession &session, Instant now) : m_session(session), m_now(now) {}

    // Locks the hub's own sequence; to be called before records are locked.
    Result<void> begin();
    // The operations that erase a ticket's parts, for the log like any other. Marks the record.
    Result<QList<Operation>> plan(const Operation &purge, RecordShelf &shelf, qint64 epoch);
    // After the lines were written.
    Result<void> erase();

    // The device the hub's own operations are by.
    static const QString hubDevice;

private:
    Operation operationOn(const RecordRow &part, const Operation &purge, qint64 epoch);
    Result<void> eraseRecord(const QString &entity, const Operation &purge);

    HubSession &m_session;
    Instant m_now;
    DeviceLog m_hub;
    bool m_used = false;
    QList<std::pair<QString, Operation>> m_records;
};

} // namespace kesu
