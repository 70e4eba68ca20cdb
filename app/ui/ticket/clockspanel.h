#pragma once

#include <QTimeZone>
#include <QWidget>

#include "deadlines/clock.h"

class QVBoxLayout;

namespace kesu {

class ClockTicker;

// All clocks of a ticket, the one that runs out next on top: name, chip, due time with weekday. A chip opens its ledger.
class ClocksPanel : public QWidget {
    Q_OBJECT

public:
    explicit ClocksPanel(ClockTicker &ticker, QWidget *parent = nullptr);

    void show(const ClockResults &clocks, const QTimeZone &zone);

Q_SIGNALS:
    void ledgerRequested(const kesu::ClockResult &clock, QWidget *chip);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addClock(const ClockResult &clock);
    QString dueWords(const ClockResult &clock) const;

    ClockTicker &m_ticker;
    ClockResults m_clocks;
    QTimeZone m_zone = QTimeZone::utc();
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace kesu
