#include <QtTest/QtTest>

#include "base/language.h"
#include "deadlines/clocktexts.h"
#include "deadlines/ledgertexts.h"
#include "deadlines/timetexts.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

const QTimeZone shanghai("Asia/Shanghai");

ClockResult running(const char *start, const char *due)
{
    ClockResult clock;
    clock.phase = ClockPhase::Running;
    clock.start = at(start);
    clock.due = at(due);
    return clock;
}

} // namespace

class ClockTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.load(u"zh_CN"_s); }
    void cleanup() { m_translations.load(u"zh_CN"_s); }

    void durationsSpeakTheLanguage_data();
    void durationsSpeakTheLanguage();
    void aChipSaysWhatTheGuideSays_data();
    void aChipSaysWhatTheGuideSays();
    void timeAloneMovesAClockFromRunningToOverdue();
    void aJumpOfTheSystemClockIsRightAtOnce();
    void secondsCountOnlyUnderOneHour();
    void aCountdownKeepsItsZeroSeconds();
    void proseNamesTheYearOnlyWhenItIsAnother();
    void taiwanNeverGetsTheShortForm();
    void ledgerLinesSayWhyAndAddUp();

private:
    Translations m_translations;
};

void ClockTextsTest::durationsSpeakTheLanguage_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("minutes") << qint64(25 * 60) << u"zh_CN"_s << u"25分"_s;
    QTest::newRow("minutes and seconds") << qint64(25 * 60 + 8) << u"zh_CN"_s << u"25分8秒"_s;
    QTest::newRow("hours and minutes") << qint64(3 * 3600 + 20 * 60) << u"zh_CN"_s << u"3小时20分"_s;
    QTest::newRow("whole hours") << qint64(2 * 3600) << u"zh_TW"_s << u"2小時"_s;
    QTest::newRow("days and hours") << qint64(26 * 3600) << u"zh_CN"_s << u"1天2小时"_s;
    QTest::newRow("english") << qint64(26 * 3600) << u"en"_s << u"1 d 2 h"_s;
    QTest::newRow("a negative one reads as its size") << qint64(-60) << u"en"_s << u"1 min"_s;
    QTest::newRow("nothing") << qint64(0) << u"en"_s << u"0 s"_s;
}

void ClockTextsTest::durationsSpeakTheLanguage()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, language);
    m_translations.load(language);
    QTEST(timetexts::duration(seconds), "words");
}

void ClockTextsTest::aChipSaysWhatTheGuideSays_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("uncertain");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("running") << int(ClockPhase::Running) << false << qint64(12000) << u"剩 3小时20分"_s;
    QTest::newRow("warning") << int(ClockPhase::Warning) << false << qint64(25 * 60) << u"剩 25分00秒"_s;
    QTest::newRow("overdue") << int(ClockPhase::Overdue) << false << qint64(26 * 3600) << u"超时 1天2小时"_s;
    QTest::newRow("paused") << int(ClockPhase::Paused) << false << qint64(7200) << u"已暂停，剩 2小时"_s;
    QTest::newRow("met") << int(ClockPhase::Met) << false << qint64(0) << u"按时"_s;
    QTest::newRow("late") << int(ClockPhase::MetLate) << false << qint64(2400) << u"迟 40分"_s;
    QTest::newRow("uncertain") << int(ClockPhase::Running) << true << qint64(0) << u"约 2027-01-08"_s;
    QTest::newRow("no limit") << int(ClockPhase::NoLimit) << false << qint64(0) << u"未设时限"_s;
}

void ClockTextsTest::aChipSaysWhatTheGuideSays()
{
    QFETCH(int, phase);
    QFETCH(bool, uncertain);
    QFETCH(qint64, seconds);
    const ChipState state{ClockPhase(phase), uncertain, at("2027-01-08T04:00:00Z"), seconds, 0.5};
    QTEST(clocktexts::chip(state, shanghai), "words");
}

void ClockTextsTest::timeAloneMovesAClockFromRunningToOverdue()
{
    ClockResult clock = running("2026-11-21T00:00:00Z", "2026-11-21T10:00:00Z");
    clock.warnAt = at("2026-11-21T08:00:00Z");
    QCOMPARE(chipState(clock, at("2026-11-21T07:59:59Z")).phase, ClockPhase::Running);
    QCOMPARE(chipState(clock, at("2026-11-21T08:00:00Z")).phase, ClockPhase::Warning);
    QCOMPARE(chipState(clock, at("2026-11-21T10:00:00Z")).phase, ClockPhase::Warning);
    const ChipState over = chipState(clock, at("2026-11-21T10:00:01Z"));
    QCOMPARE(over.phase, ClockPhase::Overdue);
    QCOMPARE(over.seconds, 1);
    QCOMPARE(over.used, 1.0);
}

void ClockTextsTest::aJumpOfTheSystemClockIsRightAtOnce()
{
    const ClockResult clock = running("2026-11-21T00:00:00Z", "2026-11-21T10:00:00Z");
    QCOMPARE(chipState(clock, at("2026-11-25T10:00:00Z")).phase, ClockPhase::Overdue);
    QCOMPARE(chipState(clock, at("2026-11-21T09:00:00Z")).seconds, 3600);
}

void ClockTextsTest::secondsCountOnlyUnderOneHour()
{
    const ClockResult clock = running("2026-11-21T00:00:00Z", "2026-11-21T10:00:00Z");
    QVERIFY(!chipState(clock, at("2026-11-21T09:00:00Z")).countsSeconds());
    QVERIFY(chipState(clock, at("2026-11-21T09:00:01Z")).countsSeconds());
    ClockResult paused = clock;
    paused.phase = ClockPhase::Paused;
    paused.remainingSeconds = 60;
    QVERIFY(!chipState(paused, at("2026-11-21T09:30:00Z")).countsSeconds());
}

void ClockTextsTest::aCountdownKeepsItsZeroSeconds()
{
    QCOMPARE(timetexts::countdown(25 * 60), u"25分00秒"_s);
    QCOMPARE(timetexts::countdown(25 * 60 + 8), u"25分08秒"_s);
}

void ClockTextsTest::proseNamesTheYearOnlyWhenItIsAnother()
{
    const Instant time = at("2026-11-21T07:05:00Z");
    QCOMPARE(timetexts::prose(time, shanghai, at("2026-01-01T00:00:00Z")), u"11月21日 周六 15:05"_s);
    QCOMPARE(timetexts::prose(time, shanghai, at("2025-01-01T00:00:00Z")), u"2026年11月21日 周六 15:05"_s);
    m_translations.load(u"en"_s);
    QCOMPARE(timetexts::prose(time, shanghai, at("2026-01-01T00:00:00Z")), u"Sat 21 Nov 15:05"_s);
}

void ClockTextsTest::taiwanNeverGetsTheShortForm()
{
    m_translations.load(u"zh_TW"_s);
    const Instant time = at("2026-11-21T07:05:00Z");
    QCOMPARE(timetexts::dateTime(time, QTimeZone("Asia/Taipei")), u"2026-11-21 15:05"_s);
    QCOMPARE(timetexts::prose(time, QTimeZone("Asia/Taipei"), time), u"11月21日 週六 15:05"_s);
}

void ClockTextsTest::ledgerLinesSayWhyAndAddUp()
{
    const Ledger ledger{
        {at("2026-11-20T08:20:00Z"), at("2026-11-20T09:30:00Z"), 70 * 60, u"work"_s, {}, {}},
        {at("2026-11-20T16:00:00Z"), at("2026-11-22T16:00:00Z"), 0, u"day_off"_s, {}, {}},
        {at("2026-11-23T00:30:00Z"), at("2026-11-23T01:20:00Z"), 50 * 60, u"work"_s, {}, {}},
        {at("2026-11-23T01:20:00Z"), at("2026-11-23T02:00:00Z"), 0, u"paused"_s, u"等客户寄样"_s, {}},
    };
    const QList<LedgerTextLine> lines = ledgertexts::lines(ledger, shanghai);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).span, u"11月20日 周五 16:20–17:30"_s);
    QCOMPARE(lines.at(0).counted, u"1小时10分"_s);
    QCOMPARE(lines.at(1).span, u"11月21日 周六 – 11月22日 周日"_s);
    QVERIFY(lines.at(1).skipped);
    QCOMPARE(lines.at(3).reason, u"已暂停：等客户寄样"_s);
    QCOMPARE(ledgertexts::sum(ledger, 120 * 60), u"已计入 2小时，时限共 2小时"_s);
}

QTEST_GUILESS_MAIN(ClockTextsTest)
#include "tst_clocktexts.moc"
