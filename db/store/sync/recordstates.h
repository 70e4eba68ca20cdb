#pragma once

#include "base/result.h"
#include "base/rowcodec.h"
#include "merging/entitystate.h"

namespace kesu {

class Database;

// The row a state is stored as: winning values in their columns; what a column cannot hold, such as fields of newer
// programs, as JSON in `extra`. The scope is the caller's to fill in.
EntityRow rowOf(const EntityType &type, const EntityState &state);

// Whole states of records from the tables that hold them: the typed row, field_stamp, conflict_head, delete_edit, or
// kept_aside for what has no row of its own.
class RecordStates {
public:
    explicit RecordStates(Database &database) : m_database(database) {}

    // A state that does not exist() when there is no such record here.
    Result<EntityState> load(const QString &type, const QString &id) const;
    // The same of a row already read.
    Result<EntityState> load(const EntityType &type, const EntityRow &row) const;

    // All records of this store in order of type and id, for comparing stores.
    Result<QList<EntityState>> all() const;

private:
    Result<void> readStamps(EntityState &state) const;
    Result<void> readHeads(EntityState &state) const;
    Result<QString> creatorOf(const EntityRow &row) const;

    Database &m_database;
};

// (type, id) of the records that came from a scope's log, of those with after < id <= last where given.
Result<QList<QPair<QString, QString>>> recordsOfScope(Database &database, const QString &scope,
                                                      const QString &after = {}, const QString &last = {});

// The latest reading of a clock in a state.
Hlc newestStamp(const EntityState &state);

// A head's value as conflict_head keeps it: JSON, of a group an object.
QByteArray headValueToJson(const QVariant &value);
QVariant headValueFromJson(const QByteArray &json);

} // namespace kesu
