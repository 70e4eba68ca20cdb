#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QVariantMap>

#include "base/instant.h"

namespace kesu {

// One link of the audit chain: what a transaction did, written once, read by verify (promise 7).
struct AuditEntry {
    qint64 seq = 0;
    Instant at;
    QString user;
    QString device;
    QString action;   // "ticket.register"
    QByteArray body;
    QByteArray hash;  // SHA-256 hex over the previous entry's hash and all of the above
};

// What an entry's body says.
struct AuditBody {
    QList<QByteArray> operations;                          // dh of each, in order
    QMap<QPair<QString, QString>, QByteArray> rows;        // (type, id) → rowHash after the transaction, empty when gone
    QByteArray history;                                    // SHA-256 hex over its history rows; empty when none
    QVariantMap notes;

    bool isEmpty() const { return operations.isEmpty() && rows.isEmpty() && notes.isEmpty(); }
    QByteArray toJson() const;
    static AuditBody fromJson(const QByteArray &json);
};

QByteArray auditHash(const QByteArray &previous, const AuditEntry &entry);

// One history row as it enters the hash.
QByteArray historyText(const QStringList &columns);

} // namespace kesu
