#include "statistics/qcanalysis.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QJsonValue toJson(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue toJson(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue(QJsonValue::Null);
}

QJsonArray toJson(const QList<double> &numbers)
{
    QJsonArray list;
    for (const double number : numbers)
        list.append(number);
    return list;
}

// Samples are counted from 1 outside.
QJsonArray samplesJson(const QList<qsizetype> &samples)
{
    QJsonArray list;
    for (const qsizetype sample : samples)
        list.append(sample + 1);
    return list;
}

QJsonObject toJson(const SampleSpan &span)
{
    return {{u"from"_s, span.first + 1}, {u"to"_s, span.last + 1}};
}

QJsonObject toJson(const SampleSummary &summary)
{
    return {{u"n"_s, summary.n}, {u"mean"_s, summary.mean}, {u"sd"_s, summary.sd}, {u"min"_s, summary.min},
            {u"q1"_s, summary.lowerQuartile}, {u"median"_s, summary.median}, {u"q3"_s, summary.upperQuartile},
            {u"max"_s, summary.max}};
}

QJsonObject limitsJson(const ControlPoint &point)
{
    return {{u"lcl"_s, point.lower}, {u"cl"_s, point.centre}, {u"ucl"_s, point.upper}};
}

QJsonObject toJson(const ControlPoint &point)
{
    QJsonObject json = limitsJson(point);
    json.insert(u"sample"_s, point.sample + 1);
    json.insert(u"label"_s, point.label);
    json.insert(u"size"_s, point.size);
    json.insert(u"value"_s, point.value);
    json.insert(u"phase"_s, point.phase + 1);
    if (point.excluded)
        json.insert(u"excluded"_s, true);
    return json;
}

QJsonObject toJson(const ControlPanel &panel)
{
    QJsonArray points;
    for (const ControlPoint &point : panel.points)
        points.append(toJson(point));
    QJsonArray violations;
    for (const RunSignal &alarm : panel.alarms) {
        violations.append(QJsonObject{{u"rule"_s, codeOf(runRuleCodes, alarm.rule)},
                                      {u"samples"_s, samplesJson(alarm.points)},
                                      {u"at"_s, samplesJson(alarm.at)}});
    }
    QJsonObject json{{u"plots"_s, codeOf(panelCodes, panel.kind)}, {u"points"_s, points},
                     {u"violations"_s, violations}};
    if (!panel.points.isEmpty() && panel.hasConstantLimits())
        json.insert(u"limits"_s, limitsJson(panel.points.first()));
    return json;
}

QJsonObject outcomeJson(const ControlChart &chart)
{
    QJsonArray rules;
    for (const RunRule rule : chart.rules)
        rules.append(codeOf(runRuleCodes, rule));
    QJsonArray phases;
    for (const ControlPhase &phase : chart.phases) {
        QJsonObject json = toJson(phase.span);
        json.insert(u"label"_s, phase.label);
        json.insert(u"base"_s, toJson(phase.base));
        json.insert(u"center"_s, phase.centre);
        if (chart.panels.size() == 2)
            json.insert(u"sigma"_s, phase.sigma);
        phases.append(json);
    }
    QJsonArray panels;
    for (const ControlPanel &panel : chart.panels)
        panels.append(toJson(panel));
    return {{u"chart"_s, codeOf(controlChartCodes, chart.kind)}, {u"in_control"_s, chart.isInControl()},
            {u"sigmas"_s, chart.sigmas}, {u"rules"_s, rules}, {u"phases"_s, phases}, {u"panels"_s, panels}};
}

QJsonObject outcomeJson(const ParetoResult &result)
{
    QJsonArray bars;
    for (const ParetoBar &bar : result.bars) {
        QJsonObject json{{u"name"_s, bar.name}, {u"count"_s, bar.amount}, {u"percent"_s, bar.share},
                         {u"cumulative"_s, bar.cumulative}, {u"cumulative_percent"_s, bar.cumulativeShare},
                         {u"vital"_s, bar.isVital}};
        if (bar.isOthers)
            json.insert(u"others"_s, bar.gathered);
        bars.append(json);
    }
    return {{u"total"_s, result.total}, {u"threshold"_s, result.threshold}, {u"vital_few"_s, result.vitalCount()},
            {u"items"_s, bars}};
}

QJsonObject outcomeJson(const CheckSheet &sheet)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < sheet.items.size(); ++i) {
        rows.append(QJsonObject{{u"item"_s, sheet.items.at(i)}, {u"counts"_s, toJson(sheet.counts.at(i))},
                                {u"total"_s, sheet.itemTotals.at(i)}});
    }
    return {{u"columns"_s, QJsonArray::fromStringList(sheet.columns)}, {u"items"_s, rows},
            {u"column_totals"_s, toJson(sheet.columnTotals)}, {u"total"_s, sheet.total}};
}

QJsonObject toJson(const AnalysisOfVariance &variance)
{
    return {{u"ss_between"_s, variance.betweenSquares}, {u"ss_within"_s, variance.withinSquares},
            {u"df_between"_s, variance.betweenDf}, {u"df_within"_s, variance.withinDf}, {u"f"_s, toJson(variance.f)},
            {u"p"_s, toJson(variance.p)}, {u"explained"_s, variance.explained}};
}

QJsonObject outcomeJson(const Stratifications &all)
{
    QJsonArray factors;
    for (const Stratification &one : all) {
        QJsonArray strata;
        for (const Stratum &stratum : one.strata) {
            QJsonObject json = toJson(stratum.summary);
            json.insert(u"name"_s, stratum.name);
            strata.append(json);
        }
        factors.append(QJsonObject{{u"factor"_s, one.factor}, {u"strata"_s, strata}, {u"all"_s, toJson(one.all)},
                                   {u"anova"_s, one.variance ? QJsonValue(toJson(*one.variance))
                                                             : QJsonValue(QJsonValue::Null)}});
    }
    return {{u"factors"_s, factors}};
}

QJsonObject outcomeJson(const Scatter &line)
{
    return {{u"n"_s, line.x.size()}, {u"r"_s, line.r}, {u"r_squared"_s, line.rSquared}, {u"slope"_s, line.slope},
            {u"intercept"_s, line.intercept}, {u"slope_se"_s, line.slopeError},
            {u"intercept_se"_s, line.interceptError}, {u"residual_sd"_s, line.residualSd}, {u"df"_s, line.df},
            {u"t"_s, toJson(line.t)}, {u"p"_s, line.p}, {u"significant"_s, line.p < 0.05},
            {u"x"_s, toJson(line.x)}, {u"y"_s, toJson(line.y)}};
}

QJsonObject toJson(const Histogram &histogram)
{
    QJsonArray classes;
    for (const HistogramClass &one : histogram.classes) {
        classes.append(QJsonObject{{u"from"_s, one.from}, {u"to"_s, one.to}, {u"count"_s, one.count},
                                   {u"percent"_s, one.share}, {u"expected"_s, one.expected}});
    }
    return {{u"rule"_s, codeOf(classRuleCodes, histogram.rule)}, {u"width"_s, histogram.width},
            {u"classes"_s, classes}};
}

void addCapability(QJsonObject &json, const Capability &capability)
{
    const Specification &limits = capability.specification;
    const CapabilityIndices &within = capability.potential;
    const CapabilityIndices &overall = capability.performance;
    json.insert(u"specification"_s, QJsonObject{{u"lsl"_s, toJson(limits.lower)}, {u"usl"_s, toJson(limits.upper)},
                                                {u"target"_s, toJson(limits.target)}});
    json.insert(u"mean"_s, capability.mean);
    json.insert(u"n"_s, capability.n);
    json.insert(u"within"_s, codeOf(withinCodes, capability.within));
    json.insert(u"sigma_within"_s, within.sigma);
    json.insert(u"sigma_overall"_s, overall.sigma);
    json.insert(u"cp"_s, toJson(within.both));
    json.insert(u"cpl"_s, toJson(within.lower));
    json.insert(u"cpu"_s, toJson(within.upper));
    json.insert(u"cpk"_s, within.nearest);
    json.insert(u"cpm"_s, toJson(overall.target));
    json.insert(u"cpm_within"_s, toJson(within.target));
    json.insert(u"cp_95"_s, toJson(within.bothInterval));
    json.insert(u"cpk_95"_s, toJson(within.nearestInterval));
    json.insert(u"pp"_s, toJson(overall.both));
    json.insert(u"ppl"_s, toJson(overall.lower));
    json.insert(u"ppu"_s, toJson(overall.upper));
    json.insert(u"ppk"_s, overall.nearest);
    const auto ppm = [](double below, double above) {
        return QJsonObject{{u"below"_s, below}, {u"above"_s, above}, {u"total"_s, below + above}};
    };
    json.insert(u"ppm"_s, QJsonObject{{u"observed"_s, ppm(capability.observedPpmBelow, capability.observedPpmAbove)},
                                      {u"within"_s, ppm(within.ppmBelow, within.ppmAbove)},
                                      {u"overall"_s, ppm(overall.ppmBelow, overall.ppmAbove)}});
}

QJsonObject outcomeJson(const Distribution &result)
{
    QJsonObject json;
    if (result.histogram) {
        json = toJson(result.histogram->summary);
        json.insert(u"histogram"_s, toJson(*result.histogram));
    }
    if (result.capability)
        addCapability(json, *result.capability);
    json.insert(u"normality"_s,
                result.normality
                    ? QJsonValue(QJsonObject{{u"test"_s, u"anderson-darling"_s},
                                             {u"a_squared"_s, result.normality->aSquared},
                                             {u"adjusted"_s, result.normality->adjusted},
                                             {u"p"_s, result.normality->p},
                                             {u"doubtful"_s, result.normality->isDoubtful()}})
                    : QJsonValue(QJsonValue::Null));
    return json;
}

} // namespace

QJsonObject toJson(const QcAnalysis &analysis)
{
    QJsonObject json = std::visit([](const auto &outcome) { return outcomeJson(outcome); }, analysis.outcome);
    json.insert(u"tool"_s, codeOf(qcToolCodes, analysis.tool));
    if (!analysis.title.isEmpty())
        json.insert(u"title"_s, analysis.title);
    return json;
}

} // namespace kesu
