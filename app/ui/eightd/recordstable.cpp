#include "eightd/recordstable.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>

#include "eightd/recordsmodel.h"
#include "forms/textwidth.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int numberCharacters = 6;
constexpr int leastMainCharacters = 24; // of the column that takes the room left

QColor toneColor(RecordsModel::Tone tone, const QPalette &palette)
{
    switch (tone) {
    case RecordsModel::Quiet:
        return secondaryTone(palette);
    case RecordsModel::Good:
        return successTone(palette);
    case RecordsModel::Warning:
        return clockTone(ClockPhase::Warning, false, palette);
    case RecordsModel::Bad:
        return errorTone(palette);
    case RecordsModel::Plain:
        break;
    }
    return palette.color(QPalette::Text);
}

// One line at the top of the row, however tall the row is; the open one stands out.
class RecordsDelegate : public QStyledItemDelegate
{
public:
    explicit RecordsDelegate(RecordsTable *table)
        : QStyledItemDelegate(table)
        , m_table(*table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem line = option;
        line.rect.setHeight(m_table.lineHeight() - 1);
        const auto tone = static_cast<RecordsModel::Tone>(index.data(RecordsModel::ToneRole).toInt());
        line.palette.setColor(QPalette::Text, toneColor(tone, option.palette));
        if (index.data(RecordsModel::RecordIdRole).toString() == m_table.openRecord())
            line.font = emphasised(option.font);
        line.font = tabular(line.font);
        if (!paintPicture(painter, line, index))
            QStyledItemDelegate::paint(painter, line, index);
        painter->setPen(lineTone(option.palette));
        painter->drawLine(line.rect.left(), line.rect.bottom() + 1, line.rect.right(), line.rect.bottom() + 1);
    }

private:
    bool paintPicture(QPainter *painter, const QStyleOptionViewItem &line, const QModelIndex &index) const
    {
        const auto *model = qobject_cast<const RecordsModel *>(index.model());
        if (model->spec().columns.value(index.column() - 1).key != u"attachment"_s)
            return false;
        if (line.state.testFlag(QStyle::State_Selected))
            painter->fillRect(line.rect, line.palette.brush(QPalette::Highlight));
        const QImage picture = m_table.picture(index.data(RecordsModel::RecordIdRole).toString());
        if (picture.isNull())
            return false;
        const int edge = metrics::tightGap;
        const QRect box = line.rect.adjusted(edge, edge, -edge, -edge);
        QRect place({}, picture.size().scaled(box.size(), Qt::KeepAspectRatio));
        place.moveCenter(box.center());
        place.moveLeft(box.left());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(place, picture);
        return true;
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        const QFont font = option->font;
        const QPalette palette = option->palette;
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = font;
        option->fontMetrics = QFontMetrics(font);
        option->palette = palette;
        option->state.setFlag(QStyle::State_HasFocus, false); // the whole row shows where one is
    }

    RecordsTable &m_table;
};

} // namespace

RecordsTable::RecordsTable(RecordsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(model.spec().name + u"Table"_s);
    setModel(&model);
    setItemDelegate(new RecordsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &RecordsTable::fit);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &RecordsTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RecordsTable::fitColumns);
    fit();
}

QString RecordsTable::currentRecord() const
{
    return m_model.idAt(currentIndex().isValid() ? currentIndex().row() : -1);
}

void RecordsTable::setCurrentRecord(const QString &id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        setCurrentIndex(m_model.index(row, qMax(0, currentIndex().column())));
}

int RecordsTable::lineHeight() const
{
    return qMax(fontMetrics().height() + metrics::gap, m_pictureBox.height() + metrics::gap) + metrics::tightGap;
}

void RecordsTable::setPictures(const QSize &box, std::function<QImage(const QString &id)> pictures)
{
    m_pictureBox = box;
    m_pictures = std::move(pictures);
    fitRows();
}

QRect RecordsTable::lineRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), lineHeight()};
}

void RecordsTable::openRow(int row, QWidget *form)
{
    if (m_form) {
        m_form->removeEventFilter(this);
        m_form->hide();
        m_form->setParent(nullptr); // it may be one of its own buttons that asks
        m_form->deleteLater();
    }
    m_form = form;
    m_openId = form ? m_model.idAt(row) : QString();
    if (form) {
        form->setParent(viewport());
        form->installEventFilter(this);
        form->show();
    }
    fitRows();
    viewport()->update();
}

void RecordsTable::fit()
{
    fitColumns();
    fitRows();
}

// Columns keep their width in characters; while there is too little room for the main one, spare ones go, the last
// first; where even that does not do, the others share what there is.
void RecordsTable::fitColumns()
{
    const QList<RecordColumn> &columns = m_model.spec().columns;
    const auto width = [this](int characters) { return textWidth(fontMetrics(), characters) + metrics::gap; };
    int room = viewport()->width() - width(numberCharacters);
    for (const RecordColumn &column : columns)
        room -= column.characters > 0 ? width(m_model.characters(column)) : 0;
    QSet<QString> gone;
    for (auto column = columns.crbegin(); column != columns.crend(); ++column) {
        if (column->spare && room < width(leastMainCharacters)) {
            gone.insert(column->key);
            room += width(m_model.characters(*column));
        }
    }
    const int least = width(leastMainCharacters) / 2;
    const int fixed = viewport()->width() - width(numberCharacters) - room; // what the columns that stay want
    const int given = qBound(0, fixed + room - least, fixed);
    setColumnWidth(RecordsModel::numberColumn, width(numberCharacters));
    for (int i = 0; i < columns.size(); ++i) {
        const RecordColumn &column = columns.at(i);
        setColumnHidden(i + 1, gone.contains(column.key));
        const int wanted = width(m_model.characters(column));
        setColumnWidth(i + 1, column.characters > 0 ? wanted * given / qMax(1, fixed) : qMax(room, least));
    }
}

void RecordsTable::fitRows()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const int line = lineHeight();
    const int open = m_openId.isEmpty() ? -1 : m_model.rowOf(m_openId);
    int tall = line;
    if (m_form) {
        const int width = viewport()->width();
        tall += m_form->hasHeightForWidth() ? m_form->heightForWidth(width) : m_form->sizeHint().height();
    }
    if (verticalHeader()->defaultSectionSize() != line)
        verticalHeader()->setDefaultSectionSize(line);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int height = row == open ? tall : line;
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
    setFixedHeight(sizeHint().height());
    if (m_form && open >= 0)
        m_form->setGeometry(0, rowViewportPosition(open) + line, viewport()->width(), tall - line);
    m_fitting = false;
}

QSize RecordsTable::sizeHint() const
{
    const int frame = 2 * frameWidth();
    return {textWidth(fontMetrics(), 80), horizontalHeader()->sizeHint().height() + verticalHeader()->length() + frame};
}

QSize RecordsTable::minimumSizeHint() const
{
    return {textWidth(fontMetrics(), leastMainCharacters + numberCharacters), sizeHint().height()};
}

void RecordsTable::reveal(int row)
{
    if (row < 0)
        return;
    QRect rect = lineRect(row);
    rect.setHeight(rowHeight(row));
    for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(up);
        if (!area || !area->widget())
            continue;
        const QPoint top = viewport()->mapTo(area->widget(), rect.topLeft());
        const int room = area->viewport()->height();
        const int seen = qMin(rect.height(), room - metrics::pageMargin); // the line itself goes before the form's end
        area->ensureVisible(top.x(), top.y() + seen, 0, metrics::gap);
        area->ensureVisible(top.x(), top.y(), 0, metrics::gap);
        return;
    }
}

bool RecordsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        fitRows();
    return QTableView::eventFilter(watched, event);
}

void RecordsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus() && current.row() != previous.row())
        reveal(current.row());
}

void RecordsTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            Q_EMIT addWanted(row);
        else if (row >= 0)
            Q_EMIT openWanted(row, {});
        return;
    case Qt::Key_F2:
        if (row >= 0)
            Q_EMIT openWanted(row, {});
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (row >= 0)
            Q_EMIT removeWanted(row);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        if (alt && row >= 0)
            Q_EMIT moveWanted(row, step);
        else if (step > 0 && row == m_model.rowCount() - 1)
            Q_EMIT left();
        else
            break;
        return;
    }
    case Qt::Key_Escape:
        if (m_openId.isEmpty())
            break;
        Q_EMIT closeWanted();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

// A click into a line opens it at that column, a click into the open one closes it.
void RecordsTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    if (m_model.idAt(index.row()) == m_openId)
        Q_EMIT closeWanted();
    else
        Q_EMIT openWanted(index.row(), m_model.spec().columns.value(index.column() - 1).key);
}

void RecordsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void RecordsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace kesu
