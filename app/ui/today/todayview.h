#pragma once

#include <QListView>

#include "tickets/ticketlistservice.h"
#include "widgets/clockticker.h"

namespace kesu {

class ReferenceService;
class TodayModel;

// The list of Today: folds groups, reads further tickets when their line comes into sight, and repaints only the clocks
// that can be seen.
class TodayView : public QListView, private Ticking {
    Q_OBJECT

public:
    TodayView(TodayModel &model, const ReferenceService &reference, ClockTicker &ticker, QWidget *parent = nullptr);

    TicketId currentTicket() const;
    // False when the ticket is not among those read.
    bool selectTicket(const TicketId &ticket);

Q_SIGNALS:
    void ticketChosen(const kesu::TicketId &ticket);  // marked; null when none is
    void ticketWanted(const kesu::TicketId &ticket);  // Enter or double click
    void foldWanted(kesu::DueGroup group, bool folded);
    void outOfDate(); // time alone has moved a ticket into another group

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void showEvent(QShowEvent *event) override;

private:
    int tickSeconds() const override;
    void tick(Instant now) override;
    void activate(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    void loadVisible();
    QList<QModelIndex> visibleTickets() const;

    TodayModel &m_model;
    ClockTicker &m_ticker;
};

} // namespace kesu
