#pragma once

#include <QJsonObject>
#include <QPicture>

#include <functional>

namespace kesu {

// Draws a figure of a report from its data (Figure::data), in vectors, for paper; null when the data give no drawing.
// Handed in by the programs, as charts are drawn above this module.
using FigurePainter = std::function<QPicture(const QJsonObject &data)>;

} // namespace kesu
