#pragma once

#include <QString>

#include "tickets/ticketevent.h"

namespace kesu::eventtexts {

// What happened, in the language spoken now: "First response".
QString name(EventType type);
// The same, as it came about: a pause may leave the time limits running.
QString headline(const TicketEvent &event);
// Its facts and the reason given, line by line: the numbers of other tickets, branches.
QString details(const TicketEvent &event);
// With its facts and the reason given, if any: "Paused: waiting for the sample".
QString sentence(const TicketEvent &event);

} // namespace kesu::eventtexts
