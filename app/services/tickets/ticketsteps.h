#pragma once

#include "base/entityreader.h"
#include "tickets/ticketservice.h"
#include "workflow/step.h"

namespace kesu {

class ServiceContext;

// The steps of the transition table on stored tickets.
class TicketSteps
{
public:
    explicit TicketSteps(ServiceContext &context) : m_context(context) {}

    QList<StepOption> options(const TicketId &id) const;
    Findings check(const TicketId &id, const QString &transition, const TransitionInput &input) const;
    Result<void> perform(const TicketId &id, const QString &transition, const TransitionInput &input) const;

private:
    const Transition *find(const Ticket &ticket, const QString &transition) const;
    StepRequest request(const TicketFacts &facts, const Transition &step, const TransitionInput &input) const;
    Result<TransitionInput> prepared(const TicketFacts &facts, const TransitionInput &input) const;
    Findings proposedLevel(const TicketFacts &facts) const;
    void complete(const TicketFacts &facts, StepOutcome &outcome) const;

    ServiceContext &m_context;
};

} // namespace kesu
