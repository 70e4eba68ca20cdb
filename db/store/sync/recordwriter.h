#pragma once

#include <QSet>

#include "base/result.h"
#include "base/rowcodec.h"
#include "merging/entitystate.h"

namespace kesu {

class WriteSession;

// Where a record stands in the tables.
struct StoredRecord {
    EntityState state;             // does not exist() when it is not there
    std::optional<EntityRow> row;  // its typed row; none when it is kept aside or not there
    QString scope;

    bool isAside() const { return state.exists() && !row; }
};

// Brings the tables of a record from one state to another, within a write session: only what differs is written. A state
// that cannot be a row is kept aside: of an unknown type, without what a row must have, or of a ticket that is not here.
class RecordWriter {
public:
    explicit RecordWriter(WriteSession &session);

    // Also brings in what was kept aside waiting for this ticket.
    Result<void> replace(const StoredRecord &before, const EntityState &after, const QString &scope);
    // All traces of it in this device's tables, except its history.
    Result<void> remove(const StoredRecord &stored);

private:
    Result<bool> fits(const EntityType &type, const EntityRow &row);
    Result<void> insertRow(const EntityType &type, const EntityRow &row);
    Result<void> updateRow(const EntityType &type, const EntityRow &before, const EntityRow &after);
    Result<void> removeRow(const EntityType &type, const EntityRow &row);
    Result<void> keepAside(const EntityState &state, const QString &scope);
    Result<void> writeStamps(const EntityState &before, const EntityState &after);
    Result<void> writeHeads(const EntityState &before, const EntityState &after);
    Result<void> writeDeleteEdit(const EntityState &before, const EntityState &after);
    Result<void> bringInChildren(const QString &ticket);
    Result<void> setChildrenAside(const QString &ticket);

    WriteSession &m_session;
    RowInserter m_rows;
    QSet<QString> m_tickets; // known to be here
    bool m_anyAside;
};

} // namespace kesu
