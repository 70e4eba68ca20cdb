#pragma once

#include <QAbstractButton>
#include <QTimeZone>

#include "deadlines/clocktexts.h"
#include "widgets/clockticker.h"

namespace kesu {

// A clock as a widget: counts by itself, tells its due time when hovered, and is clicked (or Space) for its ledger.
class ClockChip : public QAbstractButton, private Ticking {
    Q_OBJECT

public:
    explicit ClockChip(ClockTicker &ticker, QWidget *parent = nullptr);

    void setClock(const ClockResult &clock, const QTimeZone &zone);
    const ClockResult &clock() const { return m_clock; }
    ChipState state() const { return m_state; }
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void ledgerRequested(const kesu::ClockResult &clock);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int tickSeconds() const override;
    void tick(Instant now) override;
    void retranslate();

    ClockTicker &m_ticker;
    ClockResult m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    ChipState m_state;
};

} // namespace kesu
