#pragma once

#include "workflow/workflow.h"

namespace kesu {

// Is the named thing given? A field of the ticket by key, or one of the things that hang on it: "attachments",
// "defect_photo", "scan".
bool isGiven(const QString &key, const Ticket &ticket, const QList<Attachment> &attachments);

// Events since the handling last began anew: the ticket was reopened, or taken up again because the customer
// doubts the result. All of them when neither happened.
TicketEvents eventsOfRound(const TicketEvents &events);
bool hasEvent(const TicketEvents &events, EventType type);
// Attempts since then to reach the customer for the revisit that found nobody.
int failedRevisitAttempts(const TicketFacts &facts);

// The customer's last answer says no: one of the words for it, or further handling asked for.
bool isDissatisfied(const Ticket &ticket);

} // namespace kesu
