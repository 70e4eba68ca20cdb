#pragma once

namespace kesu {

class ClockTicker;
class CustomerService;
class DraftService;
class Navigator;
class Prompts;
class ReferenceService;
class SearchService;
class TicketService;

// What the parts of the ticket page work with; all outlive the page.
struct TicketDeps {
    TicketService &tickets;
    ReferenceService &reference;
    DraftService &drafts;
    SearchService &search;
    CustomerService &customers;
    ClockTicker &ticker;
    Navigator &navigator;
    Prompts &prompts;
};

} // namespace kesu
