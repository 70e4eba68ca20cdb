#pragma once

#include "evidence/attachmentintake.h"
#include "tickets/ticketservice.h"

namespace kesu {

class ServiceContext;
class WriteSession;

// One use case on one ticket: a transaction that ends with the derived rows of the ticket brought up to date. Going out
// of scope without commit() undoes everything.
class TicketWriter
{
public:
    static Result<TicketWriter> begin(ServiceContext &context, const QString &action, const TicketId &id);
    ~TicketWriter();
    TicketWriter(TicketWriter &&) noexcept;

    WriteSession &session() const { return *m_session; }
    // Another ticket written in the same transaction; made durable by the commit() of the writer asked.
    TicketWriter also(const TicketId &id);

    Result<void> insert(const Ticket &ticket) const;
    // Gives events their author, device and the time they are written down.
    Result<void> add(const TicketEvents &events) const;
    // In nobody's name: what the program itself has noticed, each under the id given. Nothing in them tells the machine
    // or the moment of noticing, so that several machines that notice the same write one record.
    Result<void> addOfProgram(const TicketEvents &events) const;
    Result<void> add(const Contact &contact) const;
    Result<void> add(const QString &note) const;
    Result<void> add(const QList<ReadyAttachment> &files) const;
    // Computes the place in lists of every ticket written, then makes everything durable.
    Result<void> commit();

private:
    TicketWriter(ServiceContext &context, std::shared_ptr<WriteSession> session, TicketId id);
    Result<void> insert(const TicketEvent &event) const;
    Result<void> putDue(const TicketId &id) const;

    ServiceContext *m_context;
    std::shared_ptr<WriteSession> m_session;
    TicketId m_id;
    QList<TicketId> m_others;
};

} // namespace kesu
