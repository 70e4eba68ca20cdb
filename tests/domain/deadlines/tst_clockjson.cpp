#include <QtTest/QtTest>

#include "calendarsupport.h"
#include "deadlines/clockjson.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

DueQuestion question(const QString &amount, const char *start, const char *now)
{
    DueQuestion asked;
    asked.rule.amount = Amount::parse(amount).value();
    asked.start = at(start);
    asked.now = at(now);
    return asked;
}

} // namespace

// Due times and clocks as scripts read them.
class ClockJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerExplainsItself()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        DueQuestion asked = question(u"10bh"_s, "2026-02-13 16:20", "2026-02-14 09:30");
        asked.pauses = {parsePause(u"2026-02-14T10:00:00+08:00..2026-02-14T03:00:00Z").value()};
        const QJsonObject answer = answerDue(office, asked);
        QCOMPARE(answer["due"_L1].toString(), u"2026-02-24T10:50:00+08:00"_s);
        QCOMPARE(answer["uncertain"_L1].toBool(), false);
        QCOMPARE(answer["elapsed_s"_L1].toInt(), (70 + 60) * 60);
        QCOMPARE(answer["remaining_s"_L1].toInt(), 36000 - 130 * 60);
        qint64 sum = 0;
        for (const QJsonValue &line : answer["ledger"_L1].toArray())
            sum += line["counted_s"_L1].toInteger();
        QCOMPARE(sum, 36000);
        const QJsonValue first = answer["ledger"_L1][0];
        QCOMPARE(first["from"_L1].toString(), u"2026-02-13T16:20:00+08:00"_s);
        QCOMPARE(first["why"_L1].toString(), u"work"_s);
        QVERIFY(!first.toObject().contains("label"_L1));
    }

    void withoutALimitThereIsNoDueTime()
    {
        const QJsonObject answer = answerDue(compiled(u"cn-office"_s),
                                             question(u"none"_s, "2026-02-13 16:20", "2026-02-14 09:30"));
        QVERIFY(answer["due"_L1].isNull());
        QCOMPARE(answer["uncertain"_L1].toBool(), false);
        QVERIFY(answer["ledger"_L1].toArray().isEmpty());
    }

    void beyondTheCalendarTheAnswerIsUncertain()
    {
        const QJsonObject answer = answerDue(compiled(u"cn-office"_s),
                                             question(u"7wd"_s, "2026-12-29 09:00", "2026-12-29 09:00"));
        QCOMPARE(answer["uncertain"_L1].toBool(), true);
        QCOMPARE(answer["uncertain_reason"_L1].toString(), u"calendar-ends cn-office"_s);
        QVERIFY(answer["due"_L1].isString());
    }

    void pausesAreReadOrRefused()
    {
        QCOMPARE(parsePause(u"2026-02-14T10:00:00Z..2026-02-14T11:00:00Z")->to.ms
                         - parsePause(u"2026-02-14T10:00:00Z..2026-02-14T11:00:00Z")->from.ms,
                 3'600'000);
        for (const auto text : {u"", u"..", u"2026-02-14T10:00:00Z", u"2026-02-14T10:00:00Z..",
                                u"2026-02-14..2026-02-15"})
            QCOMPARE(parsePause(text).error().code, u"pause-unreadable"_s);
        QCOMPARE(parsePause(u"2026-02-14T10:00:00Z..2026-02-14T09:00:00Z").error().code,
                 u"pause-ends-before-it-begins"_s);
    }

    void aClockSurvivesTheWayThroughItsJson()
    {
        ClockResult result;
        result.policyId = u"SVC-3.1"_s;
        result.code = u"handle"_s;
        result.name = {u"处理"_s, u"處理"_s, u"Handle"_s};
        result.kind = ClockKind::Aim;
        result.phase = ClockPhase::MetLate;
        result.amount = u"48h"_s;
        result.source = u"R-1"_s;
        result.start = at("2026-03-02 09:00");
        result.due = at("2026-03-04 09:00");
        result.warnAt = at("2026-03-03 09:00");
        result.stopped = at("2026-03-05 09:00");
        result.uncertain = true;
        result.uncertainReason = u"calendar-ends x"_s;
        result.budgetSeconds = 172800;
        result.elapsedSeconds = 259200;
        result.remainingSeconds = -86400;
        result.pausedSeconds = 60;
        result.longestSeconds = 7;
        result.escalations = {{at("2026-03-04 08:30"), u"supervisor"_s, u"-30m"_s}};
        const ClockResults both{result, ClockResult{}};
        QCOMPARE(clockResultsFromJson(toJson(both)), both);
    }
};

QTEST_GUILESS_MAIN(ClockJsonTest)
#include "tst_clockjson.moc"
