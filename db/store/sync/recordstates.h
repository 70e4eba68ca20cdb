#pragma once

#include "base/result.h"
#include "base/rowcodec.h"
#include "merging/entitystate.h"

namespace kesu {

class Database;

// The row a state is stored as: winning values in their columns; what a column cannot hold, such as fields of newer
// programs, as JSON in `extra`. The scope is the caller's.
EntityRow rowOf(const EntityType &type, const EntityState &state);

// Whole states of records from the tables that hold them: the typed row, field_stamp, conflict_head, delete_edit, or
// kept_aside for what has no typed row.
class RecordStates {
public:
    explicit RecordStates(Database &database) : m_database(database) {}

    // A state that does not exist() when there is no such record here.
    Result<EntityState> load(const QString &type, const QString &id) const;
    // The same of a row already read.
    Result<EntityState> load(const EntityType &type, const EntityRow &row) const;
    // The hub's state, without own operations that have not come back.
    Result<EntityState> hubState(const QString &type, const QString &id) const;

    // All records of this store in order of type and id, for comparing stores.
    Result<QList<EntityState>> all() const;

private:
    Database &m_database;
};

} // namespace kesu
