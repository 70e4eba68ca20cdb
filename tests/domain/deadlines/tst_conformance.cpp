#include <QtTest/QtTest>

#include "damagedjson.h"
#include "deadlines/conformance.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

QJsonArray cases()
{
    QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + u"/tests/data/sla-cases.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QJsonObject caseOf(const QString &id)
{
    for (const QJsonValue &value : cases()) {
        if (value["id"_L1].toString() == id)
            return value.toObject();
    }
    return {};
}

QString text(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace

// Due times as other systems work them out, one by one, and cases that make no sense.
class ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseIsReproduced_data()
    {
        QTest::addColumn<QJsonObject>("testCase");
        for (const QJsonValue &value : cases())
            QTest::newRow(qPrintable(value["id"_L1].toString())) << value.toObject();
    }

    void everyCaseIsReproduced()
    {
        QFETCH(QJsonObject, testCase);
        const QJsonObject report = runConformance({testCase});
        QVERIFY2(report["passed"_L1].toInt() == 1, qPrintable(text(report)));
    }

    void allCasesAreThere()
    {
        const QJsonObject report = runConformance(cases());
        QCOMPARE(report["passed"_L1].toInt(), 190);
        QCOMPARE(report["failed"_L1].toInt(), 0);
    }

    // A runner that passes everything would be worth nothing.
    void aWrongExpectationFails()
    {
        for (const QJsonValue &value : cases()) {
            QJsonObject testCase = value.toObject();
            QJsonObject expected = testCase["expected"_L1].toObject();
            const QString key = expected.keys().first();
            expected.insert(key, expected.value(key).isNull() ? QJsonValue(u"2001-01-01T00:00:00Z"_s)
                                                              : QJsonValue(QJsonValue::Null));
            testCase.insert(u"expected"_s, expected);
            const QJsonObject report = runConformance({testCase});
            QVERIFY2(report["failed"_L1].toInt() == 1, qPrintable(testCase["id"_L1].toString()));
            QCOMPARE(report["failures"_L1][0]["id"_L1], testCase["id"_L1]);
            QVERIFY(report["failures"_L1][0]["got"_L1].isObject());
        }
    }

    void aCaseWithoutSenseFailsAndSaysWhere_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QString &key, const QByteArray &json, const QString &where) {
            const QJsonArray wrapped = QJsonDocument::fromJson('[' + json + ']').array();
            QTest::newRow(name) << key << QJsonValue(wrapped.at(0)) << where;
        };
        row("kind", u"kind"_s, "\"guess\"", u"kind"_s);
        row("zone", u"timezone"_s, "\"Moon/Crater\"", u"timezone"_s);
        row("hours", u"business_hours"_s, "{\"mon\":[[\"9\",\"17:00\"]]}", u"business_hours.mon"_s);
        row("hours of another shape", u"business_hours"_s, "[1]", u"business_hours"_s);
        row("stamp", u"events"_s, "[{\"t\":\"yesterday\",\"type\":\"created\"}]", u"events[0].t"_s);
        row("event", u"events"_s, "[{\"t\":\"2024-01-01T00:00:00Z\",\"type\":\"sung\"}]", u"events[0].type"_s);
        row("events of another shape", u"events"_s, "7", u"events"_s);
        row("no events", u"events"_s, "[]", u"expected.solution_due"_s);
        row("clock", u"clocks"_s, "{\"solution_weeks\":3}", u"clocks.solution_weeks"_s);
        row("budget", u"clocks"_s, "{\"solution_min\":\"many\"}", u"clocks.solution_min"_s);
        row("holiday", u"holidays"_s, "[\"2024-13-01\"]", u"holidays"_s);
        row("option", u"boundary"_s, "\"sometimes\"", u"boundary"_s);
        row("expectation", u"expected"_s, "{\"mood\":\"good\"}", u"expected.mood"_s);
    }

    void aCaseWithoutSenseFailsAndSaysWhere()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, where);
        QJsonObject testCase = caseOf(u"btd-01"_s);
        testCase.insert(key, value);
        const QJsonObject report = runConformance({testCase});
        QCOMPARE(report["failed"_L1].toInt(), 1);
        QCOMPARE(report["failures"_L1][0]["got"_L1]["error"_L1]["where"_L1].toString(), where);
    }

    void noDamageToACaseCrashesTheRun()
    {
        const QJsonArray all = cases();
        std::mt19937 random(2026);
        for (int i = 0; i < 3000; ++i) {
            QJsonValue testCase = all.at(i % all.size());
            for (size_t times = random() % 3 + 1; times > 0; --times)
                testCase = test::damaged(testCase, random);
            const QJsonObject report = runConformance({testCase});
            QCOMPARE(report["passed"_L1].toInt() + report["failed"_L1].toInt(), 1);
        }
    }

    void whatIsNotACaseFails()
    {
        const QJsonObject report = runConformance({1, u"case"_s, QJsonObject(), QJsonValue::Null, QJsonArray{1}});
        QCOMPARE(report["failed"_L1].toInt(), 5);
    }
};

QTEST_GUILESS_MAIN(ConformanceTest)
#include "tst_conformance.moc"
