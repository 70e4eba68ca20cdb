#include "ticketlist/tickettablemodel.h"

#include <algorithm>
#include <utility>

#include "base/language.h"
#include "deadlines/clocktexts.h"
#include "deadlines/timetexts.h"
#include "ticketlist/rowwords.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int countCap = 1000;

std::optional<TicketQuery::Sort> sortOf(int column)
{
    switch (column) {
    case TicketTableModel::Clock:
        return TicketQuery::Sort::NextDue;
    case TicketTableModel::Number:
        return TicketQuery::Sort::Number;
    case TicketTableModel::Level:
        return TicketQuery::Sort::Level;
    case TicketTableModel::State:
        return TicketQuery::Sort::State;
    case TicketTableModel::Received:
        return TicketQuery::Sort::Newest;
    case TicketTableModel::Closed:
        return TicketQuery::Sort::Closed;
    case TicketTableModel::Category:
        return TicketQuery::Sort::Category;
    case TicketTableModel::Result:
        return TicketQuery::Sort::Result;
    default:
        return std::nullopt;
    }
}

} // namespace

TicketTableModel::TicketTableModel(const TicketListService &lists, const ReferenceService &reference,
                                   const TimeSource &time, QObject *parent)
    : QAbstractTableModel(parent), m_lists(lists), m_reference(reference), m_time(time),
      m_zone(timetexts::branchZone(reference))
{
    m_query.sort = TicketQuery::Sort::Newest;
    m_query.descending = true;
}

void TicketTableModel::setQuery(const TicketQuery &query)
{
    const auto sort = m_query.sort;
    const bool descending = m_query.descending;
    m_query = query;
    m_query.sort = sort;
    m_query.descending = descending;
    readAnew(pageSize);
}

void TicketTableModel::reload()
{
    readAnew(std::max(pageSize, int(m_rows.size())));
}

void TicketTableModel::readAnew(int wanted)
{
    m_wanted = wanted;
    if (TicketListService::sortsAll(m_query.sort) && m_lists.count(m_query, countCap) > countCap)
        startSorting();
    else
        show({});
}

// One sorting at a time: what was asked for meanwhile comes after it.
void TicketTableModel::startSorting()
{
    m_awaitsOrder = true;
    m_outdated = m_working;
    if (m_working)
        return;
    m_working = true;
    m_lists.order(m_query).then(this, [this](const kesu::Result<TicketOrder> &order) {
        m_working = false;
        if (m_awaitsOrder && m_outdated)
            startSorting();
        else if (m_awaitsOrder)
            show(order.value_or({}));
    });
}

// All in this order, or, when it is empty, as the store reads them.
void TicketTableModel::show(const TicketOrder &order)
{
    m_awaitsOrder = false;
    beginResetModel();
    m_zone = timetexts::branchZone(m_reference);
    m_order = order;
    m_position = 0;
    m_rows = read(m_wanted);
    m_count = m_complete ? int(m_rows.size()) : order.isEmpty() ? m_lists.count(m_query, countCap) : int(order.size());
    endResetModel();
}

bool TicketTableModel::isSortable(int column)
{
    return sortOf(column).has_value();
}

QModelIndex TicketTableModel::indexOf(const TicketId &ticket) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == ticket)
            return index(row, 0);
    }
    return {};
}

QString TicketTableModel::countWords() const
{
    return m_count > countCap ? tr("More than %n ticket(s)", nullptr, countCap) : tr("%n ticket(s)", nullptr, m_count);
}

int TicketTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TicketTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Count);
}

QVariant TicketTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TicketRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() != Clock || row.next.clockCode.isEmpty())
            return text(row, index.column());
        return clocktexts::sentence(row.next.clockName.in(uiLanguage()), chipState(row.next, m_time.now()), m_zone,
                                    m_time.now());
    case RowRole:
        return QVariant::fromValue(row);
    case TicketIdRole:
        return row.id.text();
    default:
        return {};
    }
}

QVariant TicketTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Clock:
        return tr("Time limit");
    case Number:
        return tr("Number");
    case Title:
        return tr("Title");
    case Customer:
        return tr("Customer");
    case Category:
        return tr("Category", "column");
    case Level:
        return tr("Level", "column");
    case State:
        return tr("State");
    case Owner:
        return tr("Owner");
    case Channel:
        return tr("Channel", "column");
    case Product:
        return tr("Product", "column");
    case Batch:
        return tr("Batch");
    case Received:
        return tr("Received");
    case Closed:
        return tr("Closed", "column");
    case Result:
        return tr("Result");
    case Satisfaction:
        return tr("Satisfaction");
    default:
        return {};
    }
}

void TicketTableModel::sort(int column, Qt::SortOrder order)
{
    const auto sort = sortOf(column);
    if (!sort)
        return;
    m_query.sort = *sort;
    m_query.descending = order == Qt::DescendingOrder;
    readAnew(pageSize);
}

bool TicketTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void TicketTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<TicketRow> more = read(pageSize);
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

// The rows that follow those read until now.
QList<TicketRow> TicketTableModel::read(int limit)
{
    const int from = std::exchange(m_position, m_position + limit);
    if (!m_order.isEmpty()) {
        m_complete = m_position >= m_order.size();
        return m_lists.rowsOf(m_order.mid(from, limit));
    }
    TicketQuery query = m_query;
    query.offset = from;
    query.limit = limit;
    const QList<TicketRow> rows = m_lists.rows(query);
    m_complete = rows.size() < limit;
    return rows;
}

QString TicketTableModel::text(const TicketRow &row, int column) const
{
    switch (column) {
    case Clock:
        // A finished ticket has no clock left that anybody waits for.
        return row.next.clockCode.isEmpty() ? QString() : clocktexts::chip(chipState(row.next, m_time.now()), m_zone);
    case Number:
        return row.number;
    case Title:
        return row.title;
    case Customer:
        return row.customerName;
    case Category:
        return rowWords(row, m_reference).category;
    case Level:
        return rowWords(row, m_reference).level;
    case State:
        return rowWords(row, m_reference).state;
    case Owner:
        return rowWords(row, m_reference).owner;
    case Channel:
        return rowWords(row, m_reference).channel;
    case Product:
        return row.product;
    case Batch:
        return row.batch;
    case Received:
        return timetexts::dateTime(row.receivedAt, m_zone);
    case Closed:
        return row.closedAt ? timetexts::dateTime(*row.closedAt, m_zone) : QString();
    case Result:
        return row.result;
    case Satisfaction:
        return row.satisfaction;
    default:
        return {};
    }
}

} // namespace kesu
