#pragma once

#include <QFrame>
#include <QTimeZone>

#include "deadlines/clock.h"

class QPushButton;

namespace kesu {

// A clock's ledger beside its chip: which stretches of time counted, which were skipped and why, adding up to the
// budget (promise 4). Esc or a click elsewhere closes it; the text can be copied.
class LedgerPopup : public QFrame {
    Q_OBJECT

public:
    LedgerPopup(const ClockResult &clock, const Ledger &ledger, const QTimeZone &zone, Instant now,
                QWidget *parent = nullptr);

    // Shows a popup under `anchor`, inside the screen; it deletes itself.
    static LedgerPopup *open(QWidget *anchor, const ClockResult &clock, const Ledger &ledger, const QTimeZone &zone,
                             Instant now);
    // Shows the button that asks for it on paper; without it nobody listens.
    void offerPrint() { m_print->show(); }
    QString plainText() const { return m_plain; }

Q_SIGNALS:
    void printRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *table(const Ledger &ledger, const QTimeZone &zone);

    QPushButton *m_print;
    QString m_plain;
};

} // namespace kesu
