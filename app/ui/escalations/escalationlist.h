#pragma once

#include <QFrame>
#include <QTimeZone>

#include "escalations/escalationservice.h"

namespace kesu {

// All reminders that stand, below the bell; those not seen before are marked.
class EscalationList : public QFrame {
    Q_OBJECT

public:
    EscalationList(const QList<ClockNotice> &notices, Instant seen, const QTimeZone &zone, Instant now,
                   QWidget *parent = nullptr);

    void openBelow(const QWidget *anchor);

Q_SIGNALS:
    void ticketChosen(const kesu::TicketId &ticket);
};

} // namespace kesu
