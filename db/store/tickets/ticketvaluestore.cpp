#include "tickets/ticketvaluestore.h"

#include <QJsonDocument>

#include "tickets/selectionconditions.h"

namespace kesu {

namespace {

constexpr char oldestFirst[] = " ORDER BY t.received_at, t.rid";

} // namespace

Result<QList<TicketFieldValues>> TicketValueStore::values(const TicketSelection &selection,
                                                         const QStringList &columns) const
{
    const SelectionConditions conditions(selection);
    QByteArray sql = "SELECT t.id, t.state, t.received_at, d.closed_at, t.category_scheme, t.level_scheme";
    for (const QString &column : columns)
        sql += ", t." + column.toUtf8();
    auto query = m_database.query(sql + ticketsWithDues + conditions.where() + oldestFirst);
    conditions.bindTo(query);
    QList<TicketFieldValues> tickets;
    while (query.next()) {
        TicketFieldValues ticket{TicketId(query.text(0)),
                                 ticketStateFromCode(query.text(1)).value_or(TicketState::Registered),
                                 query.instant(2).value_or(Instant{}),
                                 query.instant(3),
                                 query.text(4),
                                 query.text(5),
                                 {}};
        for (int i = 0; i < columns.size(); ++i)
            ticket.values.append(query.value(6 + i));
        tickets.append(ticket);
    }
    if (query.failed())
        return query.error();
    return tickets;
}

Result<void> TicketValueStore::eachEvents(const TicketSelection &selection,
                                         const std::function<void(const TicketId &, const TicketEvents &)> &take) const
{
    const SelectionConditions conditions(selection);
    auto query = m_database.query(QByteArray("SELECT t.id, e.id, e.type, e.at, e.recorded_at, e.data") + ticketsWithDues
                                  + " JOIN ticket_event e ON e.ticket = t.id" + conditions.where()
                                  + " AND e._deleted IS NOT 1" + oldestFirst + ", e.at, e.rid");
    conditions.bindTo(query);
    TicketId ticket;
    TicketEvents events;
    const auto tell = [&] {
        if (!events.isEmpty())
            take(ticket, events);
        events.clear();
    };
    while (query.next()) {
        if (const TicketId id(query.text(0)); id != ticket) {
            tell();
            ticket = id;
        }
        TicketEvent event;
        event.id = query.text(1);
        event.type = eventTypeFromCode(query.text(2)).value_or(EventType::Received);
        event.at = query.instant(3).value_or(Instant{});
        event.recordedAt = query.instant(4).value_or(event.at);
        event.data = QJsonDocument::fromJson(query.utf8(5)).object();
        events.append(event);
    }
    tell();
    return query.result();
}

Result<QList<TicketFieldValues>> TicketValueStore::distinct(const QString &column) const
{
    auto query = m_database.query("SELECT DISTINCT category_scheme, level_scheme, " + column.toUtf8()
                                  + " FROM ticket WHERE _deleted IS NOT 1 AND " + column.toUtf8() + " <> ''");
    QList<TicketFieldValues> found;
    while (query.next()) {
        TicketFieldValues one;
        one.categoryScheme = query.text(0);
        one.levelScheme = query.text(1);
        one.values = {query.value(2)};
        found.append(one);
    }
    if (query.failed())
        return query.error();
    return found;
}

} // namespace kesu
