#pragma once

#include <QList>

#include "base/result.h"

namespace kesu {

// Anderson–Darling test of normality with mean and deviation estimated (NIST/SEMATECH e-Handbook 1.3.5.14; p from
// D'Agostino & Stephens, Goodness-of-Fit Techniques, table 4.9).
struct NormalityTest {
    double aSquared = 0;
    double adjusted = 0;   // A²(1 + 0.75/n + 2.25/n²)
    double p = 1;

    bool isDoubtful() const { return p < 0.05; }
};

inline constexpr qsizetype fewestForNormality = 8;

// Errors: number-unusable ("values[3]"), too-few-values, all-equal ("values").
Result<NormalityTest> testNormality(const QList<double> &values);

} // namespace kesu
