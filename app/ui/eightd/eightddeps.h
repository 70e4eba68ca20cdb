#pragma once

namespace kesu {

class CarService;
class ClockTicker;
class DraftService;
class EightDService;
class Navigator;
class Prompts;
class ReferenceService;
class TicketService;
class TimeSource;

// What the 8D and CAR screens work with; all outlive them.
struct EightDDeps {
    EightDService &reports;
    CarService &cars;
    TicketService &tickets;
    ReferenceService &reference;
    DraftService &drafts;
    ClockTicker &ticker;
    Navigator &navigator;
    Prompts &prompts;
    const TimeSource &time;
};

} // namespace kesu
