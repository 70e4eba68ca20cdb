#include "tickets/ticketlinkstore.h"

#include "statement.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int manyTickets = 200; // more than a page can show

} // namespace

Result<QList<LinkedTicket>> TicketLinkStore::select(const QByteArray &where, const QString &value, int limit) const
{
    auto query = m_store.database().query("SELECT id, number, title, state FROM ticket WHERE _deleted IS NOT 1 AND "
                                          + where + " ORDER BY rid LIMIT ?2");
    query.bind(value).bind(limit);
    QList<LinkedTicket> tickets;
    while (query.next()) {
        tickets.append({TicketId(query.text(0)), query.text(1), query.text(2),
                        ticketStateFromCode(query.text(3)).value_or(TicketState::Draft)});
    }
    if (query.failed())
        return query.error();
    return tickets;
}

Result<LinkedTicket> TicketLinkStore::find(const QString &idOrNumber) const
{
    for (const char *key : {"number = ?1", "id = ?1"}) {
        const auto found = select(key, idOrNumber, 1);
        if (!found)
            return found.error();
        if (!found->isEmpty())
            return found->first();
    }
    return Error{ErrorKind::NotFound, u"no-such-ticket"_s, idOrNumber, {idOrNumber}};
}

Result<QList<LinkedTicket>> TicketLinkStore::mergedInto(const TicketId &ticket) const
{
    return select("merged_into = ?1", ticket.text(), manyTickets);
}

Result<QList<LinkedTicket>> TicketLinkStore::ofGroup(const QString &group, int limit) const
{
    return select("group_id = ?1", group, limit);
}

} // namespace kesu
