#pragma once

#include <QHash>
#include <QSet>

#include "escalations/clocknotice.h"

namespace kesu {

class ServiceContext;

// A moment from which somebody has to know of a clock.
struct NoticeMoment {
    ClockNotice::Kind kind = ClockNotice::Kind::Warning;
    Instant at;
    QString role;  // of an escalation
    QString step;  // of an escalation: its identity on record
    QString offset;
};

// A clock that runs, and all its moments, past and to come.
struct WatchedClock {
    QString policyId;
    QString code;
    LocalizedName name;
    Instant due;
    QList<NoticeMoment> moments;
};

struct WatchedTicket {
    TicketId id;
    QString number;
    QString title;
    QString branch;
    StaffId owner;           // who handles it, before that who took it in
    QList<WatchedClock> clocks;
    QSet<QString> recorded;  // steps of this round that are on record
    int reopened = 0;        // times
};

// When somebody has to know of which open ticket, of all of them. When a clock's moments are does not depend on what time
// it is, so that each ticket is read once and again only after it has changed; asking costs no look at the store.
class NoticeBook {
public:
    explicit NoticeBook(ServiceContext &context) : m_context(context) {}

    void ticketChanged(const TicketId &id) { m_unread.insert(id); }
    // Rules or calendars are other ones: everything is read again.
    void forgetAll();
    // Reads what is not known yet for about `milliseconds`, what is due first before the rest; true when nothing is left.
    bool read(int milliseconds);

    // Changed since it was read: what the book says of it is only good to show.
    bool isStale(const TicketId &id) const { return m_unread.contains(id); }

    const QHash<TicketId, WatchedTicket> &tickets() const { return m_tickets; }

private:
    bool isComplete() const { return m_unread.isEmpty() && m_waiting.isEmpty(); }
    void findOpen();
    void readOne(const TicketId &id);

    ServiceContext &m_context;
    QHash<TicketId, WatchedTicket> m_tickets;
    QSet<TicketId> m_unread;      // changed since
    QList<TicketId> m_waiting;    // never read; the last comes first
    bool m_foundOpen = false;
};

} // namespace kesu
