#pragma once

#include "base/finding.h"
#include "tickets/ticket.h"

#include <QVariantMap>

namespace kesu {

class ReferenceLibrary;

// Codes that their catalogs do not know, each named with its field. Only what differs between the two is looked at: an
// old ticket may hold codes that the lists have meanwhile lost.
Findings checkCodes(const ReferenceLibrary &library, const Ticket &before, const Ticket &after);
// The same for what a step asks besides fields: the way of a contact.
Findings checkInputCodes(const ReferenceLibrary &library, const QVariantMap &inputs);

} // namespace kesu
