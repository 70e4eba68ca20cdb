#pragma once

#include "tickets/ticketlistservice.h"
#include "tickets/ticketliststore.h"

namespace kesu {

class ServiceContext;

// Lines of the store as rows for the screen: names instead of ids, personal data masked by the actor's role, the phase
// of the next clock as it is now.
QList<TicketRow> toRows(const ServiceContext &context, const QList<TicketLine> &lines);

} // namespace kesu
