#pragma once

#include <QObject>

#include "base/result.h"
#include "deadlines/clock.h"
#include "tickets/ticket.h"

namespace kesu {

class ServiceContext;
struct TicketFacts;

// What the one who works now should know about one clock of an open ticket.
struct ClockNotice {
    enum class Kind {
        Warning,    // one's own ticket: past its warning point
        Overdue,    // one's own ticket: past due
        Escalation, // an escalation step names one's role
    };

    Kind kind = Kind::Warning;
    TicketId ticket;
    QString number;
    QString title;
    QString policyId;
    QString clockCode;
    LocalizedName clockName;
    Instant at;        // when it became so
    Instant due;
    QString role;      // of an escalation
    bool isLate = false;
};

// Who has to know that a time limit runs out or has run out. Computed from the clocks like everything about time; what
// is written down is only that an escalation step was reached.
class EscalationService : public QObject
{
    Q_OBJECT

public:
    explicit EscalationService(ServiceContext &context, QObject *parent = nullptr);
    ~EscalationService() override;

    // What stands now, newest first; of each clock the last thing only.
    QList<ClockNotice> standing(Instant now) const;
    // Up to when the one who works now has seen them; what came after is new.
    Instant seenUntil() const;
    void markSeen(Instant now);

    // Writes an event for every escalation step of this branch's tickets that was reached and is not on record; how
    // many. The event is the program's, in nobody's name.
    Result<int> record(Instant now);

Q_SIGNALS:
    void ticketEscalated(const kesu::TicketId &ticket);

private:
    QList<TicketFacts> candidates(Instant now) const;
    QList<ClockNotice> noticesOf(const TicketFacts &facts, Instant now) const;
    QString seenKey() const;

    ServiceContext &m_context;
};

} // namespace kesu
