#include "search/indexkeeper.h"

#include "database.h"
#include "search/searchstore.h"

namespace kesu {

void IndexKeeper::saw(const EntityType &type, const EntityRow &row)
{
    if (type.name == QLatin1String("ticket"))
        addTicket(row.id);
    else if (type.name == QLatin1String("note") || type.name == QLatin1String("contact"))
        addTicket(fieldsOf(type, row).value(QStringLiteral("ticket")).toString());
}

void IndexKeeper::addTicket(const QString &id)
{
    if (m_known.contains(id))
        return;
    m_known.insert(id);
    m_tickets.append(id);
}

Result<void> IndexKeeper::write(Database &database) const
{
    SearchStore search(database);
    for (const QString &ticket : m_tickets) {
        if (const auto done = search.refresh(TicketId(ticket)); !done)
            return done;
    }
    return {};
}

} // namespace kesu
