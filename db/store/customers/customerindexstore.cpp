#include "customers/customerindexstore.h"

#include <QSet>
#include <QtEndian>

#include "base/entityreader.h"
#include "customers/blindhash.h"
#include "customers/customerkeys.h"
#include "customers/customerstore.h"
#include "database.h"
#include "text/textfolder.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String secretSetting("customer_index_secret");
constexpr QLatin1String rulesSetting("customer_index_rules");
// Up to here all holders of a key are looked at; beyond, it is quicker to walk the customers by last use, as every
// hundredth or so will hold it.
constexpr int fewHolders = 2000;

// One way to satisfy a part: all keys must be held; the one with fewest holders leads.
struct Way {
    QList<qint64> hashes;
    int holders = 0;
};
using Part = QList<Way>;

int holdersOf(const Part &part)
{
    int sum = 0;
    for (const Way &way : part)
        sum += way.holders;
    return sum;
}

Result<int> countHolders(Database &database, qint64 hash)
{
    auto count = database.query("SELECT count(*) FROM (SELECT 1 FROM customer_key WHERE hash = ? LIMIT "
                                + QByteArray::number(fewHolders + 1) + ")");
    if (!count.bind(hash).next())
        return count.error();
    return int(count.integer(0));
}

// The ways that any customer can satisfy at all.
Result<Part> possibleWays(Database &database, const CustomerQuery::Alternatives &alternatives, const BlindHash &hash)
{
    Part part;
    for (const CustomerQuery::Keys &keys : alternatives) {
        Way way;
        way.holders = fewHolders + 1;
        for (const QString &key : keys) {
            const auto holders = countHolders(database, hash(key));
            if (!holders)
                return holders.error();
            // The key with fewest holders comes first.
            if (*holders < way.holders || way.hashes.isEmpty())
                way.hashes.prepend(hash(key));
            else
                way.hashes.append(hash(key));
            way.holders = qMin(way.holders, *holders);
        }
        if (!way.hashes.isEmpty() && way.holders > 0)
            part.append(way);
    }
    return part;
}

// "(hash 1 and hash 2 held, or hash 3 held)" for the customer `c`.
QByteArray holds(const Part &part, QList<qint64> &parameters)
{
    QByteArray either;
    for (const Way &way : part) {
        QByteArray all;
        for (const qint64 hash : way.hashes) {
            all += (all.isEmpty() ? "" : " AND ")
                   + QByteArray("EXISTS (SELECT 1 FROM customer_key WHERE hash = ? AND customer = c.customer)");
            parameters.append(hash);
        }
        either += (either.isEmpty() ? "(" : ") OR (") + all;
    }
    return '(' + either + "))";
}

QSet<qint64> hashesOf(const Customer &customer, const BlindHash &hash)
{
    QSet<qint64> hashes;
    for (const QString &key : customerKeys(customer))
        hashes.insert(hash(key));
    return hashes;
}

QByteArray jsonArray(const QSet<qint64> &numbers)
{
    QByteArray json;
    for (const qint64 number : numbers)
        json += (json.isEmpty() ? '[' : ',') + QByteArray::number(number);
    return json.isEmpty() ? "[]" : json + ']';
}

// Changes whenever the same customer would have other keys.
QString keyRules()
{
    return u"%1/%2"_s.arg(TextFolder::instance().fingerprint()).arg(customerKeysVersion);
}

QByteArray packed(const QSet<qint64> &hashes)
{
    QList<qint64> sorted = hashes.values();
    std::sort(sorted.begin(), sorted.end());
    QByteArray bytes(sorted.size() * qsizetype(sizeof(qint64)), '\0');
    if (!sorted.isEmpty()) // memcpy wants an address even for nothing
        qToLittleEndian<qint64>(sorted.constData(), sorted.size(), bytes.data());
    return bytes.toBase64();
}

QSet<qint64> unpacked(const QByteArray &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text);
    QSet<qint64> hashes;
    for (qsizetype i = 0; i + qsizetype(sizeof(qint64)) <= bytes.size(); i += sizeof(qint64))
        hashes.insert(qFromLittleEndian<qint64>(bytes.constData() + i));
    return hashes;
}

} // namespace

Result<QList<CustomerId>> CustomerIndexStore::find(const CustomerQuery &query, int limit,
                                                   const std::function<bool(const CustomerId &)> &holdsToo) const
{
    QList<CustomerId> found;
    const auto secret = this->secret();
    if (!secret)
        return secret.error();
    if (query.isEmpty() || secret->isEmpty())
        return found;
    const BlindHash hash(*secret);
    QList<Part> parts;
    for (const CustomerQuery::Alternatives &alternatives : query.alternatives()) {
        const auto part = possibleWays(m_database, alternatives, hash);
        if (!part)
            return part.error();
        if (part->isEmpty())
            return found;
        parts.append(*part);
    }
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return holdersOf(a) < holdersOf(b); });

    QList<qint64> parameters;
    QByteArray from = "customer_index AS c INDEXED BY customer_index_by_use";
    qsizetype settled = 0; // parts that `from` has already seen to
    if (parts.size() > 1 || holdersOf(parts.constFirst()) <= fewHolders) {
        QByteArray marks;
        for (const Way &way : parts.constFirst()) {
            marks += marks.isEmpty() ? "?" : ",?";
            parameters.append(way.hashes.constFirst());
        }
        from = "(SELECT DISTINCT customer FROM customer_key WHERE hash IN (" + marks + ")) AS k"
               " CROSS JOIN customer_index AS c ON c.customer = k.customer";
        const bool oneKeyEach = std::all_of(parts.constFirst().cbegin(), parts.constFirst().cend(),
                                            [](const Way &way) { return way.hashes.size() == 1; });
        settled = oneKeyEach ? 1 : 0;
    }
    QByteArray where;
    for (const Part &part : std::as_const(parts).mid(settled))
        where += (where.isEmpty() ? " WHERE " : " AND ") + holds(part, parameters);
    const bool check = holdsToo && query.needsCheck();
    // The customers' own rows are read for those that are shown only. With a check nobody knows how many will be looked at,
    // so they come one by one instead of being gathered first.
    const QByteArray sql = check
        ? "SELECT o.id FROM " + from + " CROSS JOIN customer AS o ON o.rid = c.customer" + where
              + " ORDER BY c.last_used DESC"
        : "SELECT o.id FROM (SELECT c.customer, c.last_used FROM " + from + where + " ORDER BY c.last_used DESC LIMIT "
              + QByteArray::number(limit) + ") AS f CROSS JOIN customer AS o ON o.rid = f.customer"
                " ORDER BY f.last_used DESC";
    auto rows = m_database.query(sql);
    for (const qint64 parameter : std::as_const(parameters))
        rows.bind(parameter);
    while (found.size() < limit && rows.next()) {
        const CustomerId id(rows.text(0));
        if (!check || holdsToo(id))
            found.append(id);
    }
    if (rows.failed())
        return rows.error();
    return found;
}

Result<QByteArray> CustomerIndexStore::secret() const
{
    auto row = m_database.query("SELECT value FROM local_setting WHERE key = ?");
    row.bind(QString(secretSetting));
    if (!row.next())
        return row.failed() ? Result<QByteArray>(row.error()) : QByteArray();
    return QByteArray::fromHex(row.utf8(0));
}

Result<QByteArray> CustomerIndexStore::secretForWriting()
{
    auto known = secret();
    if (!known || !known->isEmpty())
        return known;
    const QByteArray fresh = BlindHash::newSecret();
    const auto done = m_database.query("INSERT INTO local_setting (key, value) VALUES (?, ?)")
                          .bind(QString(secretSetting)).bind(fresh.toHex()).run();
    return done ? Result<QByteArray>(fresh) : done.error();
}

Result<void> CustomerIndexStore::put(const Customer &customer, Instant used)
{
    const auto secret = secretForWriting();
    if (!secret)
        return secret.error();
    const BlindHash hash(*secret);
    const QSet<qint64> now = hashesOf(customer, hash);

    auto present = m_database.query("SELECT o.rid, c.keys FROM customer AS o"
                                    " LEFT JOIN customer_index AS c ON c.customer = o.rid WHERE o.id = ?");
    if (!present.bind(customer.id.text()).next())
        return present.failed() ? present.error()
                                : Error{ErrorKind::NotFound, u"no-such-record"_s, customer.id.text(), {}};
    const qint64 row = present.integer(0);
    const QSet<qint64> before = unpacked(present.utf8(1));
    for (const qint64 gone : before - now) {
        if (const auto done = m_database.query("DELETE FROM customer_key WHERE hash = ? AND customer = ?")
                                  .bind(gone).bind(row).run(); !done)
            return done;
    }
    for (const qint64 added : now - before) {
        if (const auto done = m_database.query("INSERT OR IGNORE INTO customer_key (hash, customer) VALUES (?, ?)")
                                  .bind(added).bind(row).run(); !done)
            return done;
    }
    return m_database.query("INSERT INTO customer_index (customer, last_used, keys) VALUES (?, ?, ?)"
                            " ON CONFLICT DO UPDATE SET last_used = max(last_used, excluded.last_used),"
                            " keys = excluded.keys")
        .bind(row).bind(used.seconds()).bind(packed(now)).run();
}

Result<void> CustomerIndexStore::markUsed(const CustomerId &customer, Instant used)
{
    return m_database.query("UPDATE customer_index SET last_used = max(last_used, ?)"
                            " WHERE customer = (SELECT rid FROM customer WHERE id = ?)")
        .bind(used.seconds()).bind(customer.text()).run();
}

Result<void> CustomerIndexStore::remove(const CustomerId &customer)
{
    auto present = m_database.query("SELECT c.customer, c.keys FROM customer AS o"
                                    " JOIN customer_index AS c ON c.customer = o.rid WHERE o.id = ?");
    if (!present.bind(customer.text()).next())
        return present.result();
    for (const qint64 hash : unpacked(present.utf8(1))) {
        if (const auto done = m_database.query("DELETE FROM customer_key WHERE hash = ? AND customer = ?")
                                  .bind(hash).bind(present.integer(0)).run(); !done)
            return done;
    }
    return m_database.query("DELETE FROM customer_index WHERE customer = ?").bind(present.integer(0)).run();
}

Result<QList<std::pair<Customer, Instant>>> CustomerIndexStore::customers() const
{
    QList<std::pair<QString, qint64>> ids; // and seconds of last use
    auto rows = m_database.query("SELECT id, max((stamp >> 16) / 1000, ifnull((SELECT max(CAST(strftime('%s',"
                                 " received_at) AS INTEGER)) FROM ticket WHERE customer_id = customer.id), 0))"
                                 " FROM customer WHERE _deleted IS NOT 1");
    while (rows.next())
        ids.append({rows.text(0), rows.integer(1)});
    if (rows.failed())
        return rows.error();
    const EntityReader reader(m_database, u"customer"_s);
    QList<std::pair<Customer, Instant>> all;
    for (const auto &[id, used] : std::as_const(ids)) {
        const auto row = reader.find(id);
        if (!row)
            return row.error();
        all.append({customerFromFields(CustomerId(id), reader.fields(*row)), Instant{used * 1000}});
    }
    return all;
}

Result<void> CustomerIndexStore::rebuild()
{
    if (const auto done = m_database.execute("DELETE FROM customer_key; DELETE FROM customer_index"); !done)
        return done;
    const auto all = customers();
    if (!all)
        return all.error();
    for (const auto &[customer, used] : *all) {
        if (const auto done = put(customer, used); !done)
            return done;
    }
    return m_database.query("INSERT OR REPLACE INTO local_setting (key, value) VALUES (?, ?)")
        .bind(QString(rulesSetting)).bind(keyRules()).run();
}

Result<bool> CustomerIndexStore::ensureCurrent()
{
    {
        auto made = m_database.query("SELECT value FROM local_setting WHERE key = ?");
        made.bind(QString(rulesSetting));
        const bool known = made.next();
        if (made.failed())
            return made.error();
        if (known && made.text(0) == keyRules())
            return false;
    }
    const auto done = rebuild();
    return done ? Result<bool>(true) : done.error();
}

Result<void> CustomerIndexStore::check() const
{
    const auto all = customers();
    const auto secret = this->secret();
    if (!all || !secret)
        return all ? secret.error() : all.error();
    const auto damaged = [](const QString &where) {
        return Error{ErrorKind::StoreUnusable, u"customer-index"_s, where, {}};
    };
    const auto indexed = m_database.integer("SELECT count(*) FROM customer_index");
    if (!indexed || *indexed != all->size() || (secret->isEmpty() && !all->isEmpty()))
        return damaged(u"customer_index"_s);
    for (const auto &[customer, used] : *all) {
        const QSet<qint64> expected = hashesOf(customer, BlindHash(*secret));
        auto held = m_database.query("SELECT k.hash, c.keys FROM customer AS o JOIN customer_index AS c"
                                     " ON c.customer = o.rid LEFT JOIN customer_key AS k ON k.customer = o.rid"
                                     " AND k.hash IN (SELECT value FROM json_each(?2)) WHERE o.id = ?1");
        held.bind(customer.id.text()).bind(jsonArray(expected));
        qsizetype found = 0;
        bool asListed = false;
        while (held.next()) {
            found += held.isNull(0) ? 0 : 1;
            asListed = unpacked(held.utf8(1)) == expected;
        }
        if (held.failed())
            return held.error();
        if (!asListed || found != expected.size())
            return damaged(customer.id.text());
    }
    return {};
}

} // namespace kesu
