#pragma once

#include <QList>
#include <QString>

#include "base/result.h"

namespace kesu {

// What is said of any list of measurements.
struct SampleSummary {
    qsizetype n = 0;
    double min = 0;
    double max = 0;
    double mean = 0;
    double sd = 0;        // divisor n − 1; 0 for one value
    double median = 0;
    double lowerQuartile = 0;
    double upperQuartile = 0;

    double range() const { return max - min; }
    bool operator==(const SampleSummary &) const = default;
};

// Measurements beyond this are refused, so that squares and sums stay far from overflow.
inline constexpr double largestNumber = 1e100;

// The place of a list's entry in an error: "values[3]".
QString placeOf(const QString &list, qsizetype index);

// Errors: number-unusable (not finite, or beyond largestNumber) with the entry's place; too-few-values with the list,
// %1 how many there are, %2 how many are needed.
Result<void> checkNumbers(const QList<double> &values, const QString &list, qsizetype atLeast = 1);

// Two values that differ only by rounding.
bool nearlyEqual(double a, double b);

// Mean and deviation in two passes with correction, which keeps the digits of data far from zero. Not for empty lists.
SampleSummary summarise(const QList<double> &values);
double meanOf(const QList<double> &values);

// The quantile of sorted values by linear interpolation (Hyndman & Fan 1996, definition 7).
double quantileOf(const QList<double> &sorted, double probability);

} // namespace kesu
