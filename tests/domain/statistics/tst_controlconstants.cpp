#include <QtTest/QtTest>

#include "statistics/controlconstants.h"

using namespace kesu;

// Against the printed table: Montgomery, Introduction to Statistical Quality Control, 7th ed., appendix VI, which agrees
// with ASTM MNL 7 table 16 and ISO 7870-2:2013 table 2 but for the last digit of a few factors.
class ControlConstantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeWithThePrintedTable_data()
    {
        QTest::addColumn<QList<double>>("printed"); // n, A2, A3, c4, B3, B4, d2, d3, D3, D4
        const QList<QList<double>> table{
            {2, 1.880, 2.659, .7979, 0, 3.267, 1.128, .853, 0, 3.267},
            {3, 1.023, 1.954, .8862, 0, 2.568, 1.693, .888, 0, 2.574},
            {4, .729, 1.628, .9213, 0, 2.266, 2.059, .880, 0, 2.282},
            {5, .577, 1.427, .9400, 0, 2.089, 2.326, .864, 0, 2.114},
            {6, .483, 1.287, .9515, .030, 1.970, 2.534, .848, 0, 2.004},
            {7, .419, 1.182, .9594, .118, 1.882, 2.704, .833, .076, 1.924},
            {8, .373, 1.099, .9650, .185, 1.815, 2.847, .820, .136, 1.864},
            {9, .337, 1.032, .9693, .239, 1.761, 2.970, .808, .184, 1.816},
            {10, .308, .975, .9727, .284, 1.716, 3.078, .797, .223, 1.777},
            {12, .266, .886, .9776, .354, 1.646, 3.258, .778, .283, 1.717},
            {15, .223, .789, .9823, .428, 1.572, 3.472, .756, .347, 1.653},
            {20, .180, .680, .9869, .510, 1.490, 3.735, .729, .415, 1.585},
            {25, .153, .606, .9896, .565, 1.435, 3.931, .708, .459, 1.541}};
        for (const QList<double> &row : table)
            QTest::newRow(qPrintable(QString::number(row.first()))) << row;
    }

    void agreeWithThePrintedTable()
    {
        QFETCH(QList<double>, printed);
        const ControlConstants k = controlConstants(static_cast<qsizetype>(printed.first()));
        const QList<double> computed{printed.first(), k.A2, k.A3, k.c4, k.B3, k.B4, k.d2, k.d3, k.D3, k.D4};
        for (qsizetype i = 1; i < printed.size(); ++i) {
            const double close = i == 3 ? 0.00011 : 0.0011;
            QVERIFY2(qAbs(computed.at(i) - printed.at(i)) < close,
                     qPrintable(QStringLiteral("column %1: %2").arg(i).arg(computed.at(i))));
        }
    }

    void exactFactorsRoundToThePublishedOnes()
    {
        for (qsizetype n = smallestSubgroup; n <= largestSubgroup; ++n) {
            const ControlConstants exact = controlConstants(n, FactorDigits::Exact);
            const ControlConstants printed = controlConstants(n);
            QVERIFY(qAbs(exact.A2 - printed.A2) <= 0.0005);
            QVERIFY(qAbs(exact.D4 - printed.D4) <= 0.0005);
            QVERIFY(qAbs(exact.c4 - printed.c4) <= 0.00005);
            QCOMPARE(exact.c4, unbiasingConstant(static_cast<double>(n)));
        }
    }

    void ofTwoValuesTheyAreKnownExactly()
    {
        const ControlConstants two = controlConstants(2, FactorDigits::Exact);
        QVERIFY(qAbs(two.d2 - 2 / std::sqrt(M_PI)) < 1e-7);
        QVERIFY(qAbs(two.d3 - std::sqrt(2 - 4 / M_PI)) < 1e-7);
        QVERIFY(qAbs(two.c4 - std::sqrt(2 / M_PI)) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(ControlConstantsTest)
#include "tst_controlconstants.moc"
