// A durable save of a ticket (row, event, two operations, audit, text index) against a bare durable insert of one row,
// in turns, on the same file system. Usage: bench_save [FOLDER] [rounds]
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
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

bool saveTicket(Store &store, Instant now)
{
    const TicketStore tickets(store);
    const auto session = store.begin(u"u1"_s, now, u"ticket.register"_s);
    if (!session)
        return false;
    WriteSession &write = **session;
    const auto number = tickets.takeNumber(write, u"KS-SH01-20261121-A"_s);
    if (!number)
        return false;
    const Ticket ticket = complaint(write.newId(), *number, now);
    TicketEvent received{write.newId(), EventType::Received, now, now, u"u1"_s, store.device(), {}};
    DueRow due;
    due.ticket = ticket.id;
    due.clock = u"respond"_s;
    due.phase = u"running"_s;
    due.due = now.plusSeconds(48 * 3600);
    return tickets.insert(write, ticket).has_value()
        && EventStore(store).insert(write, ticket.id, received).has_value()
        && TicketListStore(store.database()).putDue(due).has_value() && write.commit().has_value();
}

void report(const char *what, std::vector<double> &ms)
{
    std::sort(ms.begin(), ms.end());
    double sum = 0;
    for (const double each : ms)
        sum += each;
    std::printf("%-22s p50 %.3f ms   p95 %.3f ms   mean %.3f ms\n", what, ms[ms.size() / 2], ms[ms.size() * 95 / 100],
                sum / double(ms.size()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString base = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 2000;
    const QTemporaryDir folder(base + "/bench-save-XXXXXX"_L1);
    Instant now{1'795'000'000'000};
    const auto store = Store::open(folder.filePath(u"store"_s), now);
    const auto bare = Database::open(folder.filePath(u"bare.db"_s), Database::Access::ReadWrite);
    if (!store || !bare || !(*bare)->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT)")) {
        std::fputs("the stores cannot be opened\n", stderr);
        return 1;
    }
    const QByteArray body(200, 'x');
    std::vector<double> bareMs;
    std::vector<double> saveMs;
    QElapsedTimer timer;
    for (int i = 0; i < rounds + 50; ++i) { // the first fifty warm up
        now = now.plusSeconds(60);
        timer.start();
        bool ok = (*bare)->query("INSERT INTO t (body) VALUES (?)").bind(body).run().has_value();
        const double first = double(timer.nsecsElapsed()) / 1e6;
        timer.start();
        ok = saveTicket(**store, now) && ok;
        const double second = double(timer.nsecsElapsed()) / 1e6;
        if (!ok) {
            std::fputs("a save failed\n", stderr);
            return 1;
        }
        if (i >= 50) {
            bareMs.push_back(first);
            saveMs.push_back(second);
        }
    }
    report("bare durable insert", bareMs);
    report("durable ticket save", saveMs);
    double bareSum = 0;
    double saveSum = 0;
    for (size_t i = 0; i < bareMs.size(); ++i) {
        bareSum += bareMs[i];
        saveSum += saveMs[i];
    }
    std::printf("ratio p50 %.2f   mean %.2f   (at most 3)\n", saveMs[saveMs.size() / 2] / bareMs[bareMs.size() / 2],
                saveSum / bareSum);
    return 0;
}
