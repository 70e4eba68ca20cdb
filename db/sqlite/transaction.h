#pragma once

#include "base/result.h"

namespace kesu {

class Database;

// A write transaction: begins at once (BEGIN IMMEDIATE), rolls back when it goes out of scope without commit().
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // Whether it began.
    Result<void> result() const { return m_began; }
    Result<void> commit();
    void rollback();

private:
    Database &m_database;
    Result<void> m_began;
    bool m_open;
};

// While it lives, all reads of the connection see the store as it was at the first of them, whatever others write. Nothing
// new inside a transaction, which sees one moment anyway.
class ReadSnapshot {
public:
    explicit ReadSnapshot(Database &database);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    Database &m_database;
    bool m_open;
};

} // namespace kesu
