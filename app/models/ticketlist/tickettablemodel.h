#pragma once

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QHash>
#include <QTimeZone>

#include "base/actor.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

class ReferenceService;

// Any list of tickets as a table. Sorting is the store's, by the values behind the words; columns the store cannot sort by
// stay as they are. The first page is read at once. As soon as somebody goes beyond it, or where there are very many to
// sort or the matches of words to sift, the order of all is found beside this thread, and what was shown before stays
// until it is; from then on every row is there, and read when it is looked at.
class TicketTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Clock, Closed, Number, Title, Customer, Category, Level, State, Result, Satisfaction, Owner, Received, Channel,
        Product, Batch, Count
    };
    enum Role { RowRole = Qt::UserRole, TicketIdRole };
    static constexpr int pageSize = 100;

    TicketTableModel(const TicketListService &lists, const ReferenceService &reference, const TimeSource &time,
                     QObject *parent = nullptr);

    // Keeps the sort order; `query`'s own is ignored.
    void setQuery(const TicketQuery &query);
    const TicketQuery &query() const { return m_query; }
    void setSort(int column, Qt::SortOrder order); // for the query that is set next
    void reload(); // what is shown anew, at once or once its order is found
    static bool isSortable(int column);
    TicketRow rowAt(const QModelIndex &index) const { return ticketRow(index.row()); }
    bool isSorting() const { return m_awaitsOrder; } // an order is on its way; modelReset() or rowsInserted() tells of it
    // Of a ticket that has been looked at.
    QModelIndex indexOf(const TicketId &ticket) const;
    // "12 tickets", "More than 1000 tickets".
    QString countWords() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    bool canFetchMore(const QModelIndex &parent = {}) const override;
    void fetchMore(const QModelIndex &parent) override;
    // The first among the rows that have been read that begins so: a letter typed in the list must not read all of it.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits = 1,
                          Qt::MatchFlags flags = {}) const override;

private:
    const TicketRow &ticketRow(int number) const; // until another is asked for
    void readAnew(bool all);
    bool takesLong() const; // too long for the thread of the window
    void findOrder();
    void takeOrder();
    void showFirst();
    void showOrder(const TicketOrder &order);
    void readPage(int page) const;
    QString text(const TicketRow &row, int column) const;

    const TicketListService &m_lists;
    const ReferenceService &m_reference;
    const TimeSource &m_time;
    QTimeZone m_zone;
    TicketQuery m_query;
    int m_rows = 0;
    mutable QHash<int, QList<TicketRow>> m_pages; // those that have been read
    mutable QHash<QString, qint64> m_seen;        // numbers of the rows of tickets that were looked at, with an order
    TicketOrder m_order;       // of all, once it was needed and found; else empty
    bool m_awaitsOrder = false;
    bool m_extends = false;    // the order awaited adds to what is there, which stays
    QFutureWatcher<kesu::Result<TicketOrder>> m_finding;
    bool m_working = false;    // an order is being found
    bool m_outdated = false;   // and is not the one awaited
    bool m_complete = false;   // no row is missing
    int m_count = 0;
};

} // namespace kesu
