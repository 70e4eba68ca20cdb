#pragma once

#include <QList>
#include <QObject>
#include <QVariantMap>

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"

namespace kesu {

class ServiceContext;

// A change of this device that the hub did not accept, and why. It is kept until somebody decides.
struct RefusedChange {
    QString uid;
    QString type;
    QString entity;
    QString kind;        // create, set, note, attach, purge
    TicketId ticket;     // null for what belongs to none
    QString title;       // number and title of the ticket, or the record's own name
    QVariantMap values;  // field → value, as it was to be set
    QString reason;      // the author's
    QString staff;       // the author's display name
    Instant at;          // when it was refused
    QString code;        // OpCode: forbidden_field, bad_value …; bad_operation when the hub could not read it
    QString field;       // the field the code is about; may be empty
    QString message;     // the hub's own words
};

class RefusedChanges : public QObject
{
    Q_OBJECT

public:
    explicit RefusedChanges(ServiceContext &context, QObject *parent = nullptr);
    ~RefusedChanges() override;

    int count() const;
    QList<RefusedChange> all() const;
    QList<RefusedChange> ofTicket(const TicketId &ticket) const;

    // Once more as a new change, with other values where `changed` names some.
    Result<void> resend(const QString &uid, const QVariantMap &changed = {});
    // Everything there is to know about it as JSON, to be kept or sent to somebody.
    Result<QByteArray> exported(const QStringList &uids) const;
    // Gives it up; it stays in the history of this machine.
    Result<void> discard(const QString &uid, const QString &reason);

Q_SIGNALS:
    void changed();
    void written(const QString &type, const QString &entity); // said again

private:
    ServiceContext &m_context;
};

} // namespace kesu
