#include "transaction.h"

#include "database.h"

namespace kesu {

using namespace Qt::StringLiterals;

Transaction::Transaction(Database &database)
    : m_database(database), m_began(database.query("BEGIN IMMEDIATE").run()), m_open(m_began.has_value())
{
    // A BEGIN that is cut off while it takes its lock may leave the connection inside a transaction.
    if (!m_open && database.inTransaction())
        (void)database.query("ROLLBACK").run();
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    if (!m_began)
        return m_began;
    // SQLite ends a transaction by itself after some failures (disk full, interrupt); what follows must not pass as saved.
    if (!m_open || !m_database.inTransaction())
        return Error{ErrorKind::Internal, u"transaction-lost"_s, {}, {}};
    const auto done = m_database.query("COMMIT").run();
    if (done)
        m_open = false;
    else
        rollback();
    return done;
}

void Transaction::rollback()
{
    if (m_open && m_database.inTransaction())
        (void)m_database.query("ROLLBACK").run();
    m_open = false;
}

ReadSnapshot::ReadSnapshot(Database &database)
    : m_database(database), m_open(!database.inTransaction() && database.query("BEGIN").run())
{
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_open)
        (void)m_database.query("COMMIT").run();
}

} // namespace kesu
