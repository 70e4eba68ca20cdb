#pragma once

#include "reference/referenceservice.h"

namespace kesu {

class ReferenceLibrary;

// The policy whose rules fit a ticket best among those the organisation offers; its default decides between equals.
ReferenceService::PolicyProposal proposePolicy(const ReferenceLibrary &library, const Ticket &ticket);

} // namespace kesu
