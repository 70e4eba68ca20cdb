#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "base/id.h"
#include "widgets/clockticker.h"

namespace kesu {

class TicketTableModel;

// Draws the clock and the level of a table of tickets; everything else is plain text.
class TicketTableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TicketTableDelegate(const ClockTicker &ticker, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ClockTicker &m_ticker;
};

// Tickets as a table: sorted by clicking a heading, Enter opens, Ctrl+End goes to the last of all; columns keep their
// width and can be hidden from the heading's menu.
class TicketTable : public QTableView, private Ticking {
    Q_OBJECT

public:
    TicketTable(TicketTableModel &model, ClockTicker &ticker, QWidget *parent = nullptr);

    TicketId currentTicket() const;
    void selectTicket(const TicketId &ticket); // the first one when it is not there
    void setSort(int column, Qt::SortOrder order); // for what is listed next
    QByteArray columnState() const;
    bool restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    void ticketWanted(const kesu::TicketId &ticket);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    int tickSeconds() const override;
    void tick(Instant now) override;
    QPair<int, int> visibleRows() const;
    void sizeColumns();
    void showColumnMenu(const QPoint &position);
    void sortBy(int column, Qt::SortOrder order);

    TicketTableModel &m_model;
    ClockTicker &m_ticker;
    int m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_wantsEnd = false; // of a list whose end is not there yet
};

} // namespace kesu
