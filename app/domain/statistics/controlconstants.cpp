#include "statistics/controlconstants.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace kesu {

namespace {

// Mean and standard deviation of the range of n standard normal values, n = 2 … 25, integrated numerically from their
// definition (Tippett 1925; David & Nagaraja, Order Statistics, 3rd ed., section 3.1).
constexpr std::array rangeMean{
    1.1283792, 1.6925688, 2.0587507, 2.3259289, 2.5344127, 2.7043568, 2.8472006, 2.9700263, 3.0775055,
    3.1728727, 3.2584553, 3.3359804, 3.4067631, 3.4718269, 3.5319828, 3.5878840, 3.6400638, 3.6889630,
    3.7349501, 3.7783358, 3.8193846, 3.8583234, 3.8953481, 3.9306292};
constexpr std::array rangeDeviation{
    0.8525025, 0.8883680, 0.8798082, 0.8640819, 0.8480397, 0.8332053, 0.8198315, 0.8078343, 0.7970507,
    0.7873146, 0.7784783, 0.7704162, 0.7630231, 0.7562114, 0.7499081, 0.7440518, 0.7385909, 0.7334815,
    0.7286863, 0.7241733, 0.7199148, 0.7158867, 0.7120682, 0.7084408};

double rounded(double value, double unit)
{
    return std::round(value / unit) * unit;
}

ControlConstants published(ControlConstants k)
{
    for (double *factor : {&k.d2, &k.d3, &k.A2, &k.A3, &k.B3, &k.B4, &k.D3, &k.D4, &k.E2})
        *factor = rounded(*factor, 1e-3);
    k.c4 = rounded(k.c4, 1e-4);
    return k;
}

} // namespace

double unbiasingConstant(double n)
{
    return std::sqrt(2 / (n - 1)) * std::exp(std::lgamma(n / 2) - std::lgamma((n - 1) / 2));
}

ControlConstants controlConstants(qsizetype n, FactorDigits digits)
{
    assert(n >= smallestSubgroup && n <= largestSubgroup);
    const size_t row = static_cast<size_t>(n - smallestSubgroup);
    const double size = static_cast<double>(n);
    ControlConstants k;
    k.d2 = rangeMean[row];
    k.d3 = rangeDeviation[row];
    k.c4 = unbiasingConstant(size);
    k.A2 = 3 / (k.d2 * std::sqrt(size));
    k.A3 = 3 / (k.c4 * std::sqrt(size));
    const double deviation = 3 * std::sqrt(1 - k.c4 * k.c4) / k.c4;
    k.B3 = std::max(0.0, 1 - deviation);
    k.B4 = 1 + deviation;
    k.D3 = std::max(0.0, 1 - 3 * k.d3 / k.d2);
    k.D4 = 1 + 3 * k.d3 / k.d2;
    k.E2 = 3 / k.d2;
    return digits == FactorDigits::Published ? published(k) : k;
}

} // namespace kesu
