#pragma once

#include "signing/signingdeps.h"

namespace kesu {

class CarService;
class ClockTicker;
class DraftService;
class EightDService;
class Navigator;
class Prompts;
class TicketService;

// What the CAR page works with; all outlive it.
struct CarDeps {
    CarService &cars;
    EightDService &reports;
    TicketService &tickets;
    DraftService &drafts;
    ClockTicker &ticker;
    Navigator &navigator;
    Prompts &prompts;
    SigningDeps signing;
};

} // namespace kesu
