// Charts of counts: ISO 7870-2:2013 clause 7, Montgomery (7th ed.) 7.2–7.3, NIST/SEMATECH e-Handbook 6.3.3.
// p: p̄ ± L√(p̄(1−p̄)/nᵢ), np: n p̄ ± L√(n p̄(1−p̄)), c: c̄ ± L√c̄, u: ū ± L√(ū/nᵢ); never below 0, p never above 1.
#include "statistics/controlchart.h"

#include <cmath>

#include "statistics/chartrecipe.h"
#include "statistics/sample.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

bool countsUnits(ControlChartKind kind)
{
    return kind == ControlChartKind::P || kind == ControlChartKind::Np;
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

Result<void> check(ControlChartKind kind, const QList<AttributeSample> &samples)
{
    const auto wrong = [](const QString &code, qsizetype i, const QString &field, const QStringList &args = {}) {
        return Error{ErrorKind::BadInput, code, placeOf(u"samples"_s, i) + field, args};
    };
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const AttributeSample &sample = samples.at(i);
        if (!std::isfinite(sample.count) || std::abs(sample.count) > largestNumber)
            return wrong(u"number-unusable"_s, i, u".count"_s);
        if (sample.count < 0 || !isWhole(sample.count))
            return wrong(u"count-not-whole"_s, i, u".count"_s, {QString::number(sample.count)});
        const bool sized = std::isfinite(sample.size) && sample.size > 0 && sample.size <= largestNumber
            && (isWhole(sample.size) || !countsUnits(kind));
        if (!sized)
            return wrong(u"size-unusable"_s, i, u".size"_s, {QString::number(sample.size)});
        if (countsUnits(kind) && sample.count > sample.size) {
            return wrong(u"count-exceeds-size"_s, i, u".count"_s,
                         {QString::number(sample.count), QString::number(sample.size)});
        }
        const bool mustBeEqual = kind == ControlChartKind::Np || kind == ControlChartKind::C;
        if (mustBeEqual && sample.size != samples.first().size)
            return wrong(u"sizes-differ"_s, i, u".size"_s);
    }
    return {};
}

// Value, centre and standard error of one sample when `rate` is expected of each unit.
PlottedValue plotted(ControlChartKind kind, const AttributeSample &sample, double rate)
{
    const double share = sample.count / sample.size;
    const double chance = std::max(0.0, rate * (1 - rate));
    switch (kind) {
    case ControlChartKind::P: return {share, rate, std::sqrt(chance / sample.size)};
    case ControlChartKind::Np: return {sample.count, rate * sample.size, std::sqrt(chance * sample.size)};
    case ControlChartKind::U: return {share, rate, std::sqrt(rate / sample.size)};
    default: return {sample.count, rate, std::sqrt(rate)};
    }
}

PanelKind panelOf(ControlChartKind kind)
{
    switch (kind) {
    case ControlChartKind::P: return PanelKind::Proportion;
    case ControlChartKind::Np: return PanelKind::Number;
    case ControlChartKind::U: return PanelKind::Rate;
    default: return PanelKind::Count;
    }
}

double ceilingOf(ControlChartKind kind, const QList<AttributeSample> &samples)
{
    if (kind == ControlChartKind::P)
        return 1;
    return kind == ControlChartKind::Np && !samples.isEmpty() ? samples.first().size : largestNumber;
}

} // namespace

Result<ControlChart> attributeChart(ControlChartKind kind, const QList<AttributeSample> &given,
                                    const ControlChartOptions &options)
{
    QList<AttributeSample> samples = given;
    if (const auto usable = check(kind, samples); !usable)
        return usable.error();
    if (kind == ControlChartKind::C) {
        for (AttributeSample &sample : samples)
            sample.size = 1; // one unit of whatever size they share
    }
    const double ceiling = ceilingOf(kind, samples);
    if (options.standard && (options.standard->mean < 0 || (countsUnits(kind) && options.standard->mean > 1)))
        return Error{ErrorKind::BadInput, u"standard-unusable"_s, u"standard.mean"_s, {}};
    ChartRecipe recipe{kind, {}, {}, {}, {}};
    for (const AttributeSample &sample : std::as_const(samples)) {
        recipe.labels.append(sample.label);
        recipe.sizes.append(sample.size);
    }
    recipe.estimate = [samples](const QList<qsizetype> &used) -> Result<ControlEstimate> {
        double count = 0;
        double size = 0;
        for (const qsizetype i : used) {
            count += samples.at(i).count;
            size += samples.at(i).size;
        }
        return ControlEstimate{count / size, 0};
    };
    const auto plot = [samples, kind](qsizetype i, const ControlEstimate &estimate, bool) {
        return std::optional(plotted(kind, samples.at(i), estimate.centre));
    };
    recipe.panels = {{panelOf(kind), plot, ceiling, true, false}};
    return cook(recipe, options);
}

} // namespace kesu
