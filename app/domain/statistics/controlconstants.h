#pragma once

#include <QtGlobal>

namespace kesu {

// Standards and handbooks print factors with three decimals (c4 with four), and their worked examples are computed
// with these. Exact ones carry all digits, as most other programs do; limits then differ in the fourth digit or so.
enum class FactorDigits { Published, Exact };

// The factors of Shewhart charts, under the names the standards give them (ISO 7870-2:2013 table 2, GB/T 17989.2,
// ASTM MNL 7 table 16; three sigma).
struct ControlConstants {
    double d2 = 0; // mean of the range of n values, in sigma
    double d3 = 0; // standard deviation of that range
    double c4 = 0; // mean of the sample standard deviation
    double A2 = 0; // X̄ limits from R̄
    double A3 = 0; // X̄ limits from s̄
    double B3 = 0; // s limits
    double B4 = 0;
    double D3 = 0; // R limits
    double D4 = 0;
    double E2 = 0; // X limits from the mean moving range
};

inline constexpr qsizetype smallestSubgroup = 2;
inline constexpr qsizetype largestSubgroup = 25; // beyond, ranges waste what the data tell: use X̄-S

ControlConstants controlConstants(qsizetype n, FactorDigits digits = FactorDigits::Published);

// c4 for any size: √(2/(n−1)) · Γ(n/2) / Γ((n−1)/2).
double unbiasingConstant(double n);

} // namespace kesu
