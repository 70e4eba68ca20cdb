#pragma once

#include "workflow/guards.h"

namespace kesu {

// One step somebody wants to do with a ticket: everything the decision depends on.
struct StepRequest {
    const TicketFacts &facts;
    const Transition &step;
    TransitionInput input;
    ProcessRules rules;
    ClockResults clocks;  // at `now`
    StaffId staff;
    QString department;   // of who does it
    QStringList roles;
    Instant now;
};

// What becomes of it. Ids, device and `recordedAt` of events and contacts are given by whoever stores them.
struct StepOutcome {
    Ticket ticket;
    TicketEvents events;
    QList<Contact> contacts;
    QString reason;       // for the history of the changed fields
};

bool isPermitted(const Transition &step, const QStringList &roles);
// Why the step cannot be done with this input, and what should be known before; an Error among them forbids it.
Findings checkStep(const StepRequest &request);
// The same before anything was filled in: what the step's own form will ask for is a hint, not an obstacle.
Findings previewStep(const StepRequest &request);
// The step done, without side effects; refused with the first Error of checkStep().
Result<StepOutcome> performStep(const StepRequest &request);

// Fields that only a step may set, never a plain edit: state, number, policy …
bool belongsToSteps(QStringView fieldKey);

} // namespace kesu
