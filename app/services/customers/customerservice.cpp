#include "customers/customerservice.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "customers/customerfinder.h"
#include "customers/customerstore.h"
#include "customers/masking.h"
#include "tickets/ticketrows.h"

namespace kesu {

namespace {

QList<TicketState> unfinishedStates()
{
    QList<TicketState> states;
    for (int i = 0; i <= static_cast<int>(TicketState::Transferred); ++i) {
        if (!isFinished(static_cast<TicketState>(i)))
            states.append(static_cast<TicketState>(i));
    }
    return states;
}

} // namespace

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
        const TicketListStore tickets(m_context.store().database());
        TicketSelection theirs;
        theirs.customer = id;
        match.ticketCount = static_cast<int>(tickets.count(theirs).value_or(0));
        theirs.states = unfinishedStates();
        match.openTickets = static_cast<int>(tickets.count(theirs).value_or(0));
        for (const TicketRow &newest : earlierTickets(id, 1))
            match.lastContact = newest.receivedAt;
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
