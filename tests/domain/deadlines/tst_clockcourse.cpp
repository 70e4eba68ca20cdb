#include <QtTest/QtTest>

#include <numeric>

#include <rapidcheck.h>

#include "calendarsupport.h"
#include "deadlines/clockjson.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

DueRule rule(const QString &amount, bool keepTime = false, bool roll = false)
{
    DueRule made;
    made.amount = Amount::parse(amount).value();
    made.keepTime = keepTime;
    made.roll = roll;
    return made;
}

qint64 sumOf(const Ledger &ledger)
{
    return std::accumulate(ledger.begin(), ledger.end(), qint64(0),
                           [](qint64 sum, const LedgerLine &line) { return sum + line.countedSeconds; });
}

QString text(const Ledger &ledger)
{
    QStringList lines;
    for (const LedgerLine &line : ledger) {
        lines.append(u"%1–%2 %3 %4%5"_s.arg(wall(line.from).mid(5), wall(line.to).mid(5)).arg(line.countedSeconds / 60)
                             .arg(line.why, line.label.isEmpty() ? QString() : u' ' + line.label));
    }
    return lines.join(u'\n');
}

// A clock as it may come: any amount, option, start and pauses.
struct Situation {
    DueRule due;
    Instant start;
    Holds holds;
};

Situation anySituation()
{
    Situation situation;
    const std::vector<QString> units{u"s"_s, u"m"_s, u"h"_s, u"bm"_s, u"bh"_s, u"wd"_s, u"d"_s, u"mo"_s};
    const QString unit = *rc::gen::elementOf(units);
    situation.due = rule(QString::number(*rc::gen::inRange(1, 60)) + unit, *rc::gen::arbitrary<bool>(),
                         *rc::gen::arbitrary<bool>());
    situation.due.base = *rc::gen::arbitrary<bool>() ? TimeBase::Office : TimeBase::RoundTheClock;
    situation.due.wallClockPauses = *rc::gen::arbitrary<bool>();
    situation.due.toNextOpening = *rc::gen::arbitrary<bool>();
    situation.start = Instant{*rc::gen::inRange<qint64>(1'700'000'000'000, 1'790'000'000'000)};
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        const Instant from{situation.start.ms + *rc::gen::inRange<qint64>(-5000, 30000) * minute};
        situation.holds.append({from, {from.ms + *rc::gen::inRange<qint64>(1, 9000) * 1000}, {}});
    }
    situation.holds = united(situation.holds);
    return situation;
}

ClockCourse courseOf(const CompiledCalendar &calendar, const Situation &situation)
{
    const auto course = ClockCourse::plan(calendar, situation.due, situation.start, situation.holds);
    RC_ASSERT(course.has_value());
    return *course;
}

} // namespace

// From start to due, and the account of the way.
class ClockCourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dueTimes_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *amount, const char *options, const char *start, const char *due) {
            QTest::addRow("%s %s from %s", amount, options, start)
                    << QString::fromLatin1(amount) << QString::fromLatin1(options) << QString::fromLatin1(start)
                    << QString::fromLatin1(due);
        };
        row("30m", "", "2026-02-13 17:20", "2026-02-13 17:50");
        row("48h", "", "2026-02-13 17:20", "2026-02-15 17:20");
        row("2h", "office", "2026-02-13 16:30", "2026-02-14 09:30");
        row("90bm", "", "2026-02-14 16:30", "2026-02-24 09:00");
        row("1bh", "", "2026-02-14 16:30", "2026-02-14 17:30"); // exactly at closing time
        row("1bh", "next", "2026-02-14 16:30", "2026-02-24 08:30");
        row("1wd", "", "2026-02-13 16:20", "2026-02-14 17:30"); // make-up Saturday
        row("2wd", "", "2026-02-13 16:20", "2026-02-24 17:30"); // over Spring Festival
        row("2wd", "keep", "2026-02-13 16:20", "2026-02-24 16:20");
        row("7wd", "", "2026-02-13 16:20", "2026-03-02 17:30"); // Saturday 28 is a make-up day too
        row("1wd", "", "2026-02-15 10:00", "2026-02-24 17:30"); // starts on a day off
        row("1wd", "keep", "2026-03-02 22:00", "2026-03-03 22:00");
        row("3d", "", "2026-03-02 09:00", "2026-03-06 00:00");
        row("0d", "", "2026-03-02 09:00", "2026-03-03 00:00");
        row("3d", "keep", "2026-03-02 09:00", "2026-03-05 09:00");
        row("4d", "", "2026-02-13 09:00", "2026-02-18 00:00");
        row("4d", "roll", "2026-02-13 09:00", "2026-02-25 00:00"); // the 17th is 春节
        row("1d", "roll", "2026-02-13 09:00", "2026-02-15 00:00"); // the 14th is a make-up day
        row("4d", "keep roll", "2026-02-13 09:00", "2026-02-24 09:00");
        row("1mo", "", "2026-01-15 09:00", "2026-02-16 00:00");
        row("1mo", "", "2026-01-31 09:00", "2026-03-01 00:00"); // no such day: the month's last
        row("3mo", "roll", "2026-07-03 09:00", "2026-10-09 00:00"); // 3 October is in National Day week
        row("now", "", "2026-02-13 16:20", "2026-02-13 16:20");
    }

    void dueTimes()
    {
        QFETCH(QString, amount);
        QFETCH(QString, options);
        QFETCH(QString, start);
        QFETCH(QString, due);
        const CompiledCalendar office = compiled(u"cn-office"_s);
        DueRule wanted = rule(amount, options.contains(u"keep"), options.contains(u"roll"));
        wanted.base = options.contains(u"office") ? TimeBase::Office : TimeBase::RoundTheClock;
        wanted.toNextOpening = options.contains(u"next");
        const auto course = ClockCourse::plan(office, wanted, at(start.toLatin1()));
        QVERIFY(course);
        QCOMPARE(wall(course->due()), due);
        QCOMPARE(sumOf(course->ledger()), course->budget() / 1000);
        QCOMPARE(course->countedUntil(course->due()), course->budget());
    }

    void aBudgetOfDaysIsExactOverDaylightSavingTime()
    {
        const CompiledCalendar berlin(roundTheClockCalendar(u"Europe/Berlin"_s));
        const auto course = ClockCourse::plan(berlin, rule(u"1d"_s), at("2026-03-28 12:00", "Europe/Berlin"));
        QCOMPARE(wall(course->due(), "Europe/Berlin"), u"2026-03-30 00:00"_s);
        QCOMPARE(course->budget(), 23 * 60 * minute);
    }

    void theLedgerTellsTheWay()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        DueRule wanted = rule(u"600bm"_s);
        const auto course = ClockCourse::plan(office, wanted, at("2026-02-13 16:20"),
                                              {Hold{at("2026-02-24 09:00"), at("2026-02-24 10:00"), u"客户出差"_s}});
        QCOMPARE(text(course->ledger()),
                 u"02-13 16:20–02-13 17:30 70 work\n"
                 "02-13 17:30–02-14 08:30 0 closed\n"
                 "02-14 08:30–02-14 17:30 450 make_up_day\n"
                 "02-14 17:30–02-15 00:00 0 closed\n"
                 "02-15 00:00–02-24 00:00 0 holiday 春节\n"
                 "02-24 00:00–02-24 08:30 0 closed\n"
                 "02-24 08:30–02-24 09:00 30 work\n"
                 "02-24 09:00–02-24 10:00 0 paused 客户出差\n"
                 "02-24 10:00–02-24 10:50 50 work"_s);
        QCOMPARE(course->ledger().at(4).dayName.en, u"Spring Festival"_s);
    }

    void theLedgerTellsOfStartDayRollingAndExtension()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        auto course = ClockCourse::plan(office, rule(u"4d"_s, false, true), at("2026-02-13 09:00"));
        course->extendBy(*Amount::parse(u"1d"));
        QCOMPARE(text(course->ledger()),
                 u"02-13 09:00–02-14 00:00 0 start_day\n"
                 "02-14 00:00–02-18 00:00 5760 round_the_clock\n"
                 "02-18 00:00–02-25 00:00 0 roll\n"
                 "02-25 00:00–02-26 00:00 1440 extension"_s);
        QCOMPARE(sumOf(course->ledger()), course->budget() / 1000);
    }

    void aPauseStopsAClockInItsOwnTime()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        const Holds night{Hold{at("2026-03-02 17:00"), at("2026-03-03 09:00"), {}}};
        QCOMPARE(wall(ClockCourse::plan(office, rule(u"2bh"_s), at("2026-03-02 16:30"), night)->due()),
                 u"2026-03-03 10:30"_s);
        QCOMPARE(wall(ClockCourse::plan(office, rule(u"2h"_s), at("2026-03-02 16:30"), night)->due()),
                 u"2026-03-03 10:30"_s);
        DueRule wallClock = rule(u"2bh"_s); // 09:30 the next day and 16 hours on the wall
        wallClock.wallClockPauses = true;
        const auto course = ClockCourse::plan(office, wallClock, at("2026-03-02 16:30"), night);
        QCOMPARE(wall(course->due()), u"2026-03-04 01:30"_s);
        QCOMPARE(course->ledger().last().why, u"paused"_s);
    }

    void theNextOpeningIsTakenAfterPausesToo()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        DueRule wanted = rule(u"2bh"_s);
        wanted.toNextOpening = true;
        const auto course = ClockCourse::plan(office, wanted, at("2026-03-02 14:30"),
                                              {Hold{at("2026-03-02 15:00"), at("2026-03-02 16:00"), {}}});
        QCOMPARE(wall(course->due()), u"2026-03-03 08:30"_s);
        QCOMPARE(sumOf(course->ledger()), 7200);
    }

    void aPauseAfterDueMovesNothing()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        const auto course = ClockCourse::plan(office, rule(u"1h"_s), at("2026-03-02 09:00"),
                                              {Hold{at("2026-03-02 10:00"), at("2026-03-02 12:00"), {}}});
        QCOMPARE(wall(course->due()), u"2026-03-02 10:00"_s);
    }

    void anExtensionMovesDueAndAddsToTheBudget()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        auto course = ClockCourse::plan(office, rule(u"1wd"_s), at("2026-03-02 09:00"));
        course->extendBy(*Amount::parse(u"2wd"));
        QCOMPARE(wall(course->due()), u"2026-03-05 17:30"_s);
        QCOMPARE(course->budget(), 3 * 450 * minute);
        course->extendTo(at("2026-03-04 09:00")); // earlier: changes nothing
        QCOMPARE(wall(course->due()), u"2026-03-05 17:30"_s);
        QCOMPARE(sumOf(course->ledger()), course->budget() / 1000);
    }

    void beyondTheKnownDaysDueIsUncertain()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        QVERIFY(!ClockCourse::plan(office, rule(u"1wd"_s), at("2026-12-30 09:00"))->isUncertain());
        QVERIFY(ClockCourse::plan(office, rule(u"2wd"_s), at("2026-12-30 09:00"))->isUncertain());
        QVERIFY(ClockCourse::plan(office, rule(u"2d"_s, false, true), at("2026-12-31 09:00"))->isUncertain());
        // Round the clock no holiday matters.
        QVERIFY(!ClockCourse::plan(office, rule(u"48h"_s), at("2026-12-31 09:00"))->isUncertain());
        QVERIFY(!ClockCourse::plan(office, rule(u"2d"_s), at("2026-12-31 09:00"))->isUncertain());
    }

    void warningsAndEscalationsCountInTheClocksTime()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        const auto course = ClockCourse::plan(office, rule(u"4bh"_s), at("2026-02-14 15:30"));
        QCOMPARE(wall(course->due()), u"2026-02-24 10:30"_s);
        QCOMPARE(wall(course->whenUsed(course->budget() / 2)), u"2026-02-14 17:30"_s);
        QCOMPARE(wall(course->shifted(course->due(), *Amount::parse(u"150m"), false)), u"2026-02-14 17:00"_s);
        QCOMPARE(wall(course->shifted(course->due(), *Amount::parse(u"1wd"), true)), u"2026-02-25 10:30"_s);
    }

    void theLedgerAlwaysAddsUpToTheBudget()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        const std::vector<QString> extensions{u"1wd"_s, u"5h"_s, u"2d"_s, u"1mo"_s};
        QVERIFY(rc::check("ledger adds up, without gap", [&] {
            Situation situation = anySituation();
            ClockCourse course = courseOf(office, situation);
            if (*rc::gen::arbitrary<bool>())
                course.extendBy(*Amount::parse(*rc::gen::elementOf(extensions)));
            const Ledger ledger = course.ledger();
            RC_ASSERT(!ledger.isEmpty());
            RC_ASSERT(sumOf(ledger) == course.budget() / 1000);
            RC_ASSERT(ledger.first().from == course.start());
            RC_ASSERT(ledger.last().to == course.due());
            for (qsizetype i = 1; i < ledger.size(); ++i)
                RC_ASSERT(ledger.at(i).from == ledger.at(i - 1).to);
        }));
    }

    void theCountGrowsFromNothingToTheBudget()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        QVERIFY(rc::check("counted", [&] {
            const Situation situation = anySituation();
            const ClockCourse course = courseOf(office, situation);
            RC_ASSERT(course.countedUntil(course.start()) == 0);
            RC_ASSERT(course.countedUntil(course.due()) == course.budget());
            const Instant one{*rc::gen::inRange(course.start().ms, course.due().ms + 1)};
            const Instant two{*rc::gen::inRange(one.ms, course.due().ms + 1)};
            RC_ASSERT(course.countedUntil(one) <= course.countedUntil(two));
        }));
    }

    void aLargerBudgetIsNeverDueEarlier()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        QVERIFY(rc::check("monotone", [&] {
            Situation situation = anySituation();
            const Instant due = courseOf(office, situation).due();
            situation.due.amount.count += *rc::gen::inRange(0, 30);
            RC_ASSERT(courseOf(office, situation).due() >= due);
        }));
    }

    // Found by the property below: the budget ends at closing time, the pause pushes due into the evening.
    void aPauseOnTheWallDoesNotHideTheNextOpening()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        Situation situation;
        situation.due = rule(u"15bh"_s, false, false);
        situation.due.wallClockPauses = true;
        situation.due.toNextOpening = true;
        situation.start = Instant{1'700'731'800'000}; // Thursday 2023-11-23 17:30, closing time
        const Instant due = courseOf(office, situation).due();
        situation.holds = {{situation.start, situation.start.plusSeconds(60), {}}};
        QCOMPARE(courseOf(office, situation).due(), due);
    }

    void aPauseNeverShortens()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        QVERIFY(rc::check("pausing", [&] {
            Situation situation = anySituation();
            const Instant due = courseOf(office, situation).due();
            const Instant from{situation.start.ms + *rc::gen::inRange<qint64>(0, 30000) * minute};
            situation.holds.append({from, {from.ms + *rc::gen::inRange<qint64>(1, 900) * minute}, {}});
            situation.holds = united(situation.holds);
            RC_ASSERT(courseOf(office, situation).due() >= due);
        }));
    }
};

QTEST_GUILESS_MAIN(ClockCourseTest)
#include "tst_clockcourse.moc"
