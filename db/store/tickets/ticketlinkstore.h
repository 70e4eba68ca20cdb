#pragma once

#include "base/store.h"
#include "tickets/ticket.h"

namespace kesu {

// A ticket as another one names it.
struct LinkedTicket {
    TicketId id;
    QString number;
    QString title;
    TicketState state = TicketState::Draft;
};

// Which tickets belong together.
class TicketLinkStore {
public:
    explicit TicketLinkStore(Store &store) : m_store(store) { }

    // By id or by number.
    Result<LinkedTicket> find(const QString &idOrNumber) const;
    // What was merged into the ticket, oldest first.
    Result<QList<LinkedTicket>> mergedInto(const TicketId &ticket) const;
    Result<QList<LinkedTicket>> ofGroup(const QString &group, int limit) const;

private:
    Result<QList<LinkedTicket>> select(const QByteArray &where, const QString &value, int limit) const;

    Store &m_store;
};

} // namespace kesu
