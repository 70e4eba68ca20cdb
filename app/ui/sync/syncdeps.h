#pragma once

#include <functional>

#include "base/actor.h"

namespace kesu {

class Navigator;
class Prompts;
class ReferenceService;
class SyncService;
class TicketService;

// What the parts of the sync page work with; all outlive the page.
struct SyncDeps {
    SyncService &sync;
    TicketService &tickets;
    ReferenceService &reference;
    Navigator &navigator;
    Prompts &prompts;
    const TimeSource &time;
    std::function<Actor()> actor;
};

} // namespace kesu
