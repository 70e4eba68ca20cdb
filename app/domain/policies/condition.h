#pragma once

#include <QHash>
#include <QJsonObject>
#include <QVariant>

#include "base/jsonreader.h"
#include "tickets/ticketfields.h"

namespace kesu {

// Figures about a ticket that are no field of it, counted by the caller: "months_since_received", "talks",
// "statements" (R-203 …). A figure that is not given fulfils nothing.
using Measures = QHash<QString, qint64>;

// One demand on a ticket, from {"difficulty": "complex"}, {"category": ["a", "b"]}, {"households_min": 10} or
// {"complex|sensitive": true}, of which one is enough. "_min" and "_max" include the number itself.
struct Condition {
    enum class Test { AnyOf, AtLeast, AtMost };

    QString name;                        // field keys joined by | or a measure, without suffix
    QList<const TicketField *> fields;   // empty: a measure
    Test test = Test::AnyOf;
    QVariantList values;

    bool matches(const Ticket &ticket, const Measures &measures = {}) const;
};

using Conditions = QList<Condition>;

bool matchesAll(const Conditions &conditions, const Ticket &ticket, const Measures &measures = {});

// Errors: unknown-field (%1 its key), not-a-number.
Conditions readConditions(JsonReader &reader, QLatin1String key);
QJsonObject toJson(const Conditions &conditions);

} // namespace kesu
