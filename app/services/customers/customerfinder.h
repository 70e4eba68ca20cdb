#pragma once

#include "customers/customer.h"

namespace kesu {

class ServiceContext;

// Finds customers by what is typed: the index of keyed hashes proposes, the customer's own fields decide.
class CustomerFinder
{
public:
    explicit CustomerFinder(const ServiceContext &context) : m_context(context) {}

    // Most recently used first; empty when nothing was typed.
    QList<CustomerId> find(const QString &typed, int limit) const;

private:
    const ServiceContext &m_context;
};

} // namespace kesu
