#pragma once

#include <QColor>
#include <QPalette>

#include "deadlines/clock.h"

namespace kesu {

QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette &palette);

// Tones that carry meaning, made for the palette's background. Never alone: shape and words say the same.
QColor clockTone(ClockPhase phase, bool uncertain, const QPalette &palette);
// `rank` 1 is the most severe, 0 not graded (TicketRow::levelRank).
QColor levelTone(int rank, const QPalette &palette);
QColor errorTone(const QPalette &palette);
QColor successTone(const QPalette &palette);
QColor lineTone(const QPalette &palette);      // hairlines between things
QColor secondaryTone(const QPalette &palette); // words of less weight, still ≥ 4.5:1

// `amount` 0 … 1 of `over` mixed into `base`.
QColor mixed(const QColor &base, const QColor &over, qreal amount);

} // namespace kesu
