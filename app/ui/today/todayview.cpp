#include "today/todayview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include "deadlines/clocktexts.h"
#include "ticketlist/todaymodel.h"
#include "widgets/ticketrowdelegate.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int calmSeconds = 20; // hours and minutes are shown: often enough

TodayModel::LineKind lineKind(const QModelIndex &index)
{
    return TodayModel::LineKind(index.data(TodayModel::LineKindRole).toInt());
}

DueGroup groupOf(const QModelIndex &index)
{
    return DueGroup(index.data(TodayModel::GroupRole).toInt());
}

} // namespace

TodayView::TodayView(TodayModel &model, const ReferenceService &reference, ClockTicker &ticker, QWidget *parent)
    : QListView(parent), m_model(model), m_ticker(ticker)
{
    setObjectName(u"todayList"_s);
    setModel(&model);
    setItemDelegate(new TicketRowDelegate(reference, ticker, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TodayView::loadVisible);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (lineKind(index) == TodayModel::LineKind::Ticket)
            activate(index);
    });
    m_ticker.add(this, this);
}

TicketId TodayView::currentTicket() const
{
    return TicketId(currentIndex().data(TodayModel::TicketIdRole).toString());
}

bool TodayView::selectTicket(const TicketId &ticket)
{
    const QModelIndex index = m_model.indexOf(ticket);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    return true;
}

void TodayView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool heading = index.isValid() && lineKind(index) == TodayModel::LineKind::Heading;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(index);
        return;
    case Qt::Key_Space:
        if (heading) {
            toggle(index);
            return;
        }
        break;
    case Qt::Key_Left:
        if (index.isValid() && !m_model.isFolded(groupOf(index))) {
            Q_EMIT foldWanted(groupOf(index), true);
            return;
        }
        break;
    case Qt::Key_Right:
        if (index.isValid() && m_model.isFolded(groupOf(index))) {
            Q_EMIT foldWanted(groupOf(index), false);
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void TodayView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && lineKind(index) != TodayModel::LineKind::Ticket)
        activate(index);
}

void TodayView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT ticketChosen(currentTicket());
}

void TodayView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_ticker.reschedule();
    tick(m_ticker.now());
}

int TodayView::tickSeconds() const
{
    const Instant now = m_ticker.now();
    bool running = false;
    for (const QModelIndex &index : visibleTickets()) {
        const ChipState state = chipState(index.data(TodayModel::RowRole).value<TicketRow>().next, now);
        if (state.countsSeconds())
            return 1;
        running = running || state.due.has_value();
    }
    return running ? calmSeconds : 0;
}

void TodayView::tick(Instant now)
{
    if (m_model.isOutOfDate(now)) {
        Q_EMIT outOfDate();
        return;
    }
    for (const QModelIndex &index : visibleTickets())
        viewport()->update(TicketRowDelegate::clockRect(visualRect(index), font()));
}

void TodayView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    switch (lineKind(index)) {
    case TodayModel::LineKind::Ticket:
        Q_EMIT ticketWanted(TicketId(index.data(TodayModel::TicketIdRole).toString()));
        break;
    case TodayModel::LineKind::Heading:
        toggle(index);
        break;
    case TodayModel::LineKind::More:
        m_model.loadMore(groupOf(index));
        break;
    }
}

void TodayView::toggle(const QModelIndex &index)
{
    const DueGroup group = groupOf(index);
    Q_EMIT foldWanted(group, !m_model.isFolded(group));
}

void TodayView::loadVisible()
{
    // Two lines ahead, so that scrolling on does not stop at the line.
    const QModelIndex last = indexAt(QPoint(4, viewport()->height() - 2));
    if (!last.isValid())
        return;
    for (int row = last.row(); row <= std::min(last.row() + 2, m_model.rowCount() - 1); ++row) {
        const QModelIndex index = m_model.index(row);
        if (lineKind(index) == TodayModel::LineKind::More) {
            m_model.loadMore(groupOf(index));
            break;
        }
    }
    m_ticker.reschedule();
}

QList<QModelIndex> TodayView::visibleTickets() const
{
    QList<QModelIndex> visible;
    QModelIndex index = indexAt(QPoint(4, 1));
    for (int row = index.isValid() ? index.row() : 0; row < m_model.rowCount(); ++row) {
        index = m_model.index(row);
        if (visualRect(index).top() > viewport()->height())
            break;
        if (lineKind(index) == TodayModel::LineKind::Ticket)
            visible.append(index);
    }
    return visible;
}

} // namespace kesu
