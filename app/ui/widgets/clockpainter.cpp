#include "widgets/clockpainter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

#include "deadlines/timetexts.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

namespace kesu {

namespace {

constexpr int barHeight = 3;

void strokeMark(QPainter *painter, const QPainterPath &path, const QColor &tone, qreal width)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tone, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
}

QPainterPath tick(const QRectF &box)
{
    QPainterPath path(box.topLeft() + QPointF(box.width() * 0.1, box.height() * 0.55));
    path.lineTo(box.topLeft() + QPointF(box.width() * 0.4, box.height() * 0.85));
    path.lineTo(box.topLeft() + QPointF(box.width() * 0.95, box.height() * 0.15));
    return path;
}

void drawExclamation(QPainter *painter, const QRectF &box, const QColor &tone)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone);
    const qreal width = box.width() * 0.16;
    const qreal x = box.right() + width;
    painter->drawRoundedRect(QRectF(x, box.top(), width, box.height() * 0.62), width / 2, width / 2);
    painter->drawEllipse(QRectF(x, box.bottom() - width * 1.2, width, width));
}

void drawQuestion(QPainter *painter, const QRectF &box, const QColor &tone)
{
    const qreal pen = box.width() * 0.18;
    const QPointF middle(box.center().x(), box.top() + box.height() * 0.32);
    QPainterPath path;
    const QRectF arc(middle.x() - box.width() * 0.28, middle.y() - box.height() * 0.28, box.width() * 0.56,
                     box.height() * 0.56);
    path.arcMoveTo(arc, 180);
    path.arcTo(arc, 180, -230);
    path.lineTo(box.center().x(), box.top() + box.height() * 0.74);
    strokeMark(painter, path, tone, pen);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone);
    painter->drawEllipse(QPointF(box.center().x(), box.bottom() - pen * 0.5), pen * 0.62, pen * 0.62);
}

void drawShape(QPainter *painter, const QRectF &box, const ChipState &state, const QColor &tone)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone);
    const qreal pen = std::max(1.6, box.width() * 0.17);
    if (state.uncertain && (state.phase == ClockPhase::Running || state.phase == ClockPhase::Warning)) {
        drawQuestion(painter, box, tone);
        return;
    }
    switch (state.phase) {
    case ClockPhase::Running:
        painter->drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case ClockPhase::Warning:
        painter->drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    case ClockPhase::Overdue:
        painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case ClockPhase::Paused:
        painter->drawRect(QRectF(box.left() + box.width() * 0.1, box.top(), box.width() * 0.3, box.height()));
        painter->drawRect(QRectF(box.left() + box.width() * 0.6, box.top(), box.width() * 0.3, box.height()));
        break;
    case ClockPhase::Met:
        strokeMark(painter, tick(box), tone, pen);
        break;
    case ClockPhase::MetLate:
        strokeMark(painter, tick(box.adjusted(-1, 0, -box.width() * 0.2, 0)), tone, pen);
        drawExclamation(painter, box.adjusted(0, 0, -box.width() * 0.2, 0), tone);
        break;
    case ClockPhase::Waiting: {
        QPainterPath path;
        path.addEllipse(box.adjusted(1, 1, -1, -1));
        strokeMark(painter, path, tone, 1.4);
        break;
    }
    case ClockPhase::Cancelled:
    case ClockPhase::NoLimit: {
        QPainterPath path(QPointF(box.left() + 1, box.center().y()));
        path.lineTo(box.right() - 1, box.center().y());
        strokeMark(painter, path, tone, pen);
        break;
    }
    }
}

bool hasBar(ClockPhase phase)
{
    return phase == ClockPhase::Running || phase == ClockPhase::Warning || phase == ClockPhase::Overdue
           || phase == ClockPhase::Paused;
}

} // namespace

ClockPainter::ClockPainter(const QFont &font) : m_font(tabular(font)) {}

QSize ClockPainter::sizeHint(const QString &words) const
{
    const QFontMetrics text(emphasised(m_font));
    const int shape = text.ascent();
    return {metrics::tightGap * 3 + shape + text.horizontalAdvance(words),
            text.height() + barHeight + metrics::tightGap};
}

int ClockPainter::columnWidth() const
{
    constexpr qint64 longest = 88 * 86400 + 22 * 3600;
    const ChipState over{ClockPhase::Overdue, false, std::nullopt, longest, 1};
    const ChipState paused{ClockPhase::Paused, false, std::nullopt, 22 * 3600 + 50 * 60, 1};
    return std::max(sizeHint(clocktexts::chip(over, QTimeZone::utc())).width(),
                    sizeHint(clocktexts::chip(paused, QTimeZone::utc())).width());
}

void ClockPainter::paint(QPainter *painter, const QRect &rect, const ChipState &state, const QString &words,
                         const QPalette &palette, bool selected) const
{
    const QColor onSelection = palette.color(QPalette::HighlightedText);
    const QColor tone = selected ? onSelection : clockTone(state.phase, state.uncertain, palette);
    const QColor text = selected ? onSelection : palette.color(QPalette::Text);
    // An overdue clock is the one thing in a list that may be bold.
    const QFont font = state.phase == ClockPhase::Overdue ? emphasised(m_font) : m_font;
    const QFontMetrics fm(font);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int height = fm.height() + barHeight + 2;
    const int top = rect.top() + std::max(0, (rect.height() - height) / 2);
    const qreal side = std::round(fm.ascent() * 0.68);
    const QRectF box(rect.left() + metrics::tightGap, top + (fm.height() - side) / 2.0, side, side);
    drawShape(painter, box, state, tone);

    const int textLeft = rect.left() + metrics::tightGap * 2 + fm.ascent();
    const QRect line(textLeft, top, std::max(0, rect.right() - textLeft), fm.height());
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, fm.elidedText(words, Qt::ElideRight, line.width()));

    if (hasBar(state.phase)) {
        const qreal width = rect.width() - 2 * metrics::tightGap;
        const QRectF track(rect.left() + metrics::tightGap, top + fm.height() + 1, width, barHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(palette.color(selected ? QPalette::Highlight : QPalette::Base), tone, 0.28));
        painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
        painter->setBrush(tone);
        painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(2.0, track.width() * state.used), barHeight)),
                                 barHeight / 2.0, barHeight / 2.0);
    }
    painter->restore();
}

} // namespace kesu
