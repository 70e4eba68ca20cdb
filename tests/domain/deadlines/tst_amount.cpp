#include <QtTest/QtTest>

#include "deadlines/amount.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// Time limits as policies write them.
class AmountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUnitIsReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        const QList<std::pair<const char *, qint64>> rows{{"30s", 30}, {"15m", 900}, {"4h", 14400}, {"90bm", 5400},
                                                          {"2bh", 7200}, {"7wd", 0}, {"3d", 0}, {"0d", 0},
                                                          {"3mo", 0}, {"now", 0}, {"none", 0}};
        for (const auto &[text, seconds] : rows)
            QTest::newRow(text) << QString::fromLatin1(text) << seconds;
    }

    void everyUnitIsReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const Result<Amount> amount = Amount::parse(text);
        QVERIFY(amount);
        QCOMPARE(amount->toString(), text);
        QCOMPARE(amount->seconds(), seconds);
        QCOMPARE(*Amount::parse(u"  %1 "_s.arg(text)), *amount);
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const char *text : {"", "h", "4", "4 hours", "4H", "-4h", "+4h", "1.5h", "4h30m", "4w", "3now", "3none",
                                 "wd7", "٣d"})
            QTest::newRow(text) << QString::fromUtf8(text) << u"amount-unreadable"_s;
        for (const char *text : {"0h", "00s", "0wd", "0mo"})
            QTest::newRow(text) << QString::fromUtf8(text) << u"amount-zero"_s;
        for (const char *text : {"99999999999s", "99999999999999999999999999h", "36526d", "1201mo", "36526wd"})
            QTest::newRow(text) << QString::fromUtf8(text) << u"amount-too-large"_s;
    }

    void whatCannotBeReadIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const Result<Amount> amount = Amount::parse(text);
        QVERIFY(!amount);
        QCOMPARE(amount.error().code, code);
        QCOMPARE(amount.error().where, u"amount"_s);
        QCOMPARE(amount.error().args, QStringList{text});
    }

    void offsetsMayBeZero()
    {
        QCOMPARE(Amount::parseOffset(u"0m")->count, 0);
        QVERIFY(!Amount::parseOffset(u"m"));
    }
};

QTEST_GUILESS_MAIN(AmountTest)
#include "tst_amount.moc"
