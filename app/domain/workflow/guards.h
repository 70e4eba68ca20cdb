#pragma once

#include "deadlines/clock.h"
#include "workflow/processrules.h"
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

// Codes of all guard rules a transition table may name; what each finds is listed in README.md.
QStringList guardCodes();
// What one rule has to say about the step; empty: nothing.
Findings runGuard(const QString &code, const StepScene &scene);

// Is the named thing given? A field of the ticket by key, or one of the things that hang on it: "attachments",
// "defect_photo", "scan".
bool isGiven(const QString &key, const Ticket &ticket, const QList<Attachment> &attachments);

// Events since the handling last began anew: the ticket was reopened, or taken up again because the customer
// doubts the result. All of them when neither happened.
TicketEvents eventsOfRound(const TicketEvents &events);
bool hasEvent(const TicketEvents &events, EventType type);
// Attempts since then to reach the customer for the revisit that found nobody.
int failedRevisitAttempts(const TicketFacts &facts);

} // namespace kesu
