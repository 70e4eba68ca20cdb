#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "publisheddata.h"
#include "statistics/controlchart.h"

using namespace kesu;
using namespace kesu::testing;
using namespace Qt::StringLiterals;

namespace {

bool hasLimits(const ControlPoint &point, double lower, double centre, double upper, int decimals)
{
    const auto prints = [decimals](double value, double printed) {
        return QString::number(value, 'f', decimals) == QString::number(printed, 'f', decimals);
    };
    const bool agrees = prints(point.lower, lower) && prints(point.centre, centre) && prints(point.upper, upper);
    if (!agrees)
        qWarning() << qSetRealNumberPrecision(10) << point.lower << point.centre << point.upper;
    return agrees;
}

QList<qsizetype> beyondLimits(const ControlChart &chart)
{
    QList<qsizetype> samples;
    for (const RunSignal &alarm : chart.panels.first().alarms) {
        if (alarm.rule == RunRule::WesternElectric1)
            samples += alarm.points;
    }
    return samples;
}

const ControlPoint &point(const Result<ControlChart> &chart, qsizetype i)
{
    return chart->panels.first().points.at(i);
}

} // namespace

class AttributeChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Montgomery, 7th ed., example 7.1; NIST/SEMATECH e-Handbook 6.3.3.2.
    void juiceCansByProportion()
    {
        const auto chart = attributeChart(ControlChartKind::P, counted(juiceCans, {50}));
        QVERIFY(chart);
        QVERIFY(hasLimits(point(chart, 0), 0.0524, 0.2313, 0.4102, 4));
        QCOMPARE(beyondLimits(*chart), (QList<qsizetype>{14, 22})); // samples 15 and 23
    }

    // The same example with the two explained samples left out: limits 0.0407 … 0.3893, now sample 21 is beyond.
    void juiceCansRevised()
    {
        ControlChartOptions options;
        options.excluded = {14, 22};
        const auto chart = attributeChart(ControlChartKind::P, counted(juiceCans, {50}), options);
        QVERIFY(chart);
        QVERIFY(hasLimits(point(chart, 0), 0.0407, 0.2150, 0.3893, 4));
        QCOMPARE(beyondLimits(*chart), (QList<qsizetype>{14, 20, 22}));
    }

    // Montgomery, 7th ed., example 7.2: np̄ = 11.565, limits 2.62 … 20.51.
    void juiceCansByNumber()
    {
        const auto chart = attributeChart(ControlChartKind::Np, counted(juiceCans, {50}));
        QVERIFY(chart);
        QVERIFY(hasLimits(point(chart, 0), 2.62, 11.57, 20.51, 2));
        QCOMPARE(beyondLimits(*chart), (QList<qsizetype>{14, 22}));
    }

    // Montgomery, 7th ed., example 7.3 and table 7.5: sizes from 80 to 120; sample 11 is beyond.
    void ordersOfVaryingSize()
    {
        const auto chart = attributeChart(ControlChartKind::P, counted(orderErrors, orderSizes));
        QVERIFY(chart);
        QVERIFY(hasLimits(point(chart, 0), 0.007, 0.096, 0.184, 3));  // n = 100
        QVERIFY(hasLimits(point(chart, 1), 0.000, 0.096, 0.194, 3));  // n = 80
        QVERIFY(hasLimits(point(chart, 11), 0.015, 0.096, 0.176, 3)); // n = 120
        QCOMPARE(beyondLimits(*chart), QList<qsizetype>{10});
    }

    // Montgomery, 7th ed., example 7.4.
    void circuitBoardsByCount()
    {
        const auto chart = attributeChart(ControlChartKind::C, counted(circuitBoards, {1}));
        QVERIFY(chart);
        QVERIFY(hasLimits(point(chart, 0), 6.48, 19.85, 33.21, 2));
        QCOMPARE(beyondLimits(*chart), (QList<qsizetype>{5, 19})); // samples 6 and 20
    }

    // NIST/SEMATECH e-Handbook 6.3.3.1.
    void waferDefectsByCount()
    {
        const auto chart = attributeChart(ControlChartKind::C, counted(waferDefects, {1}));
        QVERIFY(chart);
        QVERIFY(hasLimits(point(chart, 0), 4, 16, 28, 4));
        QCOMPARE(beyondLimits(*chart), QList<qsizetype>{23});
    }

    // Montgomery, 4th ed., example 6-4: ū = 1.93, limits 0.07 … 3.79.
    void computersByRate()
    {
        const auto chart = attributeChart(ControlChartKind::U, counted(computerFaults, {5}));
        QVERIFY(chart);
        QVERIFY(hasLimits(point(chart, 0), 0.07, 1.93, 3.79, 2));
        QVERIFY(beyondLimits(*chart).isEmpty());
    }

    // Montgomery, 7th ed., example 7.5 and table 7.12: ū = 1.42 with limits for 8.0 and 13.0 units.
    void clothOfVaryingSize()
    {
        const auto chart = attributeChart(ControlChartKind::U, counted(clothFaults, clothSizes));
        QVERIFY(chart);
        QVERIFY(hasLimits(point(chart, 1), 0.16, 1.42, 2.69, 2));
        QVERIFY(hasLimits(point(chart, 2), 0.43, 1.42, 2.42, 2));
        QVERIFY(beyondLimits(*chart).isEmpty());
    }

    void nothingAndEverythingNonconforming()
    {
        const auto none = attributeChart(ControlChartKind::P, counted({0, 0, 0}, {50}));
        QVERIFY(none && none->isInControl());
        QVERIFY(hasLimits(point(none, 0), 0, 0, 0, 6));
        const auto all = attributeChart(ControlChartKind::P, counted({5, 5, 5}, {5}));
        QVERIFY(all && all->isInControl());
        QVERIFY(hasLimits(point(all, 0), 1, 1, 1, 6));
    }

    void whatCannotBeChartedNamesItsPlace_data()
    {
        QTest::addColumn<ControlChartKind>("kind");
        QTest::addColumn<double>("count");
        QTest::addColumn<double>("size");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const auto p = ControlChartKind::P;
        const auto u = ControlChartKind::U;
        QTest::newRow("more than all") << p << 51.0 << 50.0 << u"count-exceeds-size"_s << u"samples[1].count"_s;
        QTest::newRow("negative") << p << -1.0 << 50.0 << u"count-not-whole"_s << u"samples[1].count"_s;
        QTest::newRow("broken") << u << 1.5 << 50.0 << u"count-not-whole"_s << u"samples[1].count"_s;
        QTest::newRow("no size") << p << 0.0 << 0.0 << u"size-unusable"_s << u"samples[1].size"_s;
        QTest::newRow("size below zero") << u << 1.0 << -2.5 << u"size-unusable"_s << u"samples[1].size"_s;
        QTest::newRow("broken size") << p << 1.0 << 49.5 << u"size-unusable"_s << u"samples[1].size"_s;
        QTest::newRow("not a number") << u << qQNaN() << 1.0 << u"number-unusable"_s << u"samples[1].count"_s;
        QTest::newRow("np of two sizes") << ControlChartKind::Np << 1.0 << 49.0 << u"sizes-differ"_s
                                         << u"samples[1].size"_s;
    }

    void whatCannotBeChartedNamesItsPlace()
    {
        QFETCH(ControlChartKind, kind);
        QFETCH(double, count);
        QFETCH(double, size);
        QFETCH(QString, code);
        QFETCH(QString, where);
        const auto chart = attributeChart(kind, {{{}, 3, 50}, {{}, count, size}});
        QVERIFY(!chart);
        QCOMPARE(chart.error().code, code);
        QCOMPARE(chart.error().where, where);
    }

    void orderOfSamplesDoesNotMoveTheLimits()
    {
        QVERIFY(rc::check("order of samples", [] {
            const auto counts = *rc::gen::container<std::vector<int>>(20, rc::gen::inRange(0, 30));
            QList<AttributeSample> samples;
            for (const int count : counts)
                samples.append({{}, static_cast<double>(count), 30});
            QList<AttributeSample> turned = samples;
            std::reverse(turned.begin(), turned.end());
            for (const auto kind : {ControlChartKind::P, ControlChartKind::Np, ControlChartKind::U}) {
                const auto chart = attributeChart(kind, samples);
                const auto other = attributeChart(kind, turned);
                RC_ASSERT(point(chart, 0).upper == point(other, 0).upper);
                RC_ASSERT(point(chart, 0).lower == point(other, 0).lower);
            }
        }));
    }

    // A unit twice as large holds twice as much: u of (2c, 2n) has the same centre and narrower limits.
    void largerSamplesNarrowTheLimits()
    {
        QVERIFY(rc::check("larger samples", [] {
            const auto counts = *rc::gen::container<std::vector<int>>(10, rc::gen::inRange(1, 40));
            QList<AttributeSample> samples;
            QList<AttributeSample> doubled;
            for (const int count : counts) {
                samples.append({{}, static_cast<double>(count), 2.5});
                doubled.append({{}, 2.0 * count, 5});
            }
            const auto chart = attributeChart(ControlChartKind::U, samples);
            const auto other = attributeChart(ControlChartKind::U, doubled);
            RC_ASSERT(std::abs(point(chart, 0).centre - point(other, 0).centre) < 1e-9);
            RC_ASSERT(point(other, 0).upper < point(chart, 0).upper);
            const double half = point(chart, 0).upper - point(chart, 0).centre;
            const double narrow = point(other, 0).upper - point(other, 0).centre;
            RC_ASSERT(std::abs(half / narrow - std::sqrt(2.0)) < 1e-9);
        }));
    }
};

QTEST_GUILESS_MAIN(AttributeChartsTest)
#include "tst_attributecharts.moc"
