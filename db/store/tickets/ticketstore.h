#pragma once

#include "base/entityreader.h"
#include "base/store.h"
#include "tickets/ticket.h"

namespace kesu {

class WriteSession;

// Tickets as rows.
class TicketStore {
public:
    explicit TicketStore(Store &store) : m_store(store) { }

    Result<Loaded<Ticket>> load(const TicketId &id) const;
    Result<TicketId> findByNumber(const QString &number) const;
    Result<qint64> count() const;

    // The counter behind ticket numbers: the next figure under a prefix ("KS-SH01-20261121-A"). Never given twice; taken
    // only when the session commits.
    Result<qint64> takeNumber(WriteSession &session, const QString &prefix) const;

    // `ticket.id` must be given.
    Result<void> insert(WriteSession &session, const Ticket &ticket) const;
    // Writes what differs between the two, lists element by element; false when nothing does. Stale as WriteSession::set.
    Result<bool> update(WriteSession &session, const Ticket &before, const Ticket &after, Seen seen,
                        const QString &reason = {}) const;
    // The fields that differ, in the form WriteSession::set takes.
    static QVariantMap difference(const Ticket &before, const Ticket &after);

private:
    Store &m_store;
};

} // namespace kesu
