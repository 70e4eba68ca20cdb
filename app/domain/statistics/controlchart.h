#pragma once

#include <optional>

#include "base/result.h"
#include "statistics/controlconstants.h"
#include "statistics/runrules.h"

namespace kesu {

enum class ControlChartKind { XbarR, XbarS, Imr, P, Np, C, U };

inline constexpr CodeTable<ControlChartKind, 7> controlChartCodes{{
    {ControlChartKind::XbarR, u"xbar-r"}, {ControlChartKind::XbarS, u"xbar-s"}, {ControlChartKind::Imr, u"imr"},
    {ControlChartKind::P, u"p"}, {ControlChartKind::Np, u"np"}, {ControlChartKind::C, u"c"},
    {ControlChartKind::U, u"u"},
}};

// What a panel plots. Charts of measurements have two panels, location above spread; the others one.
enum class PanelKind { Mean, Range, Deviation, Individual, MovingRange, Proportion, Number, Count, Rate };

inline constexpr CodeTable<PanelKind, 9> panelCodes{{
    {PanelKind::Mean, u"mean"}, {PanelKind::Range, u"range"}, {PanelKind::Deviation, u"deviation"},
    {PanelKind::Individual, u"individual"}, {PanelKind::MovingRange, u"moving-range"},
    {PanelKind::Proportion, u"proportion"}, {PanelKind::Number, u"number"}, {PanelKind::Count, u"count"},
    {PanelKind::Rate, u"rate"},
}};

// Measurements taken together.
struct Subgroup {
    QString label;
    QList<double> values;
};

// Nonconforming units (p, np) or nonconformities (c, u) found in `size` units.
struct AttributeSample {
    QString label;
    double count = 0;
    double size = 1;
};

// Samples from `first` to `last`, both included, from 0.
struct SampleSpan {
    qsizetype first = 0;
    qsizetype last = 0;

    bool operator==(const SampleSpan &) const = default;
};

struct PhaseStart {
    qsizetype first = 0;
    QString label;
};

// What is known beforehand instead of estimated: the mean (or p, c, u) and, for measurements, sigma of one of them.
struct StandardValues {
    double mean = 0;
    double sigma = 0;
};

// How sigma comes from subgroups that differ in size: the plain mean of the subgroups' own estimates R/d2 or s/c4, or
// the pooled deviation (Montgomery, Introduction to Statistical Quality Control, eq. 6.31). Equal sizes: always mean.
enum class SpreadEstimate { Mean, Pooled };

struct ControlChartOptions {
    RunRules rules = westernElectricRules();
    double sigmas = 3;
    SpreadEstimate spread = SpreadEstimate::Mean;
    FactorDigits factors = FactorDigits::Published; // limits from given standard values are always exact
    std::optional<SampleSpan> base;         // limits come from these samples and hold for all
    QList<PhaseStart> phases;               // each phase has limits of its own; the first begins at 0 by itself
    QList<qsizetype> excluded;              // samples with a known special cause: drawn, not counted
    std::optional<StandardValues> standard; // limits are given, nothing is estimated
    bool neverNegative = false;             // of measurements: what is measured cannot be below 0, as times and counts
};

struct ControlPhase {
    QString label;
    SampleSpan span;
    SampleSpan base;       // where its limits come from
    double centre = 0;     // of the first panel (for np: of the proportion)
    double sigma = 0;      // of a single measurement; 0 for attributes

    bool operator==(const ControlPhase &) const = default;
};

struct ControlPanel {
    PanelKind kind = PanelKind::Mean;
    QList<ControlPoint> points;
    QList<RunSignal> alarms;

    // All points share their limits.
    bool hasConstantLimits() const;
};

struct ControlChart {
    ControlChartKind kind = ControlChartKind::XbarR;
    double sigmas = 3;
    RunRules rules;
    QList<ControlPhase> phases;
    QList<ControlPanel> panels;

    bool isInControl() const;
};

// Errors name the sample ("samples[3].values[1]", "samples[2].size"): number-unusable, too-few-samples (%1 there are, %2
// needed), subgroup-size (%1 its size, %2–%3 what is taken), count-not-whole, count-exceeds-size, size-unusable,
// sizes-differ, no-neighbours (nothing to take moving ranges of); of the options: phase-unusable, base-unusable,
// base-and-phases, excluded-unusable, sigmas-unusable, standard-unusable.
Result<ControlChart> xbarRChart(const QList<Subgroup> &samples, const ControlChartOptions &options = {});
Result<ControlChart> xbarSChart(const QList<Subgroup> &samples, const ControlChartOptions &options = {});
// Individuals with moving ranges of two; every subgroup holds one value.
Result<ControlChart> imrChart(const QList<Subgroup> &samples, const ControlChartOptions &options = {});
// P, Np, C or U. For c the size is 1; for u it need not be whole.
Result<ControlChart> attributeChart(ControlChartKind kind, const QList<AttributeSample> &samples,
                                    const ControlChartOptions &options = {});

} // namespace kesu
