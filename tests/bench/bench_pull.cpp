// A first pull of many tickets into a new store against bare inserts of the same rows into the same table without triggers,
// on the same file system, in turns of one page. A pull reads the hub's JSON, checks every hash, and writes rows, audit
// entry and indexes; the text index follows when there is time. Usage: bench_pull [COUNT [FOLDER]]
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

#include "base/id.h"
#include "base/store.h"
#include "messages/syncmessages.h"
#include "search/searchindexer.h"
#include "sync/inbox.h"
#include "sync/recordstates.h"
#include "transaction.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const QString scope = u"branch:SH01"_s;
constexpr int pageSize = 500;
const Instant begin{1'795'000'000'000};

Operation ticket(int number)
{
    Operation op;
    op.uid = makeUuidV7({begin.ms + number * 1000LL}, QByteArray::number(number).rightJustified(10, '0'));
    op.device = u"d_AAAAAAAAAAAAAAAAAAAAAA"_s;
    op.dseq = number;
    op.user = u"0192f0c4-0000-7000-8000-000000000001"_s;
    op.hlc = (begin.ms + number * 1000LL) << 16;
    op.type = u"ticket"_s;
    op.entity = op.uid;
    op.kind = u"create"_s;
    op.schema = registrySchema;
    op.chain = QByteArray(64, 'a');
    op.set = {
        {u"number"_s, u"KS-SH01-20261121-A%1"_s.arg(number, 6, 10, QLatin1Char('0'))}, {u"kind"_s, u"complaint"_s},
        {u"state"_s, u"registered"_s}, {u"branch"_s, u"SH01"_s}, {u"channel"_s, u"phone"_s},
        {u"received_at"_s, Instant{begin.ms + number * 1000LL}.toIso()}, {u"title"_s, u"运动鞋穿了三天鞋底开胶"_s},
        {u"narrative"_s, u"顾客来电反映，十一月十八日在门店购买的运动鞋，穿了三天后右脚鞋底前掌处开胶，长约三厘米，"
                         "要求退货退款并说明原因。鞋盒与小票均在，可以寄回检测。第%1号。"_s.arg(number)},
        {u"demand"_s, u"退货退款，并书面说明原因"_s}, {u"product"_s, u"运动鞋"_s}, {u"batch"_s, u"B2026-1102"_s},
        {u"remedies/refund"_s, true}, {u"remedies/explanation"_s, true}, {u"category_scheme"_s, u"iso-kind"_s},
        {u"category"_s, u"quality"_s}, {u"level"_s, u"2"_s}, {u"policy_id"_s, u"SVC-3.1"_s},
        {u"policy_version"_s, qint64(1)}, {u"first_contact_owner"_s, op.user}, {u"handling_owner"_s, op.user},
    };
    return op;
}

// The pages as the hub sends them, and the rows as they will be stored.
struct Page {
    QByteArray body;
    QList<EntityRow> rows;
};

QList<Page> makePages(int count)
{
    QList<Page> pages;
    QByteArray chain = scopeChainStart(scope);
    const EntityType &type = *findEntityType(u"ticket"_s);
    for (int from = 0; from < count; from += pageSize) {
        Page page;
        QList<QByteArray> lines;
        for (int seq = from + 1; seq <= std::min(count, from + pageSize); ++seq) {
            LogEntry entry = logEntryOf(ticket(seq), 1, (begin.ms + seq * 1000LL) << 16);
            entry.scope = scope;
            entry.seq = seq;
            entry.at = begin;
            entry.salt = QByteArray::number(seq, 16).rightJustified(32, '0');
            seal(entry, chain);
            chain = entry.hash;
            lines.append(toJson(entry));
            EntityState state;
            apply(state, entry.placed());
            page.rows.append(rowOf(type, state));
            page.rows.last().scope = scope;
        }
        page.body = PullReply::toJson(from, lines, from + lines.size(), chain, from + pageSize < count, 15);
        pages.append(page);
    }
    return pages;
}

std::unique_ptr<Store> newStore(const QString &folder)
{
    auto store = Store::open(folder, begin);
    if (!store)
        qFatal("no store: %s", qPrintable(store.error().code));
    return std::move(*store);
}

void must(const Result<void> &done)
{
    if (!done)
        qFatal("%s %s", qPrintable(done.error().code), qPrintable(done.error().where));
}
bool must(const Result<bool> &done)
{
    must(done ? Result<void>() : done.error());
    return *done;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int count = app.arguments().value(1, u"10000"_s).toInt();
    const QString parent = app.arguments().value(2, QDir::tempPath());
    QTemporaryDir pulledFolder(parent + "/bench-pull-XXXXXX"_L1);
    QTemporaryDir bareFolder(parent + "/bench-bare-XXXXXX"_L1);
    const auto pulled = newStore(pulledFolder.path());
    const auto bare = newStore(bareFolder.path());
    Database &table = bare->database();
    QByteArrayList triggers;
    {
        auto names = table.query("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'ticket'");
        while (names.next())
            triggers.append(names.utf8(0));
    }
    for (const QByteArray &trigger : triggers)
        must(table.execute("DROP TRIGGER " + trigger));
    must(bare->relaxDurability());
    const QList<Page> pages = makePages(count);

    qint64 readNs = 0;
    qint64 applyNs = 0;
    qint64 bareNs = 0;
    std::clock_t pullTicks = 0; // of the processor, which a machine with other work measures better
    std::clock_t bareTicks = 0;
    QElapsedTimer clock;
    for (const Page &page : pages) {
        const std::clock_t begun = std::clock();
        clock.start();
        const auto reply = PullReply::fromJson(page.body);
        if (!reply)
            qFatal("a page cannot be read");
        readNs += clock.nsecsElapsed();
        clock.start();
        if (const auto applied = Inbox(*pulled).applyPage(scope, *reply, 0, begin); !applied)
            qFatal("a page cannot be stored: %s", qPrintable(applied.error().code));
        applyNs += clock.nsecsElapsed();

        const std::clock_t between = std::clock();
        pullTicks += between - begun;
        clock.start();
        Transaction transaction(table);
        for (const EntityRow &row : page.rows)
            must(insertRow(table, *findEntityType(u"ticket"_s), row));
        must(transaction.commit());
        bareNs += clock.nsecsElapsed();
        bareTicks += std::clock() - between;
    }
    clock.start();
    while (must(SearchIndexer(pulled->database()).catchUpBeside(2000))) { }
    const qint64 indexNs = clock.nsecsElapsed();
    const double each = 1000.0 * count;
    const qint64 there = pulled->database().integer("SELECT count(*) FROM ticket").value_or(0);
    std::printf("%lld tickets: pull %.1f us each (%.1f reading, %.1f storing), bare insert %.1f us: ratio %.2f,"
                " of processor time %.2f; text index afterwards %.1f us each\n",
                static_cast<long long>(there), double(readNs + applyNs) / each, double(readNs) / each,
                double(applyNs) / each, double(bareNs) / each, double(bareNs) / double(readNs + applyNs),
                double(bareTicks) / double(pullTicks), double(indexNs) / each);
    return there == count ? 0 : 1;
}
