#include "tickets/ticketwriter.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "base/writesession.h"
#include "deadlines/ticketclocks.h"
#include "evidence/attachmentstore.h"
#include "reference/referencelibrary.h"
#include "tickets/partstores.h"
#include "tickets/ticketliststore.h"
#include "tickets/ticketstore.h"

using namespace Qt::StringLiterals;

namespace kesu {

TicketWriter::TicketWriter(ServiceContext &context, std::shared_ptr<WriteSession> session, TicketId id)
    : m_context(&context), m_session(std::move(session)), m_id(std::move(id))
{
}

TicketWriter::~TicketWriter() = default;

TicketWriter::TicketWriter(TicketWriter &&) noexcept = default;

Result<TicketWriter> TicketWriter::begin(ServiceContext &context, const QString &action, const TicketId &id)
{
    auto session = context.begin(action);
    if (!session)
        return session.error();
    (*session)->note(u"ticket"_s, id.text()); // what a printed verification code is found by
    return TicketWriter(context, std::move(*session), id);
}

TicketWriter TicketWriter::also(const TicketId &id)
{
    m_others.append(id);
    QStringList ids;
    for (const TicketId &other : std::as_const(m_others))
        ids.append(other.text());
    m_session->note(u"also"_s, ids);
    return TicketWriter(*m_context, m_session, id);
}

Result<void> TicketWriter::insert(const Ticket &ticket) const
{
    return TicketStore(m_context->store()).insert(*m_session, ticket);
}

Result<void> TicketWriter::add(const TicketEvents &events) const
{
    for (TicketEvent event : events) {
        event.id.clear();
        event.recordedAt = m_session->now();
        event.user = m_context->actor().staff.text();
        event.device = m_context->store().device();
        if (const auto stored = insert(event); !stored)
            return stored;
    }
    return {};
}

Result<void> TicketWriter::addOfProgram(const TicketEvents &events) const
{
    for (TicketEvent event : events) {
        event.recordedAt = event.at;
        event.user.clear();
        event.device.clear();
        if (const auto stored = insert(event); !stored)
            return stored;
    }
    return {};
}

Result<void> TicketWriter::insert(const TicketEvent &event) const
{
    return EventStore(m_context->store()).insert(*m_session, m_id, event);
}

Result<void> TicketWriter::add(const Contact &contact) const
{
    Contact mine = contact;
    mine.ticket = m_id;
    mine.author = m_context->actor().staff.text();
    return ContactStore(m_context->store()).insert(*m_session, mine);
}

Result<void> TicketWriter::add(const QString &note) const
{
    return NoteStore(m_context->store())
        .insert(*m_session, {{}, m_id, note, m_session->now(), m_context->actor().staff.text()});
}

Result<void> TicketWriter::add(const QList<ReadyAttachment> &files) const
{
    for (const ReadyAttachment &file : files) {
        Attachment attachment = file.attachment;
        attachment.ticket = m_id;
        attachment.addedAt = m_session->now();
        attachment.author = m_context->actor().staff.text();
        const auto stored = AttachmentStore(m_context->store()).insert(*m_session, attachment, file.bytes);
        if (!stored)
            return stored.error();
    }
    return {};
}

Result<void> TicketWriter::commit()
{
    for (const TicketId &id : QList<TicketId>{m_id} + m_others) {
        if (const auto put = putDue(id); !put)
            return put;
    }
    return m_session->commit();
}

Result<void> TicketWriter::putDue(const TicketId &id) const
{
    Store &store = m_context->store();
    const auto ticket = TicketStore(store).load(id);
    if (!ticket)
        return ticket.error();
    const auto events = EventStore(store).ofTicket(id);
    if (!events)
        return events.error();
    const DueRow row = TicketClocks(m_context->library()).dueRow(ticket->value, *events, m_session->now());
    return TicketListStore(store.database()).putDue(row);
}

} // namespace kesu
