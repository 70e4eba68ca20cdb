#pragma once

#include <QJsonObject>
#include <QTimeZone>

#include "tickets/ticketlistservice.h"
#include "tickets/ticketservice.h"

namespace kesu {

class ReferenceService;

// Tickets as files and scripts see them: field keys of tickets/ticketfields.h at the top, beside them
// "customer": {…}, "attachments": [path | {"path","role","caption"}] and "note". Times are ISO 8601; one without an
// offset is in the branch's time zone. A catalog's code may also be given by its name in any language.
namespace ticketjson {

// Errors name the field. Relative attachment paths start at `folder`.
Result<Registration> registration(const QByteArray &json, const ReferenceService &reference, const QString &folder);
// {"values": {field: value}, "at": ISO, …}; unknown members are taken as inputs of the step.
Result<TransitionInput> stepInput(const QByteArray &json, const ReferenceService &reference);
// A time as scripts give it.
Result<Instant> time(const QString &text, const QTimeZone &zone, const QString &where);

QJsonObject toJson(const TicketView &view);
QJsonObject toJson(const TicketRow &row);

} // namespace ticketjson
} // namespace kesu
