#pragma once

namespace kesu {

// Probabilities that tests and intervals need. Arguments are finite; degrees of freedom are positive.

double normalDensity(double z);
double normalBelow(double z);
double normalAbove(double z);
// P(|T| > |t|), Student.
double studentTwoSided(double t, double df);
// P(F > f), Fisher.
double fisherAbove(double f, double df1, double df2);
// P(X < x), chi-square.
double chiSquareBelow(double x, double df);
// The x with P(X < x) = p, 0 < p < 1.
double chiSquareQuantile(double p, double df);

} // namespace kesu
