#include "widgets/ticketrowdelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "ticketlist/rowwords.h"
#include "ticketlist/todaymodel.h"
#include "widgets/clockticker.h"
#include "widgets/levelbadge.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

TodayModel::LineKind lineKind(const QModelIndex &index)
{
    return TodayModel::LineKind(index.data(TodayModel::LineKindRole).toInt());
}

// Writes `words` at the right end of `line` and takes their room away from it.
void drawRight(QPainter *painter, QRect *line, const QString &words, const QFont &font)
{
    const QFontMetrics fm(font);
    const int width = std::min(fm.horizontalAdvance(words) + 2, line->width() / 2);
    painter->setFont(font);
    painter->drawText(*line, Qt::AlignRight | Qt::AlignVCenter, fm.elidedText(words, Qt::ElideRight, width));
    line->setRight(line->right() - width - metrics::groupGap);
}

void drawLeft(QPainter *painter, const QRect &line, const QString &words, const QFont &font)
{
    painter->setFont(font);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(words, Qt::ElideRight, line.width()));
}

} // namespace

TicketRowDelegate::TicketRowDelegate(const ReferenceService &reference, const ClockTicker &ticker, QObject *parent)
    : QStyledItemDelegate(parent), m_reference(reference), m_ticker(ticker)
{
}

QRect TicketRowDelegate::clockRect(const QRect &line, const QFont &font)
{
    QRect rect = line.adjusted(metrics::gap, metrics::tightGap, 0, -metrics::tightGap);
    rect.setWidth(std::min(ClockPainter(font).columnWidth(), line.width() / 3));
    return rect;
}

void TicketRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    switch (lineKind(index)) {
    case TodayModel::LineKind::Heading:
        paintHeading(painter, option, index);
        break;
    case TodayModel::LineKind::More:
        paintMore(painter, option, index);
        break;
    case TodayModel::LineKind::Ticket:
        paintTicket(painter, option, index.data(TodayModel::RowRole).value<TicketRow>());
        break;
    }
    painter->restore();
}

QSize TicketRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    return {200, lineKind(index) == TodayModel::LineKind::Ticket ? 2 * line + 3 * metrics::tightGap + 2
                                                                 : line + metrics::gap + metrics::tightGap};
}

bool TicketRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || lineKind(index) != TodayModel::LineKind::Ticket)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto row = index.data(TodayModel::RowRole).value<TicketRow>();
    const Instant now = m_ticker.now();
    const QString clock = clocktexts::sentence(row.next.clockName.in(uiLanguage()), chipState(row.next, now),
                                               timetexts::branchZone(m_reference), now);
    QToolTip::showText(event->globalPos(), u"%1\n%2"_s.arg(row.title, clock), view);
    return true;
}

void TicketRowDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = DueGroup(index.data(TodayModel::GroupRole).toInt());
    const QPalette &palette = option.palette;
    painter->fillRect(option.rect, selected ? palette.color(QPalette::Highlight) : palette.color(QPalette::Window));
    const QColor tone = selected                     ? palette.color(QPalette::HighlightedText)
                        : group == DueGroup::Overdue ? errorTone(palette)
                                                     : palette.color(QPalette::WindowText);
    const int side = QFontMetrics(option.font).height() - 4;
    const QRect mark(option.rect.left() + metrics::gap, option.rect.center().y() - side / 2, side, side);
    const bool folded = index.data(TodayModel::FoldedRole).toBool();
    drawIcon(painter, mark, folded ? u"chevron-right"_s : u"chevron-down"_s, tone);
    painter->setPen(tone);
    drawLeft(painter, option.rect.adjusted(side + 2 * metrics::gap, 0, -metrics::gap, 0), index.data().toString(),
             emphasised(option.font));
}

void TicketRowDelegate::paintMore(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, option.palette.color(selected ? QPalette::Highlight : QPalette::Base));
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Link));
    drawLeft(painter, option.rect.adjusted(metrics::pageMargin, 0, 0, 0), index.data().toString(), option.font);
}

void TicketRowDelegate::paintTicket(QPainter *painter, const QStyleOptionViewItem &option, const TicketRow &row) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    painter->fillRect(option.rect, palette.color(selected ? QPalette::Highlight : QPalette::Base));
    const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor side = selected ? text : secondaryTone(palette);
    const QFont small = smaller(option.font);
    const int lineHeight = QFontMetrics(option.font).height();
    const RowWords words = rowWords(row, m_reference);

    const ChipState state = chipState(row.next, m_ticker.now());
    const QRect clock = clockRect(option.rect, option.font);
    ClockPainter(option.font).paint(painter, clock, state, clocktexts::chip(state, timetexts::branchZone(m_reference)),
                                    palette, selected);

    const int left = clock.right() + metrics::groupGap;
    const int right = option.rect.right() - metrics::groupGap;
    QRect first(left, option.rect.top() + metrics::tightGap, right - left, lineHeight);
    QRect second(left, first.bottom() + metrics::tightGap, right - left, lineHeight);

    if (const QSize badge = levelbadge::size(words.level, option.font); badge.isValid()) {
        const int width = std::min(badge.width(), first.width() / 3);
        levelbadge::paint(painter, QRect(first.right() - width + 1, first.top(), width, lineHeight), words.level,
                          row.levelRank, option.font, palette, selected);
        first.setRight(first.right() - width - metrics::gap);
    }
    painter->setPen(text);
    drawLeft(painter, first, row.title, option.font);

    painter->setPen(side);
    drawRight(painter, &second, words.state, small);
    QStringList facts{row.number, row.customerName, words.category, words.owner};
    facts.removeAll(QString());
    drawLeft(painter, second, facts.join(u" · "_s), small);

    painter->setPen(lineTone(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace kesu
