#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "statistics/runrules.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

// Points given in units of sigma about a centre of 0, limits at three.
QList<ControlPoint> pointsOf(const QList<double> &values)
{
    QList<ControlPoint> points;
    for (const double value : values) {
        ControlPoint point;
        point.sample = points.size();
        point.value = value;
        point.lower = -3;
        point.upper = 3;
        point.sigma = 1;
        points.append(point);
    }
    return points;
}

} // namespace

// The eight pictures of Nelson (1984), figure 1, and the four of the Western Electric handbook, each with a pattern
// that must call and its near miss.
class RunRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleCallsWhereItShould_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<qsizetype>>("members");
        QTest::addColumn<QList<qsizetype>>("at");
        using Values = QList<double>;
        using Places = QList<qsizetype>;
        QTest::newRow("1: beyond") << u"nelson-1"_s << Values{0, 3.1, 0} << Places{1} << Places{1};
        QTest::newRow("1: on the limit") << u"nelson-1"_s << Values{0, 3.0, -3.0} << Places{} << Places{};
        QTest::newRow("2: nine") << u"nelson-2"_s << Values{-.1, .1, .2, .1, .3, .1, .2, .1, .4, .1, -.1}
                                 << Places{1, 2, 3, 4, 5, 6, 7, 8, 9} << Places{9};
        QTest::newRow("2: eight") << u"nelson-2"_s << Values{-.1, .1, .2, .1, .3, .1, .2, .1, .4, -.1} << Places{}
                                  << Places{};
        QTest::newRow("2: the centre breaks it") << u"nelson-2"_s << Values{.1, .2, .1, .3, 0, .1, .2, .1, .4}
                                                 << Places{} << Places{};
        QTest::newRow("3: six rising") << u"nelson-3"_s << Values{1, -1, -.5, 0, .5, 1, 1.5, 1}
                                       << Places{1, 2, 3, 4, 5, 6} << Places{6};
        QTest::newRow("3: six falling, then more") << u"nelson-3"_s << Values{2, 1, .5, 0, -.5, -1, -2}
                                                   << Places{0, 1, 2, 3, 4, 5, 6} << Places{5, 6};
        QTest::newRow("3: a tie breaks it") << u"nelson-3"_s << Values{0, 1, 1, 1.5, 2, 2.5, 2.6} << Places{}
                                            << Places{};
        QTest::newRow("4: fourteen alternating")
            << u"nelson-4"_s << Values{0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1}
            << Places{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13} << Places{13};
        QTest::newRow("4: thirteen") << u"nelson-4"_s << Values{0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0} << Places{}
                                     << Places{};
        QTest::newRow("5: two of three") << u"nelson-5"_s << Values{0, 2.1, 0, 2.2} << Places{1, 3} << Places{3};
        QTest::newRow("5: sides differ") << u"nelson-5"_s << Values{0, 2.1, 0, -2.2} << Places{} << Places{};
        QTest::newRow("6: four of five") << u"nelson-6"_s << Values{1.1, 1.2, 0, 1.3, 1.4, 0} << Places{0, 1, 3, 4}
                                         << Places{4};
        QTest::newRow("7: fifteen hugging") << u"nelson-7"_s << Values(15, .5)
                                            << Places{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14} << Places{14};
        QTest::newRow("7: fourteen") << u"nelson-7"_s << Values(14, .5) << Places{} << Places{};
        QTest::newRow("8: eight shunning") << u"nelson-8"_s << Values{1.1, -1.1, 1.2, -2, 1.5, 1.1, -1.3, 2}
                                           << Places{0, 1, 2, 3, 4, 5, 6, 7} << Places{7};
        QTest::newRow("8: one within") << u"nelson-8"_s << Values{1.1, -1.1, 1.2, -2, .5, 1.1, -1.3, 2} << Places{}
                                       << Places{};
        QTest::newRow("WE 1") << u"western-electric-1"_s << Values{0, -3.01} << Places{1} << Places{1};
        QTest::newRow("WE 2") << u"western-electric-2"_s << Values{-2.1, -2.2, 0} << Places{0, 1} << Places{1};
        QTest::newRow("WE 3") << u"western-electric-3"_s << Values{-1.1, 0, -1.2, -1.3, -1.4} << Places{0, 2, 3, 4}
                              << Places{4};
        QTest::newRow("WE 4: eight") << u"western-electric-4"_s << Values{.1, .2, .1, .3, .1, .2, .1, .4}
                                     << Places{0, 1, 2, 3, 4, 5, 6, 7} << Places{7};
        QTest::newRow("WE 4: seven") << u"western-electric-4"_s << Values{.1, .2, .1, .3, .1, .2, .1} << Places{}
                                     << Places{};
    }

    void eachRuleCallsWhereItShould()
    {
        QFETCH(QString, rule);
        QFETCH(QList<double>, values);
        QFETCH(QList<qsizetype>, members);
        QFETCH(QList<qsizetype>, at);
        const auto which = fromCode(runRuleCodes, rule);
        QVERIFY(which);
        const QList<RunSignal> found = runSignals(pointsOf(values), {*which});
        QCOMPARE(found.size(), members.isEmpty() ? 0 : 1);
        if (!found.isEmpty()) {
            QCOMPARE(found.first().points, members);
            QCOMPARE(found.first().at, at);
        }
    }

    void onlyTheRulesAskedForAreTested()
    {
        const QList<ControlPoint> points = pointsOf({4, 4, 4, 4, 4, 4, 4, 4, 4});
        QVERIFY(runSignals(points, {}).isEmpty());
        QCOMPARE(runSignals(points, {RunRule::Nelson2}).size(), 1);
        QCOMPARE(runSignals(points, {RunRule::Nelson1}).size(), 9);
    }

    void runsEndWithThePhase()
    {
        QList<ControlPoint> points = pointsOf(QList<double>(10, .5));
        for (qsizetype i = 5; i < 10; ++i)
            points[i].phase = 1;
        QVERIFY(runSignals(points, {RunRule::Nelson2, RunRule::WesternElectric4}).isEmpty());
    }

    void nothingVariesNothingIsCalled()
    {
        QList<ControlPoint> points = pointsOf(QList<double>(20, 0));
        for (ControlPoint &point : points) {
            point.sigma = 0;
            point.lower = 0;
            point.upper = 0;
        }
        QVERIFY(runSignals(points, westernElectricRules() + nelsonRules()).isEmpty());
    }

    // Turned upside down, or read backwards where the rule has no direction, the same points are called.
    void rulesAreSymmetric()
    {
        QVERIFY(rc::check("symmetry", [] {
            const auto values = *rc::gen::container<std::vector<int>>(40, rc::gen::inRange(-35, 36));
            QList<double> up;
            QList<double> down;
            for (const int value : values) {
                up.append(value / 10.0);
                down.append(-value / 10.0);
            }
            for (const auto &[rule, code] : runRuleCodes) {
                const auto calls = runSignals(pointsOf(up), {rule});
                const auto mirrored = runSignals(pointsOf(down), {rule});
                RC_ASSERT(calls.size() == mirrored.size());
                for (const RunSignal &call : calls)
                    RC_ASSERT(mirrored.contains(call));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(RunRulesTest)
#include "tst_runrules.moc"
