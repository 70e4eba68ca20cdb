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
    // The other tickets written besides: the leading one of a merge, the parts of a split.
    Result<QList<TicketId>> perform(const TicketId &id, const QString &transition, const TransitionInput &input,
                                    qint64 version = 0) const;

private:
    const Transition *find(const Ticket &ticket, const QString &transition) const;
    StepRequest request(const TicketFacts &facts, const Transition &step, const TransitionInput &input) const;
    Result<TransitionInput> prepared(const TicketFacts &facts, const TransitionInput &input) const;
    Result<void> resolveTicket(const Ticket &ticket, QVariantMap &values) const;
    void resolveBranch(QVariantMap &values) const;
    // What only reference data and other tickets can say against it; `input` is prepared.
    Findings besides(const Ticket &ticket, const QString &transition, const TransitionInput &input) const;
    Findings proposedLevel(const TicketFacts &facts) const;
    void complete(const TicketFacts &facts, StepOutcome &outcome) const;

    ServiceContext &m_context;
};

} // namespace kesu
