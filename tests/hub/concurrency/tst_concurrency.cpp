#include <QtTest>

#include <sys/wait.h>

#include <atomic>
#include <thread>

#include "care/hubverification.h"
#include "testhub.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const QString scope = u"branch:SH01"_s;
constexpr int writers = 8;

QString complaint(Hub &hub)
{
    const auto findings = verifyHub(hub.database());
    if (!findings)
        return findings.error().code;
    return findings->isEmpty() ? QString() : findings->constFirst().identity();
}

// Follows a scope as a workstation does and notes every line that does not follow the one before.
class Follower {
public:
    explicit Follower(Hub &hub) : m_hub(hub), m_thread([this] { follow(); }) {}
    void finish()
    {
        m_last = true;
        m_thread.join();
    }
    QStringList uids;
    QStringList faults;

private:
    void follow()
    {
        const TestDevice device(u"d_follower"_s);
        QByteArray chain = scopeChainStart(scope);
        qint64 cursor = 0;
        for (bool last = false; !last;) {
            last = m_last;
            for (bool more = true; more;) {
                const ApiReply reply = device.get(m_hub, "/v1/sync/pull", {{"scope", scope.toUtf8()}, {"chain", chain},
                                                  {"cursor", QByteArray::number(cursor)}, {"limit", "50"}});
                const auto page = PullReply::fromJson(reply.body);
                if (!reply.ok() || !page) {
                    faults.append(QString::fromUtf8(reply.body));
                    return;
                }
                for (const LogEntry &line : page->entries) {
                    if (line.seq != ++cursor || !follows(line, chain))
                        faults.append(u"line %1"_s.arg(line.seq));
                    chain = line.hash;
                    uids.append(line.operation.uid);
                }
                more = page->more;
            }
        }
    }

    Hub &m_hub;
    std::atomic_bool m_last = false;
    std::thread m_thread;
};

// What a device writes in these tests: tickets of its own, and changes of one that all share.
QList<Operation> batchOf(TestDevice &device, int round)
{
    const QString own = u"%1_%2"_s.arg(device.caller.device).arg(round);
    return {device.ticket(own), device.note(own + u"n"_s, own, u"x"_s),
            device.set(u"shared"_s, {{u"title"_s, own}}, 1), device.note(own + u"s"_s, u"shared"_s, u"y"_s)};
}

} // namespace

// Several at once, and in the middle of it an end without warning.
class tst_Concurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFollowerMissesNothingUnderEightWriters_data() { onBothDatabases(); }
    void aFollowerMissesNothingUnderEightWriters();
    void twoSendTheSameAtOnceAndOneIsStored_data() { onBothDatabases(); }
    void twoSendTheSameAtOnceAndOneIsStored();
    void anEqualNumberGivenAtOnceIsFlagged_data() { onBothDatabases(); }
    void anEqualNumberGivenAtOnceIsFlagged();
    void aTicketMovesWhileOthersWriteItsParts_data() { onBothDatabases(); }
    void aTicketMovesWhileOthersWriteItsParts();
    void aKilledHubKeepsWhatItAcknowledged_data() { onBothDatabases(); }
    void aKilledHubKeepsWhatItAcknowledged();
    void aKilledPostgresKeepsWhatWasAcknowledged();
    void whoWaitsIsWokenByTheOtherProcess();
};

void tst_Concurrency::aFollowerMissesNothingUnderEightWriters()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    // On PostgreSQL half of them write through another process's hub.
    const std::unique_ptr<Hub> second = kind == "postgresql"_L1 ? hub.another() : nullptr;
    TestDevice first(u"d_first"_s);
    first.push(*hub, {first.ticket(u"shared"_s)});
    Follower follower(*hub);
    std::atomic_int refused = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back([&, i] {
            Hub &through = second && i % 2 ? *second : *hub;
            TestDevice device(u"d_%1"_s.arg(i));
            for (int round = 0; round < 8; ++round) {
                const PushReply reply = device.push(through, batchOf(device, round));
                for (const PushResult &result : reply.results)
                    refused += !result.accepted;
                refused += reply.results.isEmpty();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    follower.finish();
    QCOMPARE(refused, 0);
    QVERIFY2(follower.faults.isEmpty(), qPrintable(follower.faults.join(u' ')));
    QCOMPARE(follower.uids.size(), 1 + writers * 8 * 4);
    QCOMPARE(QSet<QString>(follower.uids.cbegin(), follower.uids.cend()).size(), follower.uids.size());
    QCOMPARE(first.record(*hub, u"shared"_s).ver, 1 + writers * 8);
    // Each device has covered its own earlier head and nobody else's.
    QCOMPARE(first.record(*hub, u"shared"_s).heads(u"title"_s).size(), writers);
    QCOMPARE(complaint(*hub), QString());
}

void tst_Concurrency::twoSendTheSameAtOnceAndOneIsStored()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    for (int round = 0; round < 10; ++round) {
        const QString own = u"t%1"_s.arg(round);
        const QList<Operation> batch{device.ticket(own), device.note(own + u"n"_s, own, u"x"_s)};
        std::array<PushReply, 4> replies;
        std::vector<std::thread> threads;
        for (PushReply &reply : replies)
            threads.emplace_back([&] { reply = device.push(*hub, batch); });
        for (std::thread &thread : threads)
            thread.join();
        for (const PushReply &reply : replies) {
            QCOMPARE(reply.through, 2 * (round + 1));
            QCOMPARE(reply.results, replies.front().results);
        }
    }
    QCOMPARE(device.pull(*hub, scope).size(), 20);
    QCOMPARE(complaint(*hub), QString());
}

void tst_Concurrency::anEqualNumberGivenAtOnceIsFlagged()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    const std::unique_ptr<Hub> second = kind == "postgresql"_L1 ? hub.another() : nullptr;
    std::array<TestDevice, 4> devices{TestDevice(u"d_a"_s), TestDevice(u"d_b"_s), TestDevice(u"d_c"_s), TestDevice(u"d_d"_s)};
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::thread> threads;
        for (TestDevice &device : devices) {
            threads.emplace_back([&] {
                Hub &through = second && &device != &devices.front() ? *second : *hub;
                const QString number = u"KS-SH01-20261121-A%1"_s.arg(round, 4, 10, QChar(u'0'));
                device.push(through, {device.ticket(u"%1_%2"_s.arg(device.caller.device).arg(round), {{u"number"_s, number}})});
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    const QList<LogEntry> lines = devices.front().pull(*hub, scope);
    const auto flagged = std::count_if(lines.cbegin(), lines.cend(), [](const LogEntry &line) {
        return line.flags.contains(u"number_taken"_s);
    });
    QCOMPARE(lines.size(), rounds * qsizetype(devices.size()));
    QCOMPARE(flagged, rounds * (std::ssize(devices) - 1));
}

void tst_Concurrency::aTicketMovesWhileOthersWriteItsParts()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice first(u"d_first"_s, {u"SH01"_s, u"BJ02"_s});
    first.push(*hub, {first.ticket(u"t1"_s)});
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            TestDevice device(u"d_%1"_s.arg(i), {u"SH01"_s, u"BJ02"_s});
            for (int round = 0; round < 8; ++round) {
                const QString part = u"n%1_%2"_s.arg(i).arg(round);
                if (i == 0)
                    device.push(*hub, {device.set(u"t1"_s, {{u"branch"_s, round % 2 ? u"SH01"_s : u"BJ02"_s}}, 1)});
                else
                    device.push(*hub, {device.note(part, u"t1"_s, u"x"_s)});
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const QString last = first.record(*hub, u"t1"_s).set.value(u"branch"_s).toString();
    const auto items = SnapshotReply::fromJson(first.get(*hub, "/v1/scopes/branch:" + last.toUtf8() + "/snapshot").body);
    QCOMPARE(items->items.size(), 25); // the ticket and its 24 notes, all in one place
    QCOMPARE(complaint(*hub), QString());
}

void tst_Concurrency::aKilledHubKeepsWhatItAcknowledged()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    hub.close();
    int pipe[2];
    QCOMPARE(::pipe(pipe), 0);
    // A process of its own that writes until it is killed, and says what was acknowledged.
    const pid_t child = fork();
    if (child == 0) {
        ::close(pipe[0]);
        const auto own = hub.another();
        TestDevice device(u"d_a"_s);
        for (int round = 0; own; ++round) {
            const QString ticket = u"t%1"_s.arg(round);
            const PushReply reply = device.push(*own, {device.ticket(ticket), device.note(ticket + u"n"_s, ticket, u"x"_s)});
            const qint64 through = reply.through;
            if (::write(pipe[1], &through, sizeof through) != sizeof through)
                break;
        }
        _exit(1);
    }
    ::close(pipe[1]);
    qint64 through = 0;
    while (through < 40 && ::read(pipe[0], &through, sizeof through) == sizeof through) { }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    while (::read(pipe[0], &through, sizeof through) == sizeof through) { }
    ::close(pipe[0]);
    QVERIFY(through >= 40);

    hub.reopen();
    QVERIFY(hub.isOpen());
    QCOMPARE(complaint(*hub), QString());
    TestDevice device(u"d_a"_s);
    QList<Operation> all;
    for (int round = 0; round < through / 2 + 1; ++round) {
        const QString ticket = u"t%1"_s.arg(round);
        all.append(device.ticket(ticket));
        all.append(device.note(ticket + u"n"_s, ticket, u"x"_s));
    }
    const qsizetype stored = device.pull(*hub, scope).size();
    QVERIFY2(stored >= through, qPrintable(u"%1 of %2"_s.arg(stored).arg(through)));
    // Sent again, everything is known, and the writing goes on.
    const PushReply reply = device.push(*hub, all);
    QCOMPARE(reply.through, std::max<qint64>(through + 2, stored));
    QCOMPARE(complaint(*hub), QString());
}

void tst_Concurrency::aKilledPostgresKeepsWhatWasAcknowledged()
{
    TestPostgres postgres(TestPostgres::Disk::Durable);
    HubConfig config;
    config.databaseUrl = postgres.newDatabase();
    auto hub = Hub::open(config);
    QVERIFY(hub);
    std::atomic_bool stop = false;
    std::atomic<qint64> through = 0;
    std::atomic_int unavailable = 0;
    TestDevice device(u"d_a"_s);
    std::thread writer([&] {
        for (int round = 0; !stop; ++round) {
            const QString ticket = u"t%1"_s.arg(round);
            const QList<Operation> batch{device.ticket(ticket), device.note(ticket + u"n"_s, ticket, u"x"_s)};
            for (;;) { // the same batch until it is heard
                const ApiReply reply = device.send(**hub, batch);
                if (reply.ok()) {
                    through = PushReply::fromJson(reply.body)->through;
                    break;
                }
                if (errorOf(reply).code != ApiCode::Busy)
                    qFatal("answered %s", reply.body.constData());
                ++unavailable;
                QThread::msleep(20);
            }
        }
    });
    for (int i = 0; i < 2; ++i) {
        const qint64 before = through;
        QTRY_VERIFY_WITH_TIMEOUT(through > before + 20, 30'000);
        postgres.stop(SIGQUIT);
        postgres.start();
    }
    const qint64 before = through;
    QTRY_VERIFY_WITH_TIMEOUT(through > before + 20, 30'000);
    stop = true;
    writer.join();
    QVERIFY(unavailable > 0);
    QCOMPARE(device.pull(**hub, scope).size(), through);
    QCOMPARE(complaint(**hub), QString());
}

void tst_Concurrency::whoWaitsIsWokenByTheOtherProcess()
{
    TestHub hub(u"postgresql"_s);
    const auto second = hub.another();
    TestDevice device(u"d_a"_s);
    ApiRequest request;
    request.query = {{"scopes", "branch:SH01,ref"}, {"since", "0,0"}};
    QVERIFY(!hub->heads(device.caller, request).news);
    std::atomic_int rung = 0;
    // The other process may not be listening yet when the first lines are told of: more follow.
    int round = 0;
    const auto written = [&] {
        hub->bell().await({scope}, [&] { ++rung; });
        device.push(*second, {device.ticket(u"t%1"_s.arg(round++))});
        return rung.load();
    };
    QTRY_VERIFY_WITH_TIMEOUT(written() > 0, 20'000);
    QVERIFY(hub->heads(device.caller, request).news);
    request.query.insert("since", QByteArray::number(round) + ",0");
    QVERIFY(!hub->heads(device.caller, request).news);
    hub.close(); // nobody rings after this
}

QTEST_GUILESS_MAIN(tst_Concurrency)
#include "tst_concurrency.moc"
