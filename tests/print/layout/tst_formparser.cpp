#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "eightd/car.h"
#include "eightd/eightdfields.h"
#include "layout/formcatalog.h"
#include "layout/formparser.h"
#include "tickets/ticketfields.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class TestFormParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const auto layout = [](const QString &more) { return uR"({"id": "t", "title": "T", %1})"_s.arg(more); };
        const auto cells = [&](const QString &list) { return layout(uR"("blocks": [{"rows": [{"cells": [%1]}]}])"_s.arg(list)); };
        const QString good = uR"("blocks": [{"rows": [{"cells": [{"span": 24}]}]}])"_s;
        QTest::newRow("not JSON") << u"{\n\"id\": \"t\",\n,}"_s << u"json-unreadable"_s << u"line 3"_s;
        QTest::newRow("a list") << u"[]"_s << u"not-an-object"_s << u"line 1"_s;
        QTest::newRow("no id") << uR"({"title": "T", %1})"_s.arg(good) << u"value-missing"_s << u"id"_s;
        QTest::newRow("no title") << uR"({"id": "t", %1})"_s.arg(good) << u"value-missing"_s << u"title"_s;
        QTest::newRow("no blocks") << layout(u"\"blocks\": []"_s) << u"no-rows"_s << u"blocks"_s;
        QTest::newRow("misspelt key") << layout(uR"("blokcs": [], %1)"_s.arg(good)) << u"unknown-key"_s
                                      << u"blokcs"_s;
        QTest::newRow("language missing")
            << cells(uR"({"span": 24, "text": {"zh_CN": "a", "zh_TW": "b"}})"_s) << u"name-incomplete"_s
            << u"blocks[0].rows[0].cells[0].text.en"_s;
        QTest::newRow("too few columns") << cells(uR"({"span": 10}, {"span": 13})"_s) << u"columns-unfilled"_s
                                         << u"blocks[0].rows[0].cells"_s;
        QTest::newRow("too many columns") << cells(uR"({"span": 20}, {"span": 8})"_s) << u"span-too-wide"_s
                                          << u"blocks[0].rows[0].cells[1].span"_s;
        QTest::newRow("span is no number") << cells(uR"({"span": "wide"})"_s) << u"number-out-of-range"_s
                                           << u"blocks[0].rows[0].cells[0].span"_s;
        QTest::newRow("span is broken") << cells(uR"({"span": 1.5}, {"span": 23})"_s) << u"number-not-whole"_s
                                        << u"blocks[0].rows[0].cells[0].span"_s;
        QTest::newRow("reaches out of the block") << cells(uR"({"span": 12, "rows": 2}, {"span": 12})"_s)
                                                  << u"rows-missing"_s << u"blocks[0].rows"_s;
        QTest::newRow("open bracket") << cells(u"{\"span\": 24, \"text\": \"{ticket.number\"}"_s) << u"template-unreadable"_s
                                      << u"blocks[0].rows[0].cells[0].text"_s;
        QTest::newRow("bad path") << cells(uR"({"span": 24, "text": "{ticket number}"})"_s) << u"template-unreadable"_s
                                  << u"blocks[0].rows[0].cells[0].text"_s;
        QTest::newRow("bad condition") << layout(uR"("blocks": [{"when": "a b", "rows": [{"cells": [{"span": 24}]}]}])"_s)
                                       << u"condition-unreadable"_s << u"blocks[0].when"_s;
        QTest::newRow("bad choice") << cells(uR"({"span": 24, "align": "justify"})"_s) << u"unknown-value"_s
                                    << u"blocks[0].rows[0].cells[0].align"_s;
        QTest::newRow("label and text") << cells(uR"({"span": 24, "label": "a", "text": "b"})"_s)
                                        << u"label-and-text"_s << u"blocks[0].rows[0].cells[0].text"_s;
        QTest::newRow("photos without path") << cells(uR"({"span": 24, "photos": {"columns": 2}})"_s)
                                             << u"value-missing"_s << u"blocks[0].rows[0].cells[0].photos.path"_s;
        QTest::newRow("check is no object") << cells(uR"({"span": 24, "checks": ["Yes"]})"_s) << u"not-an-object"_s
                                            << u"blocks[0].rows[0].cells[0].checks[0]"_s;
        QTest::newRow("block without rows") << layout(uR"("blocks": [{"section": "S"}])"_s) << u"no-rows"_s
                                            << u"blocks[0].rows"_s;
        QTest::newRow("margin too wide") << layout(uR"("page": {"margins": {"top": 150}}, %1)"_s.arg(good))
                                         << u"number-out-of-range"_s << u"page.margins.top"_s;
        QTest::newRow("side label takes a column")
            << layout(uR"("blocks": [{"section": "S", "orientation": "vertical", "rows": [{"cells": [{"span": 24}]}]}])"_s)
            << u"number-out-of-range"_s << u"blocks[0].rows[0].cells[0].span"_s;
    }

    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QString, json);
        const auto layout = parseFormLayout(json.toUtf8());
        QVERIFY(!layout);
        QCOMPARE(layout.error().kind, ErrorKind::BadInput);
        QTEST(layout.error().code, "code");
        QTEST(layout.error().where, "where");
    }

    void everyShippedLayoutIsSound_data()
    {
        QTest::addColumn<QString>("id");
        const QStringList ids = FormCatalog().ids();
        QVERIFY(ids.size() >= 2);
        for (const QString &id : ids)
            QTest::newRow(qPrintable(id)) << id;
    }

    void everyShippedLayoutIsSound()
    {
        QFETCH(QString, id);
        const auto layout = FormCatalog().load(id);
        QVERIFY2(layout, qPrintable(layout ? QString() : layout.error().code + u' ' + layout.error().where));
        QCOMPARE(layout->id, id);
        QVERIFY(layout->title.isComplete());
    }

    // A misspelt path would print an empty box for ever.
    void everyShippedBindingNamesAField_data() { everyShippedLayoutIsSound_data(); }

    void everyShippedBindingNamesAField()
    {
        QFETCH(QString, id);
        const QString source = QString::fromUtf8(*FormCatalog().source(id));
        static const QRegularExpression pattern(u"[{\"|!](ticket|raw|report|car)\\.([a-z_0-9]+)"_s);
        auto matches = pattern.globalMatch(source);
        int count = 0;
        for (; matches.hasNext(); ++count) {
            const QString key = matches.next().captured(2);
            const bool known = id == "eight-d-report"_L1 ? isEightDField(key)
                : id == "corrective-action-report"_L1    ? findCarField(key) != nullptr
                                                         : findTicketField(key) != nullptr;
            QVERIFY2(known, qPrintable(key));
        }
        QVERIFY(count > 5 || id == "classification-list"_L1); // about many tickets: tst_classificationlist reads its words
    }

    void anOwnLayoutReplacesTheShippedOne()
    {
        QTemporaryDir folder;
        const FormCatalog catalog(folder.path());
        QCOMPARE(catalog.ids(), FormCatalog().ids());
        QFile file(QDir(folder.path()).filePath(u"complaint-report.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id": "complaint-report", "title": "Ours", "blocks": [{"rows": [{"cells": [{"span": 24}]}]}]})");
        file.close();
        const auto own = catalog.load(u"complaint-report"_s);
        QVERIFY(own);
        QCOMPARE(own->title.in(u"en"), u"Ours"_s);
    }

    void aMistakeInAnOwnLayoutIsTold()
    {
        QTemporaryDir folder;
        QFile file(QDir(folder.path()).filePath(u"complaint-report.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id": "complaint-report", "title": "Ours", "blocks": []})");
        file.close();
        const auto own = FormCatalog(folder.path()).load(u"complaint-report"_s);
        QVERIFY(!own);
        QCOMPARE(own.error().where, u"complaint-report.json: blocks"_s);
    }

    void aFormIsFoundByItsAlias()
    {
        const auto layout = FormCatalog().load(u"acceptance"_s);
        QVERIFY(layout);
        QCOMPARE(layout->id, u"acceptance-slip"_s);
    }

    void anUnknownFormIsRefusedWithTheListOfKnownOnes()
    {
        for (const QString &name : {u"no-such-form"_s, u"../secret"_s, QString()}) {
            const auto layout = FormCatalog().load(name);
            QVERIFY(!layout);
            QCOMPARE(layout.error().code, u"form-unknown"_s);
            QVERIFY(layout.error().args.first().contains(u"complaint-report"_s));
        }
    }

private:
    static bool isEightDField(const QString &key)
    {
        return findEightDField(key) || findEightDField(key + u'_') || key == "revision"_L1;
    }
};

QTEST_GUILESS_MAIN(TestFormParser)
#include "tst_formparser.moc"
