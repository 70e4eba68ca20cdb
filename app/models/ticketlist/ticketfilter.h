#pragma once

#include <QList>
#include <QString>

#include "base/actor.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

class ReferenceService;

// A query's conditions one by one, as the filter bar shows, adds and removes them. A condition is "kind:value":
// state:accepted, level:urgent, category:TX-01/quality, channel:phone, owner:<staff id>, branch:SH01, product:…,
// batch:…, result:…, satisfaction:…, received:7d, closed:2026-01-01..2026-01-31, due:overdue, customer:<id>. The words
// searched for (text:…) can be set the same way but are shown where they are typed, not as a condition.
namespace ticketfilter {

struct Condition {
    QString key;
    QString words;
};

struct Kind {
    QString code;   // "state"
    QString words;  // "State"
    bool free;      // the value is typed, not chosen
};

QList<Kind> kinds();
// What may be chosen for a kind that is not free.
QList<Condition> choices(const QString &kind, const ReferenceService &reference);

QList<Condition> conditions(const TicketQuery &query, const ReferenceService &reference);
// A condition that cannot be understood leaves the query as it is. Dates are days of the branch's zone; spans
// (tickets/ticketspans.h) go on moving with today.
TicketQuery with(TicketQuery query, const QString &condition, const ReferenceService &reference);
TicketQuery without(TicketQuery query, const QString &condition);

} // namespace ticketfilter
} // namespace kesu
