#pragma once

namespace kesu {

class CarService;
class ClockTicker;
class DraftService;
class EightDService;
class Navigator;
class Prompts;
class ReferenceService;
class TicketListService;
class TicketService;
class TimeSource;

// What the 8D and CAR screens work with; all outlive them.
struct EightDDeps {
    EightDService &reports;
    CarService &cars;
    TicketService &tickets;
    TicketListService &lists; // what charts in a report are counted from
    ReferenceService &reference;
    DraftService &drafts;
    ClockTicker &ticker;
    Navigator &navigator;
    Prompts &prompts;
    const TimeSource &time;
};

} // namespace kesu
