#pragma once

#include <QStringList>
#include <QVariant>

namespace kesu {

class ReferenceService;
struct Ticket;
struct TicketFigures;

// What tickets can be counted by and measured in, and the words for it. Keys are those of TicketListService::figures.
namespace ticketterms {

// Fields with few values, and what is judged of the whole ticket.
QStringList factors();
QString factor(const QString &key);
// A value of a factor as a person reads it; "Not given" for none.
QString factorValue(const QString &key, const QVariant &value, const Ticket &schemes,
                    const ReferenceService &reference);

// With the clocks of the policies that tickets here run under: those chosen, and `policies`, the values of policy_id.
QStringList quantities(const QList<TicketFigures> &policies, const ReferenceService &reference);
// Those that say how often something happened, and can be counted like tickets.
QStringList countings();
// With its unit.
QString quantity(const QString &key, const ReferenceService &reference);

} // namespace ticketterms
} // namespace kesu
