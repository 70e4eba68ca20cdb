#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace kesu {

// The version of this registry, sent with every operation. +1 with every field or type added; nothing is ever renamed,
// retyped or reused (sync-protocol §6.4).
constexpr int registrySchema = 3;

// How a field merges (sync-protocol §3).
enum class MergeKind {
    Scalar,   // one register
    Group,    // shares the register named by `register_` with its coupled fields; set and covered together
    LongText, // one register; the resolver shows a difference
    Set,      // one boolean register per element, "field/element"
    HubOnly,  // written by the hub alone
};

enum class ColumnKind { Text, Integer, List }; // List: a JSON array of strings, sorted, in a text column

struct EntityField {
    QString key;           // the column and the name on the wire
    MergeKind merge = MergeKind::Scalar;
    ColumnKind column = ColumnKind::Text;
    QString register_;     // the key stamps are kept under; the field's own key unless in a group
    bool personal = false; // personal data: masked by role, never in the text index
};

// One kind of synced record. Its table has the key column `id`, a column for each field, and the bookkeeping columns
// _deleted, ver, stamp, stamp_dev, stamp_dseq, stamp_user, stamp_uid, extra, scope.
struct EntityType {
    QString name;          // also the table
    QString createKind;    // kind of the operation that makes one: create, note or attach
    bool appendOnly = false; // never changed after creation, except for `_deleted`
    bool secret = false;     // its values stand in no history, list of conflicts, message or export
    QList<EntityField> fields;
    QHash<QString, qsizetype> index;

    const EntityField *find(const QString &key) const;
    // The fields that share a register, in field order; one field for a register of its own.
    QList<const EntityField *> inRegister(const QString &register_) const;
};

// Built once, the same list for the whole run.
const QList<EntityType> &entityTypes();
const EntityType *findEntityType(const QString &name);

} // namespace kesu
