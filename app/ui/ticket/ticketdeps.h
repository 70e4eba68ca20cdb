#pragma once

namespace kesu {

class ClockTicker;
class DraftService;
class Navigator;
class Prompts;
class ReferenceService;
class TicketService;

// What the parts of the ticket page work with; all outlive the page.
struct TicketDeps {
    TicketService &tickets;
    ReferenceService &reference;
    DraftService &drafts;
    ClockTicker &ticker;
    Navigator &navigator;
    Prompts &prompts;
};

} // namespace kesu
