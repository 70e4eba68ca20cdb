#include <QtTest/QtTest>

#include "eightd/eightdsums.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class EightDSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortingAddsUpWithoutWhatWasGivenUp()
    {
        Action first;
        first.kind = ActionKind::Containment;
        first.sorted = 500;
        first.ok = 488;
        first.nok = 12;
        Action other = first;
        other.kind = ActionKind::Emergency;
        Action dropped = first;
        dropped.state = ActionState::Cancelled;
        Action unknown;
        unknown.kind = ActionKind::Containment;
        const SortingSum sum = sortingSum(QList{first, other, dropped, first, unknown}, ActionKind::Containment);
        QCOMPARE(sum, (SortingSum{0, 1000, 976, 24}));
        QCOMPARE(sum.nokRate().value(), 2.4);
        QVERIFY(!SortingSum{}.nokRate());
    }

    void ppmNeedsSomethingToDivideBy()
    {
        QCOMPARE(qRound(ppm(19, 1580).value()), 12025);
        QCOMPARE(ppm(0, 5).value(), 0.0);
        QVERIFY(!ppm(1, 0));
        QVERIFY(!ppm({}, 100));
        QVERIFY(!ppm(1, {}));
    }

    void costsAddUpByCurrency()
    {
        const auto cost = [](qint64 amount, const QString &currency) {
            Cost made;
            made.amount = amount;
            made.currency = currency;
            return made;
        };
        const auto totals = costTotals({cost(100, u"CNY"_s), cost(250, u"EUR"_s), cost(50, u"CNY"_s), Cost{}});
        QCOMPARE(totals, (QMap<QString, qint64>{{u"CNY"_s, 150}, {u"EUR"_s, 250}}));
    }

    void anActionIsOverdueFromTheDayAfter()
    {
        Action action;
        const QDate day(2026, 11, 20);
        QVERIFY(!isOverdue(action, day));
        action.due = day;
        QVERIFY(!isOverdue(action, day));
        QVERIFY(isOverdue(action, day.addDays(1)));
        action.state = ActionState::InProgress;
        QVERIFY(isOverdue(action, day.addDays(1)));
        action.state = ActionState::Done;
        QVERIFY(!isOverdue(action, day.addDays(1)));
    }
};

QTEST_GUILESS_MAIN(EightDSumsTest)
#include "tst_eightdsums.moc"
