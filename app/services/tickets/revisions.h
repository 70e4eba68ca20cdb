#pragma once

#include "tickets/ticketservice.h"

namespace kesu {

class Store;

// The revisions of a ticket as the audit chain knows them, and the short codes printed on paper.
class Revisions
{
public:
    explicit Revisions(Store &store) : m_store(store) {}

    QString code(const TicketId &id) const;   // empty when the ticket is not there
    Instant time(const TicketId &id) const;
    Result<Instant> check(const TicketId &id, const QString &code) const;

private:
    Store &m_store;
};

} // namespace kesu
