#pragma once

#include <QList>
#include <QObject>
#include <QVariantMap>

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"

namespace kesu {

class ServiceContext;
struct OpenConflict;

// One of the values that stand against each other. Coupled fields come together; `values` holds those that were set.
struct ConflictValue {
    QString uid;         // of the operation
    QVariantMap values;  // field → value
    Instant at;          // by the author's clock
    QString staff;       // display name; the id where the name is not known
    QString device;      // display name; the id where the name is not known
    bool isShown = false; // the one that fields, lists and prints show now
    bool isMine = false;  // written on this device
};

// A field, or a group of coupled fields, that several people have set without knowing of each other.
struct Conflict {
    QString type;        // entity type: ticket, customer, …
    QString entity;
    QString register_;   // names the conflict within the record; "_deleted" where one deleted what another edited
    QStringList fields;
    TicketId ticket;     // the ticket it belongs to; null for staff and other reference data
    QString title;       // number and title of the ticket, or the record's own name
    bool isDeleteEdit = false;
    QList<ConflictValue> values; // the shown one first
    qint64 version = 0;  // what was seen: hand back with the decision

    bool isSameAs(const Conflict &other) const
    {
        return type == other.type && entity == other.entity && register_ == other.register_;
    }
};

// The conflicts that wait for a person's decision. Deciding is a change like any other: it settles the conflict
// everywhere once it has got there.
class ConflictInbox : public QObject
{
    Q_OBJECT

public:
    explicit ConflictInbox(ServiceContext &context, QObject *parent = nullptr);
    ~ConflictInbox() override;

    int count() const;
    QList<Conflict> all(int offset = 0, int limit = 200) const; // limit -1: every one
    QList<Conflict> ofTicket(const TicketId &ticket) const; // with all that hangs on it

    // Settles with one of the values; of a deletion against an edit: with the deletion, or with the record as edited.
    // Error Stale: the conflict has changed since it was read.
    Result<void> take(const Conflict &conflict, const QString &uid);
    // Settles with a third value; all fields of the conflict are to be given.
    Result<void> write(const Conflict &conflict, const QVariantMap &values);

Q_SIGNALS:
    void changed();
    void settled(const QString &type, const QString &entity); // by a decision made here

private:
    Conflict conflictOf(const OpenConflict &open) const;
    QList<Conflict> shown(const QList<OpenConflict> &open) const; // what the one who works now may see

    ServiceContext &m_context;
};

} // namespace kesu
