#pragma once

#include <optional>

#include "base/codes.h"
#include "statistics/controlchart.h"
#include "statistics/sample.h"

namespace kesu {

struct Specification {
    std::optional<double> lower;
    std::optional<double> upper;
    std::optional<double> target; // the middle of both limits unless given
};

// Where the deviation within subgroups comes from.
enum class WithinEstimate {
    Range,       // R̄/d2, subgroups of 2 … 25
    Deviation,   // s̄/c4
    Pooled,      // pooled deviation
    MovingRange, // mean moving range / d2(2), individuals
    Given,       // a known sigma, no data
};

inline constexpr CodeTable<WithinEstimate, 5> withinCodes{{
    {WithinEstimate::Range, u"range"}, {WithinEstimate::Deviation, u"deviation"}, {WithinEstimate::Pooled, u"pooled"},
    {WithinEstimate::MovingRange, u"moving-range"}, {WithinEstimate::Given, u"given"},
}};

struct Interval {
    double low = 0;
    double high = 0;
};

// One family of indices: with the deviation within subgroups Cp, Cpl, Cpu, Cpk, Cpm; with the overall one Pp …
// One-sided specifications have no Cp and no Cpm.
struct CapabilityIndices {
    double sigma = 0;
    std::optional<double> both;      // (USL − LSL) / 6σ
    std::optional<double> lower;     // (x̄ − LSL) / 3σ
    std::optional<double> upper;     // (USL − x̄) / 3σ
    double nearest = 0;              // the smaller of the two
    std::optional<double> target;    // (USL − LSL) / 6√(σ² + (x̄ − T)²), Taguchi
    std::optional<Interval> bothInterval;    // 95 %; nothing without the number of values
    std::optional<Interval> nearestInterval; // 95 %, Bissell's approximation
    double ppmBelow = 0;             // expected of a normal distribution
    double ppmAbove = 0;
};

struct Capability {
    Specification specification;
    qsizetype n = 0;                 // 0: mean and sigma were given
    double mean = 0;
    WithinEstimate within = WithinEstimate::MovingRange;
    CapabilityIndices potential;     // Cp …
    CapabilityIndices performance;   // Pp …
    double observedPpmBelow = 0;
    double observedPpmAbove = 0;
};

// ISO 22514-2:2017, NIST/SEMATECH e-Handbook 6.1.6, AIAG SPC 2nd ed. ch. IV, intervals: Montgomery (7th ed.) 8.3.4.
// Subgroups of one value each are individuals. Without `within`: moving ranges for individuals, ranges for subgroups up
// to 25, deviations beyond. Errors: specification-missing, specification-crossed (lower ≥ upper), target-outside,
// all-equal ("values"), no-variation-within, within-unusable, and those of the data as for control charts.
Result<Capability> capability(const QList<Subgroup> &samples, const Specification &specification,
                              std::optional<WithinEstimate> within = {});
// From figures: sigma > 0; n = 0 when unknown. Errors as above, and sigma-unusable ("sd").
Result<Capability> capabilityOf(double mean, double sigma, qsizetype n, const Specification &specification);

} // namespace kesu
