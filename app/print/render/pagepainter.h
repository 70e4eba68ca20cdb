#pragma once

#include "plan/pageplan.h"

class QPainter;

namespace kesu {

// Paints one page of a plan. The painter's unit must be a plan unit: scale a device by its dots per inch / 2540 first.
void paintPage(QPainter &painter, const PagePlan &plan, qsizetype page);

// Paints on a device that shows `dpi` dots per inch with the paper's corner at its origin (printers: full page mode).
void paintPage(QPainter &painter, const PagePlan &plan, qsizetype page, qreal dpi);

// A drawing into the rectangle, whatever the device.
void paintDrawing(QPainter &painter, const QPicture &drawing, const QRectF &rect);

} // namespace kesu
