#include "shell/finder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

using Marks = QList<QPair<int, int>>;

int iconSide(const QFontMetrics &fm)
{
    return fm.height();
}

void drawMarked(QPainter *painter, const QRect &rect, const QString &text, const Marks &marks, const QFont &font)
{
    QString line = text;
    line.replace(u'\n', u' ');
    QTextLayout layout(line, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : marks) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats.append({start, length, bold});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(rect.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    layout.draw(painter, rect.topLeft());
    painter->restore();
}

} // namespace

void FinderModel::setItems(QList<FinderItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void FinderModel::run(const QModelIndex &index) const
{
    if (!index.isValid())
        return;
    const auto run = m_items.at(index.row()).run; // a copy: running may replace the items
    if (run)
        run();
}

int FinderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    const FinderItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return QStringList{item.title, item.detail, item.side}.filter(QRegularExpression(u"\\S"_s)).join(u", "_s);
    case DetailRole:
        return item.detail;
    case MarksRole:
        return QVariant::fromValue(item.marks);
    case SideRole:
        return item.side;
    case IconNameRole:
        return item.icon;
    default:
        return {};
    }
}

void FinderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    background.text.clear();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor side = selected ? text : secondaryTone(option.palette);
    const QFontMetrics fm(option.font);
    const QString detail = index.data(FinderModel::DetailRole).toString();
    const QRect inner = option.rect.adjusted(metrics::gap, metrics::tightGap, -metrics::gap, -metrics::tightGap);

    painter->save();
    const int icon = iconSide(fm);
    const QRect iconRect(inner.left(), inner.top() + (detail.isEmpty() ? (inner.height() - icon) / 2 : 0), icon, icon);
    drawIcon(painter, iconRect, index.data(FinderModel::IconNameRole).toString(), side);

    QRect line = inner.adjusted(icon + metrics::gap, 0, 0, 0);
    if (!detail.isEmpty())
        line.setHeight(fm.height());
    const QString sideWords = index.data(FinderModel::SideRole).toString();
    const QFont sideFont = smaller(option.font);
    const int sideWidth = sideWords.isEmpty() ? 0 : QFontMetrics(sideFont).horizontalAdvance(sideWords) + metrics::gap;
    painter->setPen(side);
    painter->setFont(sideFont);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, sideWords);
    line.setRight(line.right() - sideWidth);
    painter->setPen(text);
    painter->setFont(option.font);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      fm.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    if (!detail.isEmpty()) {
        painter->setPen(side);
        const QRect second(line.left(), line.bottom() + 1, inner.right() - line.left(), fm.height());
        drawMarked(painter, second, detail, index.data(FinderModel::MarksRole).value<Marks>(), sideFont);
    }
    painter->restore();
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(FinderModel::DetailRole).toString().isEmpty() ? 1 : 2;
    return {100, QFontMetrics(option.font).height() * lines + metrics::gap};
}

FinderView::FinderView(QWidget *parent) : QListView(parent), m_model(new FinderModel(this))
{
    setModel(m_model);
    setItemDelegate(new FinderDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QListView::entered, this, &QListView::setCurrentIndex);
    connect(this, &QListView::clicked, this, &FinderView::runCurrent);
}

void FinderView::setItems(QList<FinderItem> items)
{
    m_model->setItems(std::move(items));
    setCurrentIndex(m_model->index(0));
}

bool FinderView::handleKey(const QKeyEvent &event)
{
    const int page = std::max(1, viewport()->height() / std::max(1, sizeHintForRow(0)));
    const auto move = [this](int by) {
        if (isEmpty())
            return;
        const int row = std::clamp(currentIndex().row() + by, 0, m_model->rowCount() - 1);
        setCurrentIndex(m_model->index(row));
    };
    switch (event.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

int FinderView::heightForRows(int atMost) const
{
    int height = 0;
    for (int row = 0; row < std::min(atMost, m_model->rowCount()); ++row)
        height += sizeHintForRow(row);
    return height;
}

void FinderView::runCurrent()
{
    const QPersistentModelIndex chosen = currentIndex();
    if (!chosen.isValid())
        return;
    Q_EMIT aboutToRun();
    m_model->run(chosen);
}

} // namespace kesu
