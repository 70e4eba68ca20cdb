#pragma once

#include <QString>

#include "tickets/ticket.h"

namespace kesu {

class ReferenceService;

// The words for a ticket's codes, in the language spoken now. A code no catalog knows is shown as it is.
namespace tickettexts {

QString state(TicketState state);
QString kind(TicketKind kind);
QString catalogName(const ReferenceService &reference, const QString &catalog, const QString &code);
// "Product quality › Coming unglued": the category with its sub-category, if any.
QString category(const ReferenceService &reference, const QString &scheme, const QString &category,
                 const QString &subcategory = QString());

} // namespace tickettexts
} // namespace kesu
