// How fast a workstation and the hub exchange tickets over HTTP: a first pull, one change seen on another desk, a push
// of many. Beside it a bare typed insert of the same rows, and PouchDB against express-pouchdb in the same run, where
// tests/bench/peer has its packages (npm install).
// bench_sync [tickets] [pushed]
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>
#include <QtTest>

#include <ctime>

#include "badline.h"
#include "base/store.h"
#include "base/writesession.h"
#include "database.h"
#include "device/enrolment.h"
#include "engine/syncengine.h"
#include "entities/entityregistry.h"
#include "runninghub.h"
#include "search/searchindexer.h"
#include "sync/outbox.h"
#include "sync/syncstatus.h"
#include "transaction.h"

using namespace Qt::StringLiterals;
using namespace kesu;

namespace {

QTextStream out(stdout);
const QString narrative = u"客户反映购买的运动鞋穿着两周后前掌开胶，已到门店要求退换，门店答复需等待厂家鉴定，客户对等待时间不满。"_s;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().where));
    return std::move(result).value();
}
void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().where));
}

QVariantMap ticket(int number)
{
    return {{u"number"_s, u"KS-SH01-20261121-A%1"_s.arg(number)}, {u"kind"_s, u"complaint"_s},
            {u"state"_s, u"registered"_s}, {u"branch"_s, u"SH01"_s}, {u"title"_s, u"运动鞋前掌开胶要求退换 %1"_s.arg(number)},
            {u"narrative"_s, narrative}, {u"channel"_s, u"phone"_s}, {u"product"_s, u"跑鞋 A7"_s},
            {u"received_at"_s, u"2026-11-21T02:00:00.000Z"_s}, {u"demand"_s, u"退货退款"_s}};
}

// One workstation without its services: store, identity, exchange.
struct Desk {
    QTemporaryDir folder;
    SystemTime time;
    std::unique_ptr<Store> store = must(Store::open(folder.path(), time.now()));
    DeviceIdentity identity = must(DeviceIdentity::load(folder.path()));
    HubCalls calls{identity, time};
    std::unique_ptr<SyncEngine> engine;

    void join(quint16 port, const QString &code)
    {
        Enrolment enrolment(*store, identity, time, u"bench"_s);
        HubPlace place;
        place.url = u"http://127.0.0.1:%1"_s.arg(port);
        wait([&](const SyncEngine::Done &done) { enrolment.join(place, code, u"bench"_s, &enrolment, done); });
        must(calls.usePlace());
        engine = std::make_unique<SyncEngine>(*store, identity, calls, time, u"bench"_s);
    }
    double syncSeconds()
    {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t processor = std::clock();
        wait([&](const SyncEngine::Done &done) { engine->syncNow(engine.get(), done); });
        out << "  (" << double(std::clock() - processor) / CLOCKS_PER_SEC << " s of processor, hub included)\n";
        return double(clock.nsecsElapsed()) / 1e9;
    }
    // Until no more texts wait for the text index than every search reads.
    double indexSeconds() const
    {
        QElapsedTimer clock;
        clock.start();
        while (store->database().integer("SELECT count(*) FROM search_waiting").value_or(0) > SearchIndexer::pendingLimit)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return double(clock.nsecsElapsed()) / 1e9;
    }
    static void wait(const std::function<void(const SyncEngine::Done &)> &start)
    {
        QEventLoop loop;
        bool isOver = false;
        start([&](const Result<void> &result) {
            must(result);
            isOver = true;
            loop.quit();
        });
        if (!isOver)
            loop.exec();
    }
    QStringList write(int from, int count)
    {
        QStringList ids;
        for (int at = 0; at < count;) {
            const auto session = must(store->begin(u"u1"_s, time.now(), u"bench"_s));
            for (int i = 0; i < 500 && at < count; ++i, ++at) {
                ids.append(session->newId());
                must(session->create(u"ticket"_s, ids.constLast(), ticket(from + at)));
            }
            must(session->commit());
        }
        return ids;
    }
};

// Runs what it is given in a thread of its own: the other desk is another machine.
class Elsewhere {
public:
    Elsewhere()
    {
        m_place.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Elsewhere()
    {
        m_thread.quit();
        m_thread.wait();
    }
    template<typename Work>
    void run(Work work)
    {
        QMetaObject::invokeMethod(&m_place, work, Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_place;
};

double bareInsertSeconds(int count)
{
    const QTemporaryDir folder;
    const auto database = must(Database::open(folder.filePath(u"bare.db"_s), Database::Access::ReadWrite));
    must(database->execute("PRAGMA synchronous = NORMAL; CREATE TABLE ticket (rid INTEGER PRIMARY KEY,"
                           " id TEXT NOT NULL UNIQUE, number TEXT, kind TEXT, state TEXT, branch TEXT, title TEXT,"
                           " narrative TEXT, channel TEXT, product TEXT, received_at TEXT, demand TEXT, ver INTEGER) STRICT"));
    QElapsedTimer clock;
    clock.start();
    for (int at = 0; at < count;) {
        Transaction transaction(*database);
        for (int i = 0; i < 500 && at < count; ++i, ++at) {
            const QVariantMap row = ticket(at);
            auto insert = database->query("INSERT INTO ticket (id, number, kind, state, branch, title, narrative,"
                                          " channel, product, received_at, demand, ver)"
                                          " VALUES (?,?,?,?,?,?,?,?,?,?,?,1)");
            insert.bind(u"0192f0c4-5b1e-7000-8000-%1"_s.arg(at, 12, 10, QLatin1Char('0')));
            for (const QString &key : {u"number"_s, u"kind"_s, u"state"_s, u"branch"_s, u"title"_s, u"narrative"_s,
                                       u"channel"_s, u"product"_s, u"received_at"_s, u"demand"_s})
                insert.bind(row.value(key).toString());
            must(insert.run());
        }
        must(transaction.commit());
    }
    return double(clock.nsecsElapsed()) / 1e9;
}

void writeDocuments(const QString &name, int from, int count)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    for (int i = 0; i < count; ++i) {
        QJsonObject document = QJsonObject::fromVariantMap(ticket(from + i));
        document.insert(u"_id"_s, u"0192f0c4-5b1e-7000-8000-%1"_s.arg(from + i, 12, 10, QLatin1Char('0')));
        file.write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
    }
}

QJsonObject peerFigures(int tickets, int pushed)
{
    const QString peer = QStringLiteral(KESU_SOURCE "/tests/bench/peer");
    if (!QFile::exists(peer + u"/node_modules"_s)) {
        out << "PouchDB: no packages (npm install in tests/bench/peer)\n";
        return {};
    }
    const QTemporaryDir folder;
    writeDocuments(folder.filePath(u"docs"_s), 0, tickets);
    writeDocuments(folder.filePath(u"pushed"_s), tickets, pushed);
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {peer + u"/peer.js"_s, folder.path(), folder.filePath(u"docs"_s),
                           folder.filePath(u"pushed"_s)});
    node.waitForFinished(-1);
    return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int tickets = arguments.value(1, u"10000"_s).toInt();
    const int pushed = arguments.value(2, QString::number(qMin(tickets, 10000))).toInt();

    kesutest::RunningHub hub;
    const auto code = [&hub] {
        return must(hub.devices().newCode({u"SH01"_s, u"handler,counter"_s}, u"bench"_s)).code;
    };
    kesu::test::BadLine line(hub.port()); // counts the bytes
    Elsewhere elsewhere;
    std::unique_ptr<Desk> one;
    Desk two;
    two.join(line.port(), code());
    QStringList ids;
    double firstPush = 0;
    elsewhere.run([&] {
        one = std::make_unique<Desk>();
        one->join(hub.port(), code());
        ids = one->write(0, tickets);
        firstPush = one->syncSeconds();
    });

    const qint64 before = line.bytes();
    const double pull = two.syncSeconds();
    const qint64 pullBytes = line.bytes() - before;
    const double bare = bareInsertSeconds(tickets);
    out << "push of " << tickets << ": " << firstPush << " s, pull: " << pull << " s, " << pullBytes << " bytes, "
        << bare / pull << " of a bare insert (" << bare << " s)\n";
    out << "then its text index: " << two.indexSeconds() << " s\n";

    // Both running: a change on one, seen on the other. What goes over the line is counted from waiting to waiting, with
    // the request that is held for the next change.
    constexpr int rounds = 10;
    constexpr int calmMs = 300;
    QList<double> latencies;
    QTest::qWait(calmMs);
    const qint64 bytesBefore = line.bytes();
    const int requestsBefore = line.requests();
    for (int i = 0; i < rounds; ++i) {
        bool seen = false;
        const auto listening = QObject::connect(two.engine.get(), &SyncEngine::applied, &app, [&] { seen = true; });
        QElapsedTimer clock;
        elsewhere.run([&] {
            const auto session = must(one->store->begin(u"u1"_s, one->time.now(), u"bench"_s));
            must(session->set(u"ticket"_s, ids.at(i), {{u"title"_s, u"改 %1"_s.arg(i)}}));
            must(session->commit());
            clock.start();
            one->engine->lookForChanges();
        });
        while (!seen && clock.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        latencies.append(double(clock.nsecsElapsed()) / 1e9);
        QObject::disconnect(listening);
        QTest::qWait(calmMs);
    }
    const double changeBytes = double(line.bytes() - bytesBefore) / rounds;
    const double changeRequests = double(line.requests() - requestsBefore) / rounds;
    std::sort(latencies.begin(), latencies.end());
    const double change = latencies.at(latencies.size() / 2);
    out << "one change, from the save to the other desk: " << change * 1000 << " ms (" << latencies.first() * 1000
        << " … " << latencies.last() * 1000 << "), " << changeRequests << " requests, " << changeBytes << " bytes\n";

    // Whoever pushes is alone with the hub, as the peer is.
    elsewhere.run([&] {
        one->engine->stop();
        one.reset();
    });
    two.write(tickets, pushed);
    const double push = two.syncSeconds();
    out << "push of " << pushed << " after a full pull: " << push << " s\n";
    out.flush();

    const QJsonObject peer = peerFigures(tickets, pushed);
    if (!peer.isEmpty()) {
        const auto figure = [&peer](QLatin1String key) { return peer.value(key).toDouble(); };
        out << "PouchDB: pull " << figure("pull_s"_L1) << " s, " << figure("pull_bytes"_L1) << " bytes, one change "
            << figure("change_s"_L1) * 1000 << " ms in " << figure("change_requests"_L1) << " requests and "
            << figure("change_bytes"_L1) << " bytes, push " << figure("push_s"_L1) << " s\n";
        out << "against PouchDB: pull " << figure("pull_s"_L1) / pull << " x as fast (at least 5), bytes "
            << double(pullBytes) / figure("pull_bytes"_L1) << " (at most 0.75), one change "
            << change / figure("change_s"_L1) << " of its time (at most 0.5), push " << figure("push_s"_L1) / push
            << " x as fast (at least 15)\n";
    }
    two.engine->stop();
    return 0;
}
