#include <QSignalSpy>
#include <QTest>

#include <random>

#include "base/servicecontext.h"
#include "base/store.h"
#include "escalations/escalationservice.h"
#include "runninghub.h"
#include "search/searchindexer.h"
#include "syncdesk.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::SyncDesk;
using kesu::test::TestWorkspace;
using kesutest::RunningHub;

namespace {

QString newCode(RunningHub &hub, const QString &branch = u"SH01"_s)
{
    const auto code = hub.devices().newCode({branch, SyncDesk::everyRole().join(u',')}, u"test"_s);
    return code ? code->code : QString();
}

QString words(const Result<void> &result)
{
    return result ? u"well"_s : result.error().code + u' ' + result.error().args.join(u' ');
}

} // namespace

// Workstations and a real hub over real HTTP, in one process.
class SyncServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatWasNeverEnrolledSaysSo()
    {
        SyncDesk desk;
        desk.setUp();
        QVERIFY(!desk.sync->status().enrolled);
        QCOMPARE(desk.syncNow().error().code, u"not-enrolled"_s);
        const TicketId ticket = desk.registered(u"甲"_s);
        QCOMPARE(desk.sync->reach(ticket), TicketReach::HereOnly);
        QVERIFY(desk.sync->status().waiting > 0);
    }

    void aWrongCodeIsRefusedAndChangesNothing()
    {
        RunningHub hub;
        SyncDesk desk;
        desk.setUp();
        QCOMPARE(desk.enrol(hub.port(), u"ABCD-EFGH"_s).error().code, u"code-refused"_s);
        QVERIFY(!desk.sync->status().enrolled);
        QCOMPARE(desk.enrol(1, u"ABCD-EFGH"_s).error().code, u"hub-unreachable"_s);
    }

    void aTicketGetsToTheOtherDeskWithItsDueTime()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk two;
        QCOMPARE(words(one.enrol(hub.port(), newCode(hub))), u"well"_s);
        QCOMPARE(words(two.enrol(hub.port(), newCode(hub))), u"well"_s);
        QVERIFY(one.sync->device().letter != two.sync->device().letter);

        const TicketId ticket = one.registered(u"宽带网络中断"_s);
        QCOMPARE(words(one.syncNow()), u"well"_s);
        QCOMPARE(one.sync->reach(ticket), TicketReach::Everywhere);
        QCOMPARE(one.sync->status().notAccepted, 0);
        QCOMPARE(one.sync->status().waiting, 0);

        QSignalSpy changed(two.sync.get(), &SyncService::ticketsChanged);
        QCOMPARE(words(two.syncNow()), u"well"_s);
        QVERIFY(two.has(ticket));
        QCOMPARE(two.ticket(ticket).number, one.ticket(ticket).number);
        QVERIFY(changed.size() > 0);
        TicketQuery open;
        open.openOnly = true;
        const QList<TicketRow> rows = two.workspace->lists().rows(open);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.constFirst().next.due.has_value());
        QCOMPARE(two.workspace->reference().organisation().name, u"示例通信"_s);
        QCOMPARE(two.workspace->verify(), Findings());
        QCOMPARE(one.workspace->verify(), Findings());
    }

    void whatCameInGoesIntoTheTextIndexWhenThereIsTime()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk two;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && two.enrol(hub.port(), newCode(hub)));
        constexpr int most = SearchIndexer::pendingLimit;
        for (int i = 0; i <= most; ++i)
            one.registered(u"宽带中断 %1"_s.arg(i));
        QCOMPARE(words(one.syncNow()), u"well"_s);
        QCOMPARE(words(two.syncNow()), u"well"_s);
        Database &database = two.workspace->context().store().database();
        QTRY_VERIFY(database.integer("SELECT count(*) FROM search_waiting").value_or(-1) == 0);
        QCOMPARE(*database.integer("SELECT count(*) FROM search_document"), most + 1);
        QCOMPARE(two.workspace->verify(), Findings());
    }

    void aConflictIsSettledOnOneDeskAndGoneOnTheOther()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk two;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && two.enrol(hub.port(), newCode(hub)));
        const TicketId ticket = one.registered(u"宽带网络中断"_s);
        QVERIFY(one.syncNow() && two.syncNow());
        two.workAs(one.boss);
        QCOMPARE(words(one.edit(ticket, u"title"_s, u"宽带全断"_s)), u"well"_s);
        QCOMPARE(words(two.edit(ticket, u"title"_s, u"光猫故障"_s)), u"well"_s);
        QCOMPARE(words(one.syncNow()), u"well"_s);
        QCOMPARE(words(two.syncNow()), u"well"_s);
        QCOMPARE(words(one.syncNow()), u"well"_s);
        QCOMPARE(one.sync->status().conflicts, 1);
        QCOMPARE(two.sync->status().conflicts, 1);
        const QList<Conflict> open = two.sync->conflicts().ofTicket(ticket);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.constFirst().register_, u"title"_s);
        QCOMPARE(open.constFirst().values.size(), 2);
        for (const ConflictValue &value : open.constFirst().values)
            QCOMPARE(value.device, u"desk"_s); // its label, not its identity
        QCOMPARE(two.ticket(ticket).title, open.constFirst().values.constFirst().values.value(u"title"_s).toString());
        QCOMPARE(two.ticket(ticket).title, one.ticket(ticket).title);
        QCOMPARE(words(two.sync->conflicts().take(open.constFirst(), open.constFirst().values.at(1).uid)), u"well"_s);
        QCOMPARE(two.sync->status().conflicts, 0);
        QVERIFY(two.syncNow() && one.syncNow());
        QCOMPARE(one.sync->status().conflicts, 0);
        QCOMPARE(one.ticket(ticket).title, two.ticket(ticket).title);
        QCOMPARE(one.workspace->verify(), Findings());
        QCOMPARE(two.workspace->verify(), Findings());
    }

    void aDeskWhoseClockIsSlowWorksOnTicketsOfItsFuture()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk slow;
        slow.time.skewSeconds = -3600;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && slow.enrol(hub.port(), newCode(hub)));
        const TicketId ticket = one.registered(u"宽带网络中断"_s);
        QVERIFY(one.syncNow() && slow.syncNow());
        slow.workAs(one.boss);
        QVERIFY(qAbs(slow.sync->status().clockOffsetMs - 3'600'000) < 5000);
        QVERIFY(qAbs(slow.sync->status().lastExchange->ms - one.time.now().ms) < 10'000);

        const auto view = slow.workspace->tickets().load(ticket);
        const QVariantMap checked{{u"is_specific"_s, true}, {u"is_legitimate"_s, true}, {u"is_lawful"_s, true},
                                  {u"valid"_s, true}};
        const auto accepted = slow.workspace->tickets().perform(ticket, u"accept"_s, {checked, {}}, view->version);
        QCOMPARE(words(accepted), u"well"_s);
        const Instant at = slow.workspace->tickets().load(ticket)->facts.events.last().at;
        QVERIFY(qAbs(at.ms - one.time.now().ms) < 10'000);
        QVERIFY(slow.syncNow() && one.syncNow());
        QCOMPARE(slow.sync->status().notAccepted, 0);
        QCOMPARE(one.ticket(ticket).state, slow.ticket(ticket).state);

        slow.time.skewSeconds = 0; // somebody sets it right
        QVERIFY(slow.syncNow());
        QVERIFY(qAbs(slow.sync->status().clockOffsetMs) < 5000);
        QCOMPARE(slow.workspace->verify(), Findings());
    }

    void anEscalationNoticedOnTwoDesksIsWrittenDownOnce()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        Policy policy = *one.workspace->reference().policy(u"TEL-1.3"_s);
        for (PolicyClock &clock : policy.clocks) {
            if (clock.code == "respond"_L1)
                clock.escalate = {{true, Amount{AmountUnit::Hour, 1}, u"manager"_s}};
        }
        QVERIFY(one.workspace->reference().savePolicy(QJsonDocument(toJson(policy)).toJson()).has_value());
        SyncDesk two;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && two.enrol(hub.port(), newCode(hub)));
        const TicketId ticket = one.registered(u"宽带网络中断"_s);
        QVERIFY(one.syncNow() && two.syncNow());
        two.workAs(one.boss);
        for (SyncDesk *desk : {&one, &two})
            QVERIFY(TestWorkspace::must(desk->workspace->escalations().record(desk->time.now().plusSeconds(86'400))) > 0);
        QVERIFY(one.syncNow() && two.syncNow() && one.syncNow());
        for (SyncDesk *desk : {&one, &two}) {
            QCOMPARE(desk->sync->status().conflicts, 0);
            QCOMPARE(desk->sync->status().notAccepted, 0);
            const TicketEvents events = desk->workspace->tickets().load(ticket)->facts.events;
            QCOMPARE(std::count_if(events.cbegin(), events.cend(), [](const TicketEvent &event) {
                return event.type == EventType::EscalationReached && event.data["clock"_L1].toString() == "respond"_L1;
            }), 1);
        }
    }

    void whatTheHubWouldRefuseIsRefusedAtOnce()
    {
        RunningHub hub;
        SyncDesk desk;
        desk.setUp();
        QVERIFY(desk.enrol(hub.port(), newCode(hub)) && desk.syncNow());
        StaffMember clerk;
        clerk.name = u"陈静"_s;
        clerk.roles = {u"counter"_s};
        clerk.branch = u"SH01"_s;
        clerk.id = TestWorkspace::must(desk.workspace->reference().saveStaff(clerk));
        const StaffMember boss = desk.boss;
        desk.workAs(clerk);
        clerk.name = u"陈婧"_s;
        const auto saved = desk.workspace->reference().saveStaff(clerk);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::NotPermitted);
        QVERIFY(desk.syncNow());
        QCOMPARE(desk.sync->status().notAccepted, 0);
        desk.workAs(boss);
        QVERIFY(desk.workspace->reference().saveStaff(clerk).has_value());
        desk.workAs(clerk);
        QVERIFY(desk.sync->leave().has_value());
        QVERIFY(desk.workspace->reference().saveStaff(clerk).has_value()); // nobody but this program decides
    }

    void aPhotoGetsThereAndALargeOneWhenWanted()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk two;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && two.enrol(hub.port(), newCode(hub)));
        const TicketId ticket = one.registered(u"宽带网络中断"_s);
        const QByteArray small(300'000, 's');
        const QByteArray large(3'000'000, 'l');
        const auto attach = [&](const QString &name, const QByteArray &bytes) {
            const NewAttachment file{{}, bytes, name, u"application/octet-stream"_s, {}, {}};
            return one.workspace->tickets().addAttachments(ticket, {file});
        };
        QVERIFY(attach(u"small.bin"_s, small) && attach(u"large.bin"_s, large));
        QCOMPARE(words(one.syncNow()), u"well"_s);
        QCOMPARE(one.sync->status().filesToSend, 0);
        QCOMPARE(words(two.syncNow()), u"well"_s);
        const auto view = two.workspace->tickets().load(ticket);
        QCOMPARE(view->facts.attachments.size(), 2);
        for (const Attachment &attachment : view->facts.attachments) {
            const bool isLarge = attachment.size == large.size();
            QCOMPARE(two.workspace->tickets().attachmentBytes(attachment).has_value(), !isLarge);
            if (!isLarge)
                continue;
            const auto fetched = SyncDesk::await<void>([&](const Answer<void> &done) {
                two.sync->fetchFile(attachment.sha256, two.sync.get(), done);
            });
            QCOMPARE(words(fetched), u"well"_s);
            QVERIFY(*two.workspace->tickets().attachmentBytes(attachment) == large);
        }
        QCOMPARE(two.workspace->verify(), Findings());
    }

    void anotherDeskHearsOfAChangeByItself()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk two;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && two.enrol(hub.port(), newCode(hub)));
        one.sync->start();
        two.sync->start();
        const TicketId ticket = one.registered(u"宽带网络中断"_s);
        QTRY_VERIFY_WITH_TIMEOUT(two.has(ticket), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(one.sync->reach(ticket), TicketReach::Everywhere, 5000);
    }

    void aRevokedDeskStopsAndKeepsItsData()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk two;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && two.enrol(hub.port(), newCode(hub)));
        const TicketId ticket = one.registered(u"宽带网络中断"_s);
        QVERIFY(one.syncNow() && two.syncNow());
        const auto revoked = SyncDesk::await<void>([&](const Answer<void> &done) {
            one.sync->administration().revokeDevice(two.sync->device().device, one.sync.get(), done);
        });
        QCOMPARE(words(revoked), u"well"_s);
        QCOMPARE(two.syncNow().error().code, u"device-revoked"_s);
        QCOMPARE(two.sync->status().hold, SyncHold::Revoked);
        QVERIFY(two.has(ticket));
        two.reopen();
        QCOMPARE(two.syncNow().error().code, u"device-revoked"_s);
    }

    void aHubThatIsAwayIsTriedAgainAndNothingIsLost()
    {
        SyncDesk desk;
        desk.setUp();
        TicketId ticket;
        auto hub = std::make_unique<RunningHub>();
        QVERIFY(desk.enrol(hub->port(), newCode(*hub)));
        QVERIFY(desk.syncNow());
        hub->stop();
        ticket = desk.registered(u"宽带网络中断"_s);
        QCOMPARE(desk.syncNow().error().code, u"hub-unreachable"_s);
        QVERIFY(desk.sync->status().offlineSince.has_value());
        QVERIFY(desk.sync->status().nextTry.has_value());
        QCOMPARE(desk.sync->reach(ticket), TicketReach::HereOnly);
    }

    void anExchangeThatWasStoppedAnywhereIsTakenUpAtOnce()
    {
        RunningHub hub;
        SyncDesk desk;
        desk.setUp();
        QVERIFY(desk.enrol(hub.port(), newCode(hub)));
        desk.time.standsAt = SystemTime().now(); // whoever waits for a time waits for ever
        std::mt19937 random(20261122);
        for (int round = 0; round < 30; ++round) {
            if (round % 3 == 0)
                (void)desk.registered(u"第 %1 张"_s.arg(round));
            if (round % 4 == 0) // a token is asked for as well
                desk.time.standsAt = desk.time.standsAt->plusSeconds(7200);
            desk.sync->syncNow();
            for (auto turns = random() % 25; turns > 0; --turns)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            desk.sync->stop();
            const auto done = desk.syncNow();
            QVERIFY2(done, qPrintable(u"round %1: %2"_s.arg(round).arg(words(done))));
            QCOMPARE(desk.sync->status().waiting, 0);
        }
    }

    void aClockThatIsSetRightWithoutAHubIsBelieved()
    {
        auto hub = std::make_unique<RunningHub>();
        SyncDesk desk;
        desk.time.skewSeconds = -3 * 3600;
        desk.setUp();
        QVERIFY(desk.enrol(hub->port(), newCode(*hub)));
        QVERIFY(desk.syncNow());
        QVERIFY(qAbs(desk.sync->status().clockOffsetMs - 3 * 3600 * 1000) < 5000);
        hub->stop();
        desk.time.skewSeconds = 0;
        QTRY_VERIFY_WITH_TIMEOUT(qAbs(desk.sync->status().clockOffsetMs) < 5000, 20000);
        const Ticket ticket = desk.ticket(desk.registered(u"宽带网络中断"_s));
        QVERIFY(qAbs(ticket.receivedAt->ms - SystemTime().now().ms) < 20000);
    }
};

QTEST_GUILESS_MAIN(SyncServiceTest)
#include "tst_syncservice.moc"
