#include <QCoreApplication>
#include <QTest>

#include "base/language.h"
#include "deadlines/amounttexts.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class TestAmountTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsAreSaidInEveryLanguage_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("zhCn");
        QTest::addColumn<QString>("zhTw");
        QTest::addColumn<QString>("en");
        QTest::newRow("seconds") << u"30s"_s << u"30 秒"_s << u"30 秒"_s << u"30 seconds"_s;
        QTest::newRow("one hour") << u"1h"_s << u"1 小时"_s << u"1 小時"_s << u"1 hour"_s;
        QTest::newRow("hours") << u"4h"_s << u"4 小时"_s << u"4 小時"_s << u"4 hours"_s;
        QTest::newRow("working days") << u"7wd"_s << u"7 个工作日"_s << u"7 個工作日"_s << u"7 working days"_s;
        QTest::newRow("office hours") << u"2bh"_s << u"2 小时（营业时间）"_s << u"2 小時（營業時間）"_s
                                      << u"2 office hours"_s;
        QTest::newRow("months") << u"3mo"_s << u"3 个月"_s << u"3 個月"_s << u"3 months"_s;
        QTest::newRow("at once") << u"now"_s << u"立即"_s << u"立即"_s << u"at once"_s;
        QTest::newRow("none") << u"none"_s << u"未设时限"_s << u"未設時限"_s << u"no limit set"_s;
        QTest::newRow("what is none stays") << u"soon"_s << u"soon"_s << u"soon"_s << u"soon"_s;
    }

    void amountsAreSaidInEveryLanguage()
    {
        QFETCH(QString, amount);
        Translations translations;
        translations.load(u"zh_CN"_s);
        QTEST(amounttexts::words(amount), "zhCn");
        translations.load(u"zh_TW"_s);
        QTEST(amounttexts::words(amount), "zhTw");
        translations.load(u"en"_s);
        QTEST(amounttexts::words(amount), "en");
    }
};

QTEST_GUILESS_MAIN(TestAmountTexts)
#include "tst_amounttexts.moc"
