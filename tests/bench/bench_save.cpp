// A durable save of a ticket against a bare durable insert of one row, in turns, on the same file system. Saved are: a
// new ticket (number, row, event, two operations, audit, next due, text index), and an edit of it (row, stamp, history,
// operation, audit, text index). Bare are: one row into a database with our settings, and into one as SQLite makes it.
// Said besides is how many pages a save writes, which no other load on the machine can change. In its first thousand
// rounds the bare insert's log still grows, as one does after a database was opened; with many more it is written over.
// Usage: bench_save [FOLDER] [rounds]
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <numeric>
#include <vector>

#include "base/store.h"
#include "base/writesession.h"
#include "tickets/partstores.h"
#include "tickets/ticketliststore.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

Ticket complaint(const QString &id, qint64 number, Instant now)
{
    Ticket ticket;
    ticket.id = TicketId(id);
    ticket.number = u"KS-SH01-20261121-A%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    ticket.state = TicketState::Registered;
    ticket.branch = u"SH01"_s;
    ticket.channel = u"phone"_s;
    ticket.receivedAt = now;
    ticket.title = u"运动鞋穿了三天鞋底开胶"_s;
    ticket.narrative = u"顾客来电反映，十一月十八日在门店购买的运动鞋，穿了三天后右脚鞋底前掌处开胶，长约三厘米，"
                       "要求退货退款并说明原因。鞋盒与小票均在，可以寄回检测。第%1号。"_s.arg(number);
    ticket.demand = u"退货退款，并书面说明原因"_s;
    ticket.product = u"运动鞋"_s;
    ticket.batch = u"B2026-1102"_s;
    ticket.remedies = {u"refund"_s, u"explanation"_s};
    ticket.categoryScheme = u"iso-kind"_s;
    ticket.category = u"quality"_s;
    ticket.level = u"2"_s;
    ticket.policyId = u"SVC-3.1"_s;
    ticket.policyVersion = 1;
    ticket.firstContactOwner = StaffId(u"u1"_s);
    ticket.handlingOwner = StaffId(u"u1"_s);
    return ticket;
}

class Saving {
public:
    explicit Saving(const QString &folder) : m_opened(Store::open(folder, m_now)) { }

    bool isOpen() const { return m_opened.has_value(); }
    sqlite3 *database() const { return (*m_opened)->database().handle(); }

    bool registerOne()
    {
        m_now = m_now.plusSeconds(60);
        Store &store = **m_opened;
        const TicketStore tickets(store);
        const auto session = store.begin(u"u1"_s, m_now, u"ticket.register"_s);
        if (!session)
            return false;
        WriteSession &write = **session;
        const auto number = tickets.takeNumber(write, u"KS-SH01-20261121-A"_s);
        if (!number)
            return false;
        m_last = complaint(write.newId(), *number, m_now);
        const TicketEvent received{write.newId(), EventType::Received, m_now, m_now, u"u1"_s, store.device(), {}};
        DueRow due;
        due.ticket = m_last.id;
        due.clock = u"respond"_s;
        due.phase = u"running"_s;
        due.due = m_now.plusSeconds(48 * 3600);
        return tickets.insert(write, m_last).has_value()
            && EventStore(store).insert(write, m_last.id, received).has_value()
            && TicketListStore(store.database()).putDue(due).has_value() && write.commit().has_value();
    }

    bool editOne()
    {
        Store &store = **m_opened;
        const auto session = store.begin(u"u1"_s, m_now, u"ticket.edit"_s);
        Ticket after = m_last;
        after.title += u"，要求退货"_s;
        return session && TicketStore(store).update(**session, m_last, after, store.seenNow(0)).has_value()
            && (*session)->commit().has_value();
    }

private:
    Instant m_now{1'795'000'000'000};
    Result<std::unique_ptr<Store>> m_opened;
    Ticket m_last;
};

// One row of 200 bytes into a database with the given settings.
class BareInsert {
public:
    BareInsert(const QString &file, const char *settings)
    {
        sqlite3_open(file.toUtf8().constData(), &m_database);
        sqlite3_exec(m_database, settings, nullptr, nullptr, nullptr);
        sqlite3_exec(m_database, "CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT)", nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database, "INSERT INTO t (body) VALUES (?)", -1, &m_insert, nullptr);
    }
    ~BareInsert()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(BareInsert)

    sqlite3 *database() const { return m_database; }

    bool insertOne()
    {
        sqlite3_bind_text(m_insert, 1, m_body.constData(), -1, SQLITE_STATIC);
        const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
        sqlite3_reset(m_insert);
        return done;
    }

private:
    const QByteArray m_body = QByteArray(200, 'x');
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

struct Series {
    const char *name;
    sqlite3 *database;
    std::function<bool()> run;
    std::vector<double> ms = {};
    std::vector<int> pages = {};

    double median() const { return ms[ms.size() / 2]; }
    double mean() const { return std::accumulate(ms.begin(), ms.end(), 0.0) / double(ms.size()); }
};

// Since it was last asked.
int pagesWritten(sqlite3 *database)
{
    int pages = 0;
    int most = 0;
    sqlite3_db_status(database, SQLITE_DBSTATUS_CACHE_WRITE, &pages, &most, 1);
    return pages;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString base = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 1000;
    const QTemporaryDir folder(base + "/bench-save"_L1);
    Saving saving(folder.filePath(u"store"_s));
    BareInsert wal(folder.filePath(u"wal.db"_s), "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
    BareInsert plain(folder.filePath(u"plain.db"_s), "PRAGMA synchronous=FULL");
    if (!saving.isOpen() || rounds < 1) {
        std::fputs("usage: bench_save [FOLDER] [ROUNDS]\n", stderr);
        return 1;
    }
    std::vector<Series> all{{"bare insert, our settings", wal.database(), [&] { return wal.insertOne(); }},
                            {"bare insert, as it comes", plain.database(), [&] { return plain.insertOne(); }},
                            {"new ticket", saving.database(), [&] { return saving.registerOne(); }},
                            {"edited ticket", saving.database(), [&] { return saving.editOne(); }}};
    QElapsedTimer timer;
    constexpr int warmUp = 50;
    for (int i = 0; i < rounds + warmUp; ++i) {
        for (Series &series : all) {
            timer.start();
            if (!series.run()) {
                std::fprintf(stderr, "%s failed\n", series.name);
                return 1;
            }
            const double ms = double(timer.nsecsElapsed()) / 1e6;
            const int pages = pagesWritten(series.database);
            if (i < warmUp)
                continue;
            series.ms.push_back(ms);
            series.pages.push_back(pages);
        }
    }
    for (Series &series : all) {
        std::sort(series.ms.begin(), series.ms.end());
        std::sort(series.pages.begin(), series.pages.end());
        std::printf("%-26s %2d pages   p50 %.3f ms   p95 %.3f ms   mean %.3f ms", series.name,
                    series.pages[series.pages.size() / 2], series.median(), series.ms[series.ms.size() * 95 / 100],
                    series.mean());
        std::printf("   p50 x %.2f, mean x %.2f of our settings; p50 x %.2f of as it comes\n",
                    series.median() / all[0].median(), series.mean() / all[0].mean(),
                    series.median() / all[1].median());
    }
    return 0;
}
