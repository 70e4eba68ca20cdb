#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

#include "layout/formcatalog.h"
#include "plan/formplanner.h"
#include "plan/printtext.h"
#include "printsamples.h"
#include "render/formpdf.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal columnWidth = 5000; // plan units
const PrintType body = PrintType::points(10);

} // namespace

class TestPrintText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCouldDisturbIsTakenOut_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed");
        QTest::newRow("plain") << u"开胶 glue"_s << u"开胶 glue"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\nd\u2028e\u2029f\vg"_s << u"a\nb\nc\nd\ne\nf\ng"_s;
        QTest::newRow("trailing line ends") << u"a\n\n"_s << u"a"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a    b"_s;
        QTest::newRow("control characters") << u"a\u0000\u0007\u001b\u007f\u0085b"_s << u"ab"_s;
        QTest::newRow("direction override") << u"a\u202ebc\u202c\u2067d\u2069"_s << u"abcd"_s;
        QTest::newRow("zero width") << u"开\u200b胶\ufeff"_s << u"开胶"_s;
        QTest::newRow("joiner of an emoji stays") << u"👩‍🔧"_s << u"👩‍🔧"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"a"_s << u"\ufffda"_s;
        QTest::newRow("soft hyphen") << u"co\u00adop"_s << u"coop"_s;
    }

    void whatCouldDisturbIsTakenOut()
    {
        QFETCH(QString, typed);
        QTEST(printable(typed), "printed");
    }

    void linesAreNoWiderThanTheirRoomAndLoseNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese") << u"灯条端部硅胶套管开胶,雨后进水,约三成灯珠不亮。"_s.repeated(9);
        QTest::newRow("English") << u"The sleeve has come unglued and water got in. "_s.repeated(9).trimmed();
        QTest::newRow("one long word") << u"x"_s.repeated(2000);
        QTest::newRow("a long address") << u"https://example.org/"_s + u"a1b2/"_s.repeated(200);
        QTest::newRow("mixed") << u"型号LS-5050-12V-RGB批号B20261008-03"_s.repeated(20);
        QTest::newRow("Arabic") << u"انفصل الغراء عند الطرف "_s.repeated(20).trimmed();
        QTest::newRow("emoji") << u"👍🏽👩‍🔧🇨🇳"_s.repeated(80);
        QTest::newRow("rare characters") << u"𠮷㐂𪚥"_s.repeated(80);
    }

    void linesAreNoWiderThanTheirRoomAndLoseNothing()
    {
        QFETCH(QString, text);
        QString joined;
        const auto lines = breakLines(text, body, columnWidth);
        QVERIFY(lines.size() > 1);
        for (const TextLine &line : lines) {
            QVERIFY2(line.width <= columnWidth + 1, qPrintable(QString::number(line.width)));
            joined.append(line.text);
        }
        QCOMPARE(joined, text);
    }

    void noLineBeginsWithAClosingMark()
    {
        const auto lines = breakLines(u"顾客说灯条不亮,胶套开裂。请尽快处理!"_s.repeated(30), body, columnWidth);
        for (const TextLine &line : lines)
            QVERIFY2(!u",。!"_s.contains(line.text.front()), qPrintable(line.text));
    }

    void shortenedTextEndsInDots()
    {
        const auto lines = breakLines(u"很长的名称"_s.repeated(50), body, columnWidth, 2);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().text.endsWith(u'…'));
        QVERIFY(lines.last().width <= columnWidth);
    }

    void anyTextIsPrintedWithinItsCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("100 kB in one word") << u"A"_s.repeated(100'000);
        QTest::newRow("100 kB of Chinese") << u"胶"_s.repeated(34'000);
        QTest::newRow("3000 lines") << u"行\n"_s.repeated(3'000);
        QTest::newRow("stacked marks") << u"Z"_s + u"\u0335\u0321\u0489"_s.repeated(700);
        QTest::newRow("right to left") << u"\u202e! غراء KS-1 (99%) עברית \u202d"_s.repeated(200);
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦👍🏽🇨🇳❤️"_s.repeated(300);
        QTest::newRow("controls") << u"\u0000\u0001\u001b[31m\u0007\u009b"_s.repeated(500);
        QTest::newRow("zero width") << u"\u200b\u200c\u200d\u2060\ufeff"_s.repeated(2'000);
        QTest::newRow("halves of pairs") << (QString(QChar(0xdc00)) + QChar(0xd800)).repeated(500);
        QTest::newRow("unassigned and private") << u"\ue000\uf8ff\uffff\ufffe\u0378"_s.repeated(200);
        QTest::newRow("brackets of templates") << u"{ticket.number} [[ {{ ]] }} [{x}]"_s.repeated(50);
        QTest::newRow("markup") << u"<b>&amp;</b>%1 \\n /CreationDate (D:20000101000000Z)"_s.repeated(50);
    }

    void anyTextIsPrintedWithinItsCell()
    {
        QFETCH(QString, text);
        const auto layout = FormCatalog().load(u"complaint-report"_s);
        QVERIFY(layout);
        QJsonObject data = samples::complaint();
        data.insert(u"photos"_s, QJsonArray{QJsonObject{{u"data"_s, text}, {u"caption"_s, text}}});
        data = samples::withTicket(data, u"narrative"_s, text);
        for (const QString &key : {u"product"_s, u"number"_s, u"level"_s, u"first_contact_owner"_s})
            data = samples::withTicket(data, key, text.left(3'000));
        data.insert(u"organisation"_s, QJsonObject{{u"name"_s, text}});
        data.insert(u"verification"_s, text);
        data.insert(u"printed_by"_s, text);
        const PagePlan plan = planForm(*layout, data, u"zh_CN");
        for (const PlannedPage &page : plan.pages) {
            for (const PlannedCell &cell : page.cells) {
                for (const PlannedText &line : cell.texts)
                    QVERIFY2(cell.rect.adjusted(-1, -1, 1, 1).contains(line.baseline), qPrintable(cell.place));
            }
        }
        const auto pdf = renderPdf(plan, Instant{1'795'100'000'000});
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        QVERIFY(pdf->contains("/CreationDate (D:20261119"));
    }
};

QTEST_MAIN(TestPrintText)
#include "tst_printtext.moc"
