#include "ticketlist/tickettable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <utility>

#include "deadlines/clocktexts.h"
#include "theme/metrics.h"
#include "ticketlist/tickettablemodel.h"
#include "widgets/clockpainter.h"
#include "widgets/levelbadge.h"

namespace kesu {

namespace {
constexpr int calmSeconds = 20;
}

TicketTableDelegate::TicketTableDelegate(const ClockTicker &ticker, QObject *parent)
    : QStyledItemDelegate(parent), m_ticker(ticker)
{
}

void TicketTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int column = index.column();
    if (column != TicketTableModel::Clock && column != TicketTableModel::Level) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    const auto row = index.data(TicketTableModel::RowRole).value<TicketRow>();
    const QString words = index.data().toString();
    if (column == TicketTableModel::Level) {
        levelbadge::paint(painter, option.rect.adjusted(metrics::tightGap, 0, -metrics::tightGap, 0), words,
                          row.levelRank, option.font, option.palette, selected);
    } else if (!words.isEmpty()) {
        ClockPainter(option.font).paint(painter, option.rect, chipState(row.next, m_ticker.now()), words,
                                        option.palette, selected);
    }
}

TicketTable::TicketTable(TicketTableModel &model, ClockTicker &ticker, QWidget *parent)
    : QTableView(parent), m_model(model), m_ticker(ticker), m_sortColumn(TicketTableModel::Received)
{
    setObjectName(QStringLiteral("ticketTable"));
    setModel(&model);
    setItemDelegate(new TicketTableDelegate(ticker, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    sizeColumns();
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TicketTable::sortBy);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TicketTable::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TicketTable::columnsChanged);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &TicketTable::columnsChanged);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT ticketWanted(m_model.rowAt(index).id); });
    m_ticker.add(this, this);
}

TicketId TicketTable::currentTicket() const
{
    return currentIndex().isValid() ? m_model.rowAt(currentIndex()).id : TicketId();
}

void TicketTable::selectTicket(const TicketId &ticket)
{
    const QModelIndex index = m_model.indexOf(ticket);
    setCurrentIndex(index.isValid() ? index : m_model.index(0, 0));
}

void TicketTable::setSort(int column, Qt::SortOrder order)
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(column, order);
    m_sortColumn = column;
    m_sortOrder = order;
    m_model.setSort(column, order);
}

QByteArray TicketTable::columnState() const
{
    return horizontalHeader()->saveState();
}

bool TicketTable::restoreColumnState(const QByteArray &state)
{
    return !state.isEmpty() && horizontalHeader()->restoreState(state);
}

void TicketTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT ticketWanted(currentTicket());
        return;
    }
    m_wantsEnd = event->matches(QKeySequence::MoveToEndOfDocument) && (m_wantsEnd || m_model.canFetchMore());
    if (m_wantsEnd)
        m_model.fetchMore({});
    QTableView::keyPressEvent(event);
}

void TicketTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    if (std::exchange(m_wantsEnd, false))
        setCurrentIndex(m_model.index(end, currentIndex().column()));
}

void TicketTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        sizeColumns();
    QTableView::changeEvent(event);
}

void TicketTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_ticker.reschedule();
}

int TicketTable::tickSeconds() const
{
    if (isColumnHidden(TicketTableModel::Clock))
        return 0;
    const Instant now = m_ticker.now();
    const auto [first, last] = visibleRows();
    bool running = false;
    for (int row = first; row <= last; ++row) {
        const ChipState state = chipState(m_model.rowAt(m_model.index(row, 0)).next, now);
        if (state.countsSeconds())
            return 1;
        running = running || state.due.has_value();
    }
    return running ? calmSeconds : 0;
}

void TicketTable::tick(Instant)
{
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row)
        viewport()->update(visualRect(m_model.index(row, TicketTableModel::Clock)));
}

QPair<int, int> TicketTable::visibleRows() const
{
    if (m_model.rowCount() == 0)
        return {0, -1};
    const int first = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height());
    return {first, below < 0 ? m_model.rowCount() - 1 : below};
}

void TicketTable::sizeColumns()
{
    const QFontMetrics fm(font());
    const int sign = fm.horizontalAdvance(QStringLiteral("一"));
    const int digit = fm.horizontalAdvance(QLatin1Char('0'));
    verticalHeader()->setDefaultSectionSize(fm.height() + metrics::gap + metrics::tightGap);
    const QMap<int, int> widths{
        {TicketTableModel::Clock, ClockPainter(font()).columnWidth()},
        {TicketTableModel::Number, 25 * digit},
        {TicketTableModel::Title, 18 * sign},
        {TicketTableModel::Customer, 8 * sign},
        {TicketTableModel::Category, 10 * sign},
        {TicketTableModel::Level, 7 * sign},
        {TicketTableModel::State, 9 * sign},
        {TicketTableModel::Owner, 6 * sign},
        {TicketTableModel::Channel, 6 * sign},
        {TicketTableModel::Product, 9 * sign},
        {TicketTableModel::Batch, 7 * sign},
        {TicketTableModel::Received, 18 * digit},
        {TicketTableModel::Closed, 18 * digit},
        {TicketTableModel::Result, 16 * sign},
        {TicketTableModel::Satisfaction, 8 * sign},
    };
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        setColumnWidth(it.key(), it.value());
}

void TicketTable::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != TicketTableModel::Number);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            Q_EMIT columnsChanged();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

void TicketTable::sortBy(int column, Qt::SortOrder order)
{
    if (!TicketTableModel::isSortable(column)) {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
        return;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    m_model.sort(column, order);
    selectTicket({});
}

} // namespace kesu
