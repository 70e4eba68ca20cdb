#pragma once

#include <QRectF>

class QPainter;
class QStyleOption;

// The few shapes DeskStyle draws itself, in the tones of the option's palette.
namespace kesu::strokes {

// What a field stands in: the accent while it has the keyboard.
void drawOutline(const QStyleOption *option, QPainter *painter);
// A check box or, `round`, a radio button.
void drawMark(bool round, const QStyleOption *option, QPainter *painter);
// The cross that closes a tab; red under the pointer.
void drawCross(const QStyleOption *option, QPainter *painter);
// Says that a menu opens below, in the middle of `place`.
void drawChevron(const QRectF &place, const QStyleOption *option, QPainter *painter);

} // namespace kesu::strokes
