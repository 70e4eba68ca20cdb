#pragma once

#include <QByteArrayList>
#include <QVariant>

#include <map>
#include <optional>

#include "clocks/hybridclock.h"
#include "entities/entityregistry.h"
#include "database.h"

namespace kesu {

// One row of a synced table: its fields in registry order (invalid for NULL) and who created it.
struct EntityRow {
    QString id;
    QList<QVariant> values;
    qint64 ver = 0;      // the hub's version
    Hlc stamp = 0;
    QString device;
    qint64 dseq = 0;
    QString user;
    QVariant extra;      // JSON of what no column holds
    QString uid;         // of the operation that created it; null in rows written before it was kept
    QString scope;       // whose log it comes from; null until the hub knows it
};

// The SQL of one entity type's table, built once.
struct EntitySql {
    QByteArray columns;  // "id, …fields…, ver, stamp, stamp_dev, stamp_dseq, stamp_user, extra, stamp_uid, scope"
    QByteArray selectById;
    QByteArray insertHead;   // up to the columns every row has
    QByteArray marks;        // ",?" for each field
    QByteArrayList names;    // of the fields
    QList<qsizetype> byName; // field positions sorted by key: the order of hashing, whatever the order of the forms
    QList<QList<qsizetype>> together; // per field, the fields of its register: itself, or its whole group
};

// Of a type of the registry itself, not of a copy.
const EntitySql &entitySql(const EntityType &type);

// Writes new rows; when one cannot be written, the transaction is to be given up. Only columns that are not NULL are named,
// which are a third of a ticket's, and rows with the same columns as the last of their type take its statement.
class RowInserter {
public:
    explicit RowInserter(Database &database);
    Result<void> insert(const EntityType &type, const EntityRow &row);

private:
    struct Prepared {
        QByteArray given; // per field: whether it has a value
        std::optional<Statement> statement;
    };
    Statement &statementFor(const EntityType &type, const EntityRow &row);

    Database &m_database;
    std::map<const EntityType *, Prepared> m_last;
};
// The same of one.
Result<void> insertRow(Database &database, const EntityType &type, const EntityRow &row);
// Reads the columns of EntitySql::columns, beginning at column 0.
EntityRow readRow(const Statement &statement, const EntityType &type);

// A value as its column holds it: text (empty is NULL), integer, or a sorted list as JSON. Nothing when it does not fit.
std::optional<QVariant> toColumn(const EntityField &field, const QVariant &value);
// The other way: lists come back as QStringList.
QVariant fromColumn(const EntityField &field, const QVariant &stored);
QStringList listFromColumn(const QVariant &stored);
QVariant listToColumn(QStringList list);

// One field of a row, as its column holds it.
QVariant valueIn(const EntityType &type, const EntityRow &row, const QString &key);
// The row's fields by key, without those that are NULL.
QVariantMap fieldsOf(const EntityType &type, const EntityRow &row);

// SHA-256 hex over the names and values of all columns that are not NULL, but for the scope, so that a column added
// later changes no hash.
QByteArray rowHash(const EntityType &type, const EntityRow &row);

} // namespace kesu
