#pragma once

#include <QRect>
#include <QString>

class QFont;
class QPainter;
class QPalette;

namespace kesu {

// The level in the scheme's own word, in the tone of its rank, framed. Used by lists, tables and pages.
namespace levelbadge {

QSize size(const QString &words, const QFont &font);
// Draws at the left of `rect`, vertically centred; elided when it does not fit.
void paint(QPainter *painter, const QRect &rect, const QString &words, int rank, const QFont &font,
           const QPalette &palette, bool selected);

} // namespace levelbadge
} // namespace kesu
