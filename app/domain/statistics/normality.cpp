#include "statistics/normality.h"

#include <algorithm>
#include <cmath>

#include "statistics/distributions.h"
#include "statistics/sample.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

double probabilityOf(double a)
{
    if (a >= 13)
        return 0; // the parabola turns up again beyond
    if (a >= 0.6)
        return std::exp(1.2937 - 5.709 * a + 0.0186 * a * a);
    if (a > 0.34)
        return std::exp(0.9177 - 4.279 * a - 1.38 * a * a);
    if (a > 0.2)
        return 1 - std::exp(-8.318 + 42.796 * a - 59.938 * a * a);
    return 1 - std::exp(-13.436 + 101.14 * a - 223.73 * a * a);
}

// A tail so far out that it underflows is as good as this.
double logOf(double probability)
{
    return std::log(std::max(probability, 1e-300));
}

} // namespace

Result<NormalityTest> testNormality(const QList<double> &values)
{
    if (const auto usable = checkNumbers(values, u"values"_s, fewestForNormality); !usable)
        return usable.error();
    const SampleSummary summary = summarise(values);
    if (summary.sd <= 0)
        return Error{ErrorKind::BadInput, u"all-equal"_s, u"values"_s, {}};
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const double n = static_cast<double>(sorted.size());
    double sum = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const double low = (sorted.at(i) - summary.mean) / summary.sd;
        const double high = (sorted.at(sorted.size() - 1 - i) - summary.mean) / summary.sd;
        sum += static_cast<double>(2 * i + 1) * (logOf(normalBelow(low)) + logOf(normalAbove(high)));
    }
    NormalityTest test;
    test.aSquared = -n - sum / n;
    test.adjusted = test.aSquared * (1 + 0.75 / n + 2.25 / (n * n));
    test.p = std::clamp(probabilityOf(test.adjusted), 0.0, 1.0);
    return test;
}

} // namespace kesu
