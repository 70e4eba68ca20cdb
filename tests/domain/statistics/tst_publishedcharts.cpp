#include <QtTest/QtTest>

#include "publisheddata.h"
#include "statistics/controlchart.h"

using namespace kesu;
using namespace kesu::testing;

namespace {

// SAS/QC User's Guide, the SHEWHART procedure: paint defects on trucks (CCHART), defects on rolls of 30 m² of fabric
// (UCHART), failing circuits in batches of 500 (PCHART, revised limits), gap widths as means and ranges of five (XCHART).
const QList<double> truckDefects{5, 4, 4, 8, 7, 12, 3, 11, 8, 4, 9, 13, 5, 4, 9, 15, 8, 9, 10, 8};
const QList<double> fabricDefects{12, 11, 9, 15, 7, 6, 5, 10, 8, 8, 14, 5, 9, 13, 7, 5, 8, 11, 7, 12};
const QList<double> laterFabricDefects{9, 9, 12, 7, 14, 5, 4, 13, 6, 7, 11, 10, 7, 11, 8, 8, 3, 10, 9, 13};
const QList<double> circuitFailures{7, 6, 6, 9, 2, 11, 8, 8, 6, 19, 7, 5, 7, 5, 8,
                                    13, 7, 14, 19, 5, 7, 5, 7, 5, 11, 4, 6, 3, 11, 3};
const QList<std::pair<double, double>> gapWidths{
    {270, 35}, {258, 25}, {248, 24}, {260, 39}, {273, 29}, {260, 21}, {259, 37}, {248, 37}, {260, 28}, {255, 19}, {268, 36},
    {253, 36}, {273, 29}, {275, 22}, {257, 24}, {269, 41}, {249, 36}, {264, 31}, {258, 25}, {248, 36}, {248, 30}};

// The piston rings of the second edition, as the R package qcc has them: sample 21 was printed otherwise later.
QList<Subgroup> earlierPistonRings()
{
    QList<Subgroup> rings = pistonRings();
    rings[20].values = {73.988, 74.001, 74.009, 74.005, 73.996};
    return rings;
}

// The fifteen samples of the second phase.
QList<Subgroup> laterPistonRings()
{
    return subgroups({{74.012, 74.015, 74.030, 73.986, 74.000}, {73.995, 74.010, 73.990, 74.015, 74.001},
                      {73.987, 73.999, 73.985, 74.000, 73.990}, {74.008, 74.010, 74.003, 73.991, 74.006},
                      {74.003, 74.000, 74.001, 73.986, 73.997}, {73.994, 74.003, 74.015, 74.020, 74.004},
                      {74.008, 74.002, 74.018, 73.995, 74.005}, {74.001, 74.004, 73.990, 73.996, 73.998},
                      {74.015, 74.000, 74.016, 74.025, 74.000}, {74.030, 74.005, 74.000, 74.016, 74.012},
                      {74.001, 73.990, 73.995, 74.010, 74.024}, {74.015, 74.020, 74.024, 74.005, 74.019},
                      {74.035, 74.010, 74.012, 74.015, 74.026}, {74.017, 74.013, 74.036, 74.025, 74.026},
                      {74.010, 74.005, 74.029, 74.000, 74.020}});
}

bool prints(double value, const char *digits)
{
    const QByteArray expected(digits);
    const qsizetype dot = expected.indexOf('.');
    return QByteArray::number(value, 'f', dot < 0 ? 0 : int(expected.size() - dot - 1)) == expected;
}

bool hasLimits(const ControlPoint &point, const char *lower, const char *centre, const char *upper)
{
    return prints(point.lower, lower) && prints(point.centre, centre) && prints(point.upper, upper);
}

QList<qsizetype> calledAt(const ControlPanel &panel, RunRule rule)
{
    QList<qsizetype> places;
    for (const RunSignal &alarm : panel.alarms) {
        if (alarm.rule == rule)
            places += alarm.at;
    }
    return places;
}

} // namespace

// Control charts printed in handbooks of other programs, to the printed digits; samples count from 1 there, from 0 here.
class PublishedChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // "Saving Control Limits": _LCLC_ 0, _C_ 7.8, _UCLC_ 16.1785.
    void paintDefectsByCount()
    {
        const auto chart = attributeChart(ControlChartKind::C, counted(truckDefects, {1}));
        QVERIFY(chart);
        QVERIFY(hasLimits(chart->panels.first().points.first(), "0", "7.8", "16.1785"));
        QVERIFY(calledAt(chart->panels.first(), RunRule::WesternElectric1).isEmpty());
    }

    // "Saving Control Limits": _LCLU_ .001671271, _U_ 0.30333, _UCLU_ 0.60500.
    void fabricDefectsByRate()
    {
        const auto chart = attributeChart(ControlChartKind::U, counted(fabricDefects, {30}));
        QVERIFY(chart);
        QVERIFY(hasLimits(chart->panels.first().points.first(), "0.001671271", "0.30333", "0.60500"));
    }

    // "Reading Preestablished Control Limits": the later rolls are in control by the limits of the first.
    void laterFabricJudgedByEarlierLimits()
    {
        ControlChartOptions options;
        options.rules = {RunRule::WesternElectric1};
        options.base = SampleSpan{0, fabricDefects.size() - 1};
        const auto chart = attributeChart(ControlChartKind::U, counted(fabricDefects + laterFabricDefects, {30}), options);
        QVERIFY(chart);
        QVERIFY(hasLimits(chart->panels.first().points.last(), "0.001671271", "0.30333", "0.60500"));
        QVERIFY(chart->isInControl());
    }

    // "Specifying a Known Expected Number of Nonconformities": u₀ = 0.325, all points within the limits.
    void fabricDefectsByAStandard()
    {
        ControlChartOptions options;
        options.rules = {RunRule::WesternElectric1};
        options.standard = StandardValues{0.325, 0};
        const auto chart = attributeChart(ControlChartKind::U, counted(fabricDefects, {30}), options);
        QVERIFY(chart);
        QCOMPARE(chart->panels.first().points.first().centre, 0.325);
        QVERIFY(chart->isInControl());
    }

    // "Creating a Chart with Revised Control Limits": batches 10 and 19 are unusually high.
    void failingCircuitsByProportion()
    {
        const auto chart = attributeChart(ControlChartKind::P, counted(circuitFailures, {500}));
        QVERIFY(chart);
        QCOMPARE(calledAt(chart->panels.first(), RunRule::WesternElectric1), (QList<qsizetype>{9, 18}));
    }

    // "Applying Tests for Special Causes": of tests 1 to 5 only test 5 is positive, at sample 14.
    void gapWidthsByTheFirstFiveTests()
    {
        QList<Subgroup> samples;
        for (const auto &[mean, range] : gapWidths) // five values with this mean and range
            samples.append({{}, {mean - range / 2, mean, mean, mean, mean + range / 2}});
        ControlChartOptions options;
        options.rules = {RunRule::Nelson1, RunRule::Nelson2, RunRule::Nelson3, RunRule::Nelson4, RunRule::Nelson5};
        const auto chart = xbarRChart(samples, options);
        QVERIFY(chart);
        const ControlPanel &means = chart->panels.first();
        QCOMPARE(means.alarms.size(), 1);
        QCOMPARE(means.alarms.first().rule, RunRule::Nelson5);
        QCOMPARE(means.alarms.first().at, QList<qsizetype>{13});
    }

    // qcc, "A quick tour": centre 74.00118, σ̂ 0.009785039 from the first 25 samples; limits 73.98805 … 74.0143 from
    // these figures, warning limits at two standard deviations 73.99242 … 74.00993.
    void pistonRingsInTwoPhases()
    {
        const auto first = xbarRChart(earlierPistonRings());
        QVERIFY(first);
        const ControlPhase estimate = first->phases.first();
        QVERIFY(prints(estimate.centre, "74.00118"));
        QVERIFY(prints(estimate.sigma, "0.009785039"));

        ControlChartOptions options;
        options.rules = {RunRule::WesternElectric1};
        options.standard = StandardValues{estimate.centre, estimate.sigma};
        const auto both = xbarRChart(earlierPistonRings() + laterPistonRings(), options);
        QVERIFY(both);
        const ControlPanel &means = both->panels.first();
        QCOMPARE(means.points.size(), 40);
        QVERIFY(hasLimits(means.points.last(), "73.98805", "74.00118", "74.0143"));
        QCOMPARE(calledAt(means, RunRule::WesternElectric1), (QList<qsizetype>{36, 37, 38}));
        options.sigmas = 2;
        const auto warned = xbarRChart(earlierPistonRings(), options);
        QVERIFY(warned);
        QVERIFY(hasLimits(warned->panels.first().points.first(), "73.99242", "74.00118", "74.00993"));
    }
};

QTEST_GUILESS_MAIN(PublishedChartsTest)
#include "tst_publishedcharts.moc"
