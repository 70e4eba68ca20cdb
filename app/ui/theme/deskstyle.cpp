#include "theme/deskstyle.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Fusion counts on its least width of 80; a label longer than that would touch the frame.
    if (type == CT_PushButton)
        needed.setWidth(qMax(needed.width(), size.width() + 2 * metrics::groupGap));
    return needed;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int line = QFontMetrics(QApplication::font()).height();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return std::max(16, line - 2);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(14, line * 3 / 4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element != PE_IndicatorTabClose) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool near = option->state & (State_MouseOver | State_HasFocus);
    const QColor tone = near ? errorTone(option->palette) : secondaryTone(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tone, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QRectF cross = QRectF(QPointF(), QSizeF(8, 8)).translated(QRectF(option->rect).center() - QPointF(4, 4));
    painter->drawLine(cross.topLeft(), cross.bottomRight());
    painter->drawLine(cross.topRight(), cross.bottomLeft());
    painter->restore();
}

} // namespace kesu
