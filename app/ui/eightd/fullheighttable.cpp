#include "eightd/fullheighttable.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include "forms/textwidth.h"
#include "theme/metrics.h"

namespace kesu {

FullHeightTable::FullHeightTable(QWidget *parent)
    : QTableView(parent)
    , m_columns([](int) { return SheetColumn(); })
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
}

void FullHeightTable::setColumns(std::function<SheetColumn(int)> columns)
{
    m_columns = std::move(columns);
    fit();
}

void FullHeightTable::fit()
{
    fitColumns();
    fitRows();
}

void FullHeightTable::fitColumns()
{
    const int count = model()->columnCount();
    int room = viewport()->width();
    int shares = 0;
    const auto least = [this](int column) {
        return textWidth(fontMetrics(), m_columns(column).characters) + 2 * metrics::gap;
    };
    for (int column = 0; column < count; ++column) {
        room -= least(column);
        shares += m_columns(column).share;
    }
    for (int column = 0; column < count; ++column) {
        const int share = m_columns(column).share;
        const int more = room > 0 && shares > 0 ? room * share / shares : 0;
        if (columnWidth(column) != least(column) + more)
            setColumnWidth(column, least(column) + more);
        room -= more;
        shares -= share;
    }
}

void FullHeightTable::fitRows()
{
    if (m_fitting)
        return;
    m_fitting = true;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (const int height = heightOf(row); rowHeight(row) != height)
            setRowHeight(row, height);
    }
    setFixedHeight(sizeHint().height());
    updateGeometries();
    m_fitting = false;
}

QSize FullHeightTable::sizeHint() const
{
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {textWidth(fontMetrics(), 60), horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 1};
}

QSize FullHeightTable::minimumSizeHint() const
{
    return {textWidth(fontMetrics(), 30), sizeHint().height()};
}

QVariant FullHeightTable::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle && currentIndex().isValid())
        return visualRect(currentIndex()).translated(viewport()->pos());
    return QTableView::inputMethodQuery(query);
}

void FullHeightTable::reveal()
{
    const QRect rect = visualRect(currentIndex());
    for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(up);
        if (!area || !area->widget())
            continue;
        const QPoint top = viewport()->mapTo(area->widget(), rect.topLeft());
        area->ensureVisible(area->horizontalScrollBar()->value(), top.y() + rect.height(), 0, metrics::gap);
        area->ensureVisible(area->horizontalScrollBar()->value(), top.y(), 0, metrics::gap);
        return;
    }
}

void FullHeightTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FullHeightTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

// The page scrolls, the sheet only sideways.
void FullHeightTable::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().x() != 0)
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace kesu
