#pragma once

#include <QToolButton>

#include "escalations/escalationservice.h"

namespace kesu {

class ClockTicker;
class Navigator;
class ReferenceService;

// The bell at the top: how many notices about time limits are new to the one who works now; a click lists all that
// stand, each leading to its ticket.
class EscalationBell : public QToolButton {
    Q_OBJECT

public:
    EscalationBell(EscalationService &escalations, const ReferenceService &reference, ClockTicker &ticker,
                   Navigator &navigator, QWidget *parent = nullptr);

    // Reads the notices anew.
    void refresh();
    const QList<ClockNotice> &notices() const { return m_notices; }
    int newCount() const { return m_new; }
    QSize sizeHint() const override;

Q_SIGNALS:
    // Came about since the last refresh, while the program ran.
    void appeared(const QList<kesu::ClockNotice> &notices);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString badgeText() const;
    int badgeWidth() const;
    void openList();
    void retranslate();

    EscalationService &m_escalations;
    const ReferenceService &m_reference;
    ClockTicker &m_ticker;
    Navigator &m_navigator;
    QList<ClockNotice> m_notices;
    Instant m_readAt;
    int m_new = 0;
};

} // namespace kesu
