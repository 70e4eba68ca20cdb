#pragma once

#include <QString>

#include "tickets/ticketevent.h"

namespace kesu::eventtexts {

// What happened, in the language spoken now: "First response".
QString name(EventType type);
// With the reason given, if any: "Paused: waiting for the sample".
QString sentence(const TicketEvent &event);

} // namespace kesu::eventtexts
