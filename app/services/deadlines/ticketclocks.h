#pragma once

#include "deadlines/clockengine.h"
#include "tickets/ticketliststore.h"

namespace kesu {

class ReferenceLibrary;
struct ProcessRules;

// The clocks of a ticket under its own policies: the base policy in the version it was registered with, its overlays in
// their newest. A finished ticket shows the results frozen into the event that finished it.
class TicketClocks
{
public:
    explicit TicketClocks(const ReferenceLibrary &library) : m_library(library) {}

    ClockResults results(const Ticket &ticket, const TicketEvents &events, Instant now) const;
    Ledger ledger(const Ticket &ticket, const TicketEvents &events, const QString &policyId, const QString &clockCode,
                  Instant now) const;
    // The row of the derived table that lists are sorted by.
    DueRow dueRow(const Ticket &ticket, const TicketEvents &events, Instant now) const;
    // Facts for the event that finishes a ticket: the results as they are now, and the versions they were made with.
    QJsonObject freeze(const Ticket &ticket, const TicketEvents &events, Instant now) const;

    QList<const Policy *> policiesOf(const Ticket &ticket) const;
    ProcessRules rulesOf(const Ticket &ticket) const;

private:
    ClockInput inputOf(const Ticket &ticket, const TicketEvents &events, Instant now) const;

    const ReferenceLibrary &m_library;
};

} // namespace kesu
