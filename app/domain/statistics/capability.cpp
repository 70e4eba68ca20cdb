#include "statistics/capability.h"

#include <algorithm>
#include <cmath>

#include "statistics/controlconstants.h"
#include "statistics/distributions.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr double confidence95 = 1.959963984540054; // normal quantile of 97.5 %
constexpr double million = 1e6;

Error wrong(const QString &code, const QString &where, const QStringList &args = {})
{
    return {ErrorKind::BadInput, code, where, args};
}

bool isUsable(const std::optional<double> &value)
{
    return !value || (std::isfinite(*value) && std::abs(*value) <= largestNumber);
}

Result<void> check(const Specification &spec)
{
    if (!spec.lower && !spec.upper)
        return wrong(u"specification-missing"_s, u"lsl"_s);
    if (!isUsable(spec.lower))
        return wrong(u"number-unusable"_s, u"lsl"_s);
    if (!isUsable(spec.upper))
        return wrong(u"number-unusable"_s, u"usl"_s);
    if (!isUsable(spec.target))
        return wrong(u"number-unusable"_s, u"target"_s);
    if (spec.lower && spec.upper && *spec.lower >= *spec.upper)
        return wrong(u"specification-crossed"_s, u"lsl"_s);
    const bool outside = spec.target
        && ((spec.lower && *spec.target < *spec.lower) || (spec.upper && *spec.target > *spec.upper));
    if (outside)
        return wrong(u"target-outside"_s, u"target"_s);
    return {};
}

void addIntervals(CapabilityIndices &indices, double n)
{
    if (indices.both) {
        indices.bothInterval = Interval{*indices.both * std::sqrt(chiSquareQuantile(0.025, n - 1) / (n - 1)),
                                        *indices.both * std::sqrt(chiSquareQuantile(0.975, n - 1) / (n - 1))};
    }
    const double half = confidence95 * std::hypot(1 / (3 * std::sqrt(n)), indices.nearest / std::sqrt(2 * (n - 1)));
    indices.nearestInterval = Interval{indices.nearest - half, indices.nearest + half};
}

CapabilityIndices indicesOf(double mean, double sigma, qsizetype n, const Specification &spec)
{
    CapabilityIndices found;
    found.sigma = sigma;
    if (spec.lower) {
        found.lower = (mean - *spec.lower) / (3 * sigma);
        found.ppmBelow = million * normalAbove(3 * *found.lower);
    }
    if (spec.upper) {
        found.upper = (*spec.upper - mean) / (3 * sigma);
        found.ppmAbove = million * normalAbove(3 * *found.upper);
    }
    found.nearest = std::min(found.lower.value_or(HUGE_VAL), found.upper.value_or(HUGE_VAL));
    if (spec.lower && spec.upper) {
        const double wide = *spec.upper - *spec.lower;
        const double apart = mean - spec.target.value_or((*spec.lower + *spec.upper) / 2);
        found.both = wide / (6 * sigma);
        found.target = wide / (6 * std::hypot(sigma, apart));
    }
    if (n > 1)
        addIntervals(found, static_cast<double>(n));
    return found;
}

bool areIndividuals(const QList<Subgroup> &samples)
{
    return std::all_of(samples.cbegin(), samples.cend(),
                       [](const Subgroup &sample) { return sample.values.size() == 1; });
}

WithinEstimate usualEstimate(const QList<Subgroup> &samples)
{
    if (areIndividuals(samples))
        return WithinEstimate::MovingRange;
    const bool small = std::all_of(samples.cbegin(), samples.cend(), [](const Subgroup &sample) {
        return sample.values.size() <= largestSubgroup;
    });
    return small ? WithinEstimate::Range : WithinEstimate::Deviation;
}

double pooledSigma(const QList<Subgroup> &samples)
{
    double squares = 0;
    double freedom = 0;
    for (const Subgroup &sample : samples) {
        const double df = static_cast<double>(sample.values.size() - 1);
        const double sd = summarise(sample.values).sd;
        squares += df * sd * sd;
        freedom += df;
    }
    return std::sqrt(squares / freedom);
}

// The control charts' own estimates; what they refuse is refused here too.
Result<double> withinSigma(const QList<Subgroup> &samples, WithinEstimate within)
{
    if ((within == WithinEstimate::MovingRange) != areIndividuals(samples) || within == WithinEstimate::Given)
        return wrong(u"within-unusable"_s, u"within"_s, {codeOf(withinCodes, within)});
    const auto chart = within == WithinEstimate::MovingRange ? imrChart(samples)
        : within == WithinEstimate::Range ? xbarRChart(samples)
        : xbarSChart(samples);
    if (!chart)
        return chart.error();
    return within == WithinEstimate::Pooled ? pooledSigma(samples) : chart->phases.first().sigma;
}

double ppmOf(const QList<double> &values, const std::function<bool(double)> &isOutside)
{
    const auto outside = std::count_if(values.cbegin(), values.cend(), isOutside);
    return million * static_cast<double>(outside) / static_cast<double>(values.size());
}

} // namespace

Result<Capability> capability(const QList<Subgroup> &samples, const Specification &specification,
                              std::optional<WithinEstimate> within)
{
    if (const auto usable = check(specification); !usable)
        return usable.error();
    QList<double> values;
    for (const Subgroup &sample : samples)
        values += sample.values;
    Capability result;
    result.specification = specification;
    result.within = within.value_or(usualEstimate(samples));
    const auto sigma = withinSigma(samples, result.within);
    if (!sigma)
        return sigma.error();
    const SampleSummary summary = summarise(values);
    if (summary.sd <= 0)
        return wrong(u"all-equal"_s, u"values"_s);
    if (*sigma <= 0)
        return wrong(u"no-variation-within"_s, u"values"_s);
    result.n = summary.n;
    result.mean = summary.mean;
    result.potential = indicesOf(summary.mean, *sigma, summary.n, specification);
    result.performance = indicesOf(summary.mean, summary.sd, summary.n, specification);
    if (specification.lower)
        result.observedPpmBelow = ppmOf(values, [&](double value) { return value < *specification.lower; });
    if (specification.upper)
        result.observedPpmAbove = ppmOf(values, [&](double value) { return value > *specification.upper; });
    return result;
}

Result<Capability> capabilityOf(double mean, double sigma, qsizetype n, const Specification &specification)
{
    if (const auto usable = check(specification); !usable)
        return usable.error();
    if (!isUsable(mean))
        return wrong(u"number-unusable"_s, u"mean"_s);
    if (!std::isfinite(sigma) || sigma < 1e-100 || sigma > largestNumber)
        return wrong(u"sigma-unusable"_s, u"sd"_s);
    Capability result;
    result.specification = specification;
    result.n = n;
    result.mean = mean;
    result.within = WithinEstimate::Given;
    result.potential = indicesOf(mean, sigma, n, specification);
    result.performance = result.potential;
    return result;
}

} // namespace kesu
