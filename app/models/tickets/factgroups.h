#pragma once

#include <QList>
#include <QString>

#include "tickets/ticketservice.h"

namespace kesu {

class ReferenceService;

// One fact of a ticket as the ticket page shows it.
struct Fact {
    QString key;
    QString label;
    QString value;
    bool wide = false; // long text
};

// A card of facts. `shown` holds what is given; `editable` every field that may be edited there, also the empty ones.
struct FactGroup {
    QString name;  // group of tickets/ticketfields.h, or "customer"
    QString title;
    QList<Fact> shown;
    QStringList editable;
};

// The facts of a ticket in cards, in form order, in the language spoken now. Empty groups are kept, since facts can be
// added to them.
QList<FactGroup> factGroups(const TicketView &view, const ReferenceService &reference);
QString factGroupTitle(const QString &group);

} // namespace kesu
