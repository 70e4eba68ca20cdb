// Searching by the character index against a plain scan over the same folded texts, in one run with equal results
// (promise 3). bench_search [TICKETS] [TERMS]; by default 1,000,000 tickets and 200 terms.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include "base/store.h"
#include "chinesetexts.h"
#include "search/searchindexer.h"
#include "search/searchstore.h"
#include "text/textfolder.h"
#include "transaction.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

constexpr int shown = 50;          // hits that a list shows at first
constexpr double promised = 50.0;  // times faster at p95

// Of the processor, so that other programs running meanwhile do not count.
class Milliseconds
{
public:
    template<typename Function>
    auto measure(Function function)
    {
        const std::clock_t begun = std::clock();
        auto result = function();
        m_values.push_back(1000.0 * double(std::clock() - begun) / CLOCKS_PER_SEC);
        return result;
    }

    double percentile(double share) const
    {
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(size_t(share * double(sorted.size() - 1)));
    }

private:
    std::vector<double> m_values;
};

// One ticket, and its folded text for the scan.
Result<void> insertOne(Database &database, const QString &narrative, ChineseTexts &texts, int i)
{
    const QString title = texts.product() + u'：' + texts.narrative().left(10).simplified();
    const QStringList columns{u"KS-SH01-%1"_s.arg(i, 7, 10, QChar(u'0')), title, narrative, texts.product(),
                              texts.batch()};
    const Instant received{(1'700'000'000LL + i * 60LL) * 1000};
    auto ticket = database.query("INSERT INTO ticket (rid, id, received_at, number, title, narrative, product, batch, stamp,"
                                 " stamp_dev, stamp_dseq, stamp_user) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, '', 0, '')");
    ticket.bind(i + 1).bind(u"t%1"_s.arg(i)).bind(received);
    for (const QString &column : columns)
        ticket.bind(column);
    if (const auto done = ticket.run(); !done)
        return done;
    return database.query("INSERT INTO scan (id, folded) VALUES (?, ?)").bind(received.seconds() * 1024)
        .bind(TextFolder::instance().fold(columns.join(u'\n'))).run();
}

Result<void> fill(Database &database, ChineseTexts &texts, int tickets, QStringList &samples)
{
    constexpr int perTransaction = 10'000;
    database.setInOperation(true);
    if (const auto done = database.execute("CREATE TABLE scan (id INTEGER PRIMARY KEY, folded TEXT NOT NULL)"); !done)
        return done;
    for (int first = 0; first < tickets; first += perTransaction) {
        Transaction transaction(database);
        for (int i = first; i < qMin(tickets, first + perTransaction); ++i) {
            const QString narrative = texts.narrative();
            if (i % qMax(1, tickets / 1000) == 0)
                samples.append(narrative);
            if (const auto done = insertOne(database, narrative, texts, i); !done)
                return done;
        }
        if (const auto done = SearchIndexer(database).catchUp(); !done)
            return done;
        if (const auto done = transaction.commit(); !done)
            return done;
    }
    // As many as ever wait for the index, which every search then reads.
    return database.execute("INSERT INTO search_pending SELECT rid FROM ticket ORDER BY rid DESC LIMIT "
                            + QByteArray::number(SearchIndexer::pendingLimit));
}

// Terms of one to six characters: from the texts, from pieces of two of them, and some that occur nowhere.
QStringList makeTerms(ChineseTexts &texts, const QStringList &samples, int count)
{
    QStringList terms;
    while (terms.size() < count) {
        const QString one = texts.termFrom(texts.pick(samples));
        const QString other = texts.termFrom(texts.pick(samples), 3);
        const int kind = int(terms.size() % 10);
        terms.append(kind == 9 ? one.left(3) + other : kind == 8 ? one + u' ' + other : one);
    }
    return terms;
}

QStringList scan(Database &database, const SearchQuery &query)
{
    QByteArray where;
    for (const QStringList &variants : query.terms()) {
        QByteArray either;
        for (qsizetype i = 0; i < variants.size(); ++i)
            either += i == 0 ? "instr(s.folded, ?) > 0" : " OR instr(s.folded, ?) > 0";
        where += (where.isEmpty() ? " WHERE (" : " AND (") + either + ')';
    }
    auto rows = database.query("SELECT t.id FROM scan AS s CROSS JOIN search_document AS d ON d.id = s.id"
                               " CROSS JOIN ticket AS t ON t.rid = d.ticket" + where + " ORDER BY s.id DESC LIMIT "
                               + QByteArray::number(shown));
    for (const QStringList &variants : query.terms()) {
        for (const QString &variant : variants)
            rows.bind(variant);
    }
    QStringList ids;
    while (rows.next())
        ids.append(rows.text(0));
    return ids;
}

QStringList search(Database &database, const SearchQuery &query)
{
    QStringList ids;
    const auto page = SearchStore(database).search(query, {}, shown, 0, SearchStore::Count::No);
    if (page) {
        for (const SearchMatch &match : page->matches)
            ids.append(match.ticket.text());
    }
    return ids;
}

QList<qint64> count(Database &database, const SearchQuery &query)
{
    return SearchStore(database).matchingRows(query, {}, SearchStore::countLimit + 1).value_or({});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int tickets = arguments.value(1, u"1000000"_s).toInt();
    const int wanted = arguments.value(2, u"200"_s).toInt();
    QTemporaryDir folder;
    auto store = Store::open(folder.path(), Instant{1'795'000'000'000});
    if (!store) {
        std::fprintf(stderr, "the store does not open: %s\n", qPrintable(store.error().code));
        return 2;
    }
    Database &database = (*store)->database();
    ChineseTexts texts(20261121);
    QStringList samples;
    QElapsedTimer timer;
    timer.start();
    if (const auto done = fill(database, texts, tickets, samples); !done) {
        std::fprintf(stderr, "filling failed: %s\n", qPrintable(done.error().code));
        return 2;
    }
    std::printf("%d tickets written and indexed in %.1f s\n", tickets, double(timer.elapsed()) / 1000);

    Milliseconds byIndex, byScan, counting;
    int unequal = 0;
    for (const QString &term : makeTerms(texts, samples, wanted)) {
        const SearchQuery query = SearchQuery::parse(term);
        if (query.isEmpty())
            continue;
        const QStringList found = byIndex.measure([&] { return search(database, query); });
        counting.measure([&] { return count(database, query); });
        if (found != byScan.measure([&] { return scan(database, query); })) {
            std::printf("DIFFERS: %s\n", qPrintable(term));
            ++unequal;
        }
    }
    const double ratio = byScan.percentile(0.95) / byIndex.percentile(0.95);
    std::printf("newest %d by index: p50 %.2f ms, p95 %.2f ms\n", shown, byIndex.percentile(0.5), byIndex.percentile(0.95));
    std::printf("counting to %d:     p50 %.2f ms, p95 %.2f ms\n", SearchStore::countLimit, counting.percentile(0.5),
                counting.percentile(0.95));
    std::printf("newest %d by scan:  p50 %.2f ms, p95 %.2f ms\n", shown, byScan.percentile(0.5), byScan.percentile(0.95));
    std::printf("ratio at p95: %.0f (promised %.0f), unequal results: %d\n", ratio, promised, unequal);
    return unequal == 0 && ratio >= promised ? 0 : 1;
}
