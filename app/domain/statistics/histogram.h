#pragma once

#include <optional>

#include "base/codes.h"
#include "base/result.h"
#include "statistics/sample.h"

namespace kesu {

// How many classes a histogram gets.
enum class ClassRule {
    Sturges,          // 1 + log2 n (Sturges 1926)
    FreedmanDiaconis, // width 2 · IQR / ∛n (Freedman & Diaconis 1981); Sturges where the quartiles coincide
    SquareRoot,       // √n, the usual rule of workshop handbooks
    Number,           // as many as given
    Width,            // as wide as given
};

inline constexpr CodeTable<ClassRule, 5> classRuleCodes{{
    {ClassRule::Sturges, u"sturges"}, {ClassRule::FreedmanDiaconis, u"freedman-diaconis"},
    {ClassRule::SquareRoot, u"square-root"}, {ClassRule::Number, u"number"}, {ClassRule::Width, u"width"},
}};

struct HistogramOptions {
    ClassRule rule = ClassRule::Sturges;
    qsizetype number = 0;         // for ClassRule::Number, 1 … 200
    double width = 0;             // for ClassRule::Width
    std::optional<double> start = {}; // lower edge of the first class; the least value otherwise
    // Resolution of the instrument. When given, class widths are multiples of it and edges lie half of it beside the
    // values, so that no value falls on an edge.
    double unit = 0;
};

struct HistogramClass {
    double from = 0;
    double to = 0;        // belongs to the next class, but for the last one
    qsizetype count = 0;
    double share = 0;     // per cent
    double expected = 0;  // of a normal distribution with this mean and deviation; 0 without deviation

    bool operator==(const HistogramClass &) const = default;
};

struct Histogram {
    ClassRule rule = ClassRule::Sturges; // the one that was used
    QList<HistogramClass> classes;
    double width = 0;
    SampleSummary summary;

    // Height of the normal curve at a place, in counts.
    double normalCurve(double place) const;
};

// Errors: number-unusable ("values[3]"), too-few-values, number-of-classes-unusable, width-unusable, unit-unusable,
// start-above-values.
Result<Histogram> histogram(const QList<double> &values, const HistogramOptions &options = {});

} // namespace kesu
