#pragma once

#include <QList>
#include <QVariant>

#include "base/auditentry.h"
#include "base/id.h"
#include "base/store.h"

namespace kesu {

// One field of one record set to another value.
struct HistoryEntry {
    QString type;
    QString entity;
    QString field;
    QVariant before;   // invalid: was empty
    QVariant after;
    Instant at;
    QString user;
    QString device;
    QString reason;
};

// Who set a field as it stands now.
struct Authorship {
    QString user;
    QString device;
    Instant at;
    QVariant before;        // invalid when set with the record's creation
    bool atCreation = true;
};

// What each field was before, who set it, when and on which device (design §6).
class HistoryStore {
public:
    explicit HistoryStore(Store &store) : m_store(store) { }

    // Newest first; an empty field does not restrict.
    Result<QList<HistoryEntry>> of(const QString &type, const QString &id, const QString &field = {}) const;
    Result<Authorship> authorOf(const QString &type, const QString &id, const QString &field) const;

private:
    Store &m_store;
};

// The audit chain, read only: entries are written by the write session alone.
class AuditStore {
public:
    explicit AuditStore(Store &store) : m_store(store) { }

    // Newest first, before `beforeSeq` when it is not 0.
    Result<QList<AuditEntry>> list(int limit, qint64 beforeSeq = 0) const;
    // Those that noted this ticket, newest first; 0: all of them.
    Result<QList<AuditEntry>> ofTicket(const TicketId &ticket, int limit = 0) const;
    // The newest link: what a printed verification code is made of.
    Result<AuditEntry> head() const;
    Result<AuditEntry> find(qint64 seq) const;

private:
    Store &m_store;
};

} // namespace kesu
