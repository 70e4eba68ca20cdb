#pragma once

#include <QPalette>
#include <QRect>
#include <QString>

#include "deadlines/clocktexts.h"

class QFont;
class QPainter;

namespace kesu {

// The one drawing of a clock used everywhere: shape, words, and under them a bar of the budget used. The shapes are
// vectors, since no font has them all: ● running ▲ warning ■ overdue ❚❚ paused ✓ met ✓! met late ? uncertain ○ waiting.
class ClockPainter {
public:
    explicit ClockPainter(const QFont &font);

    QSize sizeHint(const QString &words) const;
    // Wide enough for the longest words a running clock can have, so that a column of chips does not jump.
    int columnWidth() const;
    void paint(QPainter *painter, const QRect &rect, const ChipState &state, const QString &words,
               const QPalette &palette, bool selected) const;

private:
    QFont m_font;
};

} // namespace kesu
