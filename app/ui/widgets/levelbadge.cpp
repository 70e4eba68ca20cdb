#include "widgets/levelbadge.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

namespace kesu::levelbadge {

QSize size(const QString &words, const QFont &font)
{
    const QFontMetrics fm(smaller(font));
    return words.isEmpty() ? QSize() : QSize(fm.horizontalAdvance(words) + 2 * metrics::gap, fm.height() + 2);
}

void paint(QPainter *painter, const QRect &rect, const QString &words, int rank, const QFont &font,
           const QPalette &palette, bool selected)
{
    if (words.isEmpty() || rect.width() < metrics::gap * 3)
        return;
    const QFont small = smaller(font);
    const QFontMetrics fm(small);
    const QSize wanted = size(words, font);
    const int width = std::min(wanted.width(), rect.width());
    const QRectF box(rect.left() + 0.5, rect.top() + (rect.height() - wanted.height()) / 2 + 0.5, width - 1,
                     wanted.height() - 1);
    const QColor tone = selected ? palette.color(QPalette::HighlightedText) : levelTone(rank, palette);
    const QColor under = palette.color(selected ? QPalette::Highlight : QPalette::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tone, 1));
    painter->setBrush(mixed(under, tone, 0.12));
    painter->drawRoundedRect(box, metrics::radius, metrics::radius);
    painter->setPen(selected ? tone : mixed(tone, palette.color(QPalette::Text), 0.35));
    painter->setFont(small);
    painter->drawText(box, Qt::AlignCenter, fm.elidedText(words, Qt::ElideRight, width - metrics::gap));
    painter->restore();
}

} // namespace kesu::levelbadge
