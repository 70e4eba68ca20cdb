#pragma once

#include <QList>

#include <optional>

#include "base/result.h"

namespace kesu {

// Correlation and the least-squares line y = intercept + slope · x (NIST/SEMATECH e-Handbook 4.4.3.1, 1.3.3.26;
// Montgomery, Introduction to Linear Regression Analysis, ch. 2).
struct Scatter {
    QList<double> x;
    QList<double> y;
    double slope = 0;
    double intercept = 0;
    double slopeError = 0;       // standard errors
    double interceptError = 0;
    double residualSd = 0;
    double r = 0;                // Pearson
    double rSquared = 0;
    qsizetype df = 0;            // n − 2
    std::optional<double> t;     // of the slope; nothing when all points lie on the line
    double p = 1;                // of r, two-sided: as likely is such an r without any relation
    double minX = 0;
    double maxX = 0;

    double at(double place) const { return intercept + slope * place; }
};

// At least three pairs. Errors: number-unusable ("x[3]"), pairs-uneven (%1 x, %2 y), too-few-values, all-equal ("x"
// or "y").
Result<Scatter> scatter(const QList<double> &x, const QList<double> &y);

} // namespace kesu
