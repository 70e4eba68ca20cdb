#pragma once

#include "deadlines/ticketclocks.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

struct QuantitySource;
struct TicketFieldValues;

// Reads what charts are made of: fields as they stand in the store, quantities and judgements as events and clocks give
// them. A finished ticket is judged by the results frozen into its end.
class FigureReader
{
public:
    FigureReader(const ServiceContext &context, const QStringList &keys);

    Result<QList<TicketFigures>> read(const TicketSelection &selection) const;
    // The values of the first key, which is a field.
    QList<TicketFigures> distinct() const;

private:
    Result<void> check() const;
    TicketFigures figuresOf(const TicketFieldValues &row, const TicketEvents &events) const;
    QVariant valueOf(const QString &key, const QuantitySource &source) const;
    ClockResults clocksOf(const Ticket &ticket, const TicketEvents &events) const;

    const ServiceContext &m_context;
    TicketClocks m_clocks;
    QStringList m_keys;
    QStringList m_columns;
    bool m_readsEvents = false;
    bool m_readsClocks = false;
};

} // namespace kesu
