#pragma once

namespace kesu {

class CustomerService;
class DraftService;
class EightDService;
class Navigator;
class Prompts;
class ReferenceService;
class SearchService;
class SettingService;
class TicketService;
class TimeSource;

// What the intake page works with; all outlive the page.
struct IntakeDeps {
    TicketService &tickets;
    ReferenceService &reference;
    CustomerService &customers;
    SearchService &search;
    DraftService &drafts;
    SettingService &settings;
    Navigator &navigator;
    Prompts &prompts;
    const TimeSource &time;
    const EightDService *reports = nullptr; // whose lessons are offered while a problem is described
};

} // namespace kesu
