#pragma once

#include <QFrame>
#include <QTimeZone>

#include "escalations/escalationservice.h"
#include "widgets/clockticker.h"

class QLabel;
class QPushButton;

namespace kesu {

// Says in a corner of the window that a time limit has just warned or run out. Makes no sound, takes no keyboard, and
// goes by itself.
class ClockHint : public QFrame, public Ticking {
    Q_OBJECT

public:
    ClockHint(ClockTicker &ticker, QWidget *window);

    void tell(const QList<ClockNotice> &notices, const QTimeZone &zone);

    int tickSeconds() const override;
    void tick(Instant now) override;

Q_SIGNALS:
    void ticketWanted(const kesu::TicketId &ticket);
    void allWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    ClockTicker &m_ticker;
    QList<ClockNotice> m_notices;
    Instant m_until;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace kesu
