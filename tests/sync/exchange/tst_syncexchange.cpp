#include <QTest>

#include "exchange/syncexchange.h"
#include "memoryidentity.h"
#include "sync/notaccepted.h"
#include "sync/syncpositions.h"
#include "sync/syncstatus.h"
#include "teststore.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::MemoryIdentity;

namespace {

const QString scope = u"branch:SH01"_s;

// Answers as a hub with nothing but this device would, unless the test wants something else.
class ScriptedHub
{
public:
    // Answers in place of the hub while it answers something.
    std::function<std::optional<ApiReply>(const ApiRequest &)> instead;
    QByteArrayList asked;        // paths, in order
    QList<Operation> log;
    QMap<QString, qint64> through;
    qint64 epoch = 0;
    qint64 timeAheadMs = 0;
    qint64 schemaMin = 0;
    qint64 schemaMax = 1000;
    Instant now;

    ApiReply answer(const ApiRequest &request)
    {
        asked.append(request.path);
        ApiReply reply;
        const auto other = instead ? instead(request) : std::nullopt;
        if (other)
            reply = *other;
        else if (request.path == "/v1/sync/hello")
            reply = hello(request);
        else if (request.path == "/v1/sync/push")
            reply = push(request);
        else if (request.path == "/v1/sync/pull")
            reply.body = PullReply::toJson(request.query.value("cursor").toLongLong(), {},
                                           request.query.value("cursor").toLongLong(), request.query.value("chain"),
                                           false, 15);
        else if (request.path.endsWith("/snapshot"))
            reply.body = SnapshotReply::toJson({}, {});
        else if (request.path == "/v1/devices/reincarnate")
            reply = successor(request);
        else if (request.path == "/v1/sync/heads")
            reply.body = HeadsReply::toJson({{scope, 0}});
        reply.headers.insert("hub-epoch", QByteArray::number(epoch));
        reply.headers.insert("hub-time", QByteArray::number(now.ms + timeAheadMs));
        return reply;
    }

    QStringList titles() const
    {
        QStringList result;
        for (const Operation &op : log)
            result.append(op.set.value(u"text"_s).toString());
        return result;
    }

private:
    ApiReply hello(const ApiRequest &request)
    {
        const auto asking = HelloRequest::fromJson(request.body);
        HelloReply reply;
        reply.epoch = epoch;
        reply.through = through.value(asking->device);
        reply.schemaMin = schemaMin;
        reply.schemaMax = schemaMax;
        HelloReply::Scope offer;
        offer.chain = scopeChainStart(scope);
        reply.scopes.insert(scope, offer);
        return {200, {}, reply.toJson()};
    }
    ApiReply push(const ApiRequest &request)
    {
        const auto batch = PushRequest::fromJson(request.body);
        if (!batch)
            return errorReply(ApiCode::BadBatch, {}, {{u"where"_s, batch.error().where}});
        qint64 &last = through[batch->device];
        if (batch->operations.constFirst().dseq > last + 1)
            return errorReply(ApiCode::Gap, {}, {{u"expected"_s, last + 1}});
        PushReply reply;
        for (const Operation &op : batch->operations) {
            const bool isKnown = std::any_of(log.cbegin(), log.cend(),
                                             [&](const Operation &known) { return known.uid == op.uid; });
            if (!isKnown)
                log.append(op);
            last = std::max(last, op.dseq);
            reply.results.append({op.dseq, true, {}, {}, {}});
        }
        reply.through = last;
        return {200, {}, reply.toJson()};
    }
    ApiReply successor(const ApiRequest &request)
    {
        DeviceGrant grant;
        grant.device = ReincarnateRequest::fromJson(request.body)->newDevice;
        grant.letter = u"B"_s;
        grant.branch = u"SH01"_s;
        grant.role = u"handler"_s;
        grant.token = "token";
        grant.tokenSeconds = 3600;
        grant.hub = u"h_1"_s;
        grant.hubKey = QByteArray(32, 'k');
        return {200, {}, grant.toJson()};
    }
};

struct Bench {
    TestStore store;
    MemoryIdentity identity{store.store().device()};
    SyncExchange exchange{store.store(), identity, u"test"_s};
    ScriptedHub hub;
    int requests = 0;

    Bench() { exchange.setChance([] { return 0.5; }); }

    void write(const QString &text)
    {
        const auto session = store.begin();
        if (m_ticket.isEmpty()) {
            m_ticket = session->newId();
            (void)session->create(u"ticket"_s, m_ticket, {{u"number"_s, u"KS-1"_s}, {u"title"_s, text},
                                                          {u"kind"_s, u"complaint"_s}, {u"state"_s, u"registered"_s}});
        }
        (void)session->create(u"note"_s, session->newId(), {{u"ticket"_s, m_ticket}, {u"text"_s, text}});
        if (!session->commit())
            qFatal("not written");
    }
    // Until there is nothing to do now; a machine that runs in circles is stopped.
    void run()
    {
        for (int i = 0; i < 200; ++i) {
            hub.now = store.now();
            if (const auto request = exchange.next(store.now())) {
                ++requests;
                exchange.take(hub.answer(*request), store.now());
            } else if (!exchange.work(store.now())) {
                return;
            }
        }
        qFatal("the exchange runs in circles");
    }
    qint64 waiting() { return SyncStatus(store.store()).counts()->waiting; }
    qint64 secondsToNextTry() const { return (exchange.nextTry()->ms - store.now().ms + 500) / 1000; }

private:
    QString m_ticket;
};

// A line of another device.
LogEntry theirs(qint64 seq)
{
    Operation operation;
    operation.uid = u"uid-%1"_s.arg(seq);
    operation.device = u"d_other"_s;
    operation.dseq = seq;
    operation.user = u"u1"_s;
    operation.type = u"department"_s;
    operation.entity = u"dep-%1"_s.arg(seq);
    operation.kind = u"create"_s;
    operation.schema = 1;
    operation.hlc = 65536 * seq;
    operation.set = {{u"name"_s, u"客服部"_s}};
    LogEntry line = logEntryOf(operation, 1, operation.hlc);
    line.scope = scope;
    line.seq = seq;
    line.at = Instant{seq};
    line.salt = QByteArray(32, 'a');
    return line;
}

// Once, for a path; then as the hub would.
auto once(const QByteArray &path, const ApiReply &reply)
{
    return [path, reply, done = false](const ApiRequest &request) mutable -> std::optional<ApiReply> {
        if (done || !request.path.startsWith(path))
            return std::nullopt;
        done = true;
        return reply;
    };
}

auto always(const QByteArray &path, const ApiReply &reply)
{
    return [path, reply](const ApiRequest &request) -> std::optional<ApiReply> {
        return request.path.startsWith(path) ? std::optional(reply) : std::nullopt;
    };
}

} // namespace

// Every error of sync-protocol §7, answered by a scripted hub.
class SyncExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHelloThenPushesThenIsDone()
    {
        Bench bench;
        bench.write(u"一"_s);
        bench.run();
        QCOMPARE(bench.hub.asked, (QByteArrayList{"/v1/sync/hello", "/v1/sync/push"}));
        QVERIFY(bench.exchange.isDone());
        QCOMPARE(bench.waiting(), 0);
        QVERIFY(bench.exchange.watch(25).has_value());
        bench.write(u"二"_s);
        bench.run();
        QCOMPARE(bench.requests, 3); // no second hello
    }

    void aLostReplyIsAskedForOnceMoreAndChangesNothing()
    {
        Bench bench;
        bench.write(u"一"_s);
        bench.hub.now = bench.store.now();
        bench.exchange.take(bench.hub.answer(*bench.exchange.next(bench.store.now())), bench.store.now());
        (void)bench.hub.answer(*bench.exchange.next(bench.store.now()));
        bench.exchange.lost(bench.store.now());
        bench.run();
        QVERIFY(!bench.exchange.isDone() && bench.exchange.nextTry());
        bench.store.advance(2);
        bench.run();
        QVERIFY(bench.exchange.isDone());
        QCOMPARE(bench.hub.log.size(), 2); // the ticket and its note, once each
    }

    void aGapIsFilled()
    {
        Bench bench;
        bench.write(u"一"_s);
        bench.run();
        bench.hub.through.clear(); // the hub has lost what it had, and tells by a gap
        bench.hub.log.clear();
        bench.write(u"二"_s);
        bench.run();
        QVERIFY(bench.exchange.isDone());
        QCOMPARE(bench.hub.titles(), (QStringList{QString(), u"一"_s, u"二"_s}));
    }

    void aForkedDeviceGoesOnUnderANewNameWithTheSameOperations_data()
    {
        QTest::addColumn<bool>("byHello");
        QTest::newRow("the hub says so") << false;
        QTest::newRow("the hub has heard more than was said") << true;
    }

    void aForkedDeviceGoesOnUnderANewNameWithTheSameOperations()
    {
        QFETCH(bool, byHello);
        Bench bench;
        const QString before = bench.store.store().device();
        bench.write(u"一"_s);
        if (byHello)
            bench.hub.through.insert(before, 99);
        else
            bench.hub.instead = once("/v1/sync/push", errorReply(ApiCode::DeviceForked));
        bench.run();
        QVERIFY(bench.exchange.isDone());
        QVERIFY(bench.store.store().device() != before);
        QCOMPARE(bench.identity.device(), bench.store.store().device());
        QVERIFY(bench.hub.asked.contains("/v1/devices/reincarnate"));
        QCOMPARE(bench.hub.log.size(), 2);
        QCOMPARE(bench.hub.log.constFirst().dseq, 1);
        QCOMPARE(bench.waiting(), 0);
    }

    void aLogThatDoesNotFitIsTakenAnew_data()
    {
        QTest::addColumn<ApiReply>("reply");
        QTest::newRow("chain_mismatch") << errorReply(ApiCode::ChainMismatch);
        QTest::newRow("cursor_expired") << errorReply(ApiCode::CursorExpired);
    }

    void aLogThatDoesNotFitIsTakenAnew()
    {
        QFETCH(ApiReply, reply);
        Bench bench;
        bench.run();
        bench.hub.instead = once("/v1/sync/pull", reply);
        bench.hub.asked.clear();
        QVERIFY(bench.exchange.takeWatch({200, {}, HeadsReply::toJson({{scope, 5}})}, bench.store.now()));
        bench.run();
        QCOMPARE(bench.hub.asked.mid(0, 3), (QByteArrayList{"/v1/sync/pull", "/v1/sync/hello",
                                                            "/v1/scopes/branch:SH01/snapshot"}));
        QVERIFY(bench.exchange.isDone());
    }

    void whatAWatchBringsNeedsNoPull()
    {
        Bench bench;
        bench.run();
        LogEntry line = theirs(1);
        seal(line, scopeChainStart(scope));
        const QByteArray page = PullReply::toJson(0, {toJson(line)}, 1, line.hash, false, 15);
        bench.hub.asked.clear();
        QVERIFY(bench.exchange.takeWatch({200, {}, HeadsReply::toJson({{scope, 1}}, scope, page)}, bench.store.now()));
        bench.run();
        QVERIFY(bench.hub.asked.isEmpty());
        QCOMPARE(SyncPositions(bench.store.store()).of(scope)->value(), (ScopePosition{1, line.hash}));
        // Of a log that is none of those read here: asked for in the usual way, which says what is wrong.
        LogEntry other = theirs(2);
        seal(other, scopeChainStart(scope));
        const QByteArray foreign = PullReply::toJson(1, {toJson(other)}, 2, other.hash, false, 15);
        QVERIFY(bench.exchange.takeWatch({200, {}, HeadsReply::toJson({{scope, 2}}, scope, foreign)}, bench.store.now()));
        bench.run();
        QCOMPARE(bench.hub.asked, QByteArrayList{"/v1/sync/pull"});
    }

    void otherSchemasHoldWhatIsSaidAndGoOnReading_data()
    {
        QTest::addColumn<ApiReply>("reply");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<SyncHold>("hold");
        for (const QByteArray path : {"/v1/sync/push", "/v1/sync/hello"}) {
            QTest::newRow("schema_ahead to " + path)
                << errorReply(ApiCode::SchemaAhead) << path << SyncHold::SchemaAhead;
            QTest::newRow("upgrade_required to " + path)
                << errorReply(ApiCode::UpgradeRequired) << path << SyncHold::UpgradeRequired;
        }
    }

    void otherSchemasHoldWhatIsSaidAndGoOnReading()
    {
        QFETCH(ApiReply, reply);
        QFETCH(QByteArray, path);
        QFETCH(SyncHold, hold);
        Bench bench;
        bench.run(); // a scope is known
        QVERIFY(bench.exchange.takeWatch({200, {}, HeadsReply::toJson({{scope, 3}})}, bench.store.now()));
        bench.run();
        bench.write(u"一"_s);
        bench.hub.instead = always(path, reply);
        if (path.endsWith("hello"))
            bench.exchange.greet();
        bench.run();
        QCOMPARE(bench.exchange.hold(), hold);
        QVERIFY(!bench.exchange.isDone());
        QVERIFY(bench.waiting() > 0);
        const auto pushes = bench.hub.asked.count("/v1/sync/push");
        bench.hub.asked.clear();
        if (bench.exchange.takeWatch({200, {}, HeadsReply::toJson({{scope, 9}})}, bench.store.now()))
            bench.run();
        QVERIFY(!bench.hub.asked.contains("/v1/sync/push") || pushes == 0);
        bench.hub.instead = nullptr; // the update has come
        bench.exchange.greet();
        bench.run();
        QVERIFY(bench.exchange.isDone());
        QCOMPARE(bench.waiting(), 0);
    }

    void theSchemasOfTheHelloHoldAsWell()
    {
        Bench bench;
        bench.hub.schemaMin = 900;
        bench.write(u"一"_s);
        bench.run();
        QCOMPARE(bench.exchange.hold(), SyncHold::UpgradeRequired);
        QVERIFY(!bench.hub.asked.contains("/v1/sync/push"));
    }

    void whoIsShutOutStopsUntilToldOtherwise()
    {
        Bench bench;
        bench.write(u"一"_s);
        bench.hub.instead = always("/v1/", errorReply(ApiCode::TokenRevoked));
        bench.run();
        QCOMPARE(bench.exchange.hold(), SyncHold::Revoked);
        QCOMPARE(bench.requests, 1);
        bench.store.advance(100'000);
        bench.run();
        QCOMPARE(bench.requests, 1);
        QVERIFY(!bench.exchange.watch(25));
        QVERIFY(bench.waiting() > 0);
        bench.hub.instead = nullptr;
        bench.exchange.greet();
        bench.run();
        QCOMPARE(bench.waiting(), 0);
    }

    void aScopeThatIsDeniedIsDroppedAndAskedAboutAnew()
    {
        Bench bench;
        bench.run();
        bench.hub.instead = once("/v1/sync/pull", errorReply(ApiCode::ScopeDenied));
        bench.hub.asked.clear();
        QVERIFY(bench.exchange.takeWatch({200, {}, HeadsReply::toJson({{scope, 5}})}, bench.store.now()));
        bench.run();
        QCOMPARE(bench.hub.asked.mid(0, 2), (QByteArrayList{"/v1/sync/pull", "/v1/sync/hello"}));
        QVERIFY(bench.exchange.isDone());
    }

    void aBatchThatIsTooLargeIsHalved()
    {
        Bench bench;
        for (int i = 0; i < 20; ++i)
            bench.write(QString::number(i));
        bench.hub.instead = [](const ApiRequest &request) -> std::optional<ApiReply> {
            if (request.path != "/v1/sync/push" || PushRequest::fromJson(request.body)->operations.size() <= 3)
                return std::nullopt;
            return errorReply(ApiCode::TooLarge);
        };
        bench.run();
        QVERIFY(bench.exchange.isDone());
        QCOMPARE(bench.hub.log.size(), 21);
    }

    void theOneTheHubCannotReadIsFoundAndSetAside_data()
    {
        QTest::addColumn<ApiCode>("code");
        QTest::newRow("bad_json") << ApiCode::BadJson;
        QTest::newRow("bad_encoding") << ApiCode::BadEncoding;
        QTest::newRow("bad_batch") << ApiCode::BadBatch;
    }

    void theOneTheHubCannotReadIsFoundAndSetAside()
    {
        QFETCH(ApiCode, code);
        Bench bench;
        for (int i = 0; i < 20; ++i)
            bench.write(i == 13 ? u"unlesbar"_s : QString::number(i));
        bench.hub.instead = [code](const ApiRequest &request) -> std::optional<ApiReply> {
            if (request.path == "/v1/sync/push" && request.body.contains("unlesbar"))
                return errorReply(code);
            return std::nullopt;
        };
        bench.run();
        QVERIFY(bench.exchange.isDone());
        QCOMPARE(bench.hub.log.size(), 20);
        const auto aside = NotAcceptedList(bench.store.store()).list();
        QCOMPARE(aside->size(), 1);
        QCOMPARE(aside->constFirst().operation.set.value(u"text"_s).toString(), u"unlesbar"_s);
        QCOMPARE(bench.waiting(), 0);
    }

    void aHubThatAsksForPatienceGetsIt_data()
    {
        QTest::addColumn<ApiCode>("code");
        QTest::addColumn<SyncHold>("hold");
        QTest::newRow("slow_down") << ApiCode::SlowDown << SyncHold::HubBusy;
        QTest::newRow("busy") << ApiCode::Busy << SyncHold::HubBusy;
        QTest::newRow("storage_full") << ApiCode::StorageFull << SyncHold::HubFull;
        QTest::newRow("internal") << ApiCode::Internal << SyncHold::Broken;
    }

    void aHubThatAsksForPatienceGetsIt()
    {
        QFETCH(ApiCode, code);
        QFETCH(SyncHold, hold);
        Bench bench;
        bench.write(u"一"_s);
        ApiReply reply = errorReply(code);
        reply.headers.insert("retry-after", "70");
        bench.hub.instead = once("/v1/sync/push", reply);
        bench.run();
        QCOMPARE(bench.exchange.hold(), hold);
        QCOMPARE(bench.secondsToNextTry(), 70);
        bench.store.advance(69);
        bench.run();
        QCOMPARE(bench.requests, 2);
        bench.store.advance(2);
        bench.run();
        QVERIFY(bench.exchange.isDone());
    }

    void withoutATimeTheWaitDoublesUpToFiveMinutes()
    {
        Bench bench;
        bench.hub.instead = always("/v1/", {502, {}, "<html>a proxy's own page</html>"});
        QList<qint64> waits;
        for (int i = 0; i < 12; ++i) {
            bench.run();
            waits.append(bench.secondsToNextTry());
            bench.store.advance(waits.constLast() + 1);
        }
        QCOMPARE(waits.mid(0, 5), (QList<qint64>{1, 2, 4, 8, 16}));
        QCOMPARE(waits.constLast(), 300);
        QCOMPARE(bench.exchange.hold(), SyncHold::Broken);
    }

    void aRestoredHubIsNoticedByAnEmptyReplyAndGetsBackWhatItLost()
    {
        Bench bench;
        bench.write(u"一"_s);
        bench.run();
        bench.hub.epoch = 1;
        bench.hub.through.clear();
        bench.hub.log.clear();
        bench.hub.asked.clear();
        bench.hub.now = bench.store.now();
        QVERIFY(bench.exchange.takeWatch(bench.hub.answer(*bench.exchange.watch(0)), bench.store.now()));
        bench.run();
        QVERIFY(bench.exchange.isDone());
        QCOMPARE(bench.hub.log.size(), 2);
        QCOMPARE(bench.store.store().state().hubEpoch, 1);
        bench.hub.asked.clear();
        bench.run();
        QVERIFY(bench.hub.asked.isEmpty());
    }

    void theHubsClockIsLearned()
    {
        Bench bench;
        bench.hub.timeAheadMs = 3'600'000;
        bench.run();
        const qint64 offset = SyncPositions(bench.store.store()).clockOffset();
        QVERIFY2(qAbs(offset - 3'600'000) < 2000, qPrintable(QString::number(offset)));
    }

    void aMachineWithoutEndIsStopped()
    {
        Bench bench;
        bench.write(u"一"_s);
        bench.hub.instead = always("/v1/sync/push", errorReply(ApiCode::Gap, {}, {{u"expected"_s, 1}}));
        bench.run();
        QCOMPARE(bench.exchange.hold(), SyncHold::Broken);
        QVERIFY(bench.exchange.nextTry().has_value());
        QVERIFY(bench.waiting() > 0);
    }
};

QTEST_GUILESS_MAIN(SyncExchangeTest)
#include "tst_syncexchange.moc"
