#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "publisheddata.h"
#include "statistics/capability.h"
#include "statistics/normality.h"

using namespace kesu;
using namespace kesu::testing;
using namespace Qt::StringLiterals;

namespace {

bool prints(double value, double printed, int decimals)
{
    const bool agrees = QString::number(value, 'f', decimals) == QString::number(printed, 'f', decimals);
    if (!agrees)
        qWarning() << qSetRealNumberPrecision(10) << value << "instead of" << printed;
    return agrees;
}

} // namespace

class CapabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // NIST/SEMATECH e-Handbook 6.1.6: USL 20, LSL 8, mean 16, s 2.
    void handbookFigures()
    {
        const auto result = capabilityOf(16, 2, 50, {8, 20, {}});
        QVERIFY(result);
        QVERIFY(prints(*result->potential.both, 1.0, 4));
        QVERIFY(prints(result->potential.nearest, 0.6667, 4));
        QVERIFY(prints(*result->potential.upper, 0.6667, 4));
        QVERIFY(prints(*result->potential.lower, 1.3333, 4));
    }

    // Scrucca, qcc (R News 4/1, 2004): piston rings with limits 73.95 … 74.05 and 73.99 … 74.01, printed with intervals.
    void pistonRingFigures()
    {
        const auto wide = capabilityOf(74.001176, 0.009785039, 125, {73.95, 74.05, {}});
        QVERIFY(wide);
        const CapabilityIndices &indices = wide->potential;
        QVERIFY(prints(*indices.both, 1.703, 3));
        QVERIFY(prints(indices.bothInterval->low, 1.491, 3) && prints(indices.bothInterval->high, 1.915, 3));
        QVERIFY(prints(*indices.lower, 1.743, 3));
        QVERIFY(prints(*indices.upper, 1.663, 3));
        QVERIFY(prints(indices.nearest, 1.663, 3));
        QVERIFY(prints(indices.nearestInterval->low, 1.448, 3) && prints(indices.nearestInterval->high, 1.878, 3));
        QVERIFY(prints(*indices.target, 1.691, 3));
        const auto aside = capabilityOf(74.001176, 0.009785039, 125, {73.95, 74.05, 74.02});
        QVERIFY(prints(*aside->potential.target, 0.7856, 4));
        const auto narrow = capabilityOf(74.001176, 0.009785039, 125, {73.99, 74.01, {}});
        QVERIFY(prints(*narrow->potential.both, 0.3407, 4));
        QVERIFY(prints(narrow->potential.nearest, 0.3006, 4));
        QVERIFY(prints(narrow->potential.ppmBelow / 1e4, 13, 0));
        QVERIFY(prints(narrow->potential.ppmAbove / 1e4, 18, 0));
    }

    // Montgomery, 7th ed., section 6.2.2: hard bake, 1.50 ± 0.50: σ̂ = 0.1398, Cp = 1.192, about 360 ppm.
    void hardBakeFromSubgroups()
    {
        const auto result = capability(hardBake(), {1.0, 2.0, {}});
        QVERIFY(result);
        QCOMPARE(result->within, WithinEstimate::Range);
        QVERIFY(prints(result->potential.sigma, 0.1398, 4));
        QVERIFY(prints(*result->potential.both, 1.192, 3));
        const double ppm = result->potential.ppmBelow + result->potential.ppmAbove;
        QVERIFY2(ppm > 340 && ppm < 370, qPrintable(QString::number(ppm)));
        QCOMPARE(result->observedPpmBelow + result->observedPpmAbove, 0.0);
    }

    void oneSidedHasNoCp()
    {
        const auto result = capabilityOf(10, 1, 30, {{}, 14.5, {}});
        QVERIFY(result);
        QVERIFY(!result->potential.both && !result->potential.target && !result->potential.lower);
        QVERIFY(prints(result->potential.nearest, 1.5, 6));
        QVERIFY(prints(result->potential.ppmAbove, 3.4, 1)); // 4.5 sigma, as every Six Sigma table says
    }

    void everyEstimateOfSigmaWithin()
    {
        const Specification limits{1.0, 2.0, {}};
        for (const auto within : {WithinEstimate::Range, WithinEstimate::Deviation, WithinEstimate::Pooled}) {
            const auto result = capability(hardBake(), limits, within);
            QVERIFY(result);
            QVERIFY(qAbs(result->potential.sigma - 0.1398) < 0.004);
        }
        QVERIFY(prints(capability(individuals(flowRates), {40, 60, {}})->potential.sigma, 1.8778 / 1.128, 4));
        QCOMPARE(capability(hardBake(), limits, WithinEstimate::MovingRange).error().code, u"within-unusable"_s);
        QCOMPARE(capability(individuals(flowRates), limits, WithinEstimate::Range).error().code,
                 u"within-unusable"_s);
    }

    void whatHasNoCapabilityIsRefused_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<double>>("limits"); // NaN stands for none
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const double none = qQNaN();
        using Values = QList<double>;
        QTest::newRow("no limits") << Values{1, 2, 3} << Values{none, none, none} << u"specification-missing"_s
                                   << u"lsl"_s;
        QTest::newRow("crossed") << Values{1, 2, 3} << Values{3, 2, none} << u"specification-crossed"_s << u"lsl"_s;
        QTest::newRow("no width") << Values{1, 2, 3} << Values{2, 2, none} << u"specification-crossed"_s << u"lsl"_s;
        QTest::newRow("target outside") << Values{1, 2, 3} << Values{0, 4, 5} << u"target-outside"_s << u"target"_s;
        QTest::newRow("endless limit") << Values{1, 2, 3} << Values{0, qInf(), none} << u"number-unusable"_s
                                       << u"usl"_s;
        QTest::newRow("all equal") << Values{2, 2, 2} << Values{0, 4, none} << u"all-equal"_s << u"values"_s;
        QTest::newRow("one value") << Values{2} << Values{0, 4, none} << u"too-few-samples"_s << u"samples"_s;
        QTest::newRow("nothing") << Values{} << Values{0, 4, none} << u"too-few-samples"_s << u"samples"_s;
    }

    void whatHasNoCapabilityIsRefused()
    {
        QFETCH(QList<double>, values);
        QFETCH(QList<double>, limits);
        QFETCH(QString, code);
        QFETCH(QString, where);
        const auto given = [&limits](qsizetype i) {
            return qIsNaN(limits.at(i)) ? std::optional<double>() : std::optional(limits.at(i));
        };
        const auto result = capability(individuals(values), {given(0), given(1), given(2)});
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().where, where);
        QCOMPARE(capabilityOf(1, 0, 10, {0, 4, {}}).error().code, u"sigma-unusable"_s);
    }

    void unitsDoNotMatter()
    {
        QVERIFY(rc::check("indices without unit", [] {
            const auto raw = *rc::gen::container<std::vector<int>>(20, rc::gen::inRange(0, 1000));
            const QList<double> values(raw.begin(), raw.end());
            QList<double> scaled;
            for (const double value : values)
                scaled.append(value * 25.4 - 300);
            const auto inches = capability(individuals(values), {-10, 1010, {}});
            const auto metric = capability(individuals(scaled), {-10 * 25.4 - 300, 1010 * 25.4 - 300, {}});
            RC_PRE(inches.has_value());
            RC_ASSERT(metric.has_value());
            const CapabilityIndices &a = inches->potential;
            const CapabilityIndices &b = metric->potential;
            RC_ASSERT(std::abs(*a.both - *b.both) < 1e-9 * *a.both);
            RC_ASSERT(std::abs(a.nearest - b.nearest) < 1e-9 * a.nearest);
            RC_ASSERT(std::abs(*a.target - *b.target) < 1e-9 * *a.target);
            RC_ASSERT(a.nearest <= *a.both + 1e-12 && *a.target <= *a.both + 1e-12);
        }));
    }

    // NAG Library g08ckc: A² 0.165956, adjusted 0.171296, p 0.931155.
    void normalityOfPublishedObservations()
    {
        const auto test = testNormality(nagObservations);
        QVERIFY(test);
        QVERIFY(prints(test->aSquared, 0.165956, 6));
        QVERIFY(prints(test->adjusted, 0.171296, 6));
        QVERIFY(prints(test->p, 0.931155, 6));
        QVERIFY(!test->isDoubtful());
    }

    void skewedDataAreDoubtful()
    {
        QList<double> values;
        for (int i = 1; i <= 40; ++i)
            values.append(std::exp(i / 6.0));
        QVERIFY(testNormality(values)->isDoubtful());
        QCOMPARE(testNormality({1, 2, 3}).error().code, u"too-few-values"_s);
        QCOMPARE(testNormality(QList<double>(9, 4)).error().code, u"all-equal"_s);
    }
};

QTEST_GUILESS_MAIN(CapabilityTest)
#include "tst_capability.moc"
