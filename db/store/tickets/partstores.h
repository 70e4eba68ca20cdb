#pragma once

#include "base/store.h"
#include "tickets/ticketevent.h"
#include "tickets/ticketparts.h"

namespace kesu {

class WriteSession;

// The append-only records that belong to a ticket, oldest first. An insert with an empty id is given one.
class EventStore {
public:
    explicit EventStore(Store &store) : m_store(store) { }
    Result<TicketEvents> ofTicket(const TicketId &ticket) const;
    Result<void> insert(WriteSession &session, const TicketId &ticket, const TicketEvent &event) const;

private:
    Store &m_store;
};

class NoteStore {
public:
    explicit NoteStore(Store &store) : m_store(store) { }
    Result<QList<Note>> ofTicket(const TicketId &ticket) const;
    Result<void> insert(WriteSession &session, const Note &note) const;

private:
    Store &m_store;
};

class ContactStore {
public:
    explicit ContactStore(Store &store) : m_store(store) { }
    Result<QList<Contact>> ofTicket(const TicketId &ticket) const;
    Result<void> insert(WriteSession &session, const Contact &contact) const;

private:
    Store &m_store;
};

} // namespace kesu
