#pragma once

#include "forms/choicelist.h"
#include "tickets/ticketparts.h"

namespace kesu {

class ReferenceService;

// Words for contacts with the customer (客户沟通台账).
namespace contacttexts {

QString purpose(const QString &code);
QList<Choice> purposes();
// "Called the customer · result fed back", "Attempt, not reached · revisit".
QString headline(const Contact &contact, const ReferenceService &reference);

} // namespace contacttexts
} // namespace kesu
