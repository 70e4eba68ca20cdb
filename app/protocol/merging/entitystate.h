#pragma once

#include <QHash>
#include <QMap>
#include <QStringList>
#include <QVariantMap>

#include "base/result.h"
#include "operations/operation.h"

namespace kesu {

class JsonCursor;

// Which operation set a register, and when. `ver` 0: not yet ordered by the hub.
struct Stamp {
    QString uid;
    QString device;
    qint64 dseq = 0;
    Hlc eff = 0;       // the operation's hlc, or the hub's time where the author's clock ran ahead
    qint64 ver = 0;    // the entity version the operation made
    QString user;

    bool operator==(const Stamp &) const = default;
};

// A value of a register that no later operation has covered. Of a group of coupled fields the value is a QVariantMap of
// the members given.
struct Head {
    Stamp stamp;
    QVariant value;

    bool operator==(const Head &) const = default;
};

// A record as the operations on it make it: for every register the heads, of which the winner is shown
// (sync-protocol §3). The same on the hub, in a workstation's mirror and in what the workstation shows, which is the
// mirror with its own unsent operations applied on top.
//
// A register is named by its field's key, a group by its own name, an element of a set by "field/element". Registers of
// fields this program does not know are kept like any other.
struct EntityState {
    QString type;
    QString entity;
    qint64 ver = 0;                     // of the last operation; 0: not known to the hub
    Stamp created;                      // stamp of every register not listed in `stamps`
    QVariantMap set;                    // winning values, as in operations: field (or "field/element") → value; no nulls
    QMap<QString, Stamp> stamps;        // registers set after creation
    QMap<QString, QList<Head>> others;  // uncovered heads that did not win, in order of uid
    bool deleteEdit = false;            // deleted by one who had not seen an edit, or edited by one who had not seen that

    bool operator==(const EntityState &) const = default;

    bool exists() const { return !created.uid.isEmpty(); }
    bool isDeleted() const { return set.value(QStringLiteral("_deleted")).toLongLong() == 1; }
    // Every head of a register, the winner first; empty when it was never set.
    QList<Head> heads(const QString &register_) const;
    // Registers with heads of different values, without those of sets, which settle themselves (an added element wins).
    QStringList conflicts() const;
};

// An operation with its place in the hub's order, or without one (ver 0) when it is the device's own and still unsent.
struct PlacedOperation {
    Operation operation;
    qint64 ver = 0;
    Hlc eff = 0;
};

// The register a key of an operation's `set` belongs to.
QString registerOf(const QString &type, const QString &key);

// Applies one operation: heads it covers go, it becomes a head of every register it sets. `base` is the operation's own
// or what the hub lowered it to after a restore (sync-protocol §3). A purge leaves nothing but the deletion.
void apply(EntityState &state, const PlacedOperation &placed);

// Whether the author of an operation had seen this head.
bool covers(const Operation &operation, const Stamp &head);

// The order of heads: the greatest wins.
bool wins(const QString &register_, const Head &left, const Head &right);

// The form of snapshot items, `enter` entries and mirrors:
// {"ent","type","ver","set","stamp":[uid,dev,dseq,"eff",ver,user],"stamps":{register:stamp},
//  "heads":{register:[{"stamp","value"}]},"delete_edit":true}; empty parts are left out.
QByteArray toJson(const EntityState &state);
void appendJson(QByteArray &out, const EntityState &state);
Result<EntityState> entityStateFromJson(const QByteArray &json);
Result<EntityState> entityStateFromJson(const QJsonObject &object);
// A state without conflicts as toJson() writes it; stops the cursor at any other. `before` is another state, or none: what
// they have in common is kept once.
EntityState entityStateFrom(JsonCursor &text, const EntityState &before);

} // namespace kesu
