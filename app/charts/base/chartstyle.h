#pragma once

#include <QColor>
#include <QFont>

namespace kesu {

// Colours and font of a drawing.
struct ChartStyle {
    QColor background;
    QColor text;
    QColor secondary;   // notes, zones
    QColor grid;
    QColor accent;      // the data
    QColor quiet;       // data of less weight
    QColor limit;       // control limits, specification limits
    QColor alarm;       // points that a rule calls
    QColor centre;      // centre lines, regression, normal curve
    QFont font;
};

// For the screen, in the tones of the light and the dark palette. `language` chooses between the two sets of glyphs.
ChartStyle screenStyle(bool dark, const QString &language);
// For paper: black on white, in the font whose text can be found again in a PDF.
ChartStyle paperStyle();

// The colour of text or that of the ground, whichever is told more easily from this fill (WCAG 2.1 contrast).
QColor wordsOn(const QColor &fill, const ChartStyle &style);

} // namespace kesu
