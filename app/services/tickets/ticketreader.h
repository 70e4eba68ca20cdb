#pragma once

#include "base/entityreader.h"
#include "tickets/ticketservice.h"

namespace kesu {

class ServiceContext;

// Reads a ticket with all that hangs on it. No writing, no signals.
class TicketReader
{
public:
    explicit TicketReader(ServiceContext &context) : m_context(context) {}

    Result<Loaded<Ticket>> ticket(const TicketId &id) const;
    // Only what clocks are computed from: the ticket and its events.
    Result<TicketFacts> clockFacts(const TicketId &id) const;
    Result<Loaded<TicketFacts>> facts(const TicketId &id) const;
    // As the actor may see it: personal data masked by role.
    Result<TicketView> view(const TicketId &id) const;
    Result<QList<FieldChange>> history(const TicketId &id, const QString &field) const;

private:
    ServiceContext &m_context;
};

} // namespace kesu
