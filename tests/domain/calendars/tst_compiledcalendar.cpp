#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "calendarsupport.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

WorkCalendar openAt(const QString &zone, const QMap<int, TimeFrames> &week)
{
    WorkCalendar calendar;
    calendar.id = u"test"_s;
    calendar.timeZone = zone;
    for (auto it = week.begin(); it != week.end(); ++it)
        calendar.week.at(static_cast<size_t>(it.key() - 1)) = it.value();
    return calendar;
}

// The plain way: minute by minute.
qint64 openMinutes(const CompiledCalendar &calendar, Instant from, Instant to)
{
    qint64 count = 0;
    for (Instant at = from; at < to; at.ms += minute)
        count += calendar.isOpen(at) ? 1 : 0;
    return count;
}

} // namespace

// Calculating with opening time: make-up days, holidays, night shifts, daylight saving time, far years.
class CompiledCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMakeUpSaturdayCountsAndSpringFestivalDoesNot()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        QCOMPARE(wall(office.add(at("2026-02-13 16:20"), 70 * minute)), u"2026-02-13 17:30"_s);
        QCOMPARE(wall(office.add(at("2026-02-13 16:20"), 71 * minute)), u"2026-02-14 08:31"_s);
        QCOMPARE(wall(office.nextOpen(at("2026-02-14 17:30"))), u"2026-02-24 08:30"_s);
        QCOMPARE(office.openBetween(at("2026-02-13 16:20"), at("2026-02-24 08:30")), (70 + 450) * minute);
        QCOMPARE(office.addWorkdays(QDate(2026, 2, 13), 2), QDate(2026, 2, 24));
        QCOMPARE(office.addWorkdays(QDate(2026, 2, 24), -2), QDate(2026, 2, 13));
        QVERIFY(!office.isOpen(at("2026-02-14 12:00")));
        QVERIFY(office.isOpen(at("2026-02-14 11:59")));
    }

    void countingBackwardsEndsAtOpeningTime()
    {
        const CompiledCalendar office = compiled(u"cn-office"_s);
        QCOMPARE(wall(office.add(at("2026-02-24 08:30"), -450 * minute)), u"2026-02-14 08:30"_s);
        QCOMPARE(wall(office.add(at("2026-02-24 08:31"), -2 * minute)), u"2026-02-14 17:29"_s);
    }

    void aNightShiftRunsPastMidnight()
    {
        const CompiledCalendar factory(openAt(u"Asia/Shanghai"_s, {{5, {{79200, 108000}}}})); // Fri 22:00 to 06:00
        QVERIFY(factory.isOpen(at("2026-03-07 05:59")));
        QVERIFY(!factory.isOpen(at("2026-03-07 06:00")));
        QCOMPARE(wall(factory.add(at("2026-03-06 23:00"), 7 * hour)), u"2026-03-07 06:00"_s);
        QCOMPARE(wall(factory.closingOf(QDate(2026, 3, 6))), u"2026-03-07 06:00"_s);
        QCOMPARE(factory.openBetween(at("2026-03-06 00:00"), at("2026-03-07 00:00")), 2 * hour);
    }

    void aNightShiftBeforeAnOpenDayIsNotCountedTwice()
    {
        const CompiledCalendar factory(openAt(u"UTC"_s, {{1, {{79200, 108000}}}, {2, {{18000, 36000}}}}));
        QCOMPARE(factory.openBetween(at("2026-03-02 00:00", "UTC"), at("2026-03-04 00:00", "UTC")), 12 * hour);
    }

    void skippedAndRepeatedHoursCountAsTheyPass()
    {
        const CompiledCalendar berlin(roundTheClockCalendar(u"Europe/Berlin"_s));
        QCOMPARE(berlin.openBetween(berlin.startOf({2026, 3, 29}), berlin.startOf({2026, 3, 30})), 23 * hour);
        QCOMPARE(berlin.openBetween(berlin.startOf({2026, 10, 25}), berlin.startOf({2026, 10, 26})), 25 * hour);
        const CompiledCalendar night(openAt(u"Europe/Berlin"_s, {{7, {{3600, 14400}}}})); // Sun 01:00 to 04:00
        QCOMPARE(night.openBetween(at("2026-03-29 00:00", "UTC"), at("2026-03-30 00:00", "UTC")), 2 * hour);
        QCOMPARE(night.openBetween(at("2026-10-24 22:00", "UTC"), at("2026-10-26 00:00", "UTC")), 4 * hour);
    }

    void anOpeningInsideASkippedHourVanishes()
    {
        const CompiledCalendar berlin(openAt(u"Europe/Berlin"_s, {{7, {{7800, 10200}}}})); // Sun 02:10 to 02:50
        QCOMPARE(wall(berlin.nextOpen(at("2026-03-23 00:00")), "Europe/Berlin"), u"2026-04-05 02:10"_s);
    }

    void aDayThatBeginsInASkippedHourBeginsAtTheJump()
    {
        const CompiledCalendar saoPaulo(roundTheClockCalendar(u"America/Sao_Paulo"_s));
        QCOMPARE(wall(saoPaulo.startOf({2015, 10, 18}), "America/Sao_Paulo"), u"2015-10-18 01:00"_s);
    }

    void farYearsAreReachedAndImpossibleOnesAreNot()
    {
        const CompiledCalendar mondays(openAt(u"UTC"_s, {{1, {{0, 86400}}}}));
        QCOMPARE(wall(mondays.add(at("1991-11-15 00:00", "UTC"), 24 * hour), "UTC"), u"1991-11-19 00:00"_s);
        QCOMPARE(mondays.addWorkdays(QDate(2026, 1, 1), 2609), QDate(2075, 12, 30));
        WorkCalendar closed = openAt(u"UTC"_s, {});
        closed.days.insert(QDate(2030, 1, 1), {SpecialDay::Kind::Hours, {{0, 3600}}});
        const CompiledCalendar once(closed);
        QCOMPARE(wall(once.nextOpen(at("1999-01-01 00:00", "UTC")), "UTC"), u"2030-01-01 00:00"_s);
        QVERIFY(!once.add(at("1999-01-01 00:00", "UTC"), 2 * hour));
        QVERIFY(!once.nextOpen(at("2031-01-01 00:00", "UTC")));
        QVERIFY(!once.addWorkdays(QDate(2026, 1, 1), 2));
    }

    void theOrderOfQuestionsDoesNotMatter()
    {
        const CompiledCalendar late = compiled(u"cn-office"_s);
        const qint64 before = late.openBetween(at("2026-01-01 00:00"), at("2026-06-01 00:00"));
        (void)late.add(at("1995-01-01 00:00"), hour);
        (void)late.add(at("2060-01-01 00:00"), hour);
        QCOMPARE(late.openBetween(at("2026-01-01 00:00"), at("2026-06-01 00:00")), before);
    }

    void whatIsAddedHasElapsed()
    {
        for (const QString &id : {u"cn-office"_s, u"tw-office"_s, u"cn-shift-day-night"_s}) {
            const CompiledCalendar calendar = compiled(id);
            QVERIFY(rc::check("elapsed(start, add(start, x)) == x", [&] {
                const Instant start{*rc::gen::inRange<qint64>(1'500'000'000'000, 1'900'000'000'000)};
                const qint64 open = *rc::gen::inRange<qint64>(-2000 * hour, 2000 * hour);
                const auto due = calendar.add(start, open);
                RC_ASSERT(due.has_value());
                RC_ASSERT(calendar.openBetween(start, *due) == open);
            }));
        }
    }

    void openingTimeIsThatOfCountingEveryMinute()
    {
        const CompiledCalendar calendar = compiled(u"cn-shift-day-night"_s);
        QVERIFY(rc::check("openBetween counts open minutes", [&] {
            const Instant from{*rc::gen::inRange<qint64>(25'000'000, 29'000'000) * minute};
            const Instant to{from.ms + *rc::gen::inRange<qint64>(0, 3000) * minute};
            RC_ASSERT(calendar.openBetween(from, to) == openMinutes(calendar, from, to) * minute);
        }));
    }

    void localTimesAreThoseOfTheSystem()
    {
        for (const char *zone : {"Europe/Berlin", "America/Sao_Paulo", "Asia/Tehran", "Australia/Lord_Howe"}) {
            const CompiledCalendar calendar(roundTheClockCalendar(QString::fromLatin1(zone)));
            const QTimeZone system(zone);
            QVERIFY(rc::check("date and time of day", [&] {
                const Instant instant{*rc::gen::inRange<qint64>(1'000'000'000'000, 2'000'000'000'000)};
                const QDateTime local = instant.toUtc().toTimeZone(system);
                RC_ASSERT(calendar.dateOf(instant) == local.date());
                RC_ASSERT(calendar.timeOfDay(instant) == local.time().msecsSinceStartOfDay());
            }));
        }
    }
};

QTEST_GUILESS_MAIN(CompiledCalendarTest)
#include "tst_compiledcalendar.moc"
