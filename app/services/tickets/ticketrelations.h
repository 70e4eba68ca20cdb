#pragma once

#include "tickets/ticketservice.h"
#include "workflow/step.h"

namespace kesu {

class ServiceContext;
class TicketWriter;
struct LinkedTicket;

// What a step on one ticket means for others: merged into a leading ticket, split into new ones, belonging together.
class TicketRelations
{
public:
    explicit TicketRelations(ServiceContext &context) : m_context(context) {}

    QList<TicketLink> linksOf(const TicketFacts &facts) const;

    // Against the step, as far as other tickets are concerned; `input` is prepared.
    Findings check(const Ticket &ticket, const QString &step, const TransitionInput &input) const;
    // Writes the other tickets of a merge or split and completes the outcome: numbers in its events, links both ways.
    // The tickets written besides.
    Result<QList<TicketId>> write(TicketWriter &writer, const TicketFacts &before, const TransitionInput &input,
                                  StepOutcome &outcome) const;

private:
    Result<QList<TicketId>> merge(TicketWriter &writer, StepOutcome &outcome) const;
    Result<QList<TicketId>> split(TicketWriter &writer, const TicketFacts &before, const TransitionInput &input,
                                  StepOutcome &outcome) const;
    Registration partOf(const TicketFacts &before, const QVariantMap &part, const QStringList &carry) const;
    Result<QList<NewAttachment>> filesOf(const TicketFacts &before) const;

    ServiceContext &m_context;
};

} // namespace kesu
