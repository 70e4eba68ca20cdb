#include "tickets/ticketreader.h"

#include "base/servicecontext.h"
#include "customers/customerstore.h"
#include "customers/masking.h"
#include "deadlines/ticketclocks.h"
#include "evidence/attachmentstore.h"
#include "history/historystore.h"
#include "reference/referencelibrary.h"
#include "settings/localstores.h"
#include "tickets/partstores.h"
#include "tickets/ticketrelations.h"
#include "tickets/ticketstore.h"

using namespace Qt::StringLiterals;

namespace kesu {

Result<Loaded<Ticket>> TicketReader::ticket(const TicketId &id) const
{
    return TicketStore(m_context.store()).load(id);
}

Result<TicketFacts> TicketReader::clockFacts(const TicketId &id) const
{
    const auto ticket = this->ticket(id);
    if (!ticket)
        return ticket.error();
    const auto events = EventStore(m_context.store()).ofTicket(id);
    if (!events)
        return events.error();
    return TicketFacts{ticket->value, *events, {}, {}, {}};
}

Result<Loaded<TicketFacts>> TicketReader::facts(const TicketId &id) const
{
    Store &store = m_context.store();
    const auto ticket = this->ticket(id);
    if (!ticket)
        return ticket.error();
    auto events = EventStore(store).ofTicket(id);
    if (!events)
        return events.error();
    auto notes = NoteStore(store).ofTicket(id);
    if (!notes)
        return notes.error();
    auto contacts = ContactStore(store).ofTicket(id);
    if (!contacts)
        return contacts.error();
    auto attachments = AttachmentStore(store).ofTicket(id);
    if (!attachments)
        return attachments.error();
    return Loaded<TicketFacts>{{ticket->value, *events, *notes, *contacts, *attachments}, ticket->seen};
}

Result<TicketView> TicketReader::view(const TicketId &id) const
{
    auto facts = this->facts(id);
    if (!facts)
        return facts.error();
    TicketView view;
    view.facts = std::move(facts->value);
    view.version = facts->seen.toToken();
    Ticket &ticket = view.facts.ticket;
    const QStringList &roles = m_context.actor().roles;
    if (!ticket.customerId.isNull()) {
        const auto customer = CustomerStore(m_context.store()).load(ticket.customerId);
        if (!customer)
            return customer.error();
        view.customer = maskedFor(roles, customer->value, ticket.customerConfidential);
    }
    if (!maySeePersonalData(roles)) {
        ticket.contactPerson = maskedName(ticket.contactPerson);
        ticket.contactPhone = maskedPhone(ticket.contactPhone);
        for (Contact &contact : view.facts.contacts)
            contact.person = maskedName(contact.person);
    }
    view.clocks = TicketClocks(m_context.library()).results(ticket, view.facts.events, m_context.now());
    view.firstContactName = m_context.library().staffName(ticket.firstContactOwner);
    view.links = TicketRelations(m_context).linksOf(view.facts);
    view.handlingOwnerName = m_context.library().staffName(ticket.handlingOwner);
    return view;
}

Result<QList<FieldChange>> TicketReader::history(const TicketId &id, const QString &field) const
{
    const auto entries = HistoryStore(m_context.store()).of(u"ticket"_s, id.text(), field);
    if (!entries)
        return entries.error();
    QList<FieldChange> changes;
    const DeviceNames devices(m_context.store());
    for (const HistoryEntry &entry : *entries) {
        changes.append({entry.field, entry.before, entry.after, entry.at,
                        m_context.library().staffName(StaffId(entry.user)), devices.nameOf(entry.device), entry.reason});
    }
    return changes;
}

} // namespace kesu
