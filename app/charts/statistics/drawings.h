// One drawing a kind of outcome, each into an empty frame.
#pragma once

#include "base/plotframe.h"
#include "statistics/qcanalysis.h"

namespace kesu {

void draw(PlotFrame &frame, const QcAnalysis &analysis, const ControlChart &chart);
void draw(PlotFrame &frame, const QcAnalysis &analysis, const ParetoResult &result);
void draw(PlotFrame &frame, const QcAnalysis &analysis, const CheckSheet &sheet);
void draw(PlotFrame &frame, const QcAnalysis &analysis, const Stratifications &all);
void draw(PlotFrame &frame, const QcAnalysis &analysis, const Distribution &result);
void draw(PlotFrame &frame, const QcAnalysis &analysis, const Scatter &line);

} // namespace kesu
