#pragma once

#include <QByteArray>

#include <functional>

#include "base/instant.h"
#include "base/result.h"
#include "customers/customer.h"

namespace kesu {

class CustomerQuery;
class Database;

// Finds customers by what is typed without reading their fields: the index holds keyed hashes only, so it stays as it is
// when those fields are encrypted. Writing belongs inside a transaction.
class CustomerIndexStore
{
public:
    explicit CustomerIndexStore(Database &database) : m_database(database) {}

    // The most recently used first. `holdsToo` is asked of each candidate when the keys alone do not decide
    // (CustomerQuery::needsCheck); it reads the customer and asks CustomerQuery::matches.
    Result<QList<CustomerId>> find(const CustomerQuery &query, int limit,
                                   const std::function<bool(const CustomerId &)> &holdsToo = {}) const;

    // Makes the index say what the customer says now. The record must have been written.
    Result<void> put(const Customer &customer, Instant used);
    // A new ticket brings its customer to the top.
    Result<void> markUsed(const CustomerId &customer, Instant used);
    Result<void> remove(const CustomerId &customer);

    // From the customers themselves; reads everything.
    Result<void> rebuild();
    // Rebuilds what was made by other rules, or never; true when there was something to do.
    Result<bool> ensureCurrent();
    // Damaged "customer-index" (`where` is the customer) when a customer's keys are not what they should be. Reads
    // everything.
    Result<void> check() const;

private:
    Result<QByteArray> secret() const; // empty before the first customer
    Result<QByteArray> secretForWriting();
    Result<QList<std::pair<Customer, Instant>>> customers() const; // with their last use

    Database &m_database;
};

} // namespace kesu
