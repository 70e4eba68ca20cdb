#pragma once

#include <QScrollArea>
#include <QTimeZone>

#include "base/id.h"
#include "deadlines/clock.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kesu {

class ClockTicker;
class Navigator;
class ReferenceService;
class TicketService;
struct TicketView;

// A ticket at one glance: who, what, every clock, and the steps that may be done next. Reads; changes nothing.
class TicketPreview : public QScrollArea {
    Q_OBJECT

public:
    TicketPreview(TicketService &tickets, const ReferenceService &reference, ClockTicker &ticker,
                  Navigator &navigator, QWidget *parent = nullptr);

    void showTicket(const TicketId &ticket); // null: nothing
    TicketId ticket() const { return m_ticket; }
    void reload();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const TicketView &view);
    void fillClocks(const ClockResults &clocks);
    void fillSteps();
    void showLedger(const ClockResult &clock, QWidget *anchor);
    void retranslate();
    void restyle();

    TicketService &m_tickets;
    const ReferenceService &m_reference;
    ClockTicker &m_ticker;
    Navigator &m_navigator;
    TicketId m_ticket;
    QTimeZone m_zone;
    QWidget *m_body;
    QLabel *m_nothing;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_narrative;
    QLabel *m_clocksTitle;
    QGridLayout *m_clocks;
    QLabel *m_stepsTitle;
    QVBoxLayout *m_steps;
    QPushButton *m_open;
};

} // namespace kesu
