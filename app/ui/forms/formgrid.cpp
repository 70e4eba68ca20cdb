#include "forms/formgrid.h"

#include <QWidget>

#include "forms/formfield.h"
#include "forms/textwidth.h"
#include "theme/metrics.h"

namespace kesu {

namespace {

bool isWide(const QLayoutItem *item)
{
    const auto *field = qobject_cast<const FormField *>(item->widget());
    return !field || field->isWide();
}

int heightOf(QLayoutItem *item, int width)
{
    const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return qMax(height, item->minimumSize().height());
}

} // namespace

FormGrid::FormGrid(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FormGrid::~FormGrid()
{
    qDeleteAll(m_items);
}

void FormGrid::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FormGrid::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FormGrid::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FormGrid::columnsFor(int width) const
{
    const QWidget *owner = parentWidget();
    const int column = owner ? textWidth(owner->fontMetrics(), m_columnCharacters) : 200;
    return qBound(1, (width + metrics::groupGap) / (column + metrics::groupGap), m_maximumColumns);
}

int FormGrid::arrange(const QRect &rect, bool apply) const
{
    const int columns = columnsFor(rect.width());
    const int columnWidth = (rect.width() - (columns - 1) * metrics::groupGap) / columns;
    const int rowGap = metrics::gap + metrics::tightGap;
    int y = rect.y();
    int column = 0;
    int rowHeight = 0;
    const auto endRow = [&] {
        if (column > 0)
            y += rowHeight + rowGap;
        column = 0;
        rowHeight = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool wide = isWide(item);
        if (wide || column == columns)
            endRow();
        const int width = wide ? rect.width() : columnWidth;
        const int height = heightOf(item, width);
        if (apply)
            item->setGeometry({rect.x() + column * (columnWidth + metrics::groupGap), y, width, height});
        rowHeight = qMax(rowHeight, height);
        column = wide ? columns : column + 1;
    }
    endRow();
    return qMax(0, y - rect.y() - rowGap);
}

int FormGrid::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FormGrid::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

QSize FormGrid::sizeHint() const
{
    int width = minimumSize().width();
    if (const QWidget *owner = parentWidget())
        width = qMax(width, textWidth(owner->fontMetrics(), m_columnCharacters));
    return {width, heightForWidth(width)};
}

void FormGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace kesu
