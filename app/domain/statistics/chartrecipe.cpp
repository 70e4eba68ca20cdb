#include "statistics/chartrecipe.h"

#include <algorithm>
#include <cmath>

#include "statistics/sample.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qsizetype fewestSamples = 2;

Error wrong(const QString &code, const QString &where, const QStringList &args = {})
{
    return {ErrorKind::BadInput, code, where, args};
}

Result<void> checkOptions(const ControlChartOptions &options, qsizetype count)
{
    if (!std::isfinite(options.sigmas) || options.sigmas <= 0 || options.sigmas > 10)
        return wrong(u"sigmas-unusable"_s, u"sigmas"_s);
    if (options.standard) {
        const auto &[mean, sigma] = *options.standard;
        const bool usable = std::isfinite(mean) && std::isfinite(sigma) && std::abs(mean) <= largestNumber
            && sigma >= 0 && sigma <= largestNumber;
        if (!usable)
            return wrong(u"standard-unusable"_s, u"standard"_s);
    }
    if (options.base && !options.phases.isEmpty())
        return wrong(u"base-and-phases"_s, u"base"_s);
    if (options.base && (options.base->first < 0 || options.base->last >= count
                         || options.base->first > options.base->last))
        return wrong(u"base-unusable"_s, u"base"_s, {QString::number(count)});
    qsizetype before = -1;
    for (qsizetype i = 0; i < options.phases.size(); ++i) {
        const qsizetype first = options.phases.at(i).first;
        if (first <= before || first >= count)
            return wrong(u"phase-unusable"_s, placeOf(u"phases"_s, i), {QString::number(count)});
        before = first;
    }
    for (qsizetype i = 0; i < options.excluded.size(); ++i) {
        if (options.excluded.at(i) < 0 || options.excluded.at(i) >= count)
            return wrong(u"excluded-unusable"_s, placeOf(u"excluded"_s, i), {QString::number(count)});
    }
    return {};
}

QList<ControlPhase> phasesOf(const ControlChartOptions &options, qsizetype count)
{
    QList<PhaseStart> starts = options.phases;
    if (starts.isEmpty() || starts.first().first > 0)
        starts.prepend({0, {}});
    QList<ControlPhase> phases;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype next = i + 1 < starts.size() ? starts.at(i + 1).first : count;
        const SampleSpan span{starts.at(i).first, next - 1};
        phases.append({starts.at(i).label, span, options.base.value_or(span), 0, 0});
    }
    return phases;
}

Result<ControlEstimate> estimateOf(const ChartRecipe &recipe, const ControlPhase &phase,
                                   const ControlChartOptions &options)
{
    if (options.standard)
        return ControlEstimate{options.standard->mean, options.standard->sigma};
    QList<qsizetype> used;
    for (qsizetype i = phase.base.first; i <= phase.base.last; ++i) {
        if (!options.excluded.contains(i))
            used.append(i);
    }
    if (used.size() < fewestSamples) {
        return wrong(u"too-few-samples"_s, u"samples"_s,
                     {QString::number(used.size()), QString::number(fewestSamples)});
    }
    return recipe.estimate(used);
}

ControlPoint pointOf(const PanelRecipe &panel, const PlottedValue &plotted, double sigmas)
{
    ControlPoint point;
    point.value = plotted.value;
    point.centre = plotted.centre;
    point.sigma = plotted.sigma;
    point.lower = plotted.centre - sigmas * plotted.sigma;
    point.upper = std::min(panel.ceiling, plotted.centre + sigmas * plotted.sigma);
    if (panel.isNeverNegative)
        point.lower = std::max(0.0, point.lower);
    return point;
}

} // namespace

Result<ControlChart> cook(const ChartRecipe &recipe, const ControlChartOptions &options)
{
    const qsizetype count = recipe.labels.size();
    if (count == 0)
        return wrong(u"too-few-samples"_s, u"samples"_s, {u"0"_s, QString::number(fewestSamples)});
    if (const auto usable = checkOptions(options, count); !usable)
        return usable.error();
    ControlChart chart{recipe.kind, options.sigmas, options.rules, phasesOf(options, count), {}};
    for (const PanelRecipe &panel : recipe.panels)
        chart.panels.append({panel.kind, {}, {}});
    for (qsizetype p = 0; p < chart.phases.size(); ++p) {
        ControlPhase &phase = chart.phases[p];
        const auto estimate = estimateOf(recipe, phase, options);
        if (!estimate)
            return estimate.error();
        phase.centre = estimate->centre;
        phase.sigma = estimate->sigma;
        for (qsizetype i = phase.span.first; i <= phase.span.last; ++i) {
            for (qsizetype k = 0; k < recipe.panels.size(); ++k) {
                const auto plotted = recipe.panels.at(k).plot(i, *estimate, i == phase.span.first);
                if (!plotted)
                    continue;
                ControlPoint point = pointOf(recipe.panels.at(k), *plotted, options.sigmas);
                point.sample = i;
                point.label = recipe.labels.at(i).isEmpty() ? QString::number(i + 1) : recipe.labels.at(i);
                point.size = recipe.sizes.at(i);
                point.phase = p;
                point.excluded = options.excluded.contains(i);
                chart.panels[k].points.append(point);
            }
        }
    }
    for (qsizetype k = 0; k < recipe.panels.size(); ++k) {
        RunRules rules = options.rules;
        if (recipe.panels.at(k).isSpread)
            rules.removeIf(needsZones);
        chart.panels[k].alarms = runSignals(chart.panels.at(k).points, rules);
    }
    return chart;
}

bool ControlPanel::hasConstantLimits() const
{
    return std::all_of(points.cbegin(), points.cend(), [this](const ControlPoint &point) {
        const ControlPoint &first = points.first();
        return nearlyEqual(point.lower, first.lower) && nearlyEqual(point.centre, first.centre)
            && nearlyEqual(point.upper, first.upper);
    });
}

bool ControlChart::isInControl() const
{
    return std::all_of(panels.cbegin(), panels.cend(),
                       [](const ControlPanel &panel) { return panel.alarms.isEmpty(); });
}

} // namespace kesu
