#pragma once

#include <QString>
#include <QVariant>

#include "tickets/ticketfields.h"

namespace kesu {

class ReferenceService;

// The value of a ticket's field as a person reads it, in the language spoken now: codes by their catalog's name, times
// in the branch's zone, money with its currency. Empty when not given.
namespace fieldvalues {

QString display(const QString &key, const Ticket &ticket, const ReferenceService &reference);
// For a value that is not in a ticket (a history entry); `ticket` gives the schemes its codes belong to.
QString display(const QString &key, const QVariant &value, const Ticket &ticket, const ReferenceService &reference);
QString money(qint64 smallestUnits, const QString &currency);
QString yesNo(bool value);

} // namespace fieldvalues
} // namespace kesu
