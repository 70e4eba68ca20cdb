#pragma once

#include "base/result.h"
#include "tickets/ticket.h"

namespace kesu {

class Database;

struct SimilarTicket {
    TicketId ticket;
    double weight = 0;        // higher is more alike
    bool sameCustomer = false;
    bool sameProduct = false;
    bool sameBatch = false;
};

// Earlier tickets that may be about the same matter: the same batch, product or customer, and much the same words.
class SimilarTicketStore
{
public:
    explicit SimilarTicketStore(Database &database) : m_database(database) {}

    // The most alike first; never the ticket itself.
    Result<QList<SimilarTicket>> find(const Ticket &ticket, int limit) const;

private:
    Result<QList<qint64>> candidates(const Ticket &ticket, const QString &text) const;
    Result<QStringList> rarePairs(const QString &text) const;

    Database &m_database;
};

} // namespace kesu
