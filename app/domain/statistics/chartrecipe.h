// What all control charts share: phases, base period, exclusions, limits from an estimate. A chart is a recipe.
#pragma once

#include <functional>
#include <optional>

#include "statistics/controlchart.h"

namespace kesu {

struct ControlEstimate {
    double centre = 0;
    double sigma = 0;
};

// What a panel plots for one sample; `sigma` is the standard error of it.
struct PlottedValue {
    double value = 0;
    double centre = 0;
    double sigma = 0;
};

struct PanelRecipe {
    PanelKind kind;
    // Nothing where there is nothing to plot (the first moving range of a phase).
    std::function<std::optional<PlottedValue>(qsizetype sample, const ControlEstimate &, bool isFirstOfPhase)> plot;
    double ceiling = 0;              // no limit above it
    bool isNeverNegative = true;     // no limit below 0
    bool isSpread = false;           // rules that need zones do not apply
};

struct ChartRecipe {
    ControlChartKind kind;
    QStringList labels;              // one a sample; empty ones become the sample's number
    QList<double> sizes;
    // From the samples that count; `used` is never empty and in order.
    std::function<Result<ControlEstimate>(const QList<qsizetype> &used)> estimate;
    QList<PanelRecipe> panels;
};

Result<ControlChart> cook(const ChartRecipe &recipe, const ControlChartOptions &options);

} // namespace kesu
