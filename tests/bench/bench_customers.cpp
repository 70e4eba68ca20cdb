// Finding a customer as one types, against reading through all customers with the same question.
// bench_customers [CUSTOMERS] [QUERIES]; by default 200,000 customers and 600 queries, every 19th of which is also answered
// by the scan and must give the same. Promised: 95 of 100 answers within 10 ms.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include "base/store.h"
#include "chinesetexts.h"
#include "customers/customerindexstore.h"
#include "customers/customerkeys.h"
#include "customers/customerstore.h"
#include "text/pinyin.h"
#include "transaction.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

constexpr int shown = 8;
constexpr double promised = 10.0; // ms at p95
constexpr int scanEvery = 19;     // queries, so that every kind of typing gets its turn

Customer makeCustomer(ChineseTexts &texts, int i)
{
    static const QStringList places = u"上海 北京 广州 深圳 杭州 苏州 武汉 成都 台北 高雄 厦门 青岛"_s.split(u' ');
    static const QStringList trades = u"鞋业 电子 纺织 贸易 食品 机械 通信 家居 化工 物流"_s.split(u' ');
    Customer customer;
    customer.id = CustomerId(u"c%1"_s.arg(i));
    customer.organisation = i % 8 == 0;
    customer.name = customer.organisation ? texts.pick(places) + texts.personName().right(2) + texts.pick(trades) + u"有限公司"_s
                                          : texts.personName();
    customer.phone = texts.phone();
    return customer;
}

// Something a clerk types for this customer, at some point of typing it.
QString typedFor(ChineseTexts &texts, const Customer &customer, int kind)
{
    const int length = texts.random().bounded(1, 4);
    switch (kind % 6) {
    case 0: return customer.name.left(length);
    case 1: return pinyinInitials(customer.name).left(length);
    case 2: return customer.phone.right(4);
    case 3: return customer.phone;
    case 4: return customer.name.left(1) + pinyinInitials(customer.name.mid(1)).left(1);
    default: return customer.name.left(1) + u' ' + customer.phone.right(4);
    }
}

// Every customer at another time, in no order of theirs.
Instant usedAt(int i, int count)
{
    return Instant{1'700'000'000'000}.plusSeconds((i * 7919LL % count) * 300);
}

// The same answer by asking every customer.
QList<CustomerId> scan(Database &database, const CustomerQuery &query, int count)
{
    std::vector<std::pair<qint64, CustomerId>> found;
    auto rows = database.query("SELECT id, name, phone FROM customer");
    while (rows.next()) {
        Customer customer;
        customer.id = CustomerId(rows.text(0));
        customer.name = rows.text(1);
        customer.phone = rows.text(2);
        if (query.matches(customer))
            found.emplace_back(-usedAt(customer.id.text().sliced(1).toInt(), count).ms, customer.id);
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<CustomerId> ids;
    for (size_t i = 0; i < found.size() && i < shown; ++i)
        ids.append(found[i].second);
    return ids;
}

Result<QList<Customer>> fill(Database &database, ChineseTexts &texts, int count)
{
    QList<Customer> samples;
    Transaction transaction(database);
    database.setInOperation(true);
    CustomerIndexStore index(database);
    for (int i = 0; i < count; ++i) {
        const Customer customer = makeCustomer(texts, i);
        auto row = database.query("INSERT INTO customer (id, name, phone, stamp, stamp_dev, stamp_dseq, stamp_user)"
                                  " VALUES (?, ?, ?, 0, '', 0, '')");
        const auto inserted = row.bind(customer.id.text()).bind(customer.name).bind(customer.phone).run();
        if (!inserted)
            return inserted.error();
        const Instant used = usedAt(i, count);
        if (const auto done = index.put(customer, used); !done)
            return done.error();
        if (i % qMax(1, count / 500) == 0)
            samples.append(customer);
    }
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return samples;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int customers = arguments.value(1, u"200000"_s).toInt();
    const int queries = arguments.value(2, u"600"_s).toInt();
    QTemporaryDir folder;
    auto store = Store::open(folder.path(), Instant{1'795'000'000'000});
    if (!store) {
        std::fprintf(stderr, "the store does not open: %s\n", qPrintable(store.error().code));
        return 2;
    }
    ChineseTexts texts(31);
    QElapsedTimer timer;
    timer.start();
    const auto samples = fill((*store)->database(), texts, customers);
    if (!samples) {
        std::fprintf(stderr, "filling failed: %s\n", qPrintable(samples.error().code));
        return 2;
    }
    std::printf("%d customers indexed in %.1f s\n", customers, double(timer.elapsed()) / 1000);

    const CustomerStore records(**store);
    const CustomerIndexStore index((*store)->database());
    std::vector<std::pair<double, QString>> times;
    std::vector<double> scans;
    int missed = 0;
    int unequal = 0;
    for (int i = 0; i < queries; ++i) {
        const Customer &wanted = samples->at(texts.random().bounded(int(samples->size())));
        const QString typed = typedFor(texts, wanted, i);
        const CustomerQuery query = CustomerQuery::parse(typed);
        const std::clock_t begun = std::clock(); // time of the processor: other programs do not count
        const auto found = index.find(query, shown, [&](const CustomerId &id) {
            const auto customer = records.load(id);
            return customer && query.matches(customer->value);
        });
        times.emplace_back(1000.0 * double(std::clock() - begun) / CLOCKS_PER_SEC, typed);
        if (!found || found->isEmpty()) {
            std::printf("NOT FOUND: %s\n", qPrintable(typed));
            ++missed;
            continue;
        }
        if (i % scanEvery != 0)
            continue;
        const std::clock_t scanBegun = std::clock();
        const QList<CustomerId> scanned = scan((*store)->database(), query, customers);
        scans.push_back(1000.0 * double(std::clock() - scanBegun) / CLOCKS_PER_SEC);
        if (scanned != *found) {
            std::printf("DIFFERS: %s\n", qPrintable(typed));
            ++unequal;
        }
    }
    std::sort(times.begin(), times.end());
    std::sort(scans.begin(), scans.end());
    const double p95 = times.at(times.size() * 95 / 100).first;
    const double scanP95 = scans.at(scans.size() * 95 / 100);
    std::printf("find: p50 %.2f ms, p95 %.2f ms (promised %.0f), slowest %.2f ms for \"%s\", not found: %d\n",
                times.at(times.size() / 2).first, p95, promised, times.back().first, qPrintable(times.back().second), missed);
    std::printf("scan: p50 %.0f ms, p95 %.0f ms; %.0f times as long at p95, unequal results: %d of %zu\n",
                scans.at(scans.size() / 2), scanP95, scanP95 / p95, unequal, scans.size());
    return p95 <= promised && missed == 0 && unequal == 0 ? 0 : 1;
}
