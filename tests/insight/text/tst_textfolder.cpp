#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "text/textfolder.h"
#include "text/wordvariants.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// What counts as the same sign when searching.
class TextFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatReadTheSameFoldTheSame_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("traditional") << u"開膠,鏈條斷裂"_s << u"开胶,链条断裂"_s;
        QTest::newRow("case") << u"QA-065 İS"_s.left(6) << u"qa-065"_s;
        QTest::newRow("full width") << u"ＫＳ－１２３　（甲）"_s << u"ks-123 (甲)"_s;
        QTest::newRow("accents") << u"CAFÉ e\u0301"_s << u"cafe e"_s;
        QTest::newRow("zero width") << u"开\u200b胶\ufeff"_s << u"开胶"_s;
        QTest::newRow("NUL and control") << QString(u"开"_s + QChar(u'\0') + u"\u0007胶"_s) << u"开胶"_s;
        QTest::newRow("blanks") << u"a\tb\nc\u00a0d\u3000e"_s << u"a b c d e"_s;
        QTest::newRow("radicals of a PDF") << u"⽉⼈"_s << u"月人"_s;
        QTest::newRow("compatibility ideograph") << u"\uF98E"_s << u"年"_s;
        QTest::newRow("joined emoji") << u"👨\u200d👩"_s << u"👨👩"_s;
        QTest::newRow("mathematical letters") << u"𝐊𝐒"_s << u"ks"_s;
    }

    void textsThatReadTheSameFoldTheSame()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(TextFolder::instance().fold(a), TextFolder::instance().fold(b));
    }

    void differentWordsStayDifferent()
    {
        const TextFolder &folder = TextFolder::instance();
        QVERIFY(folder.fold(u"开胶"_s) != folder.fold(u"开裂"_s));
        QVERIFY(folder.fold(u"か"_s) != folder.fold(u"が"_s));
        QCOMPARE(folder.fold(u"-_'\"*:^(){}[]<>%;"_s), u"-_'\"*:^(){}[]<>%;"_s);
    }

    void foldingTwiceChangesNothing()
    {
        const TextFolder &folder = TextFolder::instance();
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            const char32_t once = folder.fold(c);
            if (once != 0 && folder.fold(once) != once)
                QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
        }
    }

    void placesLeadBackToTheOriginal()
    {
        const QString original = u"😀鞋底\u200b開\u0301膠"_s;
        const FoldedText folded = TextFolder::instance().foldKeepingPlaces(original);
        QCOMPARE(folded.text, TextFolder::instance().fold(original));
        const qsizetype at = folded.text.indexOf(u"开胶"_s);
        QVERIFY(at >= 0);
        QCOMPARE(original.mid(folded.starts.at(at), folded.ends.at(at + 1) - folded.starts.at(at)), u"開\u0301膠"_s);
    }

    void variantsBringTheWordsOfTheOtherSide()
    {
        QVERIFY(wordVariants(u"螢幕"_s).contains(u"屏幕"_s));
        QVERIFY(wordVariants(u"屏幕"_s).contains(u"萤幕"_s));
        QVERIFY(wordVariants(u"客訴處理"_s).contains(u"投诉处理"_s));
        QCOMPARE(wordVariants(u"客"_s), QStringList{u"客"_s});
        QCOMPARE(wordVariants(u"软件"_s).constFirst(), u"软件"_s);
    }

    void anyTextKeepsItsLengthOrShrinks()
    {
        QVERIFY(rc::check("folding never makes more code points", [](const std::vector<uint16_t> &units) {
            const QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(units.data()),
                                                    qsizetype(units.size()));
            const FoldedText folded = TextFolder::instance().foldKeepingPlaces(text);
            RC_ASSERT(folded.text == TextFolder::instance().fold(text));
            RC_ASSERT(folded.text.toUcs4().size() <= text.toUcs4().size());
            RC_ASSERT(std::is_sorted(folded.starts.cbegin(), folded.starts.cend()));
        }));
    }
};

QTEST_GUILESS_MAIN(TextFolderTest)
#include "tst_textfolder.moc"
