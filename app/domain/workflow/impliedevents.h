#pragma once

#include "workflow/workflow.h"

namespace kesu {

// What a recorded contact with the customer stands for on the clocks: its purpose's own event, the first contact and
// first response of the round, the notice of an extension. An attempt that reached nobody is none of it.
QList<EventType> eventsOfContact(const Contact &contact, const TicketEvents &before);

// What changed fields stand for: classified, graded, the customer's own due time.
TicketEvents eventsOfChange(const Ticket &before, const Ticket &after);

// Is there an extension the customer has not been told of?
bool awaitsExtensionNotice(const TicketEvents &events);
// Is there a doubt of the customer that nobody has followed up?
bool awaitsSecondFollowUp(const TicketEvents &events);

} // namespace kesu
