#include <QTest>

#include "exchange/syncexchange.h"
#include "memoryidentity.h"
#include "signing/signedtexts.h"
#include "sync/hubpast.h"
#include "testhub.h"
#include "teststore.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::MemoryIdentity;

namespace {

const QString scope = u"branch:SH01"_s;

// A workstation's exchange and a real hub on SQLite, with nothing in between.
struct Bench {
    TestStore store;
    MemoryIdentity identity{store.store().device()};
    SyncExchange exchange{store.store(), identity, u"test"_s};
    TestHub hub{u"sqlite"_s};
    TestDevice other{u"d_other"_s};
    std::function<void(const ApiRequest &, ApiReply *)> alter; // what the hub says, on the way
    int checkpointRequests = 0;

    Bench()
    {
        exchange.setChance([] { return 0.5; });
        identity.setHubKey(hub->publicKey());
    }

    void run()
    {
        hub.advance(700);
        QVERIFY(hub->maintain());
        exchange.greet();
        goOn();
    }
    void goOn()
    {
        Caller caller = other.caller;
        caller.device = identity.device();
        for (int i = 0; i < 200; ++i) {
            const auto request = exchange.next(hub.now());
            if (!request) {
                if (!exchange.work(hub.now()))
                    return;
                continue;
            }
            checkpointRequests += request->path == "/v1/audit/checkpoints";
            ApiReply reply = hub->handle(caller, *request);
            if (alter)
                alter(*request, &reply);
            exchange.take(reply, hub.now(), 10);
        }
        QFAIL("it does not come to an end");
    }
    void othersWrite(int count = 3)
    {
        for (int i = 0; i < count; ++i)
            (void)other.push(*hub, {other.ticket(u"t%1"_s.arg(other.dseq))});
    }
    qint64 number(const QByteArray &sql) { return store.store().database().integer(sql).value_or(-1); }
    std::optional<HubPast::Contradiction> found() { return HubPast(store.store()).contradiction(); }
    void hubRuns(const QByteArray &sql)
    {
        QVERIFY(hub->database().write([&](HubSession &session) {
            const auto ran = session.run(sql, {});
            return ran ? Result<void>() : Result<void>(ran.error());
        }));
    }
};

} // namespace

// What the hub signs is held against what was read here (sync-protocol §9).
class CheckpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheHubSignsIsKeptAndCompared()
    {
        Bench bench;
        for (int i = 0; i < 3; ++i) {
            bench.othersWrite();
            bench.run();
        }
        QVERIFY(bench.number("SELECT count(*) FROM checkpoint_seen WHERE signature <> ''") >= 1);
        QCOMPARE(bench.number("SELECT count(*) FROM checkpoint_seen WHERE signature = '' AND seq <"
                              " (SELECT max(seq) FROM checkpoint_seen WHERE signature <> '')"), 0);
        QVERIFY(!bench.found());
        QVERIFY(bench.exchange.isDone());
    }

    void nothingIsAskedWhileNothingIsNew()
    {
        Bench bench;
        bench.othersWrite();
        for (int i = 0; i < 3; ++i)
            bench.run();
        const int asked = bench.checkpointRequests;
        QVERIFY(asked > 0);
        for (int i = 0; i < 3; ++i)
            bench.run();
        QCOMPARE(bench.checkpointRequests, asked);
    }

    // Nothing is left to ask for after the checkpoints: it has to be found out that the hub is well again.
    void anExchangeEndsAlthoughTheHubWasTooBusyForCheckpoints()
    {
        Bench bench;
        bench.othersWrite();
        bench.run();
        bench.alter = [](const ApiRequest &request, ApiReply *reply) {
            if (request.path == "/v1/audit/checkpoints")
                *reply = errorReply(ApiCode::Busy);
        };
        bench.run();
        QCOMPARE(bench.exchange.hold(), SyncHold::HubBusy);
        QVERIFY(!bench.exchange.isDone());
        bench.hub.advance(bench.exchange.nextTry()->seconds() - bench.hub.now().seconds() + 1);
        bench.goOn();
        QCOMPARE(bench.exchange.hold(), SyncHold::None);
        QVERIFY(bench.exchange.isDone());
    }

    void aCheckpointOfAnotherPastIsReportedUntilSomebodyLooks()
    {
        Bench bench;
        bench.othersWrite();
        bench.run();
        // What is kept here of the last line read is another hash than the one the hub signs.
        QVERIFY(bench.store.store().database().execute("UPDATE checkpoint_seen SET hash = 'other'"));
        bench.run();
        QVERIFY(bench.found());
        QCOMPARE(bench.found()->scope, scope);
        QCOMPARE(bench.found()->seq, 3);
        bench.othersWrite();
        bench.run();
        QVERIFY(bench.found());
        QCOMPARE(bench.number("SELECT count(*) FROM ticket"), 6); // work goes on
        QVERIFY(HubPast(bench.store.store()).dismiss());
        QVERIFY(!bench.found());
    }

    void aCheckpointThatIsNotSignedIsReported()
    {
        Bench bench;
        bench.alter = [](const ApiRequest &request, ApiReply *reply) {
            if (request.path == "/v1/audit/checkpoints")
                reply->body.replace("\"sig\":\"", "\"sig\":\"AAAA");
        };
        bench.othersWrite();
        bench.run();
        bench.run();
        QVERIFY(bench.found());
    }

    void aLogThatHasBecomeAnotherIsReported()
    {
        Bench bench;
        bench.othersWrite();
        bench.run();
        bench.hubRuns("UPDATE op SET hash = replace(replace(hash, 'a', 'b'), '1', '2')");
        bench.othersWrite();
        bench.run();
        QVERIFY(bench.found());
        QCOMPARE(bench.found()->scope, scope);
        QCOMPARE(bench.number("SELECT count(*) FROM ticket"), 6);
    }

    void aLogThatEndsOtherwiseIsReported_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another chain") << QByteArray("UPDATE scope SET chain = replace(replace(chain, 'a', 'b'), '1', '2')");
        QTest::newRow("lines taken away") << QByteArray("UPDATE scope SET seq = 2 WHERE seq = 3");
    }

    void aLogThatEndsOtherwiseIsReported()
    {
        QFETCH(QByteArray, sql);
        Bench bench;
        bench.othersWrite();
        bench.run();
        QVERIFY(!bench.found());
        bench.hubRuns(sql);
        bench.run();
        QVERIFY(bench.found());
        QCOMPARE(bench.found()->seq, 3);
    }

    void aRestoredHubMaySignAnew()
    {
        Bench bench;
        bench.othersWrite();
        bench.run();
        QVERIFY(bench.store.store().database().execute("UPDATE checkpoint_seen SET hash = 'other'"));
        QVERIFY(bench.hub->raiseEpoch());
        bench.othersWrite();
        bench.run();
        bench.run();
        QVERIFY(!bench.found());
        QVERIFY(bench.exchange.isDone());
    }
};

QTEST_GUILESS_MAIN(CheckpointsTest)
#include "tst_checkpoints.moc"
