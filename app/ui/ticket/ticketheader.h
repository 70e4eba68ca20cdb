#pragma once

#include <QWidget>

#include "tickets/ticketservice.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kesu {

class ClockChip;
class ClockTicker;
class ReferenceService;

// The ticket in one glance: number (copied by a click), title, customer, state, level, the clock that runs out next, and
// what can be done with the whole ticket: print, contact.
class TicketHeader : public QWidget {
    Q_OBJECT

public:
    TicketHeader(const ReferenceService &reference, ClockTicker &ticker, QWidget *parent = nullptr);

    void show(const TicketView &view);
    // The same with the chip's own repaint only; called when a clock's phase has moved.
    void showClocks(const ClockResults &clocks);

Q_SIGNALS:
    void printRequested(const QString &form);
    void contactRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString facts() const;

    const ReferenceService &m_reference;
    ClockTicker &m_ticker;
    TicketView m_view;
    QPushButton *m_number;
    QLabel *m_title;
    QLabel *m_facts;
    ClockChip *m_chip;
    QPushButton *m_print;
    QPushButton *m_contact;
    QAction *m_printReport;
    QAction *m_printSlip;
};

} // namespace kesu
