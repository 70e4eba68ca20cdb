#pragma once

#include <QList>

#include "layout/formlayout.h"
#include "plan/pageplan.h"
#include "plan/printtext.h"

namespace kesu {

// A horizontal slice of a cell's content that is never cut: a line of text, a line of check boxes, a row of photos.
// Positions are relative to the slice's top left corner.
struct Strip {
    Strip() = default;
    explicit Strip(qreal stripHeight) : height(stripHeight) {}

    qreal height = 0;
    bool sinks = false; // belongs at the bottom of the cell, as does everything after it
    QList<PlannedText> texts;
    QList<PlannedTick> ticks;
    QList<PlannedPhoto> photos;
    QList<PlannedDrawing> drawings;
    QList<PlannedCode> codes;
};

using Strips = QList<Strip>;

qreal heightOf(const Strips &strips);

// A line of text as a strip, placed within `width`.
Strip textStrip(const TextLine &line, PrintType type, qreal width, FormAlign align);

// The content of a cell, measured for `width` (plan units, padding already taken off).
Strips measureCell(const FormCell &cell, const FormScope &scope, const FormSizes &sizes, qreal width);

} // namespace kesu
