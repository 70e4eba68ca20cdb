#include <QtTest/QtTest>

#include "catalogs/catalog.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

QByteArray scheme(const QByteArray &entries, const QByteArray &type = "category_scheme")
{
    return R"({"id": "TX-99", "type": ")" + type + R"(", "version": 2, "source": "R-999",
        "name": {"zh_CN": "测试", "zh_TW": "測試", "en": "Test"}, "entries": )" + entries + "}";
}

const QByteArray twoLevels = R"([
    {"code": "service", "name": {"zh_CN": "服务", "zh_TW": "服務", "en": "Service"}, "children": [
        {"code": "attitude", "name": {"zh_CN": "态度", "zh_TW": "態度", "en": "Attitude"},
         "hint": {"zh_CN": "不礼貌", "zh_TW": "不禮貌", "en": "Impolite"}, "attributes": {"priority": 1}}]},
    {"code": "other", "name": {"zh_CN": "其他", "zh_TW": "其他", "en": "Other"}}
])";

} // namespace

// Reading, asking and writing one catalog.
class CatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsFoundAtAnyDepth()
    {
        const auto catalog = parseCatalog(scheme(twoLevels));
        QVERIFY(catalog);
        QCOMPARE(catalog->version, 2);
        QCOMPARE(catalog->codes(), (QStringList{u"service"_s, u"attitude"_s, u"other"_s}));
        QCOMPARE(catalog->find(u"attitude")->attributes.value("priority"_L1).toInt(), 1);
        QCOMPARE(catalog->pathName(u"attitude", u"zh_TW"), u"服務 › 態度"_s);
        QCOMPARE(catalog->nameOf(u"other", u"en"), u"Other"_s);
        QVERIFY(!catalog->find(u"price"));
    }

    void anUnknownCodeIsShownAsItIs()
    {
        const auto catalog = parseCatalog(scheme(twoLevels));
        QVERIFY(catalog);
        QCOMPARE(catalog->pathName(u"retired_code", u"en"), u"retired_code"_s);
        QCOMPARE(catalog->nameOf(u"retired_code", u"en"), u"retired_code"_s);
        QCOMPARE(catalog->rankOf(u"retired_code"), 0);
    }

    void aCatalogSurvivesWritingAndReading()
    {
        const auto catalog = parseCatalog(scheme(twoLevels));
        QVERIFY(catalog);
        const auto again = parseCatalog(toJson(*catalog));
        QVERIFY(again);
        QCOMPARE(*again, *catalog);
    }

    void theFaultIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        QTest::newRow("not JSON") << QByteArray("{\n \"id\": \"TX-99\",\n ]") << u"json-unreadable"_s << QString();
        QTest::newRow("a list instead of an object") << QByteArray("[]") << u"json-unreadable"_s << QString();
        QTest::newRow("no entries") << scheme("[]") << u"value-missing"_s << u"entries"_s;
        QTest::newRow("entries are not a list") << scheme("{}") << u"not-a-list"_s << u"entries"_s;
        QTest::newRow("unknown type") << scheme(twoLevels, "tree") << u"unknown-value"_s << u"type"_s;
        QTest::newRow("a key nobody reads") << QByteArray(scheme(twoLevels)).replace("\"hint\"", "\"hnit\"")
                                            << u"unknown-key"_s << u"entries[0].children[0].hnit"_s;
        QTest::newRow("a language is missing")
            << QByteArray(scheme(twoLevels)).replace(", \"en\": \"Attitude\"", "")
            << u"name-incomplete"_s << u"entries[0].children[0].name.en"_s;
        QTest::newRow("a code twice") << QByteArray(scheme(twoLevels)).replace("\"other\"", "\"attitude\"")
                                      << u"code-twice"_s << u"entries[1].code"_s;
        QTest::newRow("a code with a blank") << QByteArray(scheme(twoLevels)).replace("\"other\"", "\"any other\"")
                                             << u"code-form"_s << u"entries[1].code"_s;
        QTest::newRow("a level without rank") << scheme(twoLevels, "level_scheme")
                                              << u"rank-missing"_s << u"entries[0].rank"_s;
    }

    void theFaultIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        const auto catalog = parseCatalog(json);
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().kind, ErrorKind::BadInput);
        QTEST(catalog.error().code, "code");
        QTEST(catalog.error().where, "where");
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
