#pragma once

#include <QList>
#include <QString>

#include "base/actor.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

class ReferenceService;

// A query's conditions one by one, as the filter bar shows, adds and removes them. A condition is "kind:value":
// state:accepted, level:urgent, category:TX-01/quality, channel:phone, owner:<staff id>, branch:SH01, product:…, batch:…,
// text:…, received:7d, due:overdue, customer:<id>.
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
// What may be chosen for a kind that is not free. Received spans need `now` and the branch's zone only when applied.
QList<Condition> choices(const QString &kind, const ReferenceService &reference);

QList<Condition> conditions(const TicketQuery &query, const ReferenceService &reference);
// A condition that cannot be understood leaves the query as it is.
TicketQuery with(TicketQuery query, const QString &condition, const ReferenceService &reference, Instant now);
TicketQuery without(TicketQuery query, const QString &condition);

} // namespace ticketfilter
} // namespace kesu
