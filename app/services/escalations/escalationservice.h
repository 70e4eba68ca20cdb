#pragma once

#include <QObject>
#include <QTimer>

#include <limits>

#include "base/result.h"
#include "escalations/noticebook.h"

namespace kesu {

class ServiceContext;

// Who has to know that a time limit runs out or has run out. Computed from the clocks like everything about time; what
// is written down is only that an escalation step was reached.
class EscalationService : public QObject
{
    Q_OBJECT

public:
    explicit EscalationService(ServiceContext &context, QObject *parent = nullptr);
    ~EscalationService() override;

    // What stands now, newest first; of each clock the last thing only. Right after the start of a large store it does not
    // know of every ticket yet: caughtUp() follows when it does.
    QList<ClockNotice> standing(Instant now);
    // Up to when the one who works now has seen them; what came after is new.
    Instant seenUntil() const;
    void markSeen(Instant now);

    // Writes an event for every escalation step of this branch's tickets that was reached and is not on record; how
    // many. The event is the program's, in nobody's name. After `milliseconds` it leaves the rest for the next time.
    Result<int> record(Instant now, int milliseconds = std::numeric_limits<int>::max());
    // Reads and records in slices nobody notices; caughtUp() tells the end. For once a minute.
    void keepUp();

Q_SIGNALS:
    void ticketEscalated(const kesu::TicketId &ticket);
    void caughtUp(); // all open tickets are known, and what was to be recorded is

public Q_SLOTS:
    // What changes when somebody has to know.
    void ticketChanged(const kesu::TicketId &ticket) { m_book.ticketChanged(ticket); }
    void rulesChanged() { m_book.forgetAll(); }

private:
    void read();
    void goOn();
    void addNotices(const WatchedTicket &ticket, Instant now, QList<ClockNotice> *notices) const;
    Result<int> recordOf(const WatchedTicket &ticket, Instant now) const;
    QString seenKey() const;

    ServiceContext &m_context;
    NoticeBook m_book;
    QTimer m_slices;
    bool m_recording = false;
};

} // namespace kesu
