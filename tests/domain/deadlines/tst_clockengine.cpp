#include <QtTest/QtTest>

#include <rapidcheck.h>

#include <random>

#include "calendarsupport.h"
#include "damagedjson.h"
#include "deadlines/clockengine.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

// A policy from the clocks' JSON; `head` adds keys of the policy's own.
Policy policyOf(const QByteArray &clocks, const QByteArray &head = {}, const QByteArray &id = "P")
{
    const QByteArray names = R"({"zh_CN": "一", "zh_TW": "一", "en": "One"})";
    QByteArray json = "{\"id\": \"" + id + "\", \"name\": " + names + ", " + head + " \"clocks\": [" + clocks + "]}";
    json.replace("NAME", names);
    const Result<Policy> policy = parsePolicy(json);
    if (!policy)
        qFatal("%s %s", qPrintable(policy.error().code), qPrintable(policy.error().where));
    return *policy;
}

const QByteArray respond = R"({"code": "respond", "name": NAME, "start": "received", "stop": ["first_response"],
    "amount": "2h", "warn": ["50%", "30m"], "source": "R-112",
    "escalate": [{"at": "-30m", "to": "supervisor"}, {"at": "+1h", "to": "manager"}]})";
const QByteArray handle = R"({"code": "handle", "name": NAME, "start": "received", "stop": ["result_fed_back"],
    "amount": {"general": "48h", "urgent": "12h", "minor": null}})";
const QByteArray inform = R"({"code": "inform", "name": NAME, "start": "handling_completed",
    "stop": ["result_fed_back"], "amount": "24h"})";

TicketEvent happened(EventType type, const char *when, const QJsonObject &data = {})
{
    TicketEvent event;
    event.type = type;
    event.at = event.recordedAt = at(when);
    event.data = data;
    event.id = QString::fromLatin1(when) + toCode(type);
    return event;
}

struct Desk {
    Desk() = default;
    explicit Desk(QList<Policy> itsPolicies) : policies(std::move(itsPolicies)) {}

    CompiledCalendar office = compiled(u"cn-office"_s);
    Ticket ticket;
    TicketEvents events{happened(EventType::Received, "2026-03-02 09:00")};
    QList<Policy> policies;

    ClockInput input(const char *now) const
    {
        ClockInput made{&ticket, &events, {}, &office, at(now)};
        for (const Policy &policy : policies)
            made.policies.append(&policy);
        return made;
    }
    ClockResult clock(const QString &code, const char *now) const
    {
        for (const ClockResult &result : computeClocks(input(now))) {
            if (result.code == code)
                return result;
        }
        return {};
    }
    QString phase(const QString &code, const char *now) const { return toCode(clock(code, now).phase); }
};

} // namespace

// A ticket's events become its clocks.
class ClockEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockGoesFromRunningToOverdue()
    {
        const Desk desk({policyOf(respond)});
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-02 09:59"), u"running"_s);
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-02 10:00"), u"warning"_s); // half is used
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-02 11:00"), u"warning"_s);
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-02 11:01"), u"overdue"_s);
        const ClockResult late = desk.clock(u"respond"_s, "2026-03-02 11:30");
        QCOMPARE(wall(late.due), u"2026-03-02 11:00"_s);
        QCOMPARE(late.remainingSeconds, -1800);
        QCOMPARE(late.elapsedSeconds, 9000);
        QCOMPARE(late.source, u"R-112"_s);
        QCOMPARE(late.escalations.size(), 2);
        QCOMPARE(wall(late.escalations.at(0).at), u"2026-03-02 10:30"_s);
        QCOMPARE(late.escalations.at(1).to, u"manager"_s);
        QCOMPARE(late.escalations.at(1).offset, u"+1h"_s);
    }

    void aClockIsMetInTimeOrLate()
    {
        Desk desk({policyOf(respond)});
        desk.events.append(happened(EventType::FirstResponse, "2026-03-02 11:00"));
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-05 09:00"), u"met"_s);
        desk.events.last().at = at("2026-03-02 11:01");
        const ClockResult late = desk.clock(u"respond"_s, "2026-03-05 09:00");
        QVERIFY(late.phase == ClockPhase::MetLate);
        QCOMPARE(wall(late.stopped), u"2026-03-02 11:01"_s);
        QCOMPARE(late.elapsedSeconds, 7260);
        // Looked at from before, it had not happened yet.
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-02 10:30"), u"warning"_s);
    }

    void theLevelChoosesTheAmount()
    {
        Desk desk({policyOf(handle)});
        QCOMPARE(desk.phase(u"handle"_s, "2026-03-02 10:00"), u"waiting"_s); // not graded yet
        desk.ticket.level = u"urgent"_s;
        QCOMPARE(wall(desk.clock(u"handle"_s, "2026-03-02 10:00").due), u"2026-03-02 21:00"_s);
        desk.ticket.level = u"general"_s;
        QCOMPARE(desk.clock(u"handle"_s, "2026-03-02 10:00").amount, u"48h"_s);
        desk.ticket.level = u"minor"_s;
        QCOMPARE(desk.phase(u"handle"_s, "2026-03-09 10:00"), u"no_limit"_s); // R-103: never zero
        desk.ticket.level = u"unheard-of"_s;
        QVERIFY(computeClocks(desk.input("2026-03-02 10:00")).isEmpty());
    }

    void aClockWaitsForItsStartEvent()
    {
        Desk desk({policyOf(inform)});
        QCOMPARE(desk.phase(u"inform"_s, "2026-03-02 10:00"), u"waiting"_s);
        desk.events.append(happened(EventType::HandlingCompleted, "2026-03-02 12:00"));
        QCOMPARE(wall(desk.clock(u"inform"_s, "2026-03-02 13:00").due), u"2026-03-03 12:00"_s);
    }

    void aConditionDecidesWhetherAClockConcernsATicket()
    {
        Desk desk({policyOf(QByteArray(respond).replace("\"2h\"", "\"2h\", \"when\": {\"complex\": true}"))});
        QVERIFY(computeClocks(desk.input("2026-03-02 10:00")).isEmpty());
        desk.ticket.complex = true;
        QCOMPARE(computeClocks(desk.input("2026-03-02 10:00")).size(), 1);
        desk.policies = {policyOf(respond, "\"kinds\": [\"fault\"],")};
        QVERIFY(computeClocks(desk.input("2026-03-02 10:00")).isEmpty());
    }

    void nothingRunsOnAFinishedTicket()
    {
        for (const EventType end : {EventType::Merged, EventType::Closed, EventType::Rejected}) {
            Desk desk({policyOf(respond + ',' + inform)});
            desk.events.append(happened(end, "2026-03-02 10:30"));
            QVERIFY(!nextDue(desk.input("2026-03-05 09:00")));
            const ClockResult respondClock = desk.clock(u"respond"_s, "2026-03-05 09:00");
            QVERIFY(respondClock.phase == ClockPhase::Cancelled);
            QCOMPARE(wall(respondClock.stopped), u"2026-03-02 10:30"_s);
            QCOMPARE(respondClock.elapsedSeconds, 5400);
            QCOMPARE(desk.phase(u"inform"_s, "2026-03-05 09:00"), u"cancelled"_s);
        }
        Desk desk({policyOf(respond)});
        desk.ticket.state = TicketState::Split;
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-05 09:00"), u"cancelled"_s);
    }

    void anAimIsNeverOverdue()
    {
        Desk desk({policyOf(QByteArray(respond).replace("\"start\"", "\"kind\": \"aim\", \"start\"")
                                        + ',' + inform)});
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-09 09:00"), u"warning"_s);
        desk.events.append(happened(EventType::HandlingCompleted, "2026-03-09 08:00"));
        QCOMPARE(nextDue(desk.input("2026-03-09 09:00"))->code, u"inform"_s); // an aim never comes first
        desk.events.append(happened(EventType::FirstResponse, "2026-03-09 09:00"));
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-09 09:00"), u"met"_s);
    }

    void atOnceIsOverdueAfterTheGrace()
    {
        const QByteArray atOnce = QByteArray(inform).replace("\"24h\"", "\"now\"");
        Desk desk({policyOf(atOnce, "\"grace\": \"20m\",")});
        desk.events.append(happened(EventType::HandlingCompleted, "2026-03-02 12:00"));
        QCOMPARE(wall(desk.clock(u"inform"_s, "2026-03-02 12:20").due), u"2026-03-02 12:00"_s);
        QCOMPARE(desk.phase(u"inform"_s, "2026-03-02 12:20"), u"running"_s);
        QCOMPARE(desk.phase(u"inform"_s, "2026-03-02 12:21"), u"overdue"_s);
    }

    void aPauseStopsOnlyWhatThePolicyLetsItStop()
    {
        Desk desk({policyOf(respond + ',' + handle)});
        desk.ticket.level = u"urgent"_s;
        desk.events.append(happened(EventType::Paused, "2026-03-02 10:00", {{u"reason"_s, u"等待客户"_s}}));
        QCOMPARE(desk.phase(u"handle"_s, "2026-03-02 11:00"), u"running"_s); // A-39: off by default
        desk.policies = {policyOf(respond + ',' + handle, "\"pausing\": {\"allowed\": true},")};
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-02 10:20"), u"warning"_s); // a first response is not put off
        const ClockResult paused = desk.clock(u"handle"_s, "2026-03-02 12:00");
        QVERIFY(paused.phase == ClockPhase::Paused);
        QCOMPARE(paused.remainingSeconds, 11 * 3600);
        QCOMPARE(paused.pausedSeconds, 2 * 3600);
        QCOMPARE(wall(paused.due), u"2026-03-02 23:00"_s); // if it went on now
        desk.events.append(happened(EventType::Resumed, "2026-03-02 13:00"));
        QCOMPARE(wall(desk.clock(u"handle"_s, "2026-03-03 12:00").due), u"2026-03-03 00:00"_s);
        const Ledger ledger = ledgerOf(desk.input("2026-03-03 12:00"), u"P", u"handle");
        QCOMPARE(ledger.at(1).label, u"等待客户"_s);
    }

    void aPauseMayNameItsClocks()
    {
        Desk desk({policyOf(handle, "\"pausing\": {\"allowed\": true},")});
        desk.ticket.level = u"urgent"_s;
        desk.events.append(happened(EventType::Paused, "2026-03-02 10:00", {{u"clocks"_s, QJsonArray{u"other"_s}}}));
        QCOMPARE(desk.phase(u"handle"_s, "2026-03-02 11:00"), u"running"_s);
    }

    void anExtensionMovesDueAndStartsItsNotice()
    {
        Desk desk({policyOf(handle, R"("extension": {"allowed": true, "notice": "24h"},)")});
        desk.ticket.level = u"general"_s;
        desk.events.append(happened(EventType::Extended, "2026-03-03 09:00",
                                    {{u"clock"_s, u"handle"_s}, {u"add"_s, u"1d"_s}, {u"ground"_s, u"emergency"_s}}));
        QCOMPARE(wall(desk.clock(u"handle"_s, "2026-03-03 10:00").due), u"2026-03-05 09:00"_s);
        QCOMPARE(wall(desk.clock(u"extension_notice"_s, "2026-03-03 10:00").due), u"2026-03-04 09:00"_s);
        desk.events.append(happened(EventType::ExtensionNotified, "2026-03-03 10:00"));
        QCOMPARE(desk.phase(u"extension_notice"_s, "2026-03-03 11:00"), u"met"_s);
        desk.events.append(happened(EventType::Extended, "2026-03-04 09:00",
                                    {{u"due"_s, at("2026-03-06 18:00").toIso()}}));
        QCOMPARE(wall(desk.clock(u"handle"_s, "2026-03-04 10:00").due), u"2026-03-06 18:00"_s);
        QCOMPARE(wall(desk.clock(u"extension_notice"_s, "2026-03-04 10:00").due), u"2026-03-05 09:00"_s);
    }

    void anExtensionForAllDoesNotMoveWhatAllowsNone()
    {
        Desk desk({policyOf(respond)});
        desk.events.append(happened(EventType::Extended, "2026-03-02 09:30", {{u"add"_s, u"1d"_s}}));
        QCOMPARE(wall(desk.clock(u"respond"_s, "2026-03-02 10:00").due), u"2026-03-02 11:00"_s);
    }

    void aReopeningStartsTheClocksAgain()
    {
        Desk desk({policyOf(respond + ',' + inform)});
        desk.events += {happened(EventType::FirstResponse, "2026-03-02 09:30"),
                        happened(EventType::HandlingCompleted, "2026-03-02 12:00"),
                        happened(EventType::ResultFedBack, "2026-03-02 13:00"),
                        happened(EventType::Closed, "2026-03-03 09:00"),
                        happened(EventType::Reopened, "2026-03-05 09:00")};
        QCOMPARE(wall(desk.clock(u"respond"_s, "2026-03-05 10:00").due), u"2026-03-05 11:00"_s);
        QCOMPARE(desk.phase(u"inform"_s, "2026-03-05 10:00"), u"waiting"_s);
    }

    void aPolicyMayGoOnWhereClosingStoppedIt()
    {
        Desk desk({policyOf(respond + ',' + handle, "\"reopen\": \"continue\",")});
        desk.ticket.level = u"urgent"_s;
        desk.events += {happened(EventType::FirstResponse, "2026-03-02 09:30"),
                        happened(EventType::ResultFedBack, "2026-03-02 13:00"),
                        happened(EventType::Closed, "2026-03-02 14:00"),
                        happened(EventType::Reopened, "2026-03-05 09:00")};
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-05 10:00"), u"met"_s);
        const ClockResult again = desk.clock(u"handle"_s, "2026-03-05 10:00"); // 4 of 12 hours were used
        QCOMPARE(wall(again.due), u"2026-03-05 17:00"_s);
        QCOMPARE(ledgerOf(desk.input("2026-03-05 10:00"), u"P", u"handle").at(1).why, u"reopened"_s);
        QCOMPARE(again.elapsedSeconds, 5 * 3600);
    }

    void theCustomersOwnTimeIsShownBesideThePolicys()
    {
        Desk desk({policyOf(handle)});
        desk.ticket.level = u"general"_s;
        desk.ticket.customerDue = at("2026-03-03 12:00");
        const ClockResults clocks = computeClocks(desk.input("2026-03-02 10:00"));
        QCOMPARE(clocks.size(), 2);
        QCOMPARE(clocks.at(0).code, u"customer_due"_s); // runs out first
        QVERIFY(clocks.at(0).name.isComplete());
        QCOMPARE(wall(clocks.at(0).due), u"2026-03-03 12:00"_s);
        QCOMPARE(ledgerOf(desk.input("2026-03-02 10:00"), u"P", u"customer_due").size(), 1);
    }

    void anAgreedDateIsTheDueTime()
    {
        const QByteArray agreed = R"({"code": "carry_out", "name": NAME, "start": "solution_agreed",
            "stop": ["solution_executed"], "manual_due": "agreed_due"})";
        Desk desk({policyOf(agreed)});
        QCOMPARE(desk.phase(u"carry_out"_s, "2026-03-02 10:00"), u"waiting"_s);
        desk.events.append(happened(EventType::SolutionAgreed, "2026-03-02 12:00"));
        QCOMPARE(desk.phase(u"carry_out"_s, "2026-03-02 12:30"), u"waiting"_s);
        desk.ticket.agreedDue = at("2026-03-08 12:00");
        QCOMPARE(wall(desk.clock(u"carry_out"_s, "2026-03-02 12:30").due), u"2026-03-08 12:00"_s);
    }

    void overlaysAddTheirClocks()
    {
        Desk desk({policyOf(respond, {}, "BASE"), policyOf(handle, {}, "OVER")});
        desk.ticket.level = u"urgent"_s;
        const ClockResults clocks = computeClocks(desk.input("2026-03-02 09:30"));
        QCOMPARE(clocks.size(), 2);
        QCOMPARE(clocks.at(0).policyId, u"BASE"_s);
        QCOMPARE(clocks.at(1).policyId, u"OVER"_s);
        QCOMPARE(ledgerOf(desk.input("2026-03-02 09:30"), u"OVER", u"handle").size(), 1);
        QVERIFY(ledgerOf(desk.input("2026-03-02 09:30"), u"BASE", u"handle").isEmpty());
        QCOMPARE(nextDue(desk.input("2026-03-02 09:30"))->code, u"respond"_s);
    }

    void aChangeOfTheCalendarChangesOpenClocksAtOnce()
    {
        const QByteArray slow = QByteArray(respond).replace("\"2h\"", "\"1wd\"").replace("respond\",", "slow\",");
        Desk desk({policyOf(slow)});
        QCOMPARE(wall(desk.clock(u"slow"_s, "2026-03-02 10:00").due), u"2026-03-03 17:30"_s);
        WorkCalendar changed = desk.office.calendar();
        changed.days.insert(QDate(2026, 3, 3), SpecialDay{});
        desk.office = CompiledCalendar(changed);
        QCOMPARE(wall(desk.clock(u"slow"_s, "2026-03-02 10:00").due), u"2026-03-04 17:30"_s);
    }

    void anUncertainDueTimeSaysWhy()
    {
        const QByteArray slow = QByteArray(respond).replace("\"2h\"", "\"9wd\"").replace("respond\",", "slow\",");
        Desk desk({policyOf(slow)});
        desk.events = {happened(EventType::Received, "2026-12-28 09:00")};
        const ClockResult result = desk.clock(u"slow"_s, "2026-12-28 10:00");
        QVERIFY(result.uncertain && result.due);
        QCOMPARE(result.uncertainReason, u"calendar-ends cn-office"_s);
    }

    void nobodysTicketHasNoClocks()
    {
        Desk desk;
        desk.events.clear();
        QVERIFY(computeClocks(desk.input("2026-03-02 09:30")).isEmpty());
        desk.policies = {policyOf(respond)};
        QCOMPARE(desk.phase(u"respond"_s, "2026-03-02 09:30"), u"waiting"_s);
        ClockInput input = desk.input("2026-03-02 09:30");
        input.policies.prepend(nullptr);
        QCOMPARE(computeClocks(input).size(), 1);
    }

    void noDamageToAPolicyOrCalendarCrashesTheClocks()
    {
        const QJsonValue policyJson = toJson(policyOf(respond + ',' + handle + ',' + inform,
                                                      R"("pausing": {"allowed": true}, "regrade": [
                                                      {"when": {"households_min": 3}, "to": "major"}],)"));
        const QJsonValue calendarJson = QJsonDocument::fromJson(shippedCalendar(u"cn-office"_s)).object();
        std::mt19937 random(11);
        int taken = 0;
        for (int i = 0; i < 600; ++i) {
            const auto policy = parsePolicy(damaged(policyJson, random).toObject());
            const auto calendar = parseCalendar(damaged(calendarJson, random).toObject());
            QVERIFY(policy || !policy.error().code.isEmpty());
            QVERIFY(calendar || !calendar.error().code.isEmpty());
            if (!policy || !calendar)
                continue;
            ++taken;
            Desk desk({*policy});
            desk.ticket.level = u"urgent"_s;
            desk.office = CompiledCalendar(*calendar);
            (void)computeClocks(desk.input("2026-03-02 09:30"));
            (void)proposedRegrade(*policy, desk.ticket, {});
        }
        QVERIFY(taken > 5); // some damage is harmless
    }

    void theOrderOfStorageDoesNotMatter()
    {
        QVERIFY(rc::check("permutation", [] {
            Desk desk({policyOf(respond + ',' + handle + ',' + inform,
                                            R"("pausing": {"allowed": true}, "extension": {"allowed": true},)")});
            desk.ticket.level = u"general"_s;
            const std::vector<EventType> types{
                    EventType::FirstResponse, EventType::Paused, EventType::Resumed, EventType::HandlingCompleted,
                    EventType::ResultFedBack, EventType::Closed, EventType::Reopened, EventType::Extended};
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
                TicketEvent event = happened(*rc::gen::elementOf(types), "2026-03-02 09:00", {{u"add"_s, u"3h"_s}});
                event.at.ms += *rc::gen::inRange(0, 5000) * 60'000LL;
                event.id = QString::number(i);
                desk.events.append(event);
            }
            const ClockResults before = computeClocks(desk.input("2026-03-06 09:00"));
            const int seed = *rc::gen::inRange(0, 1000);
            std::shuffle(desk.events.begin(), desk.events.end(), std::mt19937(static_cast<unsigned>(seed)));
            RC_ASSERT(computeClocks(desk.input("2026-03-06 09:00")) == before);
            for (const ClockResult &result : before) {
                const Ledger ledger = ledgerOf(desk.input("2026-03-06 09:00"), result.policyId, result.code);
                qint64 sum = 0;
                for (const LedgerLine &line : ledger)
                    sum += line.countedSeconds;
                RC_ASSERT(sum == result.budgetSeconds);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(ClockEngineTest)
#include "tst_clockengine.moc"
