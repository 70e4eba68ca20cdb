#include <QTest>

#include "layout/jsonplace.h"

using namespace Qt::StringLiterals;
using namespace kesu;

// The line that a place in a layout stands on.
class JsonPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsFoundByItsLine_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("line");
        QTest::newRow("the whole") << QString() << 1;
        QTest::newRow("a member") << u"title"_s << 3;
        QTest::newRow("an item") << u"blocks[1]"_s << 7;
        QTest::newRow("deep inside") << u"blocks[1].rows[0].cells[1].span"_s << 10;
        QTest::newRow("missing, so the part around it") << u"blocks[1].rows[0].cells[1].text"_s << 10;
        QTest::newRow("no such item") << u"blocks[7].rows[0]"_s << 4;
        QTest::newRow("a name that begins like another") << u"blocksmith"_s << 1;
        QTest::newRow("named by line") << u"line 42"_s << 42;
    }

    void aPlaceIsFoundByItsLine()
    {
        const QByteArray json = "{\n"
                                "  \"id\": \"a \\\" quote, [bracket] and {brace}\",\n"
                                "  \"title\": {\"en\": \"x\"},\n"
                                "  \"blocks\": [\n"
                                "    {\"rows\": [{\"cells\": [{\"span\": 24}]}]},\n"
                                "\n"
                                "    {\"rows\": [\n"
                                "      {\"cells\": [\n"
                                "        {\"span\": 12, \"text\": \"\"},\n"
                                "        {\"span\": 99}]}]}\n"
                                "  ]\n"
                                "}\n";
        QFETCH(QString, place);
        QTEST(lineOfPlace(json, place), "line");
    }

    void whatIsNoJsonEndsTheSearch()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("{"), QByteArray("[1,"), QByteArray("{\"a\""),
                                       QByteArray("\"open")})
            QVERIFY(lineOfPlace(text, u"a[0].b"_s) >= 1);
    }
};

QTEST_GUILESS_MAIN(JsonPlaceTest)
#include "tst_jsonplace.moc"
