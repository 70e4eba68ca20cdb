#pragma once

#include <QHash>

#include "base/result.h"
#include "base/rowcodec.h"
#include "customers/customer.h"

namespace kesu {

class Database;

// Gathers which records a transaction touches and brings the indexes made from them up to date before it commits, each
// once, however often it was written. Which tickets have a new text triggers and row numbers tell (search_waiting).
class IndexKeeper
{
public:
    void saw(const EntityType &type, const EntityRow &row);
    void forget(const EntityType &type, const QString &id);
    // Leaves the texts to whoever has time: thousands at once would make whoever waits for this transaction wait for them.
    void leaveTexts() { m_leavesTexts = true; }
    Result<void> write(Database &database) const;

private:
    struct SeenCustomer {
        Customer customer;
        bool deleted = false;
        Instant at;
    };

    QHash<QString, SeenCustomer> m_customers;
    QHash<QString, Instant> m_used; // customers of the tickets, by the newest time of receipt
    int m_records = 0; // written, as often as they were
    bool m_leavesTexts = false;
};

} // namespace kesu
