// How many operations a second the hub takes on PostgreSQL, durable, with rights and chain: against a bare insert of the
// same rows in the same run. Then eight devices at one process against the same eight at two, both warm and with somebody
// polling, in turns, so that what else the machine does falls on both.
// bench_hub [operations]
#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

#include "operations/canonicaljson.h"
#include "testhub.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;
constexpr int devices = 4;
constexpr int manyDevices = 8;
constexpr int rounds = 3;
constexpr int warmingOperations = 4000;
constexpr auto baseTable = "CREATE TABLE bare (scope TEXT NOT NULL, seq BIGINT NOT NULL, at BIGINT NOT NULL, line TEXT NOT NULL, "
                           "uid TEXT NOT NULL, ent TEXT NOT NULL, ver BIGINT NOT NULL, hash TEXT NOT NULL, "
                           "body TEXT NOT NULL, PRIMARY KEY (scope, seq))";

const QString narrative = u"客户反映购买的运动鞋穿着两周后前掌开胶，已到门店要求退换，门店答复需等待厂家鉴定，客户对等待时间不满。"_s;

// What a branch office writes: for each ticket its registration, the steps, events and notes.
QList<Operation> work(TestDevice &device, int operations)
{
    QList<Operation> made;
    for (int ticket = 0; made.size() < operations; ++ticket) {
        const QString id = u"t_%1_%2"_s.arg(device.caller.device).arg(ticket);
        const auto part = [&](const QString &type, const QString &kind, QVariantMap set) {
            set.insert(u"ticket"_s, id);
            made.append(device.make(type, u"%1_%2"_s.arg(id).arg(made.size()), kind, set));
        };
        const auto event = [&](const QString &code) {
            part(u"ticket_event"_s, u"create"_s, {{u"type"_s, code}, {u"at"_s, device.now.toIso()},
                                                  {u"recorded_at"_s, device.now.toIso()}, {u"author"_s, u"u1"_s}});
        };
        made.append(device.ticket(id, {{u"number"_s, u"KS-"_s + id}, {u"title"_s, u"运动鞋前掌开胶要求退换"_s},
                                       {u"narrative"_s, narrative}, {u"channel"_s, u"phone"_s},
                                       {u"contact_person"_s, u"王女士"_s}, {u"contact_phone"_s, u"13812345678"_s},
                                       {u"product"_s, u"跑鞋 A7"_s}, {u"received_at"_s, device.now.toIso()},
                                       {u"demand"_s, u"退货退款"_s}, {u"tags/urgent"_s, true}}));
        const qint64 created = device.dseq;
        event(u"received"_s);
        made.append(device.set(id, {{u"state"_s, u"accepted"_s}, {u"round"_s, 1}}, 0, device.dseq));
        event(u"accepted"_s);
        made.append(device.set(id, {{u"category"_s, u"quality"_s}, {u"subcategory"_s, u"sole"_s}}, 0, created));
        part(u"note"_s, u"note"_s, {{u"text"_s, narrative}, {u"at"_s, device.now.toIso()}, {u"author"_s, u"u1"_s}});
        made.append(device.set(id, {{u"handling_owner"_s, u"u2"_s}, {u"handling_department"_s, u"客服部"_s}}, 0, created));
        event(u"assigned"_s);
    }
    return made.mid(0, operations);
}

QList<QByteArray> batches(const TestDevice &device, const QList<Operation> &operations)
{
    QList<QByteArray> bodies;
    for (qsizetype from = 0; from < operations.size(); from += batchSize) {
        QList<QByteArray> texts;
        for (const Operation &operation : operations.mid(from, batchSize))
            texts.append(toJson(operation));
        bodies.append(PushRequest::toJson(device.caller.device, device.dseq, 0, texts, "none"));
    }
    return bodies;
}

struct Load {
    Caller caller;
    QList<QByteArray> bodies;
};

// Of devices nobody else has: `group` is part of their names.
QList<Load> loads(const QString &group, int count, int operations)
{
    QList<Load> made;
    for (int i = 0; i < count; ++i) {
        TestDevice device(u"d_%1_%2"_s.arg(group).arg(i), {u"B%1"_s.arg(i % 4)});
        const QList<Operation> written = work(device, operations / count);
        made.append({device.caller, batches(device, written)});
    }
    return made;
}

// Seconds until all is stored; each device has one request under way at a time.
double pushAll(Hub &hub, const QList<Load> &all)
{
    std::atomic_int refused = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (const Load &load : all) {
        threads.emplace_back([&] {
            for (const QByteArray &body : load.bodies) {
                ApiRequest request;
                request.method = "POST";
                request.path = "/v1/sync/push";
                request.body = body;
                const ApiReply reply = hub.handle(load.caller, request);
                if (!reply.ok() || reply.body.contains("rejected"))
                    ++refused;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    if (refused)
        qFatal("%d batches were not taken whole", refused.load());
    return double(timer.nsecsElapsed()) / 1e9;
}

// Of this process, in seconds.
double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::unique_ptr<Hub> openHub(const QString &url)
{
    HubConfig config;
    config.databaseUrl = url;
    auto hub = Hub::open(config);
    if (!hub)
        qFatal("the hub does not open: %s", qPrintable(hub.error().code));
    return std::move(*hub);
}

qint64 countOf(HubDatabase &database, const QByteArray &what)
{
    qint64 count = 0;
    (void)database.read([&](HubSession &session) -> Result<void> {
        count = session.integer("SELECT count(*) FROM " + what).value_or(-1);
        return {};
    });
    return count;
}

// The rows the hub has stored, inserted once more into a table with the same key and nothing else.
double bareInsert(HubDatabase &database)
{
    QList<QByteArray> pages;
    (void)database.write([](HubSession &session) -> Result<void> {
        const auto made = session.run(baseTable);
        return made ? Result<void>() : Result<void>(made.error());
    });
    QByteArray page("[");
    int rows = 0;
    (void)database.read([&](HubSession &session) {
        return session.each("SELECT scope, seq, at, line, uid, ent, ver, hash, body FROM op ORDER BY scope, seq",
                            [&](const SqlRows &row) {
            static const char *names[] = {"scope", "seq", "at", "line", "uid", "ent", "ver", "hash", "body"};
            page.append(page.endsWith('[') ? "{" : ",{");
            for (int column = 0; column < 9; ++column) {
                page.append(column ? ",\"" : "\"").append(names[column]).append("\":");
                appendJsonString(page, row.text(0, column), JsonText::AsTyped);
            }
            page.append('}');
            if (++rows % batchSize == 0) {
                pages.append(page + ']');
                page = "[";
            }
            return true;
        });
    });
    if (page.size() > 1)
        pages.append(page + ']');
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &one : pages) {
        const auto done = database.write([&](HubSession &session) -> Result<void> {
            const auto inserted = session.run(
                "INSERT INTO bare SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(scope TEXT, seq BIGINT, at BIGINT, "
                "line TEXT, uid TEXT, ent TEXT, ver BIGINT, hash TEXT, body TEXT)", {one});
            return inserted ? Result<void>() : Result<void>(inserted.error());
        });
        if (!done)
            qFatal("bare insert: %s", qPrintable(done.error().args.value(0)));
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

// Follows a scope while others write; counts lines that it was not given in order.
class Poller {
public:
    Poller(Hub &hub, const QString &branch) : m_hub(hub), m_device(u"d_poller"_s, {branch}), m_thread([this] { run(); }) {}
    // Lines seen and lines missed.
    std::pair<qint64, qint64> stop()
    {
        m_stop = true;
        m_thread.join();
        return {m_cursor, m_missed};
    }

private:
    void run()
    {
        const QString scope = u"branch:"_s + m_device.caller.branches.constFirst();
        for (bool last = false; !last;) {
            last = m_stop;
            for (bool more = true; more;) {
                const ApiReply reply = m_device.get(m_hub, "/v1/sync/pull", {{"scope", scope.toUtf8()},
                                                    {"cursor", QByteArray::number(m_cursor)}, {"chain", m_chain}});
                const auto page = PullReply::fromJson(reply.body);
                if (!page)
                    break;
                for (const LogEntry &line : page->entries) {
                    if (line.seq != ++m_cursor)
                        ++m_missed;
                }
                m_chain = page->chain;
                more = page->more;
            }
            QThread::msleep(20);
        }
    }

    Hub &m_hub;
    TestDevice m_device;
    QByteArray m_chain;
    qint64 m_cursor = 0;
    qint64 m_missed = 0;
    std::atomic_bool m_stop = false;
    std::thread m_thread;
};

// A process of its own: prepares and warms up, then for each line it is given pushes and says how many seconds it took.
int worker(const QString &url, const QString &name, int count, int operations)
{
    const auto hub = openHub(url);
    QList<QList<Load>> all;
    for (int round = 0; round < rounds; ++round)
        all.append(loads(u"%1_%2"_s.arg(name).arg(round), count, operations));
    pushAll(*hub, loads(name + u"_warm"_s, count, warmingOperations / manyDevices * count));
    QTextStream in(stdin);
    QTextStream out(stdout);
    out << "ready\n" << Qt::flush;
    for (const QList<Load> &round : all) {
        in.readLine();
        out << pushAll(*hub, round) << "\n" << Qt::flush;
    }
    return 0;
}

// Processes that share the work on a database of their own, and somebody who reads along.
class Team {
public:
    Team(const QString &database, int processes, int operations)
        : m_hub(openHub(database)), m_poller(*m_hub, u"B0"_s)
    {
        for (int i = 0; i < processes; ++i) {
            auto child = std::make_unique<QProcess>();
            child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child->start(QCoreApplication::applicationFilePath(),
                         {u"worker"_s, database, QString::number(i), QString::number(manyDevices / processes),
                          QString::number(operations / processes)});
            m_workers.push_back(std::move(child));
        }
        for (const auto &child : m_workers)
            (void)lineOf(*child);
    }
    // Until the last of them is done.
    double seconds()
    {
        for (const auto &child : m_workers)
            child->write("go\n");
        double longest = 0;
        for (const auto &child : m_workers)
            longest = std::max(longest, lineOf(*child).toDouble());
        return longest;
    }
    // Says what the poller saw; false when it missed something.
    bool end(QTextStream &out)
    {
        for (const auto &child : m_workers)
            child->waitForFinished(60'000);
        const auto [seen, missed] = m_poller.stop();
        const qint64 stored = countOf(m_hub->database(), "op WHERE scope = 'branch:B0'");
        out << "  poller saw " << seen << " of " << stored << " lines, " << missed << " out of order\n";
        return seen == stored && missed == 0;
    }

private:
    static QByteArray lineOf(QProcess &child)
    {
        while (!child.canReadLine()) {
            if (!child.waitForReadyRead(600'000))
                qFatal("a process of the hub is gone");
        }
        return child.readLine().trimmed();
    }

    std::unique_ptr<Hub> m_hub;
    Poller m_poller;
    std::vector<std::unique_ptr<QProcess>> m_workers;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "worker"_L1)
        return worker(arguments.value(2), arguments.value(3), arguments.value(4).toInt(), arguments.value(5).toInt());
    const int operations = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    QTextStream out(stdout);
    TestPostgres &postgres = TestPostgres::shared(TestPostgres::Disk::Durable);

    const QString single = postgres.newDatabase();
    {
        const auto hub = openHub(single);
        pushAll(*hub, loads(u"warm"_s, devices, 2000)); // connections, plans
        const QList<Load> all = loads(u"0"_s, devices, operations);
        const double before = processorTime();
        const double alone = pushAll(*hub, all);
        const double own = processorTime() - before;
        const double bare = bareInsert(hub->database());
        const qint64 rows = countOf(hub->database(), "bare");
        out << "one process: " << qRound(operations / alone) << " op rows/s durable on PostgreSQL, rights and chain; "
            << "the hub's own work is " << qRound(1e6 * own / operations) << " us of processor a row\n"
            << "bare jsonb_to_recordset insert of the same rows, one connection: " << qRound(double(rows) / bare)
            << " rows/s; the hub reaches " << QString::number((operations / alone) / (double(rows) / bare), 'f', 2)
            << " of it\n" << Qt::flush;
    }

    Team one(postgres.newDatabase(), 1, operations);
    Team two(postgres.newDatabase(), 2, operations);
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double alone8 = one.seconds();
        const double shared = two.seconds();
        ratios.append(alone8 / shared);
        out << "eight devices at one process: " << qRound(operations / alone8) << " op rows/s, at two: "
            << qRound(operations / shared) << ", " << QString::number(ratios.constLast(), 'f', 2) << " of it\n" << Qt::flush;
    }
    std::sort(ratios.begin(), ratios.end());
    out << "two processes reach " << QString::number(ratios.at(rounds / 2), 'f', 2) << " of one, the median\n";
    const bool oneWhole = one.end(out);
    return two.end(out) && oneWhole ? 0 : 1;
}
