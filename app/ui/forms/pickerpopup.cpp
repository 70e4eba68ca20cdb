#include "forms/pickerpopup.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "forms/textwidth.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

namespace kesu {

namespace {

enum Role { CodeRole = Qt::UserRole, DetailRole, DepthRole };

// Label, and its definition below in smaller words.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool detailed = !index.data(DetailRole).toString().isEmpty();
        int height = option.fontMetrics.height() + metrics::gap;
        if (detailed)
            height += QFontMetrics(smaller(option.font)).height();
        return {100, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool heading = !(index.flags() & Qt::ItemIsSelectable);
        const QPalette &palette = option.palette;
        if (selected)
            painter->fillRect(option.rect, palette.highlight());
        QRect text = option.rect.adjusted(metrics::gap + index.data(DepthRole).toInt() * metrics::groupGap,
                                          metrics::tightGap, -metrics::gap, -metrics::tightGap);
        painter->setFont(heading ? emphasised(option.font) : option.font);
        painter->setPen(selected ? palette.highlightedText().color()
                                 : heading ? secondaryTone(palette) : palette.text().color());
        const QFontMetrics lineMetrics(painter->font());
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                          lineMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        const QString detail = index.data(DetailRole).toString();
        if (detail.isEmpty())
            return;
        painter->setFont(smaller(option.font));
        painter->setPen(selected ? palette.highlightedText().color() : secondaryTone(palette));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                          QFontMetrics(painter->font()).elidedText(detail, Qt::ElideRight, text.width()));
    }
};

} // namespace

PickerPopup::PickerPopup(QWidget *anchor)
    : QFrame(anchor->window()), m_anchor(anchor), m_view(new QListView(this)), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("pickerPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChoiceDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_view);
    connect(m_view, &QListView::pressed, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable)
            Q_EMIT chosen(index.data(CodeRole).toString());
    });
    hide();
}

void PickerPopup::showRows(const QList<Choice> &choices)
{
    m_model->clear();
    for (const Choice &choice : choices) {
        auto *item = new QStandardItem(choice.label);
        item->setData(choice.code, CodeRole);
        item->setData(choice.detail, DetailRole);
        item->setData(choice.depth, DepthRole);
        item->setFlags(choice.selectable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled);
        item->setToolTip(choice.detail);
        item->setData(choice.detail, Qt::AccessibleDescriptionRole);
        m_model->appendRow(item);
    }
    if (choices.isEmpty()) {
        hide();
        return;
    }
    place();
    show();
    raise();
}

void PickerPopup::place()
{
    QWidget *window = m_anchor->window();
    if (parentWidget() != window)
        setParent(window);
    int wanted = 6; // frame and a little air
    for (int row = 0; row < m_model->rowCount() && wanted < 4000; ++row)
        wanted += m_view->sizeHintForRow(row);
    const QPoint below = m_anchor->mapTo(window, QPoint(0, m_anchor->height()));
    const int roomBelow = window->height() - below.y() - metrics::tightGap;
    const int roomAbove = below.y() - m_anchor->height() - metrics::tightGap;
    const int most = qMin(wanted, m_anchor->fontMetrics().height() * 18);
    const bool upwards = roomBelow < most && roomAbove > roomBelow;
    const int height = qMin(most, upwards ? roomAbove : roomBelow);
    const int width = qMin(qMax(m_anchor->width(), textWidth(m_anchor->fontMetrics(), 60)),
                           window->width() - metrics::gap);
    const int x = qMin(below.x(), window->width() - width - metrics::tightGap);
    setGeometry(x, upwards ? below.y() - m_anchor->height() - height : below.y(), width, height);
}

void PickerPopup::moveBy(int rows)
{
    int row = m_view->currentIndex().row();
    for (int step = 0; step < m_model->rowCount(); ++step) {
        row = row < 0 && rows < 0 ? m_model->rowCount() - 1 : row + rows;
        if (row < 0 || row >= m_model->rowCount())
            return;
        const QModelIndex index = m_model->index(row, 0);
        if (index.flags() & Qt::ItemIsSelectable) {
            m_view->setCurrentIndex(index);
            return;
        }
    }
}

QString PickerPopup::currentCode() const
{
    return m_view->currentIndex().data(CodeRole).toString();
}

void PickerPopup::setCurrentCode(const QString &code)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(CodeRole).toString() == code) {
            m_view->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
    m_view->setCurrentIndex({});
}

int PickerPopup::rowCount() const
{
    return m_model->rowCount();
}

} // namespace kesu
