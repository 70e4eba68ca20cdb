// Charts of measurements. X̄-R and X̄-s: ISO 7870-2:2013 clause 6, Montgomery (7th ed.) 6.2–6.3; individuals: ISO
// 7870-2 clause 6.4, NIST/SEMATECH e-Handbook 6.3.2.2. X̄: x̄̄ ± A2 R̄ or A3 s̄; R: up to D4 R̄; s: up to B4 s̄;
// X: x̄ ± 3 MR̄/d2; MR: up to D4 MR̄. Lower limits of spreads mirror the upper ones, but are never negative.
// Where sizes differ, R̄ and s̄ of each size follow from the common sigma. A location limit below 0 of what cannot be
// negative is drawn at 0, as Montgomery does for fractions nonconforming (7th ed., 7.2.1): nothing could lie below it.
#include "statistics/controlchart.h"

#include <algorithm>
#include <cmath>

#include "statistics/chartrecipe.h"
#include "statistics/controlconstants.h"
#include "statistics/sample.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

enum class Spread { Range, Deviation };

Result<void> checkSubgroups(const QList<Subgroup> &samples, qsizetype smallest, qsizetype largest)
{
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const QString place = placeOf(u"samples"_s, i);
        const QList<double> &values = samples.at(i).values;
        if (const auto usable = checkNumbers(values, place + u".values"_s, 0); !usable)
            return usable.error();
        if (values.size() < smallest || values.size() > largest) {
            return Error{ErrorKind::BadInput, u"subgroup-size"_s, place,
                         {QString::number(values.size()), QString::number(smallest), QString::number(largest)}};
        }
    }
    return {};
}

// Data that contradict it count for more than what was said of them.
bool endsAtZero(const QList<Subgroup> &samples, const ControlChartOptions &options)
{
    const auto isBelow = [](double value) { return value < 0; };
    return options.neverNegative && std::none_of(samples.cbegin(), samples.cend(), [&](const Subgroup &sample) {
        return std::any_of(sample.values.cbegin(), sample.values.cend(), isBelow);
    });
}

QList<SampleSummary> summaries(const QList<Subgroup> &samples)
{
    QList<SampleSummary> all;
    for (const Subgroup &sample : samples)
        all.append(summarise(sample.values));
    return all;
}

bool haveOneSize(const QList<SampleSummary> &samples)
{
    return std::all_of(samples.cbegin(), samples.cend(),
                       [&](const SampleSummary &sample) { return sample.n == samples.first().n; });
}

// The mean of all measurements: means weighted by size.
double grandMean(const QList<SampleSummary> &samples, const QList<qsizetype> &used)
{
    const double rough = samples.at(used.first()).mean;
    double sum = 0;
    double n = 0;
    for (const qsizetype i : used) {
        sum += static_cast<double>(samples.at(i).n) * (samples.at(i).mean - rough);
        n += static_cast<double>(samples.at(i).n);
    }
    return rough + sum / n;
}

double pooledDeviation(const QList<SampleSummary> &samples, const QList<qsizetype> &used)
{
    double squares = 0;
    double freedom = 0;
    for (const qsizetype i : used) {
        const double df = static_cast<double>(samples.at(i).n - 1);
        squares += df * samples.at(i).sd * samples.at(i).sd;
        freedom += df;
    }
    return std::sqrt(squares / freedom);
}

// What turns the mean range or deviation of subgroups of one size into sigma and limits.
struct SpreadFactors {
    double perSigma = 0; // d2 or c4
    double mean = 0;     // A2 or A3
    double upper = 0;    // D4 or B4
};

SpreadFactors factorsOf(Spread spread, qsizetype n, FactorDigits digits)
{
    if (n <= largestSubgroup) {
        const ControlConstants k = controlConstants(n, digits);
        return spread == Spread::Range ? SpreadFactors{k.d2, k.A2, k.D4} : SpreadFactors{k.c4, k.A3, k.B4};
    }
    const double size = static_cast<double>(n);
    const double c4 = unbiasingConstant(size);
    return {c4, 3 / (c4 * std::sqrt(size)), 1 + 3 * std::sqrt(1 - c4 * c4) / c4};
}

double spreadOf(const SampleSummary &sample, Spread spread)
{
    return spread == Spread::Range ? sample.range() : sample.sd;
}

double meanSigma(const QList<SampleSummary> &samples, const QList<qsizetype> &used, Spread spread,
                 FactorDigits digits)
{
    QList<double> own;
    for (const qsizetype i : used)
        own.append(spreadOf(samples.at(i), spread) / factorsOf(spread, samples.at(i).n, digits).perSigma);
    return summarise(own).mean;
}

ChartRecipe describe(ControlChartKind kind, const QList<Subgroup> &samples)
{
    ChartRecipe recipe{kind, {}, {}, {}, {}};
    for (const Subgroup &sample : samples) {
        recipe.labels.append(sample.label);
        recipe.sizes.append(static_cast<double>(sample.values.size()));
    }
    return recipe;
}

Result<ControlChart> subgroupChart(ControlChartKind kind, const QList<Subgroup> &subgroups,
                                   const ControlChartOptions &options, Spread spread)
{
    const qsizetype largest = spread == Spread::Range ? largestSubgroup : 100000;
    if (const auto usable = checkSubgroups(subgroups, smallestSubgroup, largest); !usable)
        return usable.error();
    const QList<SampleSummary> samples = summaries(subgroups);
    const FactorDigits digits = options.standard ? FactorDigits::Exact : options.factors;
    const bool pools = options.spread == SpreadEstimate::Pooled && spread == Spread::Deviation && !options.standard
        && !haveOneSize(samples);
    // Montgomery takes the pooled deviation for s̄ whatever the size.
    const auto meanSpread = [pools](const SpreadFactors &factors, const ControlEstimate &estimate) {
        return pools ? estimate.sigma : factors.perSigma * estimate.sigma;
    };
    ChartRecipe recipe = describe(kind, subgroups);
    recipe.estimate = [samples, spread, pools, digits](const QList<qsizetype> &used) -> Result<ControlEstimate> {
        return ControlEstimate{grandMean(samples, used), pools ? pooledDeviation(samples, used)
                                                               : meanSigma(samples, used, spread, digits)};
    };
    const auto plotMean = [=](qsizetype i, const ControlEstimate &estimate, bool) {
        const SpreadFactors factors = factorsOf(spread, samples.at(i).n, digits);
        const double sigma = factors.mean * meanSpread(factors, estimate) / 3;
        return std::optional(PlottedValue{samples.at(i).mean, estimate.centre, sigma});
    };
    const auto plotSpread = [=](qsizetype i, const ControlEstimate &estimate, bool) {
        const SpreadFactors factors = factorsOf(spread, samples.at(i).n, digits);
        const double centre = meanSpread(factors, estimate);
        return std::optional(PlottedValue{spreadOf(samples.at(i), spread), centre, (factors.upper - 1) * centre / 3});
    };
    const PanelKind second = spread == Spread::Range ? PanelKind::Range : PanelKind::Deviation;
    recipe.panels = {{PanelKind::Mean, plotMean, largestNumber, endsAtZero(subgroups, options), false},
                     {second, plotSpread, largestNumber, true, true}};
    return cook(recipe, options);
}

// From the differences of neighbours that both count.
std::optional<double> meanMovingRange(const QList<Subgroup> &samples, const QList<qsizetype> &used)
{
    QList<double> ranges;
    for (qsizetype k = 1; k < used.size(); ++k) {
        if (used.at(k) == used.at(k - 1) + 1)
            ranges.append(std::abs(samples.at(used.at(k)).values.first() - samples.at(used.at(k - 1)).values.first()));
    }
    if (ranges.isEmpty())
        return std::nullopt;
    return summarise(ranges).mean;
}

} // namespace

Result<ControlChart> xbarRChart(const QList<Subgroup> &samples, const ControlChartOptions &options)
{
    return subgroupChart(ControlChartKind::XbarR, samples, options, Spread::Range);
}

Result<ControlChart> xbarSChart(const QList<Subgroup> &samples, const ControlChartOptions &options)
{
    return subgroupChart(ControlChartKind::XbarS, samples, options, Spread::Deviation);
}

Result<ControlChart> imrChart(const QList<Subgroup> &samples, const ControlChartOptions &options)
{
    if (const auto usable = checkSubgroups(samples, 1, 1); !usable)
        return usable.error();
    const ControlConstants k = controlConstants(2, options.standard ? FactorDigits::Exact : options.factors);
    ChartRecipe recipe = describe(ControlChartKind::Imr, samples);
    recipe.estimate = [samples, k](const QList<qsizetype> &used) -> Result<ControlEstimate> {
        QList<double> values;
        for (const qsizetype i : used)
            values.append(samples.at(i).values.first());
        const auto range = meanMovingRange(samples, used);
        if (!range)
            return Error{ErrorKind::BadInput, u"no-neighbours"_s, u"excluded"_s, {}};
        return ControlEstimate{summarise(values).mean, *range / k.d2};
    };
    const auto plotValue = [samples](qsizetype i, const ControlEstimate &estimate, bool) {
        return std::optional(PlottedValue{samples.at(i).values.first(), estimate.centre, estimate.sigma});
    };
    const auto plotRange = [samples, k](qsizetype i, const ControlEstimate &estimate, bool isFirstOfPhase) {
        if (isFirstOfPhase)
            return std::optional<PlottedValue>();
        const double range = std::abs(samples.at(i).values.first() - samples.at(i - 1).values.first());
        const double centre = k.d2 * estimate.sigma;
        return std::optional(PlottedValue{range, centre, (k.D4 - 1) * centre / 3});
    };
    recipe.panels = {{PanelKind::Individual, plotValue, largestNumber, endsAtZero(samples, options), false},
                     {PanelKind::MovingRange, plotRange, largestNumber, true, true}};
    return cook(recipe, options);
}

} // namespace kesu
