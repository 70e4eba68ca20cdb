#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "publisheddata.h"
#include "statistics/distributions.h"
#include "statistics/histogram.h"
#include "statistics/scatter.h"
#include "statistics/stratification.h"

using namespace kesu;
using namespace kesu::testing;
using namespace Qt::StringLiterals;

namespace {

// Digits that agree with a certified value.
bool certifies(double value, double certified, double digits)
{
    const double agreed = value == certified ? 15 : -std::log10(std::abs(value - certified) / std::abs(certified));
    if (agreed < digits)
        qWarning() << qSetRealNumberPrecision(16) << value << "instead of" << certified;
    return agreed >= digits;
}

} // namespace

// Scatter, stratification and histogram: what shows how values hang together.
class ScatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // NIST StRD, Norris: certified values.
    void norrisAgreesWithTheCertifiedValues()
    {
        const auto line = scatter(norrisX, norrisY);
        QVERIFY(line);
        QVERIFY(certifies(line->slope, 1.00211681802045, 12));
        QVERIFY(certifies(line->intercept, -0.262323073774029, 10));
        QVERIFY(certifies(line->slopeError, 0.429796848199937e-3, 10));
        QVERIFY(certifies(line->interceptError, 0.232818234301152, 10));
        QVERIFY(certifies(line->residualSd, 0.884796396144373, 10));
        QVERIFY(certifies(line->rSquared, 0.999993745883712, 14));
        QVERIFY(certifies(*line->t * *line->t, 5436385.54079785, 9)); // the F of the regression
        QVERIFY(line->p < 1e-60);
    }

    // Student's t at the 5 % points every table prints, F and chi-square likewise.
    void probabilitiesAgreeWithTheTables()
    {
        QCOMPARE(QString::number(studentTwoSided(12.706, 1), 'f', 4), u"0.0500"_s);
        QCOMPARE(QString::number(studentTwoSided(2.228, 10), 'f', 4), u"0.0500"_s);
        QCOMPARE(QString::number(studentTwoSided(2.042, 30), 'f', 4), u"0.0500"_s);
        QCOMPARE(QString::number(fisherAbove(4.96, 1, 10), 'f', 3), u"0.050"_s);
        QCOMPARE(QString::number(fisherAbove(2.87, 4, 20), 'f', 3), u"0.050"_s);
        QCOMPARE(QString::number(chiSquareQuantile(0.95, 1), 'f', 3), u"3.841"_s);
        QCOMPARE(QString::number(chiSquareQuantile(0.05, 10), 'f', 3), u"3.940"_s);
        QCOMPARE(QString::number(chiSquareQuantile(0.975, 120), 'f', 3), u"152.211"_s);
        QCOMPARE(QString::number(normalAbove(1.6448536269514722), 'f', 10), u"0.0500000000"_s);
    }

    void exactLinesAndNoRelation()
    {
        const auto exact = scatter({1, 2, 3, 4}, {3, 5, 7, 9});
        QVERIFY(exact);
        QCOMPARE(exact->r, 1.0);
        QVERIFY(!exact->t);
        QCOMPARE(exact->p, 0.0);
        const auto none = scatter({-1, 0, 1, 0}, {0, 1, 0, -1});
        QVERIFY(none && none->r == 0 && none->p == 1);
    }

    void whatHasNoLineIsRefused()
    {
        QCOMPARE(scatter({1, 2}, {1, 2}).error().code, u"too-few-values"_s);
        QCOMPARE(scatter({1, 2, 3}, {1, 2}).error().code, u"pairs-uneven"_s);
        QCOMPARE(scatter({1, 1, 1}, {1, 2, 3}).error().where, u"x"_s);
        QCOMPARE(scatter({1, 2, 3}, {2, 2, 2}).error().where, u"y"_s);
        QCOMPARE(scatter({1, 2, qQNaN()}, {2, 2, 2}).error().where, u"x[2]"_s);
    }

    void correlationHasNoUnit()
    {
        QVERIFY(rc::check("r under change of units", [] {
            const auto raw = *rc::gen::container<std::vector<std::pair<int, int>>>(
                15, rc::gen::pair(rc::gen::inRange(-99, 99), rc::gen::inRange(-99, 99)));
            QList<double> x;
            QList<double> y;
            QList<double> warm;
            for (const auto &[a, b] : raw) {
                x.append(a);
                y.append(b);
                warm.append(a * 1.8 + 32);
            }
            const auto celsius = scatter(x, y);
            RC_PRE(celsius.has_value());
            const auto fahrenheit = scatter(warm, y);
            RC_ASSERT(fahrenheit.has_value());
            RC_ASSERT(std::abs(celsius->r - fahrenheit->r) < 1e-9);
            RC_ASSERT(std::abs(celsius->slope - fahrenheit->slope * 1.8) < 1e-9);
            RC_ASSERT(std::abs(scatter(y, x)->r - celsius->r) < 1e-9);
        }));
    }

    // NIST StRD, SiRstv: certified F of the one-way analysis of variance.
    void resistivityByInstrument()
    {
        QList<StratumValue> rows;
        for (qsizetype i = 0; i < resistivity.size(); ++i) {
            for (const double value : resistivity.at(i))
                rows.append({QString::number(i + 1), value});
        }
        const auto result = stratify(u"instrument"_s, rows);
        QVERIFY(result && result->variance);
        QCOMPARE(result->strata.size(), 5);
        QCOMPARE(result->variance->betweenDf, 4);
        QCOMPARE(result->variance->withinDf, 20);
        QVERIFY(certifies(*result->variance->f, 1.18046237440255, 10));
        QVERIFY(certifies(result->variance->betweenSquares, 5.11462616e-2, 8));
        QVERIFY(certifies(result->variance->explained, 0.190999039051129, 9));
    }

    void strataWithoutVariationHaveNoF()
    {
        const auto one = stratify(u"m"_s, {{u"a"_s, 1}, {u"a"_s, 2}});
        QVERIFY(one && !one->variance);
        const auto flat = stratify(u"m"_s, {{u"a"_s, 1}, {u"a"_s, 1}, {u"b"_s, 2}, {u"b"_s, 2}});
        QVERIFY(flat && flat->variance && !flat->variance->f);
        QCOMPARE(flat->variance->explained, 1.0);
        QCOMPARE(stratify(u"m"_s, {}).error().code, u"too-few-values"_s);
        QCOMPARE(stratify(u"m"_s, {{u"a"_s, 1}, {{}, 1}}).error().where, u"rows[1].m"_s);
    }

    void classesByEveryRule()
    {
        QList<double> values;
        for (int i = 0; i < 100; ++i)
            values.append(i / 10.0);
        const auto count = [&values](HistogramOptions options) { return histogram(values, options)->classes.size(); };
        QCOMPARE(count({ClassRule::Sturges}), 8);           // 1 + log2 100 = 7.64
        QCOMPARE(count({ClassRule::SquareRoot}), 10);
        QCOMPARE(count({ClassRule::FreedmanDiaconis}), 5);  // 9.9 / (2 · 4.95 / 4.64)
        QCOMPARE(count({ClassRule::Number, 12}), 12);
        QCOMPARE(count({ClassRule::Width, 0, 2.5}), 4);
        HistogramOptions byUnit{ClassRule::Number, 10};
        byUnit.unit = 0.1;
        const auto result = histogram(values, byUnit);
        QCOMPARE(QString::number(result->classes.first().from, 'f', 3), u"-0.050"_s);
        QCOMPARE(QString::number(result->width, 'f', 3), u"1.000"_s);
        for (const HistogramClass &one : result->classes)
            QCOMPARE(one.count, 10);
    }

    // 52.4 is written on the edge between two classes, though 47.6 + 4 · 1.2 is not 52.4 in binary.
    void edgesAreMeantInDecimals()
    {
        const auto result = histogram(flowRates);
        QCOMPARE(result->classes.size(), 5);
        QCOMPARE(result->classes.last().count, 3);
    }

    void equalValuesHaveOneClass()
    {
        const auto result = histogram({5, 5, 5});
        QVERIFY(result);
        QCOMPARE(result->classes.size(), 1);
        QCOMPARE(result->classes.first().count, 3);
        QCOMPARE(result->normalCurve(5), 0.0);
        QVERIFY(histogram({0})->classes.first().to > histogram({0})->classes.first().from);
    }

    void unusableHistogramOptionsAreNamed()
    {
        const QList<double> values{1, 2, 3};
        QCOMPARE(histogram({}).error().code, u"too-few-values"_s);
        QCOMPARE(histogram({1, qInf()}).error().where, u"values[1]"_s);
        QCOMPARE(histogram(values, {ClassRule::Number, 0}).error().code, u"number-of-classes-unusable"_s);
        QCOMPARE(histogram(values, {ClassRule::Width, 0, 1e-9}).error().code, u"width-unusable"_s);
        QCOMPARE(histogram(values, {ClassRule::Width, 0, 1, 2.0}).error().code, u"start-above-values"_s);
        QCOMPARE(histogram(values, {ClassRule::Sturges, 0, 0, {}, -1}).error().code, u"unit-unusable"_s);
    }

    void everyValueFallsInOneClass()
    {
        QVERIFY(rc::check("classes hold all values", [] {
            const auto raw = *rc::gen::nonEmpty<std::vector<int>>();
            const auto scale = *rc::gen::element(1e-6, 1.0, 1e9);
            QList<double> values;
            for (const int value : raw)
                values.append(value * scale);
            for (const auto &[rule, code] : classRuleCodes) {
                const auto result = histogram(values, {rule, 7, 1e-300});
                if (!result)
                    continue; // a width too small
                qsizetype sum = 0;
                for (const HistogramClass &one : result->classes) {
                    sum += one.count;
                    RC_ASSERT(std::isfinite(one.expected) && one.from < one.to);
                }
                RC_ASSERT(sum == values.size());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(ScatterTest)
#include "tst_scatter.moc"
