#pragma once

#include <QTimeZone>

#include "customers/customer.h"
#include "eightd/eightd.h"
#include "tickets/ticket.h"

namespace kesu {

// Fills what the report leaves empty with what the ticket knows.
void carryTicketFacts(const Ticket &ticket, const Customer &customer, const QTimeZone &zone, EightD &report);

} // namespace kesu
