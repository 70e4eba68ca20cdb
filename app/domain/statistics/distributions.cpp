// Incomplete beta by its continued fraction (NIST DLMF 8.17.22, evaluated by Lentz's method), incomplete gamma by its
// series (DLMF 8.11.4) or its continued fraction (DLMF 8.9.2).
#include "statistics/distributions.h"

#include <cmath>
#include <limits>

namespace kesu {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double tiny = 1e-300;
constexpr double precise = 1e-15;
constexpr int mostSteps = 10000;

double awayFromZero(double value)
{
    return std::abs(value) < tiny ? tiny : value;
}

double betaFraction(double a, double b, double x)
{
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < mostSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        value *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        value *= d * c;
        if (std::abs(d * c - 1) < precise)
            break;
    }
    return value;
}

// I_x(a, b), regularised.
double incompleteBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x)
                                  + b * std::log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(a, b, x) / a : 1 - front * betaFraction(b, a, 1 - x) / b;
}

// P(a, x), regularised.
double incompleteGamma(double a, double x)
{
    if (x <= 0)
        return 0;
    const double front = std::exp(a * std::log(x) - x - std::lgamma(a));
    if (x < a + 1) {
        double term = 1 / a;
        double sum = term;
        for (int k = 1; k < mostSteps && term > sum * precise; ++k) {
            term *= x / (a + k);
            sum += term;
        }
        return front * sum;
    }
    double b = x + 1 - a;
    double c = 1 / tiny;
    double d = 1 / awayFromZero(b);
    double value = d;
    for (int k = 1; k < mostSteps; ++k) {
        const double step = -k * (k - a);
        b += 2;
        d = 1 / awayFromZero(step * d + b);
        c = awayFromZero(b + step / c);
        value *= d * c;
        if (std::abs(d * c - 1) < precise)
            break;
    }
    return 1 - front * value;
}

} // namespace

double normalDensity(double z)
{
    return std::exp(-z * z / 2) / std::sqrt(2 * pi);
}

double normalBelow(double z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
}

double normalAbove(double z)
{
    return normalBelow(-z);
}

double studentTwoSided(double t, double df)
{
    return incompleteBeta(df / 2, 0.5, df / (df + t * t));
}

double fisherAbove(double f, double df1, double df2)
{
    return f <= 0 ? 1 : incompleteBeta(df2 / 2, df1 / 2, df2 / (df2 + df1 * f));
}

double chiSquareBelow(double x, double df)
{
    return incompleteGamma(df / 2, x / 2);
}

double chiSquareQuantile(double p, double df)
{
    double low = 0;
    double high = df + 10;
    while (chiSquareBelow(high, df) < p)
        high *= 2;
    for (int step = 0; step < 200 && high - low > high * std::numeric_limits<double>::epsilon(); ++step) {
        const double middle = (low + high) / 2;
        (chiSquareBelow(middle, df) < p ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace kesu
