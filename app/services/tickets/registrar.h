#pragma once

#include "tickets/ticketservice.h"

namespace kesu {

class ServiceContext;
class TicketWriter;

// Takes a complaint in: what is missing, what the program fills in by itself, and the one transaction that stores the
// ticket with its customer, files and note, and lets the draft go.
class Registrar
{
public:
    explicit Registrar(ServiceContext &context) : m_context(context) {}

    Findings check(const Registration &registration) const;
    // The ticket with owner, branch, policy and schemes filled in where they were left open; nothing is written.
    Ticket completed(const Ticket &ticket) const;
    Result<TicketId> store(const Registration &registration) const;
    // Stores it as part of a greater transaction; `ticket` is completed and has its id. Answers its number.
    Result<QString> write(const TicketWriter &writer, Ticket ticket, const Registration &registration) const;

private:
    Result<CustomerId> storeCustomer(const TicketWriter &writer, const Registration &registration) const;
    Result<QString> takeNumber(const TicketWriter &writer, const Ticket &ticket) const;

    ServiceContext &m_context;
};

} // namespace kesu
