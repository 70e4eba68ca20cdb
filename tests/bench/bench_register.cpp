// Registering a complaint as the counter does, through the services, against a bare durable insert of one row in the same
// run: checks, policy, number, customer with lookup keys, ticket, events, clocks, audit, text index. Two people in turns:
// somebody new, and a customer already known. Usage: bench_register [FOLDER] [ROUNDS]
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "testworkspace.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

struct Series {
    const char *name;
    std::vector<double> ms = {};

    double at(double share) const { return ms[static_cast<size_t>(share * double(ms.size() - 1))]; }
};

class BareInsert {
public:
    explicit BareInsert(const QString &file)
    {
        sqlite3_open(file.toUtf8().constData(), &m_database);
        sqlite3_exec(m_database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                                 "CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT)", nullptr, nullptr, nullptr);
    }
    ~BareInsert() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(BareInsert)

    bool run()
    {
        return sqlite3_exec(m_database, "INSERT INTO t (body) VALUES (hex(zeroblob(100)))", nullptr, nullptr, nullptr)
            == SQLITE_OK;
    }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString base = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 500;
    const QTemporaryDir folder(base + "/bench-register"_L1);
    BareInsert bare(folder.filePath(u"bare.db"_s));
    test::TestWorkspace store;
    CustomerId known;
    Series plain{"bare insert"};
    Series newcomer{"new customer"};
    Series returning{"known customer"};
    QElapsedTimer timer;
    const auto measure = [&timer](Series &series, bool counts, const auto &action) {
        timer.start();
        const bool done = action();
        if (counts)
            series.ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        return done;
    };
    constexpr int warmUp = 30;
    for (int i = 0; i < rounds + warmUp; ++i) {
        store.time.advanceHours(0.01);
        Registration first = store.complaint();
        first.customer.name = u"客户%1"_s.arg(i);
        first.customer.phone = u"139%1"_s.arg(i, 8, 10, QLatin1Char('0'));
        Registration again = store.complaint();
        again.customer = {};
        const bool counts = i >= warmUp;
        bool done = measure(plain, counts, [&] { return bare.run(); });
        done = done && measure(newcomer, counts, [&] {
            const auto registered = store.tickets().registerTicket(first);
            if (registered)
                known = registered->facts.ticket.customerId;
            return registered.has_value();
        });
        again.ticket.customerId = known;
        done = done && measure(returning, counts,
                               [&] { return store.tickets().registerTicket(again).has_value(); });
        if (!done) {
            std::fputs("registering failed\n", stderr);
            return 1;
        }
    }
    for (Series *series : {&plain, &newcomer, &returning}) {
        std::sort(series->ms.begin(), series->ms.end());
        std::printf("%-16s p50 %.3f ms   p95 %.3f ms   p50 x %.2f of a bare insert\n", series->name, series->at(0.5),
                    series->at(0.95), series->at(0.5) / (plain.ms[plain.ms.size() / 2]));
    }
    return 0;
}
