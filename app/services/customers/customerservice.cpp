#include "customers/customerservice.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "customers/customerfinder.h"
#include "customers/customerstore.h"
#include "customers/masking.h"
#include "tickets/ticketrows.h"

namespace kesu {

CustomerService::CustomerService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) {}

CustomerService::~CustomerService() = default;

QList<CustomerMatch> CustomerService::find(const QString &typed, int limit) const
{
    QList<CustomerMatch> matches;
    for (const CustomerId &id : CustomerFinder(m_context).find(typed, limit)) {
        const auto customer = load(id);
        if (!customer)
            continue;
        CustomerMatch match;
        match.customer = *customer;
        for (const TicketRow &row : earlierTickets(id, 1000)) {
            ++match.ticketCount;
            match.openTickets += isFinished(row.state) ? 0 : 1;
            match.lastContact = std::max(match.lastContact.value_or(row.receivedAt), row.receivedAt);
        }
        matches.append(match);
    }
    return matches;
}

Result<Customer> CustomerService::load(const CustomerId &id) const
{
    const auto customer = CustomerStore(m_context.store()).load(id);
    if (!customer)
        return customer.error();
    return maskedFor(m_context.actor().roles, customer->value);
}

QList<TicketRow> CustomerService::earlierTickets(const CustomerId &id, int limit) const
{
    TicketSelection selection;
    selection.customer = id;
    selection.sort = TicketSelection::Sort::Received;
    selection.descending = true;
    selection.limit = limit;
    return toRows(m_context, TicketListStore(m_context.store().database()).lines(selection).value_or({}));
}

} // namespace kesu
