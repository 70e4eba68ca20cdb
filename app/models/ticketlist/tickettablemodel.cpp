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
constexpr int pagesKept = 100;

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
    connect(&m_finding, &QFutureWatcherBase::finished, this, &TicketTableModel::takeOrder);
}

void TicketTableModel::setQuery(const TicketQuery &query)
{
    const auto sort = m_query.sort;
    const bool descending = m_query.descending;
    m_query = query;
    m_query.sort = sort;
    m_query.descending = descending;
    readAnew(false);
}

void TicketTableModel::reload()
{
    readAnew(m_rows > pageSize);
}

void TicketTableModel::readAnew(bool all)
{
    m_extends = false;
    if (all || takesLong())
        findOrder();
    else
        showFirst();
}

bool TicketTableModel::takesLong() const
{
    return m_lists.siftsMatches(m_query)
           || (TicketListService::sortsAll(m_query.sort) && m_lists.count(m_query, countCap) > countCap);
}

// One at a time: what was asked for meanwhile comes after it.
void TicketTableModel::findOrder()
{
    m_awaitsOrder = true;
    m_outdated = m_working;
    if (m_working)
        return;
    m_working = true;
    m_finding.setFuture(m_lists.order(m_query));
}

void TicketTableModel::takeOrder()
{
    m_working = false;
    if (!m_awaitsOrder)
        return;
    if (m_outdated) {
        findOrder();
        return;
    }
    const auto order = m_finding.result();
    if (order)
        showOrder(*order);
    else
        showFirst();
}

void TicketTableModel::showFirst()
{
    m_awaitsOrder = false;
    beginResetModel();
    m_zone = timetexts::branchZone(m_reference);
    m_order.clear();
    m_seen.clear();
    TicketQuery first = m_query;
    first.offset = 0;
    first.limit = pageSize;
    m_pages = {{0, m_lists.rows(first)}};
    m_rows = int(m_pages[0].size());
    m_complete = m_rows < pageSize;
    m_count = m_complete ? m_rows : m_lists.count(m_query, countCap);
    endResetModel();
}

void TicketTableModel::showOrder(const TicketOrder &order)
{
    m_awaitsOrder = false;
    m_complete = true;
    const int count = int(order.size());
    if (m_extends && count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        const int shown = std::exchange(m_rows, count);
        m_order = order;
        m_count = count;
        m_pages.clear();
        endInsertRows();
        Q_EMIT dataChanged(index(0, 0), index(shown - 1, Count - 1)); // now by the order, as are those that follow
        return;
    }
    beginResetModel();
    m_zone = timetexts::branchZone(m_reference);
    m_order = order;
    m_pages.clear();
    m_rows = m_count = count;
    endResetModel();
}

bool TicketTableModel::isSortable(int column)
{
    return sortOf(column).has_value();
}

const TicketRow &TicketTableModel::ticketRow(int number) const
{
    const int page = number / pageSize;
    if (!m_pages.contains(page))
        readPage(page);
    return m_pages.constFind(page)->at(number % pageSize);
}

QModelIndex TicketTableModel::indexOf(const TicketId &ticket) const
{
    if (const auto seen = m_seen.constFind(ticket.text()); seen != m_seen.cend()) {
        const auto row = m_order.indexOf(*seen);
        return row < 0 ? QModelIndex() : index(int(row), 0);
    }
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (int row = 0; row < page->size(); ++row) {
            if (page->at(row).id == ticket)
                return index(page.key() * pageSize + row, 0);
        }
    }
    return {};
}

QString TicketTableModel::countWords() const
{
    return m_count > countCap && !m_complete ? tr("More than %n ticket(s)", nullptr, countCap)
                                             : tr("%n ticket(s)", nullptr, m_count);
}

int TicketTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TicketTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Count);
}

QVariant TicketTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TicketRow &row = ticketRow(index.row());
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
    if (!isSortable(column))
        return;
    setSort(column, order);
    readAnew(false);
}

void TicketTableModel::setSort(int column, Qt::SortOrder order)
{
    m_query.sort = sortOf(column).value_or(m_query.sort);
    m_query.descending = order == Qt::DescendingOrder;
}

bool TicketTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_awaitsOrder;
}

// Whoever goes beyond the first page may go to the end: the rest is found, not just the next page.
void TicketTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_extends = true;
    findOrder();
}

QModelIndexList TicketTableModel::match(const QModelIndex &start, int role, const QVariant &value, int,
                                        Qt::MatchFlags) const
{
    QList<int> pages = m_pages.keys();
    std::sort(pages.begin(), pages.end());
    for (const bool before : {false, true}) { // from there to the end, then from the beginning
        for (const int page : std::as_const(pages)) {
            const int first = page * pageSize;
            for (int row = first; row < first + m_pages[page].size(); ++row) {
                const QModelIndex place = index(row, start.column());
                if ((row < start.row()) == before
                    && place.data(role).toString().startsWith(value.toString(), Qt::CaseInsensitive))
                    return {place};
            }
        }
    }
    return {};
}

// Of the order. A ticket that went meanwhile leaves an empty row until the list is told of it.
void TicketTableModel::readPage(int page) const
{
    const TicketOrder wanted = m_order.mid(qsizetype(page) * pageSize, pageSize);
    QList<TicketRow> rows = m_lists.rowsOf(wanted);
    if (rows.size() != wanted.size()) {
        rows.clear();
        for (const qint64 number : wanted)
            rows.append(m_lists.rowsOf({number}).value(0));
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_seen.insert(rows.at(i).id.text(), wanted.at(i));
    if (m_pages.size() >= pagesKept)
        m_pages.clear();
    m_pages.insert(page, std::move(rows));
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
