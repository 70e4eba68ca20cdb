#include "eightdlist/eightdtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "widgets/clockpainter.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int calmSeconds = 20;

class ClockCell : public QStyledItemDelegate {
public:
    ClockCell(const EightDTableModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto chip = m_model.chipAt(index);
        if (!chip) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        ClockPainter(option.font).paint(painter, option.rect, *chip, index.data().toString(), option.palette,
                                        option.state.testFlag(QStyle::State_Selected));
    }

private:
    const EightDTableModel &m_model;
};

bool isClock(int column)
{
    return column >= EightDTableModel::Interim && column <= EightDTableModel::CustomersDate;
}

} // namespace

EightDTable::EightDTable(EightDTableModel &model, ClockTicker &ticker, QWidget *parent)
    : QTableView(parent), m_model(model), m_ticker(ticker)
{
    setObjectName(QStringLiteral("eightDTable"));
    setModel(&m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *cell = new ClockCell(m_model, this);
    for (int column = 0; column < EightDTableModel::ColumnCount; ++column) {
        if (isClock(column))
            setItemDelegateForColumn(column, cell);
    }
    sizeColumns();
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT reportWanted(current()); });
    m_ticker.add(this, this);
}

EightDId EightDTable::current() const
{
    return currentIndex().isValid() ? m_model.reports().at(currentIndex().row()).id : EightDId();
}

void EightDTable::sizeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int number = fontMetrics().horizontalAdvance(u"8D-XX00-00000000-X0000 ···"_s);
    const int clock = ClockPainter(font()).columnWidth() * 3 / 4; // weeks and hours at once are rare
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    for (int column = 0; column < EightDTableModel::ColumnCount; ++column)
        setColumnWidth(column, isClock(column) ? clock : letter * 8);
    setColumnWidth(EightDTableModel::Number, number);
    horizontalHeader()->setSectionResizeMode(EightDTableModel::Title, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(letter * 6);
}

int EightDTable::tickSeconds() const
{
    bool runs = false;
    for (const DeskReport &report : m_model.reports()) {
        for (const ClockResult &clock : report.clocks) {
            if (chipState(clock, m_ticker.now()).countsSeconds())
                return 1;
            runs = runs || clock.due.has_value();
        }
    }
    return runs ? calmSeconds : 0;
}

void EightDTable::tick(Instant now)
{
    m_model.setNow(now);
}

void EightDTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT reportWanted(current());
    else
        QTableView::keyPressEvent(event);
}

void EightDTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        sizeColumns();
    QTableView::changeEvent(event);
}

void EightDTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_ticker.reschedule();
}

} // namespace kesu
