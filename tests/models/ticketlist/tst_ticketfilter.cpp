#include <QtTest/QtTest>

#include "base/language.h"
#include "testworkspace.h"
#include "ticketlist/ticketfilter.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class TicketFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.load(u"zh_CN"_s); }
    void everyConditionCanBeAddedShownAndRemoved_data();
    void everyConditionCanBeAddedShownAndRemoved();
    void nonsenseLeavesTheQueryAsItIs_data();
    void nonsenseLeavesTheQueryAsItIs();
    void aSpanOfDaysIsHalfOpenInTheBranchsZone();
    void aNamedSpanMovesWithTheDay();
    void severalStatesStandSideBySide();
    void everyKindOffersChoicesOrIsTyped();

private:
    QStringList keys(const TicketQuery &query) const
    {
        QStringList found;
        for (const auto &condition : ticketfilter::conditions(query, m_work.reference()))
            found.append(condition.key.section(u':', 0, 0));
        return found;
    }
    TicketQuery with(const TicketQuery &query, const QString &condition) const
    {
        return ticketfilter::with(query, condition, m_work.reference());
    }

    Translations m_translations;
    test::TestWorkspace m_work;
};

void TicketFilterTest::everyConditionCanBeAddedShownAndRemoved_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("words");
    QTest::newRow("state") << u"state:accepted"_s << u"已受理"_s;
    QTest::newRow("level in its scheme's own word") << u"level:urgent"_s << u"紧急"_s;
    QTest::newRow("category") << u"category:TX-01/service_guarantee"_s << u"服务保障"_s;
    QTest::newRow("due") << u"due:overdue"_s << u"已超时"_s;
    QTest::newRow("received") << u"received:2026-01-01..2026-01-31"_s << u"2026-01-01 至 2026-01-31"_s;
    QTest::newRow("closed") << u"closed:2026-01-01.."_s << u"2026-01-01 起"_s;
    QTest::newRow("channel") << u"channel:phone"_s << u"电话"_s;
    QTest::newRow("branch") << u"branch:SH01"_s << u"SH01"_s;
    QTest::newRow("product") << u"product:跑鞋"_s << u"跑鞋"_s;
    QTest::newRow("batch") << u"batch:B-7"_s << u"B-7"_s;
    QTest::newRow("result") << u"result:退货"_s << u"退货"_s;
    QTest::newRow("satisfaction") << u"satisfaction:satisfied"_s << u"satisfied"_s;
    QTest::newRow("customer") << u"customer:some-id"_s << u"一位客户"_s;
}

void TicketFilterTest::everyConditionCanBeAddedShownAndRemoved()
{
    QFETCH(QString, condition);
    QFETCH(QString, words);
    const TicketQuery query = with({}, condition);
    const auto shown = ticketfilter::conditions(query, m_work.reference());
    QCOMPARE(shown.size(), 1);
    QVERIFY2(shown.first().words.contains(words), qPrintable(shown.first().words));
    const TicketQuery without = ticketfilter::without(query, shown.first().key);
    QVERIFY(ticketfilter::conditions(without, m_work.reference()).isEmpty());
}

void TicketFilterTest::nonsenseLeavesTheQueryAsItIs_data()
{
    QTest::addColumn<QString>("condition");
    for (const char *text : {"", ":", "state:nowhere", "due:never", "received:yesterday..tomorrow", "colour:red"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TicketFilterTest::nonsenseLeavesTheQueryAsItIs()
{
    QFETCH(QString, condition);
    const TicketQuery before = with({}, u"state:accepted"_s);
    QCOMPARE(keys(with(before, condition)), keys(before));
}

void TicketFilterTest::aSpanOfDaysIsHalfOpenInTheBranchsZone()
{
    const TicketQuery query = with({}, u"received:2026-11-20..2026-11-21"_s);
    QCOMPARE(query.receivedFrom, Instant::fromIso(u"2026-11-19T16:00:00Z"));
    QCOMPARE(query.receivedTo, Instant::fromIso(u"2026-11-21T16:00:00Z"));
    const TicketQuery today = m_work.lists().dated(with(query, u"received:today"_s));
    QCOMPARE(today.receivedFrom, Instant::fromIso(u"2026-11-20T16:00:00Z"));
    QVERIFY(!today.receivedTo);
}

void TicketFilterTest::aNamedSpanMovesWithTheDay()
{
    const TicketQuery query = with(with({}, u"closed:2026-11-20.."_s), u"closed:12m"_s);
    const auto shown = ticketfilter::conditions(query, m_work.reference());
    QCOMPARE(shown.size(), 1);
    QVERIFY2(shown.first().words.contains(u"最近 12 个月"_s), qPrintable(shown.first().words));
    QCOMPARE(m_work.lists().dated(query).closedFrom, Instant::fromIso(u"2025-11-30T16:00:00Z"));
    m_work.time.advanceHours(24 * 15);
    QCOMPARE(m_work.lists().dated(query).closedFrom, Instant::fromIso(u"2025-12-31T16:00:00Z"));
    QVERIFY(with(query, u"closed:..2026-01-31"_s).closedSpan.isEmpty());
}

void TicketFilterTest::severalStatesStandSideBySide()
{
    TicketQuery query = with(with(with({}, u"state:accepted"_s), u"state:assigned"_s), u"state:accepted"_s);
    QCOMPARE(query.states, (QList{TicketState::Accepted, TicketState::Assigned}));
    query = ticketfilter::without(query, u"state:accepted"_s);
    QCOMPARE(query.states, QList{TicketState::Assigned});
}

void TicketFilterTest::everyKindOffersChoicesOrIsTyped()
{
    for (const auto &kind : ticketfilter::kinds()) {
        const auto choices = ticketfilter::choices(kind.code, m_work.reference());
        QVERIFY2(kind.free == choices.isEmpty(), qPrintable(kind.code));
        for (const auto &choice : choices)
            QVERIFY2(!choice.words.isEmpty() && !keys(with({}, choice.key)).isEmpty(), qPrintable(choice.key));
    }
}

QTEST_GUILESS_MAIN(TicketFilterTest)
#include "tst_ticketfilter.moc"
