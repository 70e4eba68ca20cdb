#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "publisheddata.h"
#include "statistics/controlchart.h"

using namespace kesu;
using namespace kesu::testing;
using namespace Qt::StringLiterals;

namespace {

// Within one unit of the last printed digit: handbooks go on computing with rounded figures.
bool prints(double value, double printed, int decimals)
{
    const bool agrees = std::abs(value - printed) < std::pow(10, -decimals);
    if (!agrees)
        qWarning() << qSetRealNumberPrecision(10) << value << "instead of" << printed;
    return agrees;
}

bool hasLimits(const ControlPoint &point, double lower, double centre, double upper, int decimals)
{
    return prints(point.lower, lower, decimals) && prints(point.centre, centre, decimals)
        && prints(point.upper, upper, decimals);
}

// Piston rings without those observations whose samples are smaller in Montgomery's table 6.4.
QList<Subgroup> pistonRingsOfVaryingSize()
{
    QList<Subgroup> samples = pistonRings();
    const QList<std::pair<qsizetype, qsizetype>> sizes{{1, 3}, {5, 4}, {6, 4}, {8, 4}, {12, 3}, {14, 3}, {16, 4},
                                                       {19, 3}};
    for (const auto &[sample, size] : sizes)
        samples[sample].values.resize(size);
    return samples;
}

rc::Gen<QList<Subgroup>> anySubgroups(int size)
{
    return rc::gen::map(rc::gen::container<std::vector<std::vector<int>>>(
                            12, rc::gen::container<std::vector<int>>(size, rc::gen::inRange(-500, 500))),
                        [](const std::vector<std::vector<int>> &rows) {
                            QList<Subgroup> samples;
                            for (const auto &row : rows)
                                samples.append({{}, QList<double>(row.begin(), row.end())});
                            return samples;
                        });
}

void requireClose(double a, double b)
{
    RC_ASSERT(std::abs(a - b) <= 1e-9 * (1 + std::abs(a) + std::abs(b)));
}

} // namespace

class VariableChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Montgomery, 7th ed., example 6.1.
    void hardBakeMeanAndRange()
    {
        const auto chart = xbarRChart(hardBake());
        QVERIFY(chart);
        QVERIFY(hasLimits(chart->panels.at(0).points.first(), 1.31795, 1.5056, 1.69325, 4));
        QVERIFY(hasLimits(chart->panels.at(1).points.first(), 0, 0.32521, 0.68749, 5));
        QVERIFY(prints(chart->phases.first().sigma, 0.1398, 4));
        QVERIFY(chart->isInControl());
        QVERIFY(chart->panels.at(0).hasConstantLimits());
    }

    // Montgomery, 7th ed., example 6.3.
    void pistonRingsMeanAndDeviation()
    {
        const auto chart = xbarSChart(pistonRings());
        QVERIFY(chart);
        QVERIFY(hasLimits(chart->panels.at(0).points.first(), 73.988, 74.001, 74.014, 3));
        QVERIFY(hasLimits(chart->panels.at(1).points.first(), 0, 0.0094, 0.0196, 4));
        QVERIFY(chart->isInControl());
    }

    // Montgomery, 7th ed., example 6.4: limits differ with the size.
    void pistonRingsOfVaryingSizeWithPooledDeviation()
    {
        ControlChartOptions options;
        options.spread = SpreadEstimate::Pooled;
        const auto chart = xbarSChart(pistonRingsOfVaryingSize(), options);
        QVERIFY(chart);
        const ControlPanel &means = chart->panels.at(0);
        const ControlPanel &deviations = chart->panels.at(1);
        QVERIFY(hasLimits(means.points.at(0), 73.986, 74.001, 74.016, 3));
        QVERIFY(hasLimits(means.points.at(1), 73.981, 74.001, 74.021, 3));
        QVERIFY(hasLimits(means.points.at(5), 73.984, 74.001, 74.018, 3));
        QVERIFY(prints(deviations.points.at(0).upper, 0.022, 3));
        QVERIFY(prints(deviations.points.at(1).upper, 0.026, 3));
        QVERIFY(prints(deviations.points.at(5).upper, 0.023, 3));
        QVERIFY(!means.hasConstantLimits());
    }

    // NIST/SEMATECH e-Handbook 6.3.2.2.
    void flowRatesOfIndividuals()
    {
        const auto chart = imrChart(individuals(flowRates));
        QVERIFY(chart);
        QVERIFY(hasLimits(chart->panels.at(0).points.first(), 45.8159, 50.81, 55.8041, 4));
        QVERIFY(prints(chart->panels.at(1).points.first().centre, 1.8778, 4));
        QCOMPARE(chart->panels.at(1).points.size(), flowRates.size() - 1);
        QCOMPARE(chart->panels.at(1).points.first().sample, 1);
    }

    // Scrucca, qcc (R News 4/1, 2004) prints the same for Montgomery's viscosity data.
    void viscositiesOfIndividuals()
    {
        const auto chart = imrChart(individuals(viscosities));
        QVERIFY(chart);
        QVERIFY(hasLimits(chart->panels.at(0).points.first(), 32.24484, 33.52333, 34.80183, 4));
        QVERIFY(prints(chart->phases.first().sigma, 0.42617, 5));
    }

    // The first 20 samples set the limits; what comes later is judged by them.
    void aBasePeriodFreezesLimits()
    {
        QList<Subgroup> samples = hardBake();
        ControlChartOptions options;
        options.base = SampleSpan{0, 24};
        samples.append({u"late"_s, {1.9, 1.8, 1.75, 1.85, 1.7}});
        const auto chart = xbarRChart(samples, options);
        QVERIFY(chart);
        QVERIFY(hasLimits(chart->panels.at(0).points.last(), 1.31795, 1.5056, 1.69325, 4));
        QCOMPARE(chart->panels.at(0).alarms.first().points, QList<qsizetype>{25});
        QCOMPARE(chart->panels.at(0).points.last().label, u"late"_s);
        QCOMPARE(chart->panels.at(0).points.first().label, u"1"_s);
    }

    void phasesHaveLimitsOfTheirOwn()
    {
        QList<double> values{1, 2, 1, 2, 1, 2, 11, 12, 11, 12, 11, 12};
        ControlChartOptions options;
        options.phases = {{6, u"after"_s}};
        const auto chart = imrChart(individuals(values), options);
        QVERIFY(chart);
        QCOMPARE(chart->phases.size(), 2);
        QCOMPARE(chart->phases.at(0).centre, 1.5);
        QCOMPARE(chart->phases.at(1).centre, 11.5);
        QCOMPARE(chart->phases.at(1).label, u"after"_s);
        QCOMPARE(chart->panels.at(1).points.size(), 10); // none across the border
        QVERIFY(chart->isInControl());
    }

    void excludedSamplesAreDrawnButNotCounted()
    {
        QList<double> values{1, 2, 1, 2, 1, 2, 90, 2, 1, 2, 1, 2};
        ControlChartOptions options;
        options.excluded = {6};
        const auto chart = imrChart(individuals(values), options);
        QVERIFY(chart);
        QVERIFY(prints(chart->phases.first().centre, 17.0 / 11, 9));
        QVERIFY(prints(chart->phases.first().sigma, 1 / 1.128, 9));
        QVERIFY(chart->panels.at(0).points.at(6).excluded);
        QCOMPARE(chart->panels.at(0).alarms.first().points, QList<qsizetype>{6});
    }

    void givenStandardsAreExact()
    {
        ControlChartOptions options;
        options.standard = StandardValues{10, 2};
        const auto chart = xbarRChart(subgroups({{9, 10, 11, 12}}), options);
        QVERIFY(chart);
        QCOMPARE(chart->panels.at(0).points.first().upper, 13.0);
        QVERIFY(prints(chart->panels.at(1).points.first().centre, 2 * 2.0587507, 6));
    }

    // Montgomery, 7th ed., 7.2.1: a lower limit below what the quantity can be is 0.
    void whatCannotBeNegativeHasNoLimitBelowZero()
    {
        const auto subgroups = [](const QList<QList<double>> &rows) {
            QList<Subgroup> samples;
            for (const QList<double> &row : rows)
                samples.append({{}, row});
            return samples;
        };
        const QList<Subgroup> hours = subgroups({{1}, {9}, {2}, {14}, {0.5}, {3}});
        const QList<Subgroup> pairs = subgroups({{1, 9}, {2, 14}, {0.5, 3}, {0, 8}});
        ControlChartOptions never;
        never.neverNegative = true;
        const auto lowest = [](const Result<ControlChart> &chart) { return chart->panels.first().points.first().lower; };
        QVERIFY(lowest(imrChart(hours)) < 0 && lowest(xbarRChart(pairs)) < 0 && lowest(xbarSChart(pairs)) < 0);
        QCOMPARE(lowest(imrChart(hours, never)), 0.0);
        QCOMPARE(lowest(xbarRChart(pairs, never)), 0.0);
        QCOMPARE(lowest(xbarSChart(pairs, never)), 0.0);
        // All else stays, and a limit above 0 is left alone.
        QCOMPARE(imrChart(hours, never)->panels.first().points.first().upper,
                 imrChart(hours)->panels.first().points.first().upper);
        QCOMPARE(imrChart(hours, never)->phases, imrChart(hours)->phases);
        QVERIFY(lowest(xbarRChart(pistonRings(), never)) > 70);
        // Values below 0 are believed more than what was said of them.
        QCOMPARE(lowest(imrChart(subgroups({{1}, {-9}, {2}, {14}}), never)),
                 lowest(imrChart(subgroups({{1}, {-9}, {2}, {14}}))));
    }

    void equalValuesAreInControlWithoutWidth()
    {
        const auto chart = imrChart(individuals({0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}));
        QVERIFY(chart);
        QVERIFY(chart->isInControl());
        QCOMPARE(chart->panels.at(0).points.first().upper, 0.1);
    }

    void whatCannotBeChartedNamesItsPlace_data()
    {
        QTest::addColumn<QList<QList<double>>>("rows");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        using Rows = QList<QList<double>>;
        QTest::newRow("nothing") << Rows{} << u"too-few-samples"_s << u"samples"_s;
        QTest::newRow("one sample") << Rows{{1, 2, 3}} << u"too-few-samples"_s << u"samples"_s;
        QTest::newRow("one value") << Rows{{1, 2}, {1}} << u"subgroup-size"_s << u"samples[1]"_s;
        QTest::newRow("empty") << Rows{{}, {1, 2}} << u"subgroup-size"_s << u"samples[0]"_s;
        QTest::newRow("too many") << Rows{{1, 2}, QList<double>(26, 1)} << u"subgroup-size"_s << u"samples[1]"_s;
        QTest::newRow("not a number") << Rows{{1, 2}, {1, qQNaN()}} << u"number-unusable"_s
                                      << u"samples[1].values[1]"_s;
        QTest::newRow("endless") << Rows{{1, -qInf()}, {1, 2}} << u"number-unusable"_s << u"samples[0].values[1]"_s;
        QTest::newRow("huge") << Rows{{1, 1e300}, {1, 2}} << u"number-unusable"_s << u"samples[0].values[1]"_s;
    }

    void whatCannotBeChartedNamesItsPlace()
    {
        QFETCH(QList<QList<double>>, rows);
        QFETCH(QString, code);
        QFETCH(QString, where);
        const auto chart = xbarRChart(subgroups(rows));
        QVERIFY(!chart);
        QCOMPARE(chart.error().code, code);
        QCOMPARE(chart.error().where, where);
    }

    void optionsOutOfReachAreRefused()
    {
        const auto codeOfOptions = [](const std::function<void(ControlChartOptions &)> &change) {
            ControlChartOptions options;
            change(options);
            const auto chart = imrChart(individuals(flowRates), options);
            return chart ? u"taken"_s : chart.error().code;
        };
        QCOMPARE(codeOfOptions([](auto &o) { o.base = SampleSpan{0, 10}; }), u"base-unusable"_s);
        QCOMPARE(codeOfOptions([](auto &o) { o.base = SampleSpan{5, 4}; }), u"base-unusable"_s);
        QCOMPARE(codeOfOptions([](auto &o) { o.base = SampleSpan{3, 3}; }), u"too-few-samples"_s);
        QCOMPARE(codeOfOptions([](auto &o) { o.phases = {{4, {}}, {4, {}}}; }), u"phase-unusable"_s);
        QCOMPARE(codeOfOptions([](auto &o) { o.phases = {{10, {}}}; }), u"phase-unusable"_s);
        QCOMPARE(codeOfOptions([](auto &o) { o.phases = {{9, {}}}; }), u"too-few-samples"_s);
        QCOMPARE(codeOfOptions([](auto &o) { o.excluded = {-1}; }), u"excluded-unusable"_s);
        QCOMPARE(codeOfOptions([](auto &o) { o.excluded = {1, 3, 5, 7, 9}; }), u"no-neighbours"_s);
        QCOMPARE(codeOfOptions([](auto &o) { o.sigmas = 0; }), u"sigmas-unusable"_s);
        QCOMPARE(codeOfOptions([](auto &o) { o.standard = StandardValues{1, -1}; }), u"standard-unusable"_s);
        QCOMPARE(codeOfOptions([](auto &o) {
            o.base = SampleSpan{0, 4};
            o.phases = {{5, {}}};
        }), u"base-and-phases"_s);
    }

    void shiftAndScaleMoveTheLimitsAlike()
    {
        QVERIFY(rc::check("limits follow shift and scale", [] {
            const QList<Subgroup> samples = *anySubgroups(4);
            const double shift = *rc::gen::inRange(-1000, 1000);
            const double scale = *rc::gen::inRange(1, 50);
            QList<Subgroup> moved = samples;
            for (Subgroup &sample : moved) {
                for (double &value : sample.values)
                    value = value * scale + shift;
            }
            for (const auto &make : {xbarRChart, xbarSChart}) {
                const auto chart = make(samples, {});
                const auto other = make(moved, {});
                RC_ASSERT(chart.has_value() && other.has_value());
                const ControlPoint &point = chart->panels.at(0).points.first();
                const ControlPoint &moving = other->panels.at(0).points.first();
                requireClose(moving.upper, point.upper * scale + shift);
                requireClose(moving.lower, point.lower * scale + shift);
                requireClose(other->panels.at(1).points.first().upper,
                             chart->panels.at(1).points.first().upper * scale);
            }
        }));
    }

    void orderWithinASubgroupDoesNotMatter()
    {
        QVERIFY(rc::check("order within a subgroup", [] {
            const QList<Subgroup> samples = *anySubgroups(5);
            QList<Subgroup> turned = samples;
            for (Subgroup &sample : turned)
                std::reverse(sample.values.begin(), sample.values.end());
            const auto chart = xbarSChart(samples, {});
            const auto other = xbarSChart(turned, {});
            for (qsizetype i = 0; i < samples.size(); ++i)
                RC_ASSERT(chart->panels.at(0).points.at(i) == other->panels.at(0).points.at(i));
        }));
    }

    void noNumberIsEverUndefined()
    {
        QVERIFY(rc::check("finite results", [] {
            const auto magnitude = *rc::gen::element(1e-99, 1e-3, 1.0, 1e6, 1e97);
            QList<Subgroup> samples = *anySubgroups(2);
            for (Subgroup &sample : samples) {
                for (double &value : sample.values)
                    value *= magnitude;
            }
            const auto chart = xbarRChart(samples, {});
            RC_ASSERT(chart.has_value());
            for (const ControlPanel &panel : chart->panels) {
                for (const ControlPoint &point : panel.points) {
                    RC_ASSERT(std::isfinite(point.lower) && std::isfinite(point.centre) && std::isfinite(point.upper)
                              && point.lower <= point.centre && point.centre <= point.upper);
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(VariableChartsTest)
#include "tst_variablecharts.moc"
