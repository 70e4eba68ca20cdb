#include "search/searchstore.h"

#include <QHash>

#include <algorithm>
#include <tuple>

#include "database.h"
#include "search/pendingtexts.h"
#include "search/searchtext.h"
#include "transaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 spill = 3600; // seconds by which a row number may run ahead of its time, when a second was full
constexpr int narrowFilter = 1000;    // tickets at most that are read and compared instead of being looked up
constexpr int countedFilter = 50'000; // … and that are gone through to pick out what the index finds
constexpr int readingCost = 5;        // going through one costs as much as looking up so many matches

} // namespace

Result<SearchPage> SearchStore::search(const SearchQuery &query, const SearchFilter &filter, int limit,
                                       int offset, Count count) const
{
    const ReadSnapshot moment(m_database);
    SearchPage page;
    const int least = count == Count::Yes ? countLimit + 1 : 0;
    const auto found = find(query, filter, qMax(least, offset + limit));
    if (!found)
        return found.error();
    page.more = found->size() > countLimit;
    page.total = qMin(int(found->size()), countLimit);
    for (const Found &each : found->mid(offset, limit)) {
        const auto match = describe(each, query);
        if (!match)
            return match.error();
        page.matches.append(*match);
    }
    return page;
}

Result<QList<qint64>> SearchStore::matchingRows(const SearchQuery &query, const SearchFilter &filter, int limit) const
{
    const auto found = find(query, filter, limit);
    if (!found)
        return found.error();
    QList<qint64> rows;
    for (const Found &each : *found)
        rows.append(each.ticket);
    return rows;
}

Result<QList<SearchStore::Found>> SearchStore::find(const SearchQuery &query, const SearchFilter &filter,
                                                    int limit) const
{
    if (query.isEmpty() || limit <= 0)
        return QList<Found>();
    const ReadSnapshot moment(m_database);
    const auto pending = PendingTexts::load(m_database, filter);
    if (!pending)
        return pending.error();
    auto found = findBy(wayTo(query, filter), query, filter, limit, *pending);
    if (!found)
        return found.error();
    const qsizetype indexed = found->size();
    for (const PendingTexts::Text &text : pending->matching(query))
        found->append({text.order, text.ticket, true});
    std::inplace_merge(found->begin(), found->begin() + indexed, found->end(), [](const Found &a, const Found &b) {
        return std::tie(a.order, a.ticket) > std::tie(b.order, b.ticket);
    });
    return found->first(qMin(limit, found->size()));
}

SearchStore::Way SearchStore::wayTo(const SearchQuery &query, const SearchFilter &filter) const
{
    // Only conditions that have an index of their own are worth counting.
    SearchFilter indexed;
    indexed.states = filter.states;
    indexed.customerId = filter.customerId;
    indexed.categoryScheme = filter.category.isEmpty() ? QString() : filter.categoryScheme;
    indexed.category = filter.categoryScheme.isEmpty() ? QString() : filter.category;
    if (indexed.isEmpty())
        return Way::Index;
    auto tickets = m_database.query("SELECT count(*) FROM (SELECT 1 FROM ticket AS t WHERE true" + indexed.sql()
                                    + " LIMIT " + QByteArray::number(countedFilter + 1) + ")");
    indexed.bind(tickets);
    if (!tickets.next() || tickets.integer(0) > countedFilter)
        return Way::Index;
    const qint64 bearable = tickets.integer(0) * readingCost;
    auto texts = m_database.query("SELECT count(*) FROM (SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT ?)");
    texts.bind(query.ftsExpression()).bind(bearable + 1);
    if (!texts.next() || texts.integer(0) <= bearable)
        return Way::Index;
    return tickets.integer(0) <= narrowFilter || query.needsCheck() ? Way::Filter : Way::Both;
}

Result<QList<SearchStore::Found>> SearchStore::findBy(Way way, const SearchQuery &query, const SearchFilter &filter,
                                                      int limit, const PendingTexts &pending) const
{
    switch (way) {
    case Way::Filter:
        return findByFilter(query, filter, limit, pending);
    case Way::Both:
        return findByBoth(query, filter, limit, pending);
    case Way::Index:
        break;
    }
    return findByIndex(query, filter, limit, pending);
}

Result<QList<SearchStore::Found>> SearchStore::findByIndex(const SearchQuery &query, const SearchFilter &filter,
                                                           int limit, const PendingTexts &pending) const
{
    const bool check = query.needsCheck();
    QByteArray sql = "SELECT d.id, d.ticket" + (check ? ", " + searchColumns("d") : QByteArray())
                     + " FROM search_text AS s CROSS JOIN search_document AS d ON d.id = s.rowid"
                     + (filter.isEmpty() ? "" : " CROSS JOIN ticket AS t ON t.rid = d.ticket")
                     + " WHERE s.search_text MATCH ?";
    // Row numbers are times of receipt, so a span of time is a span of the index.
    if (filter.receivedFrom)
        sql += " AND s.rowid >= " + QByteArray::number(filter.receivedFrom->seconds() * slotsPerSecond);
    if (filter.receivedTo)
        sql += " AND s.rowid <= " + QByteArray::number((filter.receivedTo->seconds() + spill) * slotsPerSecond);
    auto rows = m_database.query(sql + filter.sql() + " ORDER BY s.rowid DESC");
    rows.bind(query.ftsExpression());
    filter.bind(rows);
    return collect(rows, check ? &query : nullptr, limit, pending);
}

Result<QList<SearchStore::Found>> SearchStore::findByFilter(const SearchQuery &query, const SearchFilter &filter,
                                                            int limit, const PendingTexts &pending) const
{
    auto rows = m_database.query("SELECT d.id, d.ticket, " + searchColumns("d")
                                 + " FROM (SELECT rid FROM ticket AS t WHERE true" + filter.sql()
                                 + ") CROSS JOIN search_document AS d ON d.ticket = rid ORDER BY d.id DESC");
    filter.bind(rows);
    return collect(rows, &query, limit, pending);
}

Result<QList<SearchStore::Found>> SearchStore::findByBoth(const SearchQuery &query, const SearchFilter &filter,
                                                          int limit, const PendingTexts &pending) const
{
    auto passing = m_database.query("SELECT d.id, d.ticket FROM (SELECT rid FROM ticket AS t WHERE true" + filter.sql()
                                    + ") CROSS JOIN search_document AS d ON d.ticket = rid");
    filter.bind(passing);
    QHash<qint64, qint64> tickets; // by document
    while (passing.next())
        tickets.insert(passing.integer(0), passing.integer(1));
    if (passing.failed())
        return passing.error();
    // Of each match only its row number is read, which is a tenth of looking its ticket up.
    auto matches = m_database.query("SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC");
    matches.bind(query.ftsExpression());
    QList<Found> found;
    while (found.size() < limit && matches.next()) {
        const auto passed = tickets.constFind(matches.integer(0));
        if (passed != tickets.cend() && !pending.contains(*passed))
            found.append({passed.key(), *passed, false});
    }
    if (matches.failed())
        return matches.error();
    return found;
}

Result<QList<SearchStore::Found>> SearchStore::collect(Statement &rows, const SearchQuery *check, int limit,
                                                       const PendingTexts &pending)
{
    QList<Found> found;
    while (found.size() < limit && rows.next()) {
        const qint64 ticket = rows.integer(1);
        if (!pending.contains(ticket) && (!check || matchesText(*check, readSearchColumns(rows, 2))))
            found.append({rows.integer(0), ticket, false});
    }
    if (rows.failed())
        return rows.error();
    return found;
}

Result<SearchMatch> SearchStore::describe(const Found &found, const SearchQuery &query) const
{
    static const QByteArray select = "SELECT t.id, " + searchColumns("d") + " FROM ";
    static const QByteArray where = " AS d JOIN ticket AS t ON t.rid = d.ticket WHERE d.ticket = ?";
    auto row = m_database.query(select + (found.pending ? "search_source" : "search_document") + where);
    row.bind(found.ticket);
    if (!row.next())
        return row.failed() ? row.error() : Error{ErrorKind::NotFound, u"no-row"_s, u"search_document"_s, {}};
    SearchMatch match;
    match.ticket = TicketId(row.text(0));
    match.snippet = makeSnippet(readSearchColumns(row, 1), query);
    match.field = QString::fromLatin1(searchColumnNames().value(match.snippet.column));
    return match;
}

} // namespace kesu
