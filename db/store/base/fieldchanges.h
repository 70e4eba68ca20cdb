#pragma once

#include <QVariant>

#include "base/result.h"
#include "entities/entityregistry.h"

namespace kesu {

// What fields given by name do to the values of a record's row, and what its operations and its history say of them. The
// values are in the order of the type's fields, as columns hold them; invalid ones are empty.

// Whole fields, or single elements of a set ("tags/urgent"). BadInput names the field.
Result<void> applyFields(const EntityType &type, const QVariantMap &fields, QList<QVariant> &values);

// What the operation that makes a record says, as JSON: all fields that are not empty, and groups as a whole.
QByteArray setOfNew(const EntityType &type, const QList<QVariant> &values);

// Adds what an operation says about one changed field.
void addToSet(QVariantMap &set, const EntityType &type, const EntityField &field, const QVariant &before,
              const QList<QVariant> &values);

// A value as history keeps it; null when it is empty.
QString jsonText(const EntityField &field, const QVariant &stored);

Error badField(const QString &code, const EntityType &type, const QString &key);

} // namespace kesu
