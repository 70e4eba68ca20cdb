#include <QtTest/QtTest>

#include "text/pinyin.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("plain") << u"张三"_s << u"zs"_s;
        QTest::newRow("traditional") << u"張三豐"_s << u"zsf"_s;
        QTest::newRow("surname with its own reading") << u"单雄信"_s << u"sxx"_s;
        QTest::newRow("zeng") << u"曾国藩"_s << u"zgf"_s;
        QTest::newRow("xie") << u"解缙"_s << u"xj"_s;
        QTest::newRow("qiu") << u"仇英"_s << u"qy"_s;
        QTest::newRow("ou") << u"區小姐"_s << u"oxj"_s;
        QTest::newRow("zha") << u"查良镛"_s << u"zly"_s;
        QTest::newRow("zhai") << u"翟先生"_s << u"zxs"_s;
        QTest::newRow("yue") << u"乐毅"_s << u"yy"_s;
        QTest::newRow("compound") << u"尉迟恭"_s << u"ycg"_s;
        QTest::newRow("with Latin letters") << u"上海ABC公司 3店"_s << u"shabcgs3d"_s;
        QTest::newRow("signs only") << u"()、 "_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void initials()
    {
        QFETCH(QString, name);
        QTEST(pinyinInitials(name), "initials");
    }

    void spellings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("initials") << u"zs"_s << u"张三"_s << true;
        QTest::newRow("two-letter initials") << u"zhs"_s << u"张三"_s << true;
        QTest::newRow("whole") << u"ZhangSan"_s << u"张三"_s << true;
        QTest::newRow("half") << u"zhangs"_s << u"張三"_s << true;
        QTest::newRow("own sign first") << u"张s"_s << u"张三"_s << true;
        QTest::newRow("own sign last") << u"z三"_s << u"张三"_s << true;
        QTest::newRow("in the middle") << u"my"_s << u"上海明月鞋业"_s << true;
        QTest::newRow("either reading") << u"danxx"_s << u"单雄信"_s << true;
        QTest::newRow("other initials") << u"zx"_s << u"张三"_s << false;
        QTest::newRow("too long") << u"zsf"_s << u"张三"_s << false;
        QTest::newRow("nothing typed") << u" "_s << u"张三"_s << false;
    }

    void spellings()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QTEST(pinyinMatches(typed, text), "matches");
    }

    void hostileInputStaysCheap()
    {
        // Tried in every way, this would outlast the test's limit.
        QVERIFY(!pinyinMatches(QString(60, u'd') + u'x', QString(2000, QChar(u'都'))));
        QVERIFY(!pinyinMatches(QString(60, u'a') + u'x', QString(2000, u'a')));
    }
};

QTEST_GUILESS_MAIN(PinyinTest)
#include "tst_pinyin.moc"
