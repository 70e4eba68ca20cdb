#include "ticket/timelinedelegate.h"

#include <QListView>
#include <QPainter>

#include "deadlines/timetexts.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palettes.h"
#include "tickets/timeline.h"

namespace kesu {

namespace {

constexpr int iconColumn = 32;

const TimelineEntry &entryOf(const QModelIndex &index)
{
    const QModelIndex source = TimelineFilter::toSource(index);
    return static_cast<const TimelineModel *>(source.model())->entry(source.row());
}

QRect wrappedRect(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000),
                                           Qt::TextWrapAnywhere | Qt::TextWordWrap | Qt::AlignLeft, text);
}

} // namespace

TimelineDelegate::TimelineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QString TimelineDelegate::aside(const TimelineEntry &entry) const
{
    const QString when = timetexts::dateTime(entry.at, m_zone);
    return entry.who.isEmpty() ? when : when + QStringLiteral(" · ") + entry.who;
}

int TimelineDelegate::textWidth(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return qMax(100, width - iconColumn - metrics::groupGap);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineEntry &entry = entryOf(index);
    const int width = textWidth(option);
    int height = metrics::gap + QFontMetrics(emphasised(option.font)).height()
        + QFontMetrics(smaller(option.font)).height() + metrics::gap;
    if (!entry.text.isEmpty())
        height += wrappedRect(option.font, width, entry.text).height() + metrics::tightGap;
    return {width, height};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineEntry &entry = entryOf(index);
    const QPalette &colours = option.palette;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->fillRect(option.rect, mixed(colours.color(QPalette::Base), colours.color(QPalette::Highlight), 0.12));
    }
    const int middle = option.rect.left() + iconColumn / 2;
    painter->setPen(lineTone(colours));
    painter->drawLine(middle, option.rect.top(), middle, option.rect.bottom());
    const QRect circle(middle - 11, option.rect.top() + metrics::gap - 2, 22, 22);
    painter->fillRect(circle, colours.color(QPalette::Base));
    drawIcon(painter, circle.adjusted(3, 3, -3, -3), entry.icon, secondaryTone(colours));

    QRect text(option.rect.left() + iconColumn, option.rect.top() + metrics::gap, textWidth(option),
               option.rect.height() - 2 * metrics::gap);
    const auto line = [&](const QFont &font, const QColor &colour, const QString &words) {
        painter->setFont(font);
        painter->setPen(colour);
        const QFontMetrics metric(font);
        painter->drawText(QRect(text.left(), text.top(), text.width(), metric.height()), Qt::AlignVCenter,
                          metric.elidedText(words, Qt::ElideRight, text.width()));
        text.setTop(text.top() + metric.height());
    };
    line(emphasised(option.font), colours.color(QPalette::Text), entry.headline);
    if (!entry.text.isEmpty()) {
        text.setTop(text.top() + metrics::tightGap / 2);
        const int height = wrappedRect(option.font, text.width(), entry.text).height();
        painter->setFont(option.font);
        painter->setPen(colours.color(QPalette::Text));
        painter->drawText(QRect(text.left(), text.top(), text.width(), height),
                          Qt::TextWrapAnywhere | Qt::TextWordWrap | Qt::AlignLeft, entry.text);
        text.setTop(text.top() + height + metrics::tightGap / 2);
    }
    line(smaller(option.font), secondaryTone(colours), aside(entry));
    painter->restore();
}

} // namespace kesu
