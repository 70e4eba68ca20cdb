#pragma once

#include <QAbstractTableModel>
#include <QTimeZone>

#include "base/actor.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

class ReferenceService;

// Any list of tickets as a table, read page by page while it is scrolled. Sorting is the store's, by the values behind
// the words; columns the store cannot sort by stay as they are. Where there are very many to sort, that is done beside
// this thread, and what was shown before stays until it is.
class TicketTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Clock, Closed, Number, Title, Customer, Category, Level, State, Result, Satisfaction, Owner, Received, Channel,
        Product, Batch, Count
    };
    enum Role { RowRole = Qt::UserRole, TicketIdRole };
    static constexpr int pageSize = 200;

    TicketTableModel(const TicketListService &lists, const ReferenceService &reference, const TimeSource &time,
                     QObject *parent = nullptr);

    // Keeps the sort order; `query`'s own is ignored.
    void setQuery(const TicketQuery &query);
    const TicketQuery &query() const { return m_query; }
    void reload(); // reads again as much as is there
    static bool isSortable(int column);
    TicketRow rowAt(const QModelIndex &index) const { return m_rows.at(index.row()); }
    bool isSorting() const { return m_awaitsOrder; } // the new order is on its way; modelReset() tells of it
    QModelIndex indexOf(const TicketId &ticket) const;
    // "12 tickets", "More than 1000 tickets".
    QString countWords() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QList<TicketRow> read(int limit);
    void readAnew(int wanted);
    void startSorting();
    void show(const TicketOrder &order);
    QString text(const TicketRow &row, int column) const;

    const TicketListService &m_lists;
    const ReferenceService &m_reference;
    const TimeSource &m_time;
    QTimeZone m_zone;
    TicketQuery m_query;
    QList<TicketRow> m_rows;
    TicketOrder m_order;     // of all, where they had to be sorted; else empty
    int m_position = 0;      // how many of the list have been read
    int m_wanted = pageSize; // how many to read at first
    bool m_awaitsOrder = false;
    bool m_working = false;  // an order is being found
    bool m_outdated = false; // and is not the one awaited
    bool m_complete = false;
    int m_count = 0;
};

} // namespace kesu
