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
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type == CT_PushButton && button && !(button->features & QStyleOptionButton::Flat))
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
    const bool mark = element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox;
    if (mark && isDark(option->palette)) {
        drawMark(element == PE_IndicatorRadioButton, option, painter);
        return;
    }
    if (element != PE_IndicatorTabClose) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool frame = element == PE_FrameLineEdit || element == PE_Frame;
        if (frame && isDark(option->palette) && !(option->state & State_HasFocus))
            drawOutline(option, painter);
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

void DeskStyle::drawOutline(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(mixed(option->palette.color(QPalette::Base), option->palette.color(QPalette::Text), 0.35));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

void DeskStyle::drawMark(bool round, const QStyleOption *option, QPainter *painter) const
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & State_Enabled;
    const bool focused = option->state & State_HasFocus;
    const bool on = option->state & (State_On | State_NoChange);
    const QColor ink = enabled ? palette.color(QPalette::Text) : lineTone(palette);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focused ? palette.color(QPalette::Highlight) : enabled ? secondaryTone(palette) : ink,
                         focused ? 1.6 : 1.2));
    painter->setBrush(palette.color(QPalette::Base));
    const qreal corner = round ? box.width() / 2 : 2;
    painter->drawRoundedRect(box, corner, corner);
    if (on && round) {
        const qreal inset = box.width() * 0.28;
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (on) {
        painter->setPen(QPen(ink, qMax(1.6, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
        };
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.73), at(0.78, 0.28)});
    }
    painter->restore();
}

} // namespace kesu
