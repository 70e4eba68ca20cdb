#pragma once

#include <QString>

#include "forms/choicelist.h"
#include "tickets/ticketservice.h"

namespace kesu {

class CustomerService;
class ReferenceService;
class SearchService;

// Tickets that belong together, in words, and the lists a picker of one offers.
namespace linktexts {

// How the other ticket stands to this one and where it is: "Merged in · Merged".
QString standing(const TicketLink &link);
// "3 complaints were merged into this ticket."; empty when none was.
QString mergedCount(const QList<TicketLink> &links);

// Tickets a duplicate may be merged into, by number: what the words find; with nothing typed, those most alike.
QList<Choice> ticketChoices(const SearchService &search, const ReferenceService &reference, const Ticket &ticket,
                            const QString &typed);
QList<Choice> customerChoices(const CustomerService &customers, const QString &typed);

} // namespace linktexts
} // namespace kesu
