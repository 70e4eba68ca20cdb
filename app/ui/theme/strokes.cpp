#include "theme/strokes.h"

#include <QPainter>
#include <QStyleOption>

#include "theme/palettes.h"

namespace kesu::strokes {

namespace {
constexpr qreal chevronWidth = 7;
}

void drawOutline(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool focused = option->state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(focused ? palette.color(QPalette::Highlight)
                            : mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.35));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

void drawMark(bool round, const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
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

void drawCross(const QStyleOption *option, QPainter *painter)
{
    const bool near = option->state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QColor tone = near ? errorTone(option->palette) : secondaryTone(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tone, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QRectF cross = QRectF(QPointF(), QSizeF(8, 8)).translated(QRectF(option->rect).center() - QPointF(4, 4));
    painter->drawLine(cross.topLeft(), cross.bottomRight());
    painter->drawLine(cross.topRight(), cross.bottomLeft());
    painter->restore();
}

void drawChevron(const QRectF &place, const QStyleOption *option, QPainter *painter)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? secondaryTone(option->palette) : lineTone(option->palette), 1.5, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip = place.center() + QPointF(0, chevronWidth / 4);
    painter->drawPolyline(QPolygonF{tip - QPointF(chevronWidth / 2, chevronWidth / 2), tip,
                                    tip + QPointF(chevronWidth / 2, -chevronWidth / 2)});
    painter->restore();
}

} // namespace kesu::strokes
