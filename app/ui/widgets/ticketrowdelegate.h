#pragma once

#include <QStyledItemDelegate>

#include "widgets/clockpainter.h"

namespace kesu {

class ClockTicker;
class ReferenceService;
struct TicketRow;
struct RowWords;

// Draws the lines of a TodayModel: headings with a fold mark, tickets in two lines beside their clock, and the line
// that stands for tickets not read yet. The clock is computed while painting, so a repaint is always right.
class TicketRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TicketRowDelegate(const ReferenceService &reference, const ClockTicker &ticker, QObject *parent = nullptr);

    // The part of a ticket's line that moves with time.
    static QRect clockRect(const QRect &line, const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMore(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTicket(QPainter *painter, const QStyleOptionViewItem &option, const TicketRow &row) const;

    const ReferenceService &m_reference;
    const ClockTicker &m_ticker;
};

} // namespace kesu
