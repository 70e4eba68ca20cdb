#pragma once

#include <QObject>

#include "base/actor.h"
#include "base/result.h"
#include "customers/customer.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

class ServiceContext;

struct CustomerMatch {
    Customer customer;
    int ticketCount = 0;
    int openTickets = 0;
    std::optional<Instant> lastContact;
};

// Customers, found by name, pinyin initials, phone or its last four digits.
class CustomerService : public QObject
{
    Q_OBJECT

public:
    explicit CustomerService(ServiceContext &context, QObject *parent = nullptr);
    ~CustomerService() override;

    QList<CustomerMatch> find(const QString &typed, int limit = 8) const;
    Result<Customer> load(const CustomerId &id) const;
    // Earlier tickets of this customer, newest first, with state and satisfaction.
    QList<TicketRow> earlierTickets(const CustomerId &id, int limit = 20) const;

private:
    ServiceContext &m_context;
};

} // namespace kesu
