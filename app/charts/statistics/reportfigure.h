#pragma once

#include <QJsonObject>
#include <QPicture>

namespace kesu {

// A figure of a report from its data, {"tool": "pareto", "data": what the tool takes}: the chart for paper, in vectors.
// Null when the data cannot be analysed.
QPicture reportFigure(const QJsonObject &data);

} // namespace kesu
