#pragma once

#include "deadlines/clock.h"
#include "workflow/processrules.h"
#include "workflow/ticketround.h"
#include "workflow/workflow.h"

namespace kesu {

// Everything a guard may look at: the ticket as it stands, and as the step's input would make it.
struct StepScene {
    const TicketFacts &facts;
    const Transition &step;
    const TransitionInput &input;
    const Ticket &after;        // the ticket with the input's field values, before the state moves
    const ProcessRules &rules;
    const ClockResults &clocks; // at `now`
    QStringList roles;          // of who does it
    Instant now;
};

// Of a split: the ticket itself is carried on beside its parts.
bool goesOn(const TransitionInput &input);

// Codes of all guard rules a transition table may name; what each finds is listed in README.md.
QStringList guardCodes();
// What one rule has to say about the step; empty: nothing.
Findings runGuard(const QString &code, const StepScene &scene);

} // namespace kesu
