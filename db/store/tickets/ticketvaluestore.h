#pragma once

#include <QVariant>

#include <functional>

#include "tickets/ticketevent.h"
#include "tickets/ticketliststore.h"

namespace kesu {

// Some fields of one ticket, for counting.
struct TicketFieldValues {
    TicketId id;
    TicketState state = TicketState::Registered;
    Instant receivedAt;
    std::optional<Instant> closedAt;
    QString categoryScheme;       // its codes belong to these
    QString levelScheme;
    QVariantList values;          // invalid where not given
};

// Reads what charts are made of, of all tickets that a selection takes; its limit, offset and order do not count.
class TicketValueStore {
public:
    explicit TicketValueStore(Database &database) : m_database(database) { }

    // Oldest first. `columns` are keys of scalar fields.
    Result<QList<TicketFieldValues>> values(const TicketSelection &selection, const QStringList &columns) const;
    // The events of the same tickets, told ticket by ticket in the same order, each oldest first.
    Result<void> eachEvents(const TicketSelection &selection,
                            const std::function<void(const TicketId &, const TicketEvents &)> &take) const;
    // What stands in one field of all tickets, each once.
    Result<QList<TicketFieldValues>> distinct(const QString &column) const;

private:
    Database &m_database;
};

} // namespace kesu
