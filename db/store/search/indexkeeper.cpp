#include "search/indexkeeper.h"

#include "customers/customerindexstore.h"
#include "customers/customerstore.h"
#include "database.h"
#include "search/searchindexer.h"

namespace kesu {

void IndexKeeper::saw(const EntityType &type, const EntityRow &row)
{
    ++m_records;
    if (type.name == QLatin1String("ticket")) {
        const QString customer = valueIn(type, row, QStringLiteral("customer_id")).toString();
        if (!customer.isEmpty()) {
            const auto received = Instant::fromIso(valueIn(type, row, QStringLiteral("received_at")).toString());
            Instant &used = m_used[customer];
            used = std::max(used, received.value_or(used));
        }
    } else if (type.name == QLatin1String("customer")) {
        const QVariantMap fields = fieldsOf(type, row);
        m_customers.insert(row.id, {customerFromFields(CustomerId(row.id), fields),
                                    fields.value(QStringLiteral("_deleted")).toInt() == 1, wallTime(row.stamp)});
    }
}

void IndexKeeper::forget(const EntityType &type, const QString &id)
{
    if (type.name == QLatin1String("customer"))
        m_customers.remove(id);
}

Result<void> IndexKeeper::write(Database &database) const
{
    if (!m_leavesTexts) {
        // More than it brings itself, so that what others left becomes less.
        const auto done = SearchIndexer(database).catchUpSome(SearchIndexer::pendingLimit,
                                                              m_records + SearchIndexer::batchLimit);
        if (!done)
            return done.error();
    }
    CustomerIndexStore index(database);
    for (const SeenCustomer &seen : m_customers) {
        const auto done = seen.deleted ? index.remove(seen.customer.id) : index.put(seen.customer, seen.at);
        if (!done)
            return done;
    }
    for (auto it = m_used.cbegin(); it != m_used.cend(); ++it) {
        if (const auto done = index.markUsed(CustomerId(it.key()), it.value()); !done)
            return done;
    }
    return {};
}

} // namespace kesu
