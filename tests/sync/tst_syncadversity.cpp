#include <QTest>

#include "base/servicecontext.h"
#include "base/store.h"
#include "runninghub.h"
#include "syncdesk.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::SyncDesk;
using kesutest::RunningHub;

namespace {

QString newCode(RunningHub &hub)
{
    return hub.devices().newCode({u"SH01"_s, SyncDesk::everyRole().join(u',')}, u"test"_s)->code;
}

QString words(const Result<void> &result)
{
    return result ? u"well"_s : result.error().code + u' ' + result.error().args.join(u' ');
}

qint64 pages(SyncDesk &desk)
{
    return desk.workspace->context().store().database().integer("PRAGMA page_count").value_or(0);
}

void allowPages(SyncDesk &desk, qint64 count)
{
    QVERIFY(desk.workspace->context().store().database().execute("PRAGMA max_page_count=" + QByteArray::number(count)));
}

} // namespace

// What goes wrong around a workstation in the middle of its work.
class SyncAdversityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenThatRunsOutUnderWayIsRenewed()
    {
        RunningHub hub;
        SyncDesk desk;
        desk.setUp();
        QVERIFY(desk.enrol(hub.port(), newCode(hub)) && desk.syncNow());
        for (int i = 0; i < 3; ++i) {
            const TicketId ticket = desk.registered(u"宽带网络中断"_s);
            const auto expired = hub.hub().database().write([](HubSession &session) {
                const auto done = session.run("UPDATE token SET expires_at = 1", {});
                return done ? Result<void>() : Result<void>(done.error());
            });
            QVERIFY(expired);
            QCOMPARE(words(desk.syncNow()), u"well"_s);
            QCOMPARE(desk.sync->reach(ticket), TicketReach::Everywhere);
        }
    }

    void aFullDiskStopsReceivingAndLosesNothing()
    {
        RunningHub hub;
        SyncDesk one;
        one.setUp();
        SyncDesk two;
        QVERIFY(one.enrol(hub.port(), newCode(hub)) && two.enrol(hub.port(), newCode(hub)));
        QVERIFY(one.syncNow() && two.syncNow());
        two.workAs(one.boss);
        const TicketId own = two.registered(u"本地的"_s);
        allowPages(two, pages(two) + 8); // it reads along while the other one sends
        TicketId last;
        for (int i = 0; i < 40; ++i)
            last = one.registered(u"宽带网络中断 "_s + QString(20'000, u'长'));
        QVERIFY(one.syncNow());
        const auto full = two.syncNow();
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::DiskFull);
        QCOMPARE(two.sync->status().hold, SyncHold::DiskFull);
        QVERIFY(!two.has(last));
        QCOMPARE(two.sync->status().waiting, 0); // what was written here has been sent all the same
        QVERIFY(two.has(own));
        QCOMPARE(two.workspace->verify(), Findings());

        allowPages(two, 1'000'000);
        QCOMPARE(words(two.syncNow()), u"well"_s);
        QCOMPARE(two.sync->status().hold, SyncHold::None);
        QVERIFY(two.has(last));
        QCOMPARE(two.workspace->verify(), Findings());
        QVERIFY(one.syncNow());
        QVERIFY(one.has(own));
    }
};

QTEST_GUILESS_MAIN(SyncAdversityTest)
#include "tst_syncadversity.moc"
