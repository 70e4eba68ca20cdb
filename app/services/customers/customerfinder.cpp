#include "customers/customerfinder.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "customers/customerindexstore.h"
#include "customers/customerkeys.h"
#include "customers/customerstore.h"

namespace kesu {

QList<CustomerId> CustomerFinder::find(const QString &typed, int limit) const
{
    const CustomerQuery query = CustomerQuery::parse(typed);
    if (query.isEmpty())
        return {};
    const CustomerStore customers(m_context.store());
    const auto holds = [&](const CustomerId &id) {
        const auto customer = customers.load(id);
        return customer && query.matches(customer->value);
    };
    return CustomerIndexStore(m_context.store().database()).find(query, limit, holds).value_or({});
}

} // namespace kesu
