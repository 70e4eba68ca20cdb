#include <QTest>

#include "forms/timephrase.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class TestTimePhrase : public QObject {
    Q_OBJECT

private:
    const QTimeZone m_zone{"Asia/Shanghai"};

    // Saturday
    Instant now() const { return Instant::from(QDateTime({2026, 11, 21}, {15, 5}, m_zone)); }

private Q_SLOTS:
    void wordsAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("dayOnly");
        const auto row = [](const char *name, const QString &typed, const QString &expected, bool dayOnly = false) {
            QTest::newRow(name) << typed << expected << dayOnly;
        };
        row("now", u"刚才"_s, u"2026-11-21 15:05"_s);
        row("today means now", u"今天"_s, u"2026-11-21 15:05"_s, true);
        row("yesterday ten", u"昨天 10点"_s, u"2026-11-20 10:00"_s);
        row("traditional", u"昨天10點半"_s, u"2026-11-20 10:30"_s);
        row("afternoon", u"今天下午3点"_s, u"2026-11-21 15:00"_s);
        row("noon", u"前天中午12点"_s, u"2026-11-19 12:00"_s);
        row("last night", u"昨晚8点一刻"_s, u"2026-11-20 20:15"_s);
        row("an hour ago", u"1小时前"_s, u"2026-11-21 14:05"_s);
        row("half an hour ago", u"半小时前"_s, u"2026-11-21 14:35"_s);
        row("one and a half hours ago", u"一个半小时前"_s, u"2026-11-21 13:35"_s);
        row("twenty minutes ago", u"二十分钟前"_s, u"2026-11-21 14:45"_s);
        row("three days ago", u"三天以前"_s, u"2026-11-18 15:05"_s);
        row("four digits", u"0930"_s, u"2026-11-21 09:30"_s);
        row("full width", u"０９：３０"_s, u"2026-11-21 09:30"_s);
        row("month and day", u"11-20 9:30"_s, u"2026-11-20 09:30"_s);
        row("chinese date", u"11月20日 9点05分"_s, u"2026-11-20 09:05"_s);
        row("full date", u"2026年1月2号"_s, u"2026-01-02 00:00"_s, true);
        row("iso", u"2026-11-20T08:15"_s, u"2026-11-20 08:15"_s);
        row("digits only date", u"20261120 0815"_s, u"2026-11-20 08:15"_s);
        row("weekday", u"周五 14:00"_s, u"2026-11-20 14:00"_s);
        row("weekday is today", u"星期六"_s, u"2026-11-21 15:05"_s, true);
        row("last week's weekday", u"上周五 14:00"_s, u"2026-11-13 14:00"_s);
        row("tomorrow", u"明天 9点"_s, u"2026-11-22 09:00"_s);
        row("english ago", u"2 hours ago"_s, u"2026-11-21 13:05"_s);
        row("english day", u"yesterday 2:30 pm"_s, u"2026-11-20 14:30"_s);
        row("midnight in english", u"12am"_s, u"2026-11-21 00:00"_s);
    }

    void wordsAreUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto phrase = parseTimePhrase(typed, now(), m_zone);
        QVERIFY2(phrase, qPrintable(typed));
        QCOMPARE(phrase->at.toUtc().toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s), expected);
        QTEST(phrase->dayOnly, "dayOnly");
    }

    void halfUnderstoodWordsAreNotGuessedAt_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "   ", "什么时候", "昨天大概", "25点", "10点70分", "2026-02-30", "13-40", "9", "abc 10:00",
                                  "10:00 之后", "99999999999小时前", "十十点", "0960", "1小时", "昨天 昨天"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void halfUnderstoodWordsAreNotGuessedAt()
    {
        QFETCH(QString, typed);
        QVERIFY(!parseTimePhrase(typed, now(), m_zone));
    }

    void todayIsThatOfTheZone()
    {
        const Instant lateInShanghai = Instant::from(QDateTime({2026, 11, 22}, {0, 30}, m_zone));
        QCOMPARE(parseTimePhrase(u"今天 0010"_s, lateInShanghai, m_zone)->at.toUtc().toTimeZone(m_zone).date(),
                 QDate(2026, 11, 22));
        QCOMPARE(parseTimePhrase(u"昨天"_s, lateInShanghai, QTimeZone("UTC"))->at.toUtc().date(), QDate(2026, 11, 20));
    }
};

QTEST_GUILESS_MAIN(TestTimePhrase)
#include "tst_timephrase.moc"
