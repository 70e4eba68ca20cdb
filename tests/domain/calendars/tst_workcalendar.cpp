#include <QtTest/QtTest>

#include "calendarsupport.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample()
{
    return R"({"id": "shop", "name": {"zh_CN": "店", "zh_TW": "店", "en": "Shop"}, "time_zone": "Asia/Shanghai",
        "week": {"mon": [["08:30", "12:00"], ["13:30", "17:30"]], "fri": [["22:00", "06:00"]],
                 "sat": [["00:00", "23:59"]], "sun": []},
        "days": {"2026-02-14": "work", "2026-02-16": "off", "2026-12-30": [["09:00", "12:00"]]},
        "day_names": {"2026-02-16": "春节", "2026-02-14": {"zh_CN": "补班", "zh_TW": "補班", "en": "Make-up day"}},
        "known_until": "2026-12-31", "version": 3})";
}

} // namespace

// Work calendars as files: what they say, and saying where one is wrong.
class WorkCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCalendarSaysWhatItsFileSays()
    {
        const auto calendar = parseCalendar(sample());
        QVERIFY(calendar);
        QCOMPARE(calendar->version, 3);
        QCOMPARE(calendar->week[0], (TimeFrames{{30600, 43200}, {48600, 63000}}));
        QCOMPARE(calendar->week[4], (TimeFrames{{79200, 108000}})); // Friday night into Saturday
        QCOMPARE(calendar->week[5], (TimeFrames{{0, 86400}}));      // 23:59 is the end of the day
        QVERIFY(!calendar->isWorkday(QDate(2026, 2, 16)));
        QVERIFY(calendar->isHoliday(QDate(2026, 2, 16)));
        QCOMPARE(calendar->nameOf(QDate(2026, 2, 16)).zhCn, u"春节"_s);
        QCOMPARE(calendar->nameOf(QDate(2026, 2, 14)).en, u"Make-up day"_s);
        QCOMPARE(calendar->framesOn(QDate(2026, 12, 30)), (TimeFrames{{32400, 43200}}));
        QVERIFY(calendar->isMakeUpDay(QDate(2026, 12, 30))); // a Wednesday, closed otherwise
        QVERIFY(!calendar->isHoliday(QDate(2026, 2, 17)));   // an ordinary Tuesday, closed as always
    }

    void aMakeUpDayWithoutHoursOfItsOwnTakesMondays()
    {
        WorkCalendar calendar = *parseCalendar(sample());
        calendar.days.insert(QDate(2026, 3, 1), {SpecialDay::Kind::Work, {}}); // a Sunday
        QCOMPARE(calendar.framesOn(QDate(2026, 3, 1)), calendar.week[0]);
        QVERIFY(calendar.isMakeUpDay(QDate(2026, 3, 1)));
    }

    void aCalendarSurvivesTheWayThroughItsFile()
    {
        const auto calendar = parseCalendar(sample());
        const auto again = parseCalendar(toJson(*calendar));
        QVERIFY(again);
        QCOMPARE(*again, *calendar);
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &find, const QByteArray &replace, const QString &code,
                            const QString &where) { QTest::newRow(name) << find << replace << code << where; };
        row("zone", "Asia/Shanghai", "Asia/Nowhere", u"time-zone-unknown"_s, u"time_zone"_s);
        row("weekday", "\"sun\"", "\"sunday\"", u"unknown-key"_s, u"week.sunday"_s);
        row("time", "13:30", "13:70", u"time-unreadable"_s, u"week.mon[1]"_s);
        row("hour", "08:30", "25:00", u"time-unreadable"_s, u"week.mon[0]"_s);
        row("overlap", "13:30", "11:30", u"frames-overlap"_s, u"week.mon"_s);
        row("one time only", "[\"22:00\", \"06:00\"]", "[\"22:00\"]", u"not-from-and-to"_s, u"week.fri[0]"_s);
        row("day", "2026-02-16\": \"off", "2026-02-30\": \"off", u"date-unreadable"_s, u"days.2026-02-30"_s);
        row("word for a day", "\"off\"", "\"free\"", u"not-a-list"_s, u"days.2026-02-16"_s);
        row("end", "2026-12-31", "soon", u"date-unreadable"_s, u"known_until"_s);
        row("misspelt key", "\"known_until\"", "\"known-until\"", u"unknown-key"_s, u"known-until"_s);
        row("version", "3}", "\"three\"}", u"not-a-number"_s, u"version"_s);
        row("no identity", "\"shop\"", "\"\"", u"value-missing"_s, u"id"_s);
        row("no JSON", "{\"id\"", "\"id\"", u"json-unreadable"_s, u""_s);
    }

    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QString, code);
        QFETCH(QString, where);
        QVERIFY(sample().contains(find));
        const auto calendar = parseCalendar(sample().replace(find, replace));
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().code, code);
        QCOMPARE(calendar.error().where, where);
    }

    void aCalendarThatNeverOpensIsRefused()
    {
        const auto calendar = parseCalendar(
                QByteArray(R"({"id": "x", "time_zone": "UTC", "week": {"mon": [["09:00", "09:00"]]}})"));
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().code, u"never-open"_s);
        QCOMPARE(calendar.error().where, u"week"_s);
    }

    void shippedCalendarsAreComplete_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"cn-office", "tw-office", "round-the-clock", "cn-shift-day-night"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void shippedCalendarsAreComplete()
    {
        QFETCH(QString, id);
        const auto calendar = parseCalendar(shippedCalendar(id));
        QVERIFY2(calendar, qPrintable(calendar ? QString() : calendar.error().where));
        QCOMPARE(calendar->id, id);
        QVERIFY(calendar->name.isComplete());
        for (auto it = calendar->days.begin(); it != calendar->days.end(); ++it) {
            if (it->kind == SpecialDay::Kind::Off)
                QVERIFY2(calendar->nameOf(it.key()).isComplete(), qPrintable(it.key().toString(Qt::ISODate)));
        }
    }

    // Published: working days of each year on the mainland, days off in Taiwan.
    void shippedCalendarsHaveThePublishedNumberOfWorkingDays()
    {
        const CompiledCalendar mainland = compiled(u"cn-office"_s);
        const QMap<int, int> workdays{{2019, 250}, {2020, 249}, {2021, 250}, {2022, 249}, {2023, 249}, {2024, 251},
                                      {2025, 248}, {2026, 248}};
        for (auto it = workdays.begin(); it != workdays.end(); ++it)
            QCOMPARE(mainland.workdaysBetween(QDate(it.key(), 1, 1), QDate(it.key() + 1, 1, 1)), it.value());
        const CompiledCalendar taiwan = compiled(u"tw-office"_s);
        const QMap<int, int> daysOff{{2019, 115}, {2020, 115}, {2021, 116}, {2022, 115}, {2023, 116}, {2024, 115},
                                     {2025, 118}, {2026, 120}};
        for (auto it = daysOff.begin(); it != daysOff.end(); ++it) {
            const QDate first(it.key(), 1, 1);
            QCOMPARE(first.daysInYear() - taiwan.workdaysBetween(first, first.addYears(1)), it.value());
        }
    }
};

QTEST_GUILESS_MAIN(WorkCalendarTest)
#include "tst_workcalendar.moc"
