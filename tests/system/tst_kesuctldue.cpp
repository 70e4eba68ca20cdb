#include <QtTest/QtTest>

#include "kesuctl.h"

using namespace Qt::StringLiterals;
using namespace kesu::testing;

// Design §9: "kesuctl due" and "kesuctl conformance", which scripts depend on.
class KesuctlDueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasItsType()
    {
        const QJsonObject answer = ask({u"--start"_s, u"2026-02-13T16:20:00+08:00"_s, u"--amount"_s, u"4bh"_s,
                                        u"--now"_s, u"2026-02-13T16:50:00+08:00"_s});
        QCOMPARE(answer.value("due"_L1), QJsonValue(u"2026-02-14T11:20:00+08:00"_s));
        QVERIFY(answer.value("uncertain"_L1).isBool());
        QCOMPARE(answer.value("elapsed_s"_L1), QJsonValue(1800));
        QCOMPARE(answer.value("remaining_s"_L1), QJsonValue(4 * 3600 - 1800));
        const QJsonArray ledger = answer.value("ledger"_L1).toArray();
        QVERIFY(!ledger.isEmpty());
        qint64 counted = 0;
        QString previousEnd = u"2026-02-13T16:20:00+08:00"_s;
        for (const QJsonValue &line : ledger) {
            QCOMPARE(line["from"_L1].toString(), previousEnd); // without a gap
            previousEnd = line["to"_L1].toString();
            QVERIFY(line["counted_s"_L1].isDouble());
            QVERIFY(!line["why"_L1].toString().isEmpty());
            counted += line["counted_s"_L1].toInteger();
        }
        QCOMPARE(counted, 4 * 3600);
        QCOMPARE(previousEnd, answer.value("due"_L1).toString());
    }

    void dueTimesAreRight_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *name, const QString &start, const QString &amount, const QStringList &more,
                            const QString &due) {
            QTest::newRow(name) << QStringList{u"--start"_s, start, u"--amount"_s, amount} + more << due;
        };
        row("make-up Saturday and the Spring Festival", u"2026-02-12T10:00:00+08:00"_s, u"3wd"_s, {},
            u"2026-02-24T17:30:00+08:00"_s);
        row("a start without offset is the calendar's time", u"2026-02-12T10:00"_s, u"3wd"_s, {},
            u"2026-02-24T17:30:00+08:00"_s);
        row("keep the time of day", u"2026-02-12T10:00:00+08:00"_s, u"3wd"_s, {u"--keep-time"_s},
            u"2026-02-24T10:00:00+08:00"_s);
        row("calendar days end at midnight", u"2026-02-12T10:00:00+08:00"_s, u"3d"_s, {},
            u"2026-02-16T00:00:00+08:00"_s);
        row("a last day off rolls on", u"2026-02-12T10:00:00+08:00"_s, u"3d"_s, {u"--roll"_s},
            u"2026-02-25T00:00:00+08:00"_s);
        row("round the clock", u"2026-02-12T10:00:00+08:00"_s, u"48h"_s, {}, u"2026-02-14T10:00:00+08:00"_s);
        row("a pause stops the clock", u"2026-02-12T10:00:00+08:00"_s, u"48h"_s,
            {u"--pause"_s, u"2026-02-12T12:00:00+08:00..2026-02-12T13:30:00+08:00"_s}, u"2026-02-14T11:30:00+08:00"_s);
        row("pauses may come twice and without offset", u"2026-02-12T10:00:00+08:00"_s, u"48h"_s,
            {u"--pause"_s, u"2026-02-13T12:00..2026-02-13T13:00"_s,
             u"--pause"_s, u"2026-02-12T12:00..2026-02-12T13:00"_s},
            u"2026-02-14T12:00:00+08:00"_s);
        row("another zone's start", u"2026-02-12T02:00:00Z"_s, u"30s"_s, {}, u"2026-02-12T10:00:30+08:00"_s);
    }

    void dueTimesAreRight()
    {
        QFETCH(QStringList, options);
        QTEST(ask(options).value("due"_L1).toString(), "due");
    }

    void noLimitHasNoDueTime()
    {
        const QJsonObject answer = ask({u"--start"_s, u"2026-02-12T10:00"_s, u"--amount"_s, u"none"_s});
        QVERIFY(answer.value("due"_L1).isNull());
        QCOMPARE(answer.value("uncertain"_L1), QJsonValue(false));
        QVERIFY(answer.value("ledger"_L1).toArray().isEmpty());
    }

    void beyondTheLastKnownYearIsUncertain()
    {
        const QJsonObject answer = ask({u"--start"_s, u"2026-12-30T10:00"_s, u"--amount"_s, u"5wd"_s});
        QCOMPARE(answer.value("uncertain"_L1), QJsonValue(true));
        QVERIFY(!answer.value("due"_L1).isNull());
        QCOMPARE(ask({u"--start"_s, u"2026-12-28T10:00"_s, u"--amount"_s, u"1wd"_s}).value("uncertain"_L1),
                 QJsonValue(false));
    }

    void aCalendarFileIsTaken()
    {
        const QString file = m_ctl.write(u"night.json"_s, QByteArray(R"({"id": "night", "time_zone": "Asia/Taipei",
            "name": {"zh_CN": "夜班", "zh_TW": "夜班", "en": "Night"}, "version": 1, "known_until": "2026-12-31",
            "week": {"mon": [["22:00", "06:00"]]}, "days": {}})"));
        const CtlAnswer answer = Kesuctl::runBare({u"--json"_s, u"due"_s, u"--calendar"_s, file, u"--start"_s,
                                                   u"2026-11-23T23:00"_s, u"--amount"_s, u"3bh"_s});
        QCOMPARE(answer.json().value("due"_L1).toString(), u"2026-11-24T02:00:00+08:00"_s);
    }

    void aBrokenCalendarFileNamesItsLine()
    {
        const QString file = m_ctl.write(u"broken.json"_s, QByteArray("{\"id\": \"x\",\n\"week\": {,}\n}"));
        const CtlAnswer answer = Kesuctl::runBare({u"--json"_s, u"due"_s, u"--calendar"_s, file, u"--start"_s,
                                                   u"2026-11-23T23:00"_s, u"--amount"_s, u"3bh"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneLine(), qPrintable(answer.all()));
        QCOMPARE(answer.json()["error"_L1]["where"_L1].toString(), file + u":2"_s);
    }

    void valuesThatCannotBeReadAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("where");
        const QStringList start{u"--start"_s, u"2026-02-12T10:00"_s};
        const QStringList amount{u"--amount"_s, u"3wd"_s};
        QTest::newRow("start") << QStringList{u"--start"_s, u"tomorrow"_s} + amount << u"--start"_s;
        QTest::newRow("amount") << start + QStringList{u"--amount"_s, u"3 weeks"_s} << u"--amount"_s;
        QTest::newRow("now") << start + amount + QStringList{u"--now"_s, u"now"_s} << u"--now"_s;
        QTest::newRow("half a pause")
            << start + amount + QStringList{u"--pause"_s, u"2026-02-12T10:00"_s} << u"--pause"_s;
        QTest::newRow("a pause backwards")
            << start + amount + QStringList{u"--pause"_s, u"2026-02-12T11:00..2026-02-12T10:00"_s} << u"--pause"_s;
    }

    void valuesThatCannotBeReadAreWrongUsage()
    {
        QFETCH(QStringList, options);
        const CtlAnswer answer =
            Kesuctl::runBare(QStringList{u"--json"_s, u"due"_s, u"--calendar"_s, u"cn-office"_s} + options);
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.isOneLine(), qPrintable(answer.all()));
        QTEST(answer.json()["error"_L1]["where"_L1].toString(), "where");
    }

    void anUnknownCalendarIsRefused()
    {
        const CtlAnswer answer = Kesuctl::runBare({u"due"_s, u"--calendar"_s, u"mars"_s, u"--start"_s,
                                                   u"2026-02-12T10:00"_s, u"--amount"_s, u"3wd"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneLine() && answer.err.contains(u"mars"_s), qPrintable(answer.all()));
    }

    void peopleReadTheLedgerInTheirLanguage()
    {
        const CtlAnswer answer = Kesuctl::runBare({u"--lang"_s, u"zh_CN"_s, u"due"_s, u"--calendar"_s, u"cn-office"_s,
                                                   u"--start"_s, u"2026-02-12T10:00"_s, u"--amount"_s, u"3wd"_s});
        QVERIFY2(answer.out.contains(u"春节"_s) && answer.out.contains(u"到期"_s), qPrintable(answer.out));
    }

    void allPublishedCasesPass()
    {
        const QString cases = qEnvironmentVariable("KESU_SOURCE_DIR") + u"/tests/data/sla-cases.json"_s;
        const CtlAnswer answer = Kesuctl::runBare({u"--json"_s, u"conformance"_s, cases});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json(), (QJsonObject{{u"passed"_s, 190}, {u"failed"_s, 0}, {u"failures"_s, QJsonArray()}}));
    }

    void aWrongExpectationFailsAndIsNamed()
    {
        QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + u"/tests/data/sla-cases.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject wrong = QJsonDocument::fromJson(file.readAll()).array().first().toObject();
        QJsonObject expected = wrong.value("expected"_L1).toObject();
        const QString key = expected.keys().constFirst();
        expected.insert(key, u"never"_s);
        wrong.insert(u"expected"_s, expected);
        const QString cases = m_ctl.write(u"wrong.json"_s, QJsonDocument(QJsonArray{wrong, 7}).toJson());
        const CtlAnswer answer = Kesuctl::runBare({u"--json"_s, u"conformance"_s, cases});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.json().value("failed"_L1).toInt(), 2);
        const QJsonObject failure = answer.json().value("failures"_L1).toArray().first().toObject();
        QCOMPARE(failure.value("id"_L1), wrong.value("id"_L1));
        QCOMPARE(failure["expected"_L1][key], QJsonValue(u"never"_s));
        QVERIFY(failure.contains("got"_L1));
    }

    void casesThatAreNoJsonNameTheLine()
    {
        const QString cases = m_ctl.write(u"cases.json"_s, QByteArray("[\n{},\n{]\n"));
        const CtlAnswer answer = Kesuctl::runBare({u"conformance"_s, cases});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneLine() && answer.err.contains(cases + u":3"_s), qPrintable(answer.all()));
    }

private:
    QJsonObject ask(const QStringList &options) const
    {
        const CtlAnswer answer =
            Kesuctl::runBare(QStringList{u"--json"_s, u"due"_s, u"--calendar"_s, u"cn-office"_s} + options);
        if (answer.code != 0)
            qWarning("%s", qPrintable(answer.all()));
        return answer.json();
    }

    Kesuctl m_ctl;
};

QTEST_GUILESS_MAIN(KesuctlDueTest)
#include "tst_kesuctldue.moc"
