#include "statistics/sample.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kesu {

QString placeOf(const QString &list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

Result<void> checkNumbers(const QList<double> &values, const QString &list, qsizetype atLeast)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values.at(i)) || std::abs(values.at(i)) > largestNumber)
            return Error{ErrorKind::BadInput, u"number-unusable"_s, placeOf(list, i), {}};
    }
    if (values.size() < atLeast) {
        return Error{ErrorKind::BadInput, u"too-few-values"_s, list,
                     {QString::number(values.size()), QString::number(atLeast)}};
    }
    return {};
}

bool nearlyEqual(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

double meanOf(const QList<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double n = static_cast<double>(values.size());
    const double rough = sum / n;
    double rest = 0;
    for (const double value : values)
        rest += value - rough;
    return rough + rest / n;
}

double quantileOf(const QList<double> &sorted, double probability)
{
    const double at = probability * static_cast<double>(sorted.size() - 1);
    const qsizetype below = static_cast<qsizetype>(at);
    if (below + 1 >= sorted.size())
        return sorted.last();
    return sorted.at(below) + (at - static_cast<double>(below)) * (sorted.at(below + 1) - sorted.at(below));
}

SampleSummary summarise(const QList<double> &values)
{
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    SampleSummary summary;
    summary.n = sorted.size();
    summary.min = sorted.first();
    summary.max = sorted.last();
    summary.median = quantileOf(sorted, 0.5);
    summary.lowerQuartile = quantileOf(sorted, 0.25);
    summary.upperQuartile = quantileOf(sorted, 0.75);
    if (summary.min == summary.max) {
        summary.mean = summary.min;
        return summary;
    }
    summary.mean = meanOf(sorted);
    double squares = 0;
    double rest = 0;
    for (const double value : sorted) {
        squares += (value - summary.mean) * (value - summary.mean);
        rest += value - summary.mean;
    }
    const double n = static_cast<double>(sorted.size());
    summary.sd = std::sqrt(std::max(0.0, squares - rest * rest / n) / (n - 1));
    return summary;
}

} // namespace kesu
