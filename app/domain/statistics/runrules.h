#pragma once

#include <QList>
#include <QString>

#include "base/codes.h"

namespace kesu {

// One plotted point with the limits that hold for it.
struct ControlPoint {
    qsizetype sample = 0;  // its place among all samples, from 0
    QString label;
    double size = 1;       // measurements or units in the sample
    double value = 0;
    double centre = 0;
    double lower = 0;
    double upper = 0;
    double sigma = 0;      // standard error of the plotted value; the zones are one of it wide
    qsizetype phase = 0;
    bool excluded = false; // drawn, but not counted when the limits were estimated

    bool operator==(const ControlPoint &) const = default;
};

// Tests for special causes. Western Electric: Statistical Quality Control Handbook (1956), part B, 1–4. Nelson: The
// Shewhart Control Chart – Tests for Special Causes, J. Quality Technology 16 (1984) 237–239, tests 1–8, which ISO
// 7870-2:2013 annex B and GB/T 4091—2001 clause 8 share.
enum class RunRule {
    WesternElectric1, // one point beyond a limit
    WesternElectric2, // two of three beyond two sigma on one side
    WesternElectric3, // four of five beyond one sigma on one side
    WesternElectric4, // eight in a row on one side
    Nelson1,          // one point beyond a limit
    Nelson2,          // nine in a row on one side
    Nelson3,          // six in a row steadily rising or falling
    Nelson4,          // fourteen in a row alternating up and down
    Nelson5,          // two of three beyond two sigma on one side
    Nelson6,          // four of five beyond one sigma on one side
    Nelson7,          // fifteen in a row within one sigma
    Nelson8,          // eight in a row with none within one sigma
};

inline constexpr CodeTable<RunRule, 12> runRuleCodes{{
    {RunRule::WesternElectric1, u"western-electric-1"}, {RunRule::WesternElectric2, u"western-electric-2"},
    {RunRule::WesternElectric3, u"western-electric-3"}, {RunRule::WesternElectric4, u"western-electric-4"},
    {RunRule::Nelson1, u"nelson-1"}, {RunRule::Nelson2, u"nelson-2"}, {RunRule::Nelson3, u"nelson-3"},
    {RunRule::Nelson4, u"nelson-4"}, {RunRule::Nelson5, u"nelson-5"}, {RunRule::Nelson6, u"nelson-6"},
    {RunRule::Nelson7, u"nelson-7"}, {RunRule::Nelson8, u"nelson-8"},
}};

using RunRules = QList<RunRule>;

RunRules westernElectricRules();
RunRules nelsonRules();
// Rules of a family that only make sense where the plotted value is roughly normal, not for ranges and deviations.
bool needsZones(RunRule rule);

// One place where a rule fired. A longer run is one signal: `points` are all members, `at` those by which a chart
// drawn point by point would have called (samples, from 0).
struct RunSignal {
    RunRule rule = RunRule::Nelson1;
    QList<qsizetype> points;
    QList<qsizetype> at;

    bool operator==(const RunSignal &) const = default;
};

// Signals in the order of `rules`, then of the points. Runs do not reach over from one phase to the next. Where sigma
// is 0 there are no zones and the rules that need them are silent.
QList<RunSignal> runSignals(const QList<ControlPoint> &points, const RunRules &rules);

} // namespace kesu
