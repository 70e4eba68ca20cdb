#pragma once

#include "base/rowcodec.h"
#include "base/store.h"

namespace kesu {

// A record and what its reader has thereby seen of it.
template<typename T>
struct Loaded {
    T value;
    Seen seen;
};

// Reads rows of one synced table as maps of fields. `where` is SQL after FROM ("WHERE ticket = ? ORDER BY at"), with
// `arguments` for its marks. Deleted records are left out by the caller's SQL.
class EntityReader {
public:
    explicit EntityReader(Database &database, const QString &type);

    Result<EntityRow> find(const QString &id) const;
    Result<QList<EntityRow>> select(const QByteArray &where, const QVariantList &arguments = {}) const;
    QVariantMap fields(const EntityRow &row) const { return fieldsOf(m_type, row); }

private:
    Database &m_database;
    const EntityType &m_type;
};

} // namespace kesu
