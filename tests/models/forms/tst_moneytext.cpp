#include <QTest>

#include <rapidcheck.h>

#include "forms/moneytext.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class TestMoneyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("whole") << u"1254"_s << 125400LL;
        QTest::newRow("grouped") << u"1,254.50"_s << 125450LL;
        QTest::newRow("sign") << u"¥ 99.9"_s << 9990LL;
        QTest::newRow("full width") << u"￥１２"_s << 1200LL;
        QTest::newRow("ten thousands") << u"3.5万元"_s << 3'500'000LL;
        QTest::newRow("traditional") << u"10萬"_s << 10'000'000LL;
        QTest::newRow("zero") << u"0"_s << 0LL;
    }

    void amountsAreReadAsTyped()
    {
        QFETCH(QString, typed);
        const auto amount = parseMoney(typed);
        QVERIFY(amount);
        QTEST(*amount, "fen");
    }

    void whatIsNoAmountIsRefused()
    {
        for (const auto &typed : {u""_s, u"-5"_s, u"1.234"_s, u"12,34"_s, u"abc"_s, u"1 2"_s, u"99999999999999999999"_s,
                                  u"9999999999999亿"_s})
            QVERIFY2(!parseMoney(typed), qPrintable(typed));
    }

    void writingAndReadingAreInverse()
    {
        QVERIFY(rc::check("parse(text(x)) == x", [] {
            const qint64 fen = *rc::gen::inRange<qint64>(0, 100'000'000'000'000LL);
            RC_ASSERT(parseMoney(moneyText(fen)) == std::optional(fen));
        }));
    }
};

QTEST_GUILESS_MAIN(TestMoneyText)
#include "tst_moneytext.moc"
