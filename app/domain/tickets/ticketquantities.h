#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "calendars/compiledcalendar.h"
#include "catalogs/catalog.h"
#include "deadlines/clock.h"
#include "tickets/ticket.h"
#include "tickets/ticketevent.h"

namespace kesu {

enum class QuantityUnit {
    OpenHours,  // of the office's opening time, pauses left out
    ClockHours, // of the time the clock counts in
    Days,       // of 24 hours
    Times,      // how often something happened: whole numbers
    Amount,     // as typed, in the ticket's own unit
    Money,      // in the organisation's currency
    Points,     // on the scale the answer was given in
    Percent,
};

// A number that a ticket gives to charts, by key:
//   hours_to_accept, hours_of_handling …  the stretches of its way, from event to event
//   days_to_close, reopenings, contacts, pauses, extensions, quantity, households, claim_amount, refund_amount
//   satisfaction:SCALE                     the answer's figure on that scale; never converted
//   clock:POLICY/CODE, limit:…, used:…     what a clock that was met counted, its limit, and the share of it in %
struct TicketQuantity {
    QString key;
    QuantityUnit unit = QuantityUnit::Times;
};

// Those that every ticket may have; scales and clocks come from catalogs and policies.
const QList<TicketQuantity> &ticketQuantities();
// Nothing for a key that is none.
std::optional<QuantityUnit> unitOfQuantity(QStringView key);
bool needsEvents(QStringView quantity);
bool needsClocks(QStringView quantity);
// The keys of the ticket fields that the quantity is read from.
QStringList fieldsOfQuantity(QStringView key);

// What quantities are taken from. Nothing is owned.
struct QuantitySource {
    const Ticket &ticket;               // only the fields of fieldsOfQuantity() need be there
    const TicketEvents &events;         // oldest first
    const ClockResults &clocks;
    const CompiledCalendar &office;
    const Catalog *satisfactionScales = nullptr;
    QString currency;                   // amounts in another are passed over
};

// Nothing when the ticket has not come that far, or was never given it. A stretch counts from the first event that
// begins it to the first that ends it afterwards; days to close end with the last closing.
std::optional<double> quantityOf(QStringView key, const QuantitySource &source);

// One of its deadlines was missed, or is overdue now.
bool missedDeadline(const ClockResults &clocks);

} // namespace kesu
