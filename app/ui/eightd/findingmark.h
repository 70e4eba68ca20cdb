#pragma once

#include <QIcon>

#include "base/finding.h"

class QPainter;
class QPalette;
class QRectF;

namespace kesu {

// The shape of a finding's weight, so that colour is never alone: ■ error, ▲ warning, ● hint.
void drawFindingMark(QPainter *painter, const QRectF &box, Finding::Severity severity, const QColor &tone);
QColor findingTone(Finding::Severity severity, const QPalette &palette);
QIcon findingIcon(Finding::Severity severity, const QPalette &palette, int side);

} // namespace kesu
