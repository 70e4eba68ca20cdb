#include <QtTest/QtTest>

#include "kesuctl.h"
#include "publisheddata.h"
#include "statistics/qcanalysis.h"

using namespace Qt::StringLiterals;
using namespace kesu::testing;

namespace {

QJsonArray json(const QList<double> &numbers)
{
    QJsonArray list;
    for (const double number : numbers)
        list.append(number);
    return list;
}

QJsonArray json(const QList<kesu::Subgroup> &samples)
{
    QJsonArray list;
    for (const kesu::Subgroup &sample : samples)
        list.append(json(sample.values));
    return list;
}

bool near(const QJsonValue &value, double expected, double unit)
{
    const bool agrees = value.isDouble() && std::abs(value.toDouble() - expected) < unit;
    if (!agrees)
        qWarning() << value << "instead of" << expected;
    return agrees;
}

} // namespace

// Design §9: "kesuctl qc", which scripts depend on.
class KesuctlQcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_ctl.run({u"init"_s, u"--branch"_s, u"SH01"_s}).code == 0);
        const QList<std::pair<QString, QString>> tickets{
            {u"phone"_s, u"2026-01-05T09:00"_s},  {u"phone"_s, u"2026-01-20T09:00"_s},
            {u"letter"_s, u"2026-01-21T09:00"_s}, {u"phone"_s, u"2026-03-02T09:00"_s},
            {u"letter"_s, u"2026-03-31T23:30"_s}, {u"store"_s, u"2026-03-03T09:00"_s}};
        int n = 0;
        for (const auto &[channel, received] : tickets) {
            const QString file = m_ctl.write(u"ticket.json"_s,
                                             QJsonObject{{u"title"_s, u"投诉 %1"_s.arg(++n)},
                                                         {u"narrative"_s, u"经过"_s}, {u"channel"_s, channel},
                                                         {u"received_at"_s, received},
                                                         {u"customer"_s, QJsonObject{{u"name"_s, u"李明"_s}}}});
            const CtlAnswer answer = m_ctl.run({u"ticket"_s, u"new"_s, u"--file"_s, file});
            QVERIFY2(answer.code == 0, qPrintable(answer.all()));
        }
    }

    void controlChartsGiveLimitsAndPoints()
    {
        const QJsonObject answer = qc(u"xbar-r"_s, {{u"samples"_s, json(hardBake())}, {u"title"_s, u"流宽"_s}});
        QCOMPARE(answer.value("tool"_L1), QJsonValue(u"xbar-r"_s));
        QCOMPARE(answer.value("title"_L1), QJsonValue(u"流宽"_s));
        QCOMPARE(answer.value("in_control"_L1), QJsonValue(true));
        const QJsonObject means = answer["panels"_L1][0].toObject();
        QCOMPARE(means.value("plots"_L1), QJsonValue(u"mean"_s));
        QVERIFY(near(means["limits"_L1]["ucl"_L1], 1.69325, 1e-4));
        QVERIFY(near(means["limits"_L1]["cl"_L1], 1.5056, 1e-4));
        QVERIFY(near(means["limits"_L1]["lcl"_L1], 1.31795, 1e-4));
        QVERIFY(near(answer["panels"_L1][1]["limits"_L1]["ucl"_L1], 0.68749, 1e-5));
        QVERIFY(near(answer["phases"_L1][0]["sigma"_L1], 0.1398, 1e-4));
        QCOMPARE(means.value("points"_L1).toArray().size(), 25);
        QCOMPARE(means["points"_L1][0]["sample"_L1], QJsonValue(1));
        QCOMPARE(answer.value("rules"_L1).toArray().size(), 4);
    }

    void samplesAreCountedFromOne()
    {
        const QJsonObject answer = qc(u"pchart"_s, {{u"counts"_s, json(juiceCans)}, {u"size"_s, 50},
                                                    {u"rules"_s, QJsonArray{u"nelson-1"_s}},
                                                    {u"excluded"_s, QJsonArray{15, 23}}});
        QVERIFY(near(answer["panels"_L1][0]["limits"_L1]["ucl"_L1], 0.3893, 1e-4));
        QCOMPARE(answer.value("in_control"_L1), QJsonValue(false));
        QList<int> beyond;
        for (const QJsonValue &violation : answer["panels"_L1][0]["violations"_L1].toArray())
            beyond.append(violation["samples"_L1][0].toInt());
        QCOMPARE(beyond, (QList<int>{15, 21, 23}));
        QCOMPARE(answer["panels"_L1][0]["points"_L1][14]["excluded"_L1], QJsonValue(true));
    }

    void limitsThatVaryStandWithTheirPoints()
    {
        QJsonArray samples;
        for (qsizetype i = 0; i < clothFaults.size(); ++i)
            samples.append(QJsonObject{{u"count"_s, clothFaults.at(i)}, {u"size"_s, clothSizes.at(i)}});
        const QJsonObject answer = qc(u"uchart"_s, {{u"samples"_s, samples}});
        QVERIFY(!answer["panels"_L1][0].toObject().contains(u"limits"_s));
        QVERIFY(near(answer["panels"_L1][0]["points"_L1][1]["ucl"_L1], 2.69, 1e-2));
        QVERIFY(near(answer["panels"_L1][0]["points"_L1][2]["lcl"_L1], 0.43, 1e-2));
    }

    void phasesAndBasePeriods()
    {
        const QJsonObject phased = qc(u"imr"_s, {{u"values"_s, json(flowRates)},
                                                 {u"phases"_s, QJsonArray{QJsonObject{{u"from"_s, 6},
                                                                                      {u"label"_s, u"改善后"_s}}}}});
        QCOMPARE(phased.value("phases"_L1).toArray().size(), 2);
        QCOMPARE(phased["phases"_L1][1]["label"_L1], QJsonValue(u"改善后"_s));
        QCOMPARE(phased["phases"_L1][1]["from"_L1], QJsonValue(6));
        const QJsonObject frozen = qc(u"imr"_s, {{u"values"_s, json(flowRates + QList<double>{70})},
                                                 {u"base"_s, QJsonObject{{u"from"_s, 1}, {u"to"_s, 10}}}});
        QVERIFY(near(frozen["panels"_L1][0]["limits"_L1]["ucl"_L1], 55.8041, 1e-4));
        QCOMPARE(frozen["panels"_L1][0]["violations"_L1][0]["samples"_L1], QJsonValue(QJsonArray{11}));
    }

    void theOtherTools()
    {
        const QJsonObject pareto = qc(u"pareto"_s, {{u"items"_s, QJsonObject{{u"a"_s, 94}, {u"b"_s, 80}, {u"c"_s, 66},
                                                                             {u"d"_s, 33}, {u"e"_s, 27}}}});
        QCOMPARE(pareto.value("vital_few"_L1), QJsonValue(3));
        QVERIFY(near(pareto["items"_L1][1]["cumulative_percent"_L1], 58, 1e-9));
        const QJsonObject fit = qc(u"scatter"_s, {{u"x"_s, json(norrisX)}, {u"y"_s, json(norrisY)}});
        QVERIFY(near(fit.value("slope"_L1), 1.00211681802045, 1e-13));
        QVERIFY(near(fit.value("intercept"_L1), -0.262323073774029, 1e-11));
        const QJsonObject capability = qc(u"capability"_s, {{u"mean"_s, 16}, {u"sd"_s, 2}, {u"usl"_s, 20},
                                                            {u"lsl"_s, 8}});
        QVERIFY(near(capability.value("cpk"_L1), 0.6667, 1e-4));
        QVERIFY(near(capability.value("cp"_L1), 1.0, 1e-9));
        const QJsonObject fromSamples = qc(u"capability"_s, {{u"samples"_s, json(hardBake())}, {u"usl"_s, 2},
                                                             {u"lsl"_s, 1}});
        QVERIFY(near(fromSamples.value("cp"_L1), 1.192, 1e-3));
        const QJsonObject oneSided = qc(u"histogram"_s, {{u"values"_s, json(flowRates)}, {u"usl"_s, 60},
                                                         {u"number"_s, 6}});
        QCOMPARE(oneSided["histogram"_L1]["classes"_L1].toArray().size(), 6);
        QVERIFY(oneSided.value("cp"_L1).isNull());
        QVERIFY(oneSided.value("cpk"_L1).isDouble());
        const QJsonObject sheet = qc(u"checksheet"_s, {{u"entries"_s, QJsonArray{u"a"_s, u"b"_s, u"a"_s}}});
        QCOMPARE(sheet["items"_L1][0]["total"_L1], QJsonValue(2));
        QJsonArray rows;
        for (qsizetype i = 0; i < resistivity.size(); ++i) {
            for (const double value : resistivity.at(i))
                rows.append(QJsonObject{{u"value"_s, value}, {u"instrument"_s, i + 1}});
        }
        const QJsonObject strata = qc(u"stratify"_s, {{u"rows"_s, rows}});
        QVERIFY(near(strata["factors"_L1][0]["anova"_L1]["f"_L1], 1.18046237440255, 1e-9));
    }

    void bareListsAreTakenToo()
    {
        const CtlAnswer answer = Kesuctl::runBare({u"--json"_s, u"qc"_s, u"xbar-s"_s, u"--file"_s, u"-"_s},
                                                  "[[1, 2, \"3\"], [2, 3, 4]]");
        QVERIFY2(answer.code == 0, qPrintable(answer.all()));
        QCOMPARE(answer.json()["panels"_L1][0]["limits"_L1]["cl"_L1], QJsonValue(2.5));
    }

    // What --help shows can be fed back as it stands.
    void everyExampleOfTheHelpWorks_data()
    {
        QTest::addColumn<QString>("tool");
        for (const auto &[tool, code] : kesu::qcToolCodes)
            QTest::newRow(qPrintable(code.toString())) << code.toString();
    }

    void everyExampleOfTheHelpWorks()
    {
        QFETCH(QString, tool);
        const CtlAnswer help = Kesuctl::runBare({u"--lang"_s, u"en"_s, u"qc"_s, tool, u"--help"_s});
        const QString example = help.out.section(u"for example: "_s, 1).section(u'\n', 0, 0);
        QVERIFY2(example.startsWith(u'{'), qPrintable(help.out));
        const CtlAnswer answer = Kesuctl::runBare({u"qc"_s, tool, u"--file"_s, u"-"_s}, example.toUtf8());
        QVERIFY2(answer.code == 0, qPrintable(answer.all()));
    }

    void badDataAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QString &tool, const QByteArray &data, const QString &code,
                            const QString &where) { QTest::newRow(name) << tool << data << code << where; };
        row("empty", u"imr"_s, "{\"values\": []}", u"too-few-samples"_s, u"samples"_s);
        row("NaN as text", u"imr"_s, "[1, 2, \"NaN\"]", u"number-unusable"_s, u"values[2]"_s);
        row("a word", u"histogram"_s, "{\"values\": [1, \"two\"]}", u"not-a-number"_s, u"values[1]"_s);
        row("a hole", u"xbar-r"_s, "[[1, 2], [1, null]]", u"value-missing"_s, u"samples[1].values[1]"_s);
        row("too large", u"histogram"_s, "[1e250, 1]", u"number-unusable"_s, u"values[0]"_s);
        row("unknown key", u"pareto"_s, "{\"item\": []}", u"key-not-taken"_s, u"item"_s);
        row("nothing to count", u"pareto"_s, "{}", u"items-missing"_s, u"items"_s);
        row("negative", u"pareto"_s, "[{\"name\": \"a\", \"count\": -2}]", u"amount-unusable"_s, u"items[0].count"_s);
        row("no name", u"pareto"_s, "[{\"count\": 2}]", u"value-missing"_s, u"items[0].name"_s);
        row("no size", u"pchart"_s, "{\"counts\": [1, 2]}", u"value-missing"_s, u"sizes"_s);
        row("no size in a sample", u"uchart"_s, "[{\"count\": 1, \"size\": 2}, {\"count\": 1}]", u"value-missing"_s,
            u"samples[1].size"_s);
        row("sizes short", u"pchart"_s, "{\"counts\": [1, 2], \"sizes\": [5]}", u"lists-uneven"_s, u"sizes"_s);
        row("more than all", u"pchart"_s, "{\"counts\": [1, 9], \"size\": 5}", u"count-exceeds-size"_s,
            u"samples[1].count"_s);
        row("no limits", u"capability"_s, "[1, 2, 3]", u"specification-missing"_s, u"lsl"_s);
        row("no values", u"capability"_s, "{\"values\": [], \"usl\": 3}", u"too-few-values"_s, u"values"_s);
        row("equal", u"capability"_s, "{\"values\": [2, 2, 2], \"usl\": 3}", u"all-equal"_s, u"values"_s);
        row("uneven pairs", u"scatter"_s, "{\"x\": [1, 2, 3], \"y\": [1, 2]}", u"pairs-uneven"_s, u"y"_s);
        row("no pair", u"scatter"_s, "[[1, 2], [1]]", u"not-a-pair"_s, u"points[1]"_s);
        row("unknown rule", u"cchart"_s, "{\"counts\": [1, 2], \"rules\": [\"mine\"]}", u"unknown-value"_s,
            u"rules"_s);
        row("phase too late", u"cchart"_s, "{\"counts\": [1, 2], \"phases\": [{\"from\": 3}]}", u"phase-unusable"_s,
            u"phases[0]"_s);
        row("no factor", u"stratify"_s, "[{\"value\": 1}]", u"value-missing"_s, u"factors"_s);
        row("no stratum", u"stratify"_s, "[{\"value\": 1, \"m\": \"a\"}, {\"value\": 1}]", u"stratum-missing"_s,
            u"rows[1].m"_s);
        row("a mere text", u"imr"_s, "\"x\"", u"not-json"_s, u"-:1"_s);
        row("not JSON", u"imr"_s, "{\n1", u"not-json"_s, u"-:2"_s);
    }

    void badDataAreRefusedWithTheirPlace()
    {
        QFETCH(QString, tool);
        QFETCH(QByteArray, data);
        QFETCH(QString, code);
        QFETCH(QString, where);
        const CtlAnswer answer = Kesuctl::runBare({u"--json"_s, u"--lang"_s, u"en"_s, u"qc"_s, tool, u"--file"_s,
                                                   u"-"_s}, data);
        QVERIFY2(answer.code == 1 && answer.isOneLine(), qPrintable(answer.all()));
        const QJsonObject error = answer.json().value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1), QJsonValue(code));
        QCOMPARE(error.value("where"_L1), QJsonValue(where));
        QVERIFY2(!error.value("message"_L1).toString().contains(code), qPrintable(answer.all())); // words, not codes
    }

    void tablesAreSpokenInThreeLanguages()
    {
        QSet<QString> texts;
        for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
            const CtlAnswer answer = Kesuctl::runBare({u"--lang"_s, language, u"qc"_s, u"imr"_s, u"--file"_s, u"-"_s},
                                                      QJsonDocument(json(flowRates)).toJson());
            QCOMPARE(answer.code, 0);
            QVERIFY2(answer.out.contains(u"55.8041"_s), qPrintable(answer.out));
            texts.insert(answer.out);
        }
        QCOMPARE(texts.size(), 3);
    }

    void columnsOfASpreadsheetAreTaken()
    {
        const QString utf8 = m_ctl.write(u"flow.csv"_s, QByteArray("\xEF\xBB\xBF流量\n49.6\n47.6\n49.9\n51.3\n"));
        const CtlAnswer answer = Kesuctl::runBare({u"--json"_s, u"qc"_s, u"capability"_s, u"--file"_s, utf8,
                                                   u"--lsl"_s, u"40"_s, u"--usl=60"_s});
        QVERIFY2(answer.code == 0, qPrintable(answer.all()));
        QCOMPARE(answer.json().value("n"_L1), QJsonValue(4));
        // 原因,件数 / 开胶,3 in GB18030, as older spreadsheets of the mainland write
        const QString gb = m_ctl.write(u"pareto.csv"_s, QByteArray("\xD4\xAD\xD2\xF2,\xBC\xFE\xCA\xFD\n"
                                                                   "\xBF\xAA\xBD\xBA,3\n"));
        const CtlAnswer pareto = Kesuctl::runBare({u"--json"_s, u"--lang"_s, u"zh_CN"_s, u"qc"_s, u"pareto"_s,
                                                   u"--file"_s, gb});
        QCOMPARE(pareto.json()["items"_L1][0]["name"_L1], QJsonValue(u"开胶"_s));
        const QString bad = m_ctl.write(u"bad.csv"_s, QByteArray("1,50\n2,sixty\n"));
        const CtlAnswer refused = Kesuctl::runBare({u"--json"_s, u"--lang"_s, u"en"_s, u"qc"_s, u"pchart"_s,
                                                    u"--file"_s, bad});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.json()["error"_L1]["where"_L1].toString().endsWith(u"bad.csv:2:2"_s),
                 qPrintable(refused.all()));
        const CtlAnswer limit = Kesuctl::runBare({u"qc"_s, u"capability"_s, u"--file"_s, utf8, u"--lsl"_s, u"low"_s});
        QCOMPARE(limit.code, 2);
    }

    void rulesAreChosenOnTheLine()
    {
        const QString file = m_ctl.write(u"rules.json"_s, QJsonDocument(json(circuitBoards)).toJson());
        const auto rulesOf = [&file](const QString &rules) {
            return Kesuctl::runBare({u"--json"_s, u"qc"_s, u"cchart"_s, u"--file"_s, file, u"--rules"_s, rules});
        };
        QCOMPARE(rulesOf(u"nelson"_s).json().value("rules"_L1).toArray().size(), 8);
        QCOMPARE(rulesOf(u"none"_s).json().value("in_control"_L1), QJsonValue(true));
        QCOMPARE(rulesOf(u"nelson-1"_s).json().value("rules"_L1), QJsonValue(QJsonArray{u"nelson-1"_s}));
        QCOMPARE(rulesOf(u"mine"_s).code, 1);
    }

    void drawingsAreWritten()
    {
        const QString data = m_ctl.write(u"draw.json"_s, QJsonObject{{u"values"_s, json(flowRates)}});
        for (const QString &name : {u"chart.pdf"_s, u"chart.png"_s}) {
            const CtlAnswer answer = Kesuctl::runBare({u"--json"_s, u"qc"_s, u"imr"_s, u"--file"_s, data, u"-o"_s,
                                                       m_ctl.path(name)});
            if (answer.json()["error"_L1]["code"_L1] == QJsonValue(u"drawing-missing"_s))
                QSKIP("built without the workstation");
            QVERIFY2(answer.code == 0, qPrintable(answer.all()));
            QVERIFY(answer.json().contains(u"panels"_s)); // the figures come as ever
            QVERIFY(m_ctl.read(name).size() > 3000);
        }
        QVERIFY(m_ctl.read(u"chart.pdf"_s).startsWith("%PDF"));
        QVERIFY(m_ctl.read(u"chart.png"_s).startsWith("\x89PNG"));
        const CtlAnswer wrong = Kesuctl::runBare({u"--json"_s, u"qc"_s, u"imr"_s, u"--file"_s, data, u"-o"_s,
                                                  m_ctl.path(u"chart.doc"_s)});
        QCOMPARE(wrong.code, 2);
        QCOMPARE(wrong.json()["error"_L1]["code"_L1], QJsonValue(u"drawing-format"_s));
        const CtlAnswer nowhere = Kesuctl::runBare({u"qc"_s, u"imr"_s, u"--file"_s, data, u"-o"_s,
                                                    m_ctl.path(u"no/such/folder/chart.png"_s)});
        QVERIFY2(nowhere.code == 1 && nowhere.isOneLine(), qPrintable(nowhere.all()));
    }

    void ticketsAreCounted()
    {
        const QJsonObject pareto = m_ctl.ask({u"qc"_s, u"pareto"_s, u"--from-tickets"_s, u"channel"_s});
        QCOMPARE(pareto.value("total"_L1), QJsonValue(6));
        QCOMPARE(pareto["items"_L1][0]["name"_L1], QJsonValue(u"Telephone"_s));
        QCOMPARE(pareto["items"_L1][0]["count"_L1], QJsonValue(3));
        const QJsonObject january = m_ctl.ask({u"qc"_s, u"pareto"_s, u"--from-tickets"_s, u"channel"_s, u"--to"_s,
                                               u"2026-01-31"_s});
        QCOMPARE(january.value("total"_L1), QJsonValue(3));
        const QJsonObject sheet = m_ctl.ask({u"qc"_s, u"checksheet"_s, u"--from-tickets"_s, u"channel"_s});
        QCOMPARE(sheet.value("columns"_L1), QJsonValue(QJsonArray{u"2026-01"_s, u"2026-03"_s}));
        QCOMPARE(sheet.value("column_totals"_L1), QJsonValue(QJsonArray{3, 3})); // 23:30 in the branch is still March
    }

    void chartsOfTicketsByPeriod()
    {
        const QJsonObject share = m_ctl.ask({u"qc"_s, u"pchart"_s, u"--from-tickets"_s, u"channel"_s, u"--value"_s,
                                             u"letter"_s});
        const QJsonArray points = share["panels"_L1][0]["points"_L1].toArray();
        QCOMPARE(points.size(), 2); // nothing can be said of February
        QCOMPARE(points.at(0)["label"_L1], QJsonValue(u"2026-01"_s));
        QVERIFY(near(points.at(0)["value"_L1], 1.0 / 3, 1e-12));
        const QJsonObject counts = m_ctl.ask({u"qc"_s, u"cchart"_s, u"--from-tickets"_s, u"channel"_s});
        QCOMPARE(counts["panels"_L1][0]["points"_L1].toArray().size(), 3);
        QCOMPARE(counts["panels"_L1][0]["points"_L1][1]["value"_L1], QJsonValue(0));
    }

    void quantitiesOfTickets()
    {
        const QJsonObject keys = m_ctl.ask({u"qc"_s, u"keys"_s});
        QVERIFY(keys.value("quantities"_L1).toArray().contains(
            QJsonObject{{u"key"_s, u"days_to_close"_s}, {u"name"_s, u"Receipt to closing, days"_s}}));
        QVERIFY(!keys.value("fields"_L1).toArray().isEmpty());
        const QJsonObject each = m_ctl.ask({u"qc"_s, u"imr"_s, u"--from-tickets"_s, u"contacts"_s, u"--by"_s, u"1"_s});
        QCOMPARE(each["panels"_L1][0]["points"_L1].toArray().size(), 6);
        const QJsonObject strata = m_ctl.ask({u"qc"_s, u"stratify"_s, u"--from-tickets"_s, u"reopenings"_s,
                                              u"--strata"_s, u"channel"_s, u"--strata"_s, u"late"_s});
        QCOMPARE(strata.value("factors"_L1).toArray().size(), 2);
    }

    void ticketsThatCannotBeCounted_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("where");
        QTest::newRow("no such field") << QStringList{u"pareto"_s, u"--from-tickets"_s, u"colour"_s}
                                       << u"--from-tickets"_s;
        QTest::newRow("personal data") << QStringList{u"pareto"_s, u"--from-tickets"_s, u"narrative"_s}
                                       << u"--from-tickets"_s;
        QTest::newRow("no value") << QStringList{u"pchart"_s, u"--from-tickets"_s, u"channel"_s} << u"--value"_s;
        QTest::newRow("no such period") << QStringList{u"cchart"_s, u"--from-tickets"_s, u"channel"_s, u"--by"_s,
                                                       u"hour"_s} << u"--by"_s;
        QTest::newRow("no such quantity") << QStringList{u"histogram"_s, u"--from-tickets"_s, u"weight"_s}
                                          << u"--from-tickets"_s;
        QTest::newRow("one quantity only") << QStringList{u"scatter"_s, u"--from-tickets"_s, u"contacts"_s}
                                           << u"--against"_s;
        QTest::newRow("no strata") << QStringList{u"stratify"_s, u"--from-tickets"_s, u"contacts"_s} << u"--strata"_s;
        QTest::newRow("nothing at all") << QStringList{u"pareto"_s} << u"--file"_s;
    }

    void ticketsThatCannotBeCounted()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, where);
        const CtlAnswer answer = m_ctl.run(QStringList{u"--json"_s, u"qc"_s} + arguments);
        QVERIFY2(answer.code == 2 && answer.isOneLine(), qPrintable(answer.all()));
        QCOMPARE(answer.json()["error"_L1]["where"_L1], QJsonValue(where));
    }

private:
    QJsonObject qc(const QString &tool, const QJsonObject &data)
    {
        const QString file = m_ctl.write(u"data.json"_s, data);
        const CtlAnswer answer = Kesuctl::runBare({u"--json"_s, u"qc"_s, tool, u"--file"_s, file});
        if (answer.code != 0)
            qWarning() << qPrintable(answer.all());
        return answer.json();
    }

    Kesuctl m_ctl;
};

QTEST_GUILESS_MAIN(KesuctlQcTest)
#include "tst_kesuctlqc.moc"
