#pragma once

#include "deadlines/clock.h"
#include "eightd/eightd.h"
#include "tickets/ticket.h"
#include "tickets/ticketevent.h"

namespace kesu {

class ReferenceLibrary;

// The time limits of a report: interim reply, 8D and verification as the policy MFG-8D has them, counted from the
// ticket's events whatever policy the ticket itself is under; then the customer's own dates.
ClockResults eightDClocks(const ReferenceLibrary &library, const EightD &report, const Ticket &ticket,
                          const TicketEvents &events, Instant at);

} // namespace kesu
