#pragma once

#include "base/entityreader.h"
#include "base/store.h"
#include "customers/customer.h"

namespace kesu {

class WriteSession;

// Customers as rows. Finding them by what is typed is the lookup index's work.
class CustomerStore {
public:
    explicit CustomerStore(Store &store) : m_store(store) { }

    Result<Loaded<Customer>> load(const CustomerId &id) const;
    // `customer.id` must be given.
    Result<void> insert(WriteSession &session, const Customer &customer) const;
    // Writes what differs between the two; false when nothing does.
    Result<bool> update(WriteSession &session, const Customer &before, const Customer &after, Seen seen,
                        const QString &reason = {}) const;

private:
    Store &m_store;
};

QVariantMap toFields(const Customer &customer);
Customer customerFromFields(const CustomerId &id, const QVariantMap &fields);

} // namespace kesu
