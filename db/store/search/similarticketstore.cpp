#include "search/similarticketstore.h"

#include <QSet>

#include <algorithm>

#include "database.h"
#include "search/likeness.h"
#include "search/pendingtexts.h"
#include "search/searchstore.h"
#include "transaction.h"

namespace kesu {

namespace {

constexpr int perReason = 60;      // newest candidates for each reason to look at a ticket
constexpr int askedPairs = 80;     // pairs of the text whose frequency is asked for
constexpr int usedPairs = 12;
constexpr int rareCount = 300;     // a pair in more tickets than this says little
constexpr double batchWeight = 0.5; // the same lot is the strongest hint of the same cause
constexpr double productWeight = 0.2;
constexpr double customerWeight = 0.15;
constexpr double textWeight = 0.7;
constexpr double leastWeight = 0.3;

QString textOf(const QString &title, const QString &narrative, const QString &defect)
{
    return QStringList{title, narrative, defect}.join(u'\n');
}

} // namespace

Result<QStringList> SimilarTicketStore::rarePairs(const QString &text) const
{
    const auto pending = PendingTexts::load(m_database, {});
    if (!pending)
        return pending.error();
    QList<std::pair<qint64, QString>> counted;
    for (const QString &pair : characterPairs(text).mid(0, askedPairs)) {
        auto count = m_database.query("SELECT count(*) FROM (SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT "
                                      + QByteArray::number(rareCount + 1) + ")");
        const SearchQuery query = SearchQuery::anyOf({pair});
        count.bind(query.ftsExpression());
        if (!count.next())
            return count.error();
        const qint64 tickets = count.integer(0) + pending->matching(query).size();
        if (tickets > 0 && tickets <= rareCount)
            counted.append({tickets, pair});
    }
    std::stable_sort(counted.begin(), counted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList pairs;
    for (const auto &[count, pair] : std::as_const(counted).mid(0, usedPairs))
        pairs.append(pair);
    return pairs;
}

Result<QList<qint64>> SimilarTicketStore::candidates(const Ticket &ticket, const QString &text) const
{
    const SearchStore search(m_database);
    QList<qint64> rows;
    const auto add = [&](const SearchQuery &query, const SearchFilter &filter) -> Result<void> {
        const auto found = search.matchingRows(query, filter, perReason);
        if (!found)
            return found.error();
        rows += *found;
        return {};
    };
    SearchFilter sameBatch;
    sameBatch.batch = ticket.batch;
    if (const auto done = add(SearchQuery::parse(ticket.batch, SearchQuery::Words::AsTyped), sameBatch); !done)
        return done.error();
    SearchFilter sameProduct;
    sameProduct.product = ticket.product;
    if (const auto done = add(SearchQuery::parse(ticket.product, SearchQuery::Words::AsTyped), sameProduct); !done)
        return done.error();
    const auto pairs = rarePairs(text);
    if (!pairs)
        return pairs.error();
    if (const auto done = add(SearchQuery::anyOf(*pairs), {}); !done)
        return done.error();
    if (!ticket.customerId.isNull()) {
        auto own = m_database.query("SELECT rid FROM ticket WHERE customer_id = ? ORDER BY received_at DESC LIMIT ?");
        own.bind(ticket.customerId.text()).bind(perReason);
        while (own.next())
            rows.append(own.integer(0));
        if (own.failed())
            return own.error();
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

Result<QList<SimilarTicket>> SimilarTicketStore::find(const Ticket &ticket, int limit) const
{
    const ReadSnapshot moment(m_database);
    const QString text = textOf(ticket.title, ticket.narrative, ticket.defect);
    const auto rows = candidates(ticket, text);
    if (!rows)
        return rows.error();
    QList<SimilarTicket> found;
    for (auto row = rows->crbegin(); row != rows->crend(); ++row) { // newer rows first among equals
        auto other = m_database.query("SELECT id, title, narrative, defect, product, batch, customer_id FROM ticket"
                                      " WHERE rid = ? AND _deleted IS NOT 1");
        if (!other.bind(*row).next()) {
            if (other.failed())
                return other.error();
            continue;
        }
        SimilarTicket similar;
        similar.ticket = TicketId(other.text(0));
        similar.sameProduct = !ticket.product.isEmpty() && other.text(4) == ticket.product;
        similar.sameBatch = !ticket.batch.isEmpty() && other.text(5) == ticket.batch;
        similar.sameCustomer = !ticket.customerId.isNull() && other.text(6) == ticket.customerId.text();
        similar.weight = textWeight * textLikeness(text, textOf(other.text(1), other.text(2), other.text(3)))
                         + (similar.sameBatch ? batchWeight : 0) + (similar.sameProduct ? productWeight : 0)
                         + (similar.sameCustomer ? customerWeight : 0);
        if (similar.weight >= leastWeight && similar.ticket != ticket.id)
            found.append(similar);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SimilarTicket &a, const SimilarTicket &b) { return a.weight > b.weight; });
    return found.mid(0, limit);
}

} // namespace kesu
