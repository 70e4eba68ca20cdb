#pragma once

#include "calendars/compiledcalendar.h"
#include "deadlines/clock.h"
#include "policies/policy.h"
#include "tickets/ticket.h"
#include "tickets/ticketevent.h"

namespace kesu {

// All that a ticket's clocks depend on. Nothing is owned; everything must outlive the call.
struct ClockInput {
    const Ticket *ticket = nullptr;
    const TicketEvents *events = nullptr;   // any order
    QList<const Policy *> policies;         // the base policy, then its overlays; null ones are passed over
    const CompiledCalendar *office = nullptr;
    Instant now;
};

// Every clock of every policy that concerns the ticket: what runs first (next due first), then what waits for its
// start or has no limit, then what is over. A due time of the customer's own is shown beside them.
ClockResults computeClocks(const ClockInput &input);

// The clock that runs out next, without escalations: for lists. Aims come last; nothing when none is running.
std::optional<ClockResult> nextDue(const ClockInput &input);

// How one clock's due time came about; empty when it has none. The counted seconds add up to its budget.
Ledger ledgerOf(const ClockInput &input, QStringView policyId, QStringView clockCode);

bool isRunning(ClockPhase phase);           // running, warning, overdue or paused
QString toCode(ClockPhase phase);           // snake_case of the name
QString toCode(ClockKind kind);
std::optional<ClockPhase> clockPhaseFromCode(QStringView code);

} // namespace kesu
