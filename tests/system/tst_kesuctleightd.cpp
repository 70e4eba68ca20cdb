#include <QtTest/QtTest>

#include "kesuctl.h"
#include "papertools.h"

using namespace Qt::StringLiterals;
using namespace kesu::testing;

// Design §9: 8D reports and CARs by script.
class KesuctlEightDTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_ctl.run({u"init"_s, u"--branch"_s, u"SH01"_s}).code, 0);
        const QString file = m_ctl.write(u"t.json"_s, QByteArray(R"({"title": "死灯", "narrative": "装上两小时就不亮了",
            "channel": "phone", "policy_id": "TEL-1.3", "customer": {"name": "宏达照明"}})"));
        m_ticket = m_ctl.ask({u"ticket"_s, u"new"_s, u"--file"_s, file}).value("number"_L1).toString();
        QVERIFY(!m_ticket.isEmpty());
    }

    // What was published comes out again, wherever it stands.
    void publishedReportsAreEnteredWithoutLoss_data()
    {
        QTest::addColumn<int>("exit");
        QTest::addColumn<int>("findings");
        QTest::newRow("published-8d-01.json") << 1 << 1; // the escape leg was not published
        QTest::newRow("published-8d-04.json") << 1 << 22;
        QTest::newRow("published-8d-09.json") << 1 << 6;
    }

    void publishedReportsAreEnteredWithoutLoss()
    {
        QFETCH(int, exit);
        QFETCH(int, findings);
        const QByteArray bytes = dataFile(QString::fromUtf8(QTest::currentDataTag()));
        const QString number = entered(bytes);
        const CtlAnswer shown = m_ctl.run({u"--json"_s, u"eightd"_s, u"show"_s, number});
        QCOMPARE(shown.code, 0);
        QStringList facts;
        collect(QJsonDocument::fromJson(bytes).object(), facts);
        QVERIFY(facts.size() > 15);
        QStringList words;
        collect(shown.json(), words);
        const QString all = words.join(u'\n');
        for (const QString &fact : std::as_const(facts))
            QVERIFY2(all.contains(fact) || codeFor(fact, all), qPrintable(fact));
        const CtlAnswer checked = m_ctl.run({u"--json"_s, u"eightd"_s, u"check"_s, number});
        QCOMPARE(checked.code, exit);
        QCOMPARE(checked.json().value("findings"_L1).toArray().size(), findings);
    }

    void aSoundReportHasNoFinding_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"sound-lamp.json"_s, u"sound-housing.json"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void aSoundReportHasNoFinding()
    {
        QFETCH(QString, name);
        const QString number = entered(dataFile(name));
        const CtlAnswer checked = m_ctl.run({u"--json"_s, u"eightd"_s, u"check"_s, number});
        QVERIFY2(checked.code == 0, qPrintable(checked.all()));
        QVERIFY(checked.json().value("findings"_L1).toArray().isEmpty());
        QCOMPARE(m_ctl.run({u"eightd"_s, u"check"_s, number}).out.trimmed(), u"All is well."_s);
    }

    void whatIsShownCanBeEnteredAgain()
    {
        const QString number = entered(dataFile(u"sound-lamp.json"_s));
        const QJsonObject first = m_ctl.ask({u"eightd"_s, u"show"_s, number});
        const QString again = entered(QJsonDocument(first).toJson());
        QVERIFY(again != number);
        const QJsonObject second = m_ctl.ask({u"eightd"_s, u"show"_s, again});
        QCOMPARE(second["actions"_L1].toArray().size(), first["actions"_L1].toArray().size());
        QCOMPARE(second["customer_statement"_L1], first["customer_statement"_L1]);
    }

    void badFilesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown field") << QByteArray(R"({"titel": "x"})") << u"titel"_s;
        QTest::newRow("no date") << QByteArray(R"({"actions": [{"text": "x", "due": "bald"}]})") << u"actions[0].due"_s;
        QTest::newRow("no such record") << QByteArray(R"({"actions": [{"causes": ["c1"]}]})") << u"actions[0].causes"_s;
        QTest::newRow("no object") << QByteArray("[1]") << u"file"_s;
        QTest::newRow("no JSON") << QByteArray("{\n\"title\": }") << u":2"_s;
    }

    void badFilesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const QString file = m_ctl.write(u"bad.json"_s, json);
        const CtlAnswer answer = m_ctl.run({u"--json"_s, u"eightd"_s, u"new"_s, m_ticket, u"--file"_s, file});
        QVERIFY2(answer.code == 1 && answer.isOneLine(), qPrintable(answer.all()));
        QVERIFY2(answer.json()["error"_L1]["where"_L1].toString().contains(where), qPrintable(answer.out));
    }

    void revisionsAreFrozenAndCompared()
    {
        const QString number = entered(dataFile(u"sound-lamp.json"_s));
        QCOMPARE(m_ctl.ask({u"eightd"_s, u"freeze"_s, number, u"--stage"_s, u"interim"_s}).value("revision"_L1), 1);
        QJsonObject report = m_ctl.ask({u"eightd"_s, u"show"_s, number});
        QJsonArray actions = report["actions"_L1].toArray();
        QJsonObject action = actions.at(2).toObject();
        action.insert(u"owner"_s, u"钱工"_s);
        actions.replace(2, action);
        report.insert(u"actions"_s, actions);
        const QString file = m_ctl.write(u"changed.json"_s, report);
        const CtlAnswer set = m_ctl.run({u"--json"_s, u"eightd"_s, u"set"_s, number, u"--file"_s, file});
        QVERIFY2(set.code == 0, qPrintable(set.all()));
        const QJsonArray changes = m_ctl.ask({u"eightd"_s, u"diff"_s, number, u"--from"_s, u"1"_s})["changes"_L1].toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0)["after"_L1]["owner"_L1], QJsonValue(u"钱工"_s));
        const QString line = m_ctl.run({u"eightd"_s, u"diff"_s, number, u"--from"_s, u"1"_s}).out;
        QVERIFY2(line.contains(u"Owner: 李工 → 钱工"_s), qPrintable(line));
        QCOMPARE(m_ctl.ask({u"eightd"_s, u"show"_s, number, u"--revision"_s, u"1"_s})["actions"_L1][2]["owner"_L1],
                 QJsonValue(u"李工"_s));
        QCOMPARE(m_ctl.run({u"eightd"_s, u"show"_s, number, u"--revision"_s, u"x"_s}).code, 2);
    }

    void aFindingIsAnsweredFor()
    {
        const QString number = entered(dataFile(u"published-8d-01.json"_s));
        const QStringList accept{u"eightd"_s, u"accept"_s, number, u"--finding"_s, u"escape-cause-missing@d4"_s,
                                 u"--reason"_s, u"not published"_s};
        QCOMPARE(m_ctl.run(accept).code, 0);
        const CtlAnswer checked = m_ctl.run({u"--json"_s, u"eightd"_s, u"check"_s, number});
        QCOMPARE(checked.code, 0);
        QCOMPARE(checked.json()["findings"_L1][0]["accepted"_L1], QJsonValue(u"not published"_s));
    }

    void closingNamesWhatSpeaksAgainstIt()
    {
        const QString number = entered(dataFile(u"sound-lamp.json"_s));
        const CtlAnswer refused = m_ctl.run({u"eightd"_s, u"close"_s, number});
        QVERIFY2(refused.code == 1 && refused.isOneLine(), qPrintable(refused.all()));
        QVERIFY(refused.err.contains(u"customer's decision"_s));
        QCOMPARE(m_ctl.run({u"eightd"_s, u"decision"_s, number, u"perhaps"_s}).code, 2);
        QCOMPARE(m_ctl.run({u"eightd"_s, u"decision"_s, number, u"accepted"_s, u"--by"_s, u"王"_s}).code, 0);
        QVERIFY(!m_ctl.run({u"eightd"_s, u"check"_s, number, u"--closing"_s}).out.contains(u"customer's decision"_s));
    }

    void aCarGoesItsWay()
    {
        const QString report = entered(dataFile(u"sound-lamp.json"_s));
        const QString file = m_ctl.write(u"car.json"_s, QJsonObject{{u"issued_to"_s, u"制造二部"_s},
                                                                    {u"nonconformity"_s, u"死灯"_s},
                                                                    {u"eight_d"_s, report}});
        const QJsonObject car = m_ctl.ask({u"car"_s, u"new"_s, m_ticket, u"--file"_s, file});
        const QString number = car["number"_L1].toString();
        QVERIFY(number.startsWith(u"CAR-SH01-"_s));
        QCOMPARE(car["state"_L1], QJsonValue(u"issued"_s));
        QCOMPARE(car["eight_d"_L1], QJsonValue(report));
        const CtlAnswer early = m_ctl.run({u"--json"_s, u"car"_s, u"do"_s, number, u"advance"_s});
        QCOMPARE(early.code, 1);
        QCOMPARE(early.json()["error"_L1]["message"_L1], QJsonValue(u"“Correction” of the CAR is empty."_s));
        const QString reply = m_ctl.write(u"reply.json"_s, QByteArray(R"({"correction": "返工", "stock_disposal": "全检",
            "cause": "未测温", "corrective_action": "联锁", "preventive_action": "写入程序", "replied_by": "吴主任"})"));
        QCOMPARE(m_ctl.run({u"car"_s, u"set"_s, number, u"--file"_s, reply}).code, 0);
        QCOMPARE(m_ctl.ask({u"car"_s, u"do"_s, number, u"advance"_s})["state"_L1], QJsonValue(u"replied"_s));
        QCOMPARE(m_ctl.ask({u"car"_s, u"do"_s, number, u"reopen"_s, u"--reason"_s, u"又出现"_s})["round"_L1], 2);
        QCOMPARE(m_ctl.ask({u"car"_s, u"list"_s})["cars"_L1].toArray().size(), 1);
        m_car = number;
    }

    void bothFormsArePrintedInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("8d zh_CN") << u"zh_CN"_s << u"8d"_s
            << QStringList{u"LED-FM-QA-018"_s, u"D4根本原因分析"_s, u"流出原因"_s, u"装上去两个小时就不亮了"_s, u"2号炉加装峰值温度联锁"_s,
                           u"死灯ppm"_s, u"核验码"_s, u"所以"_s};
        QTest::newRow("8d zh_TW") << u"zh_TW"_s << u"8d"_s << QStringList{u"D3臨時圍堵措施"_s, u"負責人"_s, u"管制計畫"_s};
        QTest::newRow("8d en") << u"en"_s << u"8d"_s
            << QStringList{u"D4Rootcauseanalysis"_s, u"Finalreport"_s, u"therefore"_s, u"error-proof"_s};
        QTest::newRow("car zh_CN") << u"zh_CN"_s << u"car"_s
            << QStringList{u"纠正及预防措施报告"_s, u"LED-FM-QA-016"_s, u"CARNO."_s, u"制造二部"_s, u"未测温"_s};
        QTest::newRow("car en") << u"en"_s << u"car"_s << QStringList{u"CorrectiveandPreventiveActionReport"_s};
    }

    void bothFormsArePrintedInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, form);
        QFETCH(QStringList, words);
        const QString number = form == "car"_L1 ? m_car : entered(dataFile(u"sound-lamp.json"_s));
        const QString pdf = m_ctl.path(u"form.pdf"_s);
        const CtlAnswer printed = Kesuctl::runBare({u"--data"_s, m_ctl.store(), u"--lang"_s, language, u"print"_s, number,
                                                    u"--form"_s, form, u"-o"_s, pdf});
        QVERIFY2(printed.code == 0, qPrintable(printed.all()));
        QString text = PaperTools(m_ctl.read(u"form.pdf"_s)).text();
        text.remove(QRegularExpression(u"\\s"_s));
        words << number;
        for (const QString &word : std::as_const(words))
            QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
    }

    void emptyFormsArePrintedToBeFilledInByHand()
    {
        for (const QString &form : {u"8d"_s, u"car"_s}) {
            const QString pdf = m_ctl.path(form + u".pdf"_s);
            const CtlAnswer printed = m_ctl.run({u"print"_s, u"blank"_s, u"--form"_s, form, u"-o"_s, pdf});
            QVERIFY2(printed.code == 0, qPrintable(printed.all()));
            QVERIFY(QFileInfo(pdf).size() > 1000);
        }
    }

    void theFilesEndingSaysWhatIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("Word") << u"r.docx"_s << QByteArray("PK");
        QTest::newRow("OpenDocument") << u"r.odt"_s << QByteArray("PK");
        QTest::newRow("Excel") << u"r.xlsx"_s << QByteArray("PK");
        QTest::newRow("PDF, in capitals") << u"r.PDF"_s << QByteArray("%PDF");
    }

    void theFilesEndingSaysWhatIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const CtlAnswer printed = m_ctl.run({u"print"_s, m_car, u"--form"_s, u"car"_s, u"--bilingual"_s, u"zh_CN+en"_s,
                                             u"-o"_s, m_ctl.path(name)});
        QVERIFY2(printed.code == 0, qPrintable(printed.all()));
        QVERIFY(m_ctl.read(name).startsWith(beginning));
        const CtlAnswer listed = m_ctl.run({u"--json"_s, u"export"_s, u"classification"_s, u"-o"_s, m_ctl.path(name)});
        QVERIFY2(listed.code == 0, qPrintable(listed.all()));
        QVERIFY(listed.json()["tickets"_L1].toInt() > 0);
        QVERIFY(m_ctl.read(name).startsWith(beginning));
    }

    void whatCannotBeWrittenIsSaidInOneLine()
    {
        const auto print = [this](const QStringList &rest) {
            return m_ctl.run(QStringList{u"print"_s, m_car, u"--form"_s, u"car"_s} + rest);
        };
        const CtlAnswer unknown = print({u"-o"_s, m_ctl.path(u"r.doc"_s)});
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.isOneLine() && unknown.err.contains(u"r.doc"_s), qPrintable(unknown.all()));
        const CtlAnswer nowhere = print({u"-o"_s, m_ctl.path(u"none/r.docx"_s)});
        QCOMPARE(nowhere.code, 1);
        QVERIFY2(nowhere.isOneLine() && nowhere.err.contains(u"none/r.docx"_s), qPrintable(nowhere.all()));
        const CtlAnswer language = print({u"--bilingual"_s, u"zh_CN+fr"_s, u"-o"_s, m_ctl.path(u"r.docx"_s)});
        QCOMPARE(language.code, 2);
        QVERIFY2(language.isOneLine() && language.err.contains(u"zh_CN+fr"_s), qPrintable(language.all()));
        QVERIFY(!QFileInfo::exists(m_ctl.path(u"r.doc"_s)));
    }

private:
    static QByteArray dataFile(const QString &name)
    {
        QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + u"/tests/data/eightd/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString entered(const QByteArray &bytes)
    {
        const QString file = m_ctl.write(u"8d.json"_s, bytes);
        const CtlAnswer answer = m_ctl.run({u"--json"_s, u"eightd"_s, u"new"_s, m_ticket, u"--file"_s, file});
        if (answer.code != 0)
            qWarning() << qPrintable(answer.all());
        return answer.json().value("number"_L1).toString();
    }

    // Every text and figure of a document.
    static void collect(const QJsonValue &value, QStringList &found)
    {
        if (value.isArray()) {
            for (const QJsonValue &each : value.toArray())
                collect(each, found);
        } else if (value.isObject()) {
            for (const QJsonValue &each : value.toObject())
                collect(each, found);
        } else if (value.isString() && !value.toString().isEmpty()) {
            found.append(value.toString());
        } else if (value.isDouble()) {
            found.append(QString::number(value.toDouble(), 'g', 15));
        }
    }

    // Words that became a code; "missing" in the published file says nothing of its own.
    static bool codeFor(const QString &fact, const QString &all)
    {
        return fact == "passed"_L1 && all.contains(u"passed"_s);
    }

    Kesuctl m_ctl;
    QString m_ticket;
    QString m_car;
};

QTEST_GUILESS_MAIN(KesuctlEightDTest)
#include "tst_kesuctleightd.moc"
