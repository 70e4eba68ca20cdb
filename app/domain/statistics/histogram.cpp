#include "statistics/histogram.h"

#include <algorithm>
#include <cmath>

#include "statistics/distributions.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qsizetype mostClasses = 200;

Error wrong(const QString &code, const QString &where)
{
    return {ErrorKind::BadInput, code, where, {}};
}

// Narrower classes would have no width at all in the digits a number has.
double finestWidth(const SampleSummary &summary)
{
    return 1e-14 * std::max(std::abs(summary.min), std::abs(summary.max));
}

Result<void> check(const HistogramOptions &options, const SampleSummary &summary)
{
    if (options.rule == ClassRule::Number && (options.number < 1 || options.number > mostClasses))
        return wrong(u"number-of-classes-unusable"_s, u"number"_s);
    const double least = options.start.value_or(summary.min);
    if (!std::isfinite(least) || least > summary.min)
        return wrong(u"start-above-values"_s, u"start"_s);
    const double reach = summary.max - least;
    const double fine = finestWidth(summary);
    if (options.rule == ClassRule::Width
        && !(options.width > fine && options.width <= largestNumber && reach / options.width < mostClasses))
        return wrong(u"width-unusable"_s, u"width"_s);
    if (options.unit != 0 && !(options.unit > fine && options.unit <= largestNumber))
        return wrong(u"unit-unusable"_s, u"unit"_s);
    return {};
}

// How many classes the rule asks for, or the width where that comes first.
qsizetype wantedClasses(const HistogramOptions &options, const SampleSummary &summary, ClassRule *used)
{
    const double n = static_cast<double>(summary.n);
    *used = options.rule;
    if (options.rule == ClassRule::Number)
        return options.number;
    if (options.rule == ClassRule::SquareRoot)
        return std::clamp<qsizetype>(static_cast<qsizetype>(std::ceil(std::sqrt(n))), 1, mostClasses);
    const double quartiles = summary.upperQuartile - summary.lowerQuartile;
    if (options.rule == ClassRule::FreedmanDiaconis && quartiles > 0) {
        const double classes = std::ceil(summary.range() / (2 * quartiles / std::cbrt(n)));
        return static_cast<qsizetype>(std::clamp(classes, 1.0, static_cast<double>(mostClasses)));
    }
    *used = ClassRule::Sturges;
    return static_cast<qsizetype>(std::ceil(1 + std::log2(n)));
}

struct Layout {
    double start = 0;
    double width = 0;
    qsizetype classes = 1;
};

Layout layoutOf(const HistogramOptions &options, const SampleSummary &summary, ClassRule *used)
{
    Layout layout;
    layout.start = options.start.value_or(summary.min - options.unit / 2);
    if (options.rule == ClassRule::Width) {
        *used = options.rule;
        layout.width = options.width;
        layout.classes = static_cast<qsizetype>((summary.max - layout.start) / layout.width) + 1;
        return layout;
    }
    if (summary.min == summary.max && !options.start) {
        *used = options.rule;
        layout.width = options.unit > 0 ? options.unit : summary.min == 0 ? 1 : std::abs(summary.min) / 100;
        layout.start = summary.min - layout.width / 2;
        return layout;
    }
    layout.classes = wantedClasses(options, summary, used);
    const double reach = summary.max - layout.start;
    if (reach / static_cast<double>(layout.classes) <= finestWidth(summary))
        layout.classes = 1;
    layout.width = reach > 0 ? reach / static_cast<double>(layout.classes) : 1;
    if (options.unit > 0) {
        layout.width = std::max(1.0, std::ceil(layout.width / options.unit - 1e-9)) * options.unit;
        layout.classes = static_cast<qsizetype>((summary.max - layout.start) / layout.width) + 1;
    }
    return layout;
}

} // namespace

double Histogram::normalCurve(double place) const
{
    if (summary.sd <= 0)
        return 0;
    return normalDensity((place - summary.mean) / summary.sd) / summary.sd * width * static_cast<double>(summary.n);
}

Result<Histogram> histogram(const QList<double> &values, const HistogramOptions &options)
{
    if (const auto usable = checkNumbers(values, u"values"_s); !usable)
        return usable.error();
    Histogram result;
    result.summary = summarise(values);
    if (const auto usable = check(options, result.summary); !usable)
        return usable.error();
    const Layout layout = layoutOf(options, result.summary, &result.rule);
    result.width = layout.width;
    for (qsizetype i = 0; i < layout.classes; ++i) {
        const double from = layout.start + static_cast<double>(i) * layout.width;
        result.classes.append({from, from + layout.width, 0, 0, 0});
    }
    for (const double value : values) {
        const double at = std::floor((value - layout.start) / layout.width + 1e-9); // on an edge but for rounding
        const double last = static_cast<double>(layout.classes - 1);
        ++result.classes[static_cast<qsizetype>(std::clamp(at, 0.0, last))].count;
    }
    const SampleSummary &summary = result.summary;
    for (HistogramClass &one : result.classes) {
        one.share = 100 * static_cast<double>(one.count) / static_cast<double>(summary.n);
        if (summary.sd > 0) {
            one.expected = static_cast<double>(summary.n)
                * (normalBelow((one.to - summary.mean) / summary.sd)
                   - normalBelow((one.from - summary.mean) / summary.sd));
        }
    }
    return result;
}

} // namespace kesu
