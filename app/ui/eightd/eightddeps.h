#pragma once

#include <functional>
#include <optional>

#include "eightd/eightd.h"
#include "signing/signingdeps.h"

class QWidget;

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
    // Shows a report ready to print or to save as PDF or document; revision 0 is the report as it stands.
    using Print = std::function<void(const EightDId &id, qint64 revision, QWidget *parent)>;
    Print print = {};
    std::optional<SigningDeps> signing = {}; // without it nobody signs here
};

} // namespace kesu
