#include "search/searchstore.h"

#include "database.h"
#include "search/charactertokenizer.h"
#include "text/textfolder.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QByteArray documentColumns = "number, title, narrative, product, batch, notes, handling";
const QByteArray reindexing = "INSERT INTO search_text (search_text) VALUES ('rebuild')";
constexpr int columnCount = 7;
constexpr qint64 slotsPerSecond = 1024;
constexpr qint64 spill = 3600; // seconds by which a row number may run ahead of its time, when a second was full
constexpr int narrowFilter = 5000; // tickets at most that are read and compared instead of being looked up
constexpr int readingCost = 5;     // reading and comparing one costs as much as looking up so many matches
constexpr QLatin1String foldingSetting("search_folding");

// ", alias.number, alias.title …"
QByteArray columnsOf(const QByteArray &alias)
{
    QByteArray columns;
    for (const QByteArray &column : documentColumns.split(','))
        columns += ", " + alias + '.' + column.trimmed();
    return columns;
}

QStringList readColumns(const Statement &row, int first)
{
    QStringList columns;
    for (int i = 0; i < columnCount; ++i)
        columns.append(row.text(first + i));
    return columns;
}

// Changes whenever the same text would give other tokens.
QString tokenMaking()
{
    return u"%1/%2"_s.arg(TextFolder::instance().fingerprint()).arg(characterTokenizerVersion);
}

bool matches(const SearchQuery &query, QStringList columns)
{
    for (QString &column : columns)
        column = TextFolder::instance().fold(column);
    return query.matches(columns);
}

} // namespace

Result<SearchPage> SearchStore::search(const SearchQuery &query, const SearchFilter &filter, int limit,
                                       int offset, Count count) const
{
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
    return filterIsNarrower(query, filter) ? findByFilter(query, filter, limit) : findByIndex(query, filter, limit);
}

bool SearchStore::filterIsNarrower(const SearchQuery &query, const SearchFilter &filter) const
{
    // Only conditions that have an index of their own are worth counting.
    SearchFilter indexed;
    indexed.states = filter.states;
    indexed.customerId = filter.customerId;
    indexed.categoryScheme = filter.category.isEmpty() ? QString() : filter.categoryScheme;
    indexed.category = filter.categoryScheme.isEmpty() ? QString() : filter.category;
    if (indexed.isEmpty())
        return false;
    auto tickets = m_database.query("SELECT count(*) FROM (SELECT 1 FROM ticket AS t WHERE true" + indexed.sql()
                                    + " LIMIT " + QByteArray::number(narrowFilter + 1) + ")");
    indexed.bind(tickets);
    if (!tickets.next() || tickets.integer(0) > narrowFilter)
        return false;
    const qint64 bearable = tickets.integer(0) * readingCost;
    auto texts = m_database.query("SELECT count(*) FROM (SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT ?)");
    texts.bind(query.ftsExpression()).bind(bearable + 1);
    return texts.next() && texts.integer(0) > bearable;
}

Result<QList<SearchStore::Found>> SearchStore::findByIndex(const SearchQuery &query, const SearchFilter &filter,
                                                           int limit) const
{
    const bool check = query.needsCheck();
    QByteArray sql = "SELECT d.id, d.ticket" + (check ? columnsOf("d") : QByteArray())
                     + " FROM search_text AS s CROSS JOIN search_document AS d ON d.id = s.rowid"
                     + (filter.isEmpty() ? "" : " CROSS JOIN ticket AS t ON t.rid = d.ticket")
                     + " WHERE s.search_text MATCH ?";
    // Row numbers are times of receipt, so a span of time is a span of the index.
    if (filter.receivedFrom)
        sql += " AND s.rowid >= " + QByteArray::number(filter.receivedFrom->seconds() * slotsPerSecond);
    if (filter.receivedTo)
        sql += " AND s.rowid <= " + QByteArray::number((filter.receivedTo->seconds() + spill) * slotsPerSecond);
    sql += filter.sql() + " ORDER BY s.rowid DESC";
    if (!check)
        sql += " LIMIT " + QByteArray::number(limit);
    auto rows = m_database.query(sql);
    rows.bind(query.ftsExpression());
    filter.bind(rows);
    QList<Found> found;
    while (found.size() < limit && rows.next()) {
        if (!check || matches(query, readColumns(rows, 2)))
            found.append({rows.integer(0), rows.integer(1)});
    }
    if (rows.failed())
        return rows.error();
    return found;
}

Result<QList<SearchStore::Found>> SearchStore::findByFilter(const SearchQuery &query, const SearchFilter &filter,
                                                            int limit) const
{
    auto rows = m_database.query("SELECT d.id, d.ticket" + columnsOf("d")
                                 + " FROM (SELECT rid FROM ticket AS t WHERE true" + filter.sql()
                                 + ") CROSS JOIN search_document AS d ON d.ticket = rid ORDER BY d.id DESC");
    filter.bind(rows);
    QList<Found> found;
    while (found.size() < limit && rows.next()) {
        if (matches(query, readColumns(rows, 2)))
            found.append({rows.integer(0), rows.integer(1)});
    }
    if (rows.failed())
        return rows.error();
    return found;
}

Result<SearchMatch> SearchStore::describe(const Found &found, const SearchQuery &query) const
{
    static const QByteArray sql = "SELECT t.id" + columnsOf("d") + " FROM search_document AS d"
                                  " JOIN ticket AS t ON t.rid = d.ticket WHERE d.id = ?";
    static const QList<QByteArray> names = documentColumns.split(',');
    auto row = m_database.query(sql);
    row.bind(found.document);
    if (!row.next())
        return row.failed() ? row.error() : Error{ErrorKind::NotFound, u"no-row"_s, u"search_document"_s, {}};
    SearchMatch match;
    match.ticket = TicketId(row.text(0));
    match.snippet = makeSnippet(readColumns(row, 1), query);
    match.field = QString::fromLatin1(names.value(match.snippet.column).trimmed());
    return match;
}

Result<qint64> SearchStore::freeSlot(qint64 second) const
{
    for (;; ++second) { // a full second spills over into the next
        auto last = m_database.query("SELECT max(id) FROM search_document WHERE id BETWEEN ? AND ?");
        const qint64 first = second * slotsPerSecond;
        last.bind(first).bind(first + slotsPerSecond - 1);
        if (!last.next())
            return last.error();
        if (last.isNull(0))
            return first;
        if (last.integer(0) < first + slotsPerSecond - 1)
            return last.integer(0) + 1;
    }
}

Result<void> SearchStore::refresh(const TicketId &ticket)
{
    auto source = m_database.query("SELECT ticket, second, " + documentColumns
                                   + " FROM search_source WHERE ticket_id = ?");
    source.bind(ticket.text());
    if (!source.next()) {
        if (source.failed())
            return source.error();
        return m_database.query("DELETE FROM search_document WHERE ticket = (SELECT rid FROM ticket WHERE id = ?)")
            .bind(ticket.text()).run();
    }
    const qint64 row = source.integer(0);
    const qint64 second = source.integer(1);
    const QStringList columns = readColumns(source, 2);

    auto present = m_database.query("SELECT id, " + documentColumns + " FROM search_document WHERE ticket = ?");
    present.bind(row);
    const bool known = present.next();
    if (present.failed())
        return present.error();
    if (known && present.integer(0) / slotsPerSecond == second && readColumns(present, 1) == columns)
        return {};
    if (known && present.integer(0) / slotsPerSecond == second) {
        auto update = m_database.query("UPDATE search_document SET number = ?, title = ?, narrative = ?, product = ?,"
                                       " batch = ?, notes = ?, handling = ? WHERE ticket = ?");
        for (const QString &column : columns)
            update.bind(column);
        return update.bind(row).run();
    }
    if (known) {
        if (const auto gone = m_database.query("DELETE FROM search_document WHERE ticket = ?").bind(row).run(); !gone)
            return gone;
    }
    const auto slot = freeSlot(second);
    if (!slot)
        return slot.error();
    auto insert = m_database.query("INSERT INTO search_document (id, ticket, " + documentColumns
                                   + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(*slot).bind(row);
    for (const QString &column : columns)
        insert.bind(column);
    return insert.run();
}

Result<bool> SearchStore::ensureCurrent()
{
    auto made = m_database.query("SELECT value FROM local_setting WHERE key = ?");
    made.bind(QString(foldingSetting));
    const bool known = made.next();
    if (made.failed())
        return made.error();
    if (known && made.text(0) == tokenMaking())
        return false;
    // Documents do not depend on the folding, only the index over them does.
    if (const auto done = known ? m_database.execute(reindexing) : rebuild(); !done)
        return done.error();
    if (const auto done = rememberFolding(); !done)
        return done.error();
    return true;
}

Result<void> SearchStore::rebuild()
{
    // Slots are numbered through within each second; full seconds are rare enough to be left to refresh().
    const QByteArray fill = "INSERT OR IGNORE INTO search_document (id, ticket, " + documentColumns + ")"
                            " SELECT second * 1024 + row_number() OVER (PARTITION BY second ORDER BY ticket) - 1,"
                            " ticket, " + documentColumns + " FROM search_source";
    // Rows are taken out of the index by what they say, so it must first agree with them, however damaged it was.
    for (const QByteArray &step : {reindexing, QByteArray("DELETE FROM search_document"), fill}) {
        if (const auto done = m_database.execute(step); !done)
            return done;
    }
    QStringList left;
    {
        auto missing = m_database.query("SELECT id FROM ticket WHERE _deleted IS NOT 1"
                                        " AND rid NOT IN (SELECT ticket FROM search_document)");
        while (missing.next())
            left.append(missing.text(0));
        if (missing.failed())
            return missing.error();
    }
    for (const QString &ticket : std::as_const(left)) {
        if (const auto done = refresh(TicketId(ticket)); !done)
            return done;
    }
    return rememberFolding();
}

Result<void> SearchStore::rememberFolding()
{
    return m_database.query("INSERT OR REPLACE INTO local_setting (key, value) VALUES (?, ?)")
        .bind(QString(foldingSetting)).bind(tokenMaking()).run();
}

Result<void> SearchStore::check() const
{
    const auto damaged = [](const QString &what) {
        return Error{ErrorKind::StoreUnusable, u"search-index"_s, what, {}};
    };
    const QByteArray both = "SELECT ticket, " + documentColumns + " FROM ";
    const auto differ = m_database.integer("SELECT count(*) FROM (SELECT * FROM (" + both + "search_source EXCEPT "
                                           + both + "search_document) UNION ALL SELECT * FROM (" + both
                                           + "search_document EXCEPT " + both + "search_source))");
    if (!differ)
        return differ.error();
    if (*differ > 0)
        return damaged(u"search_document"_s);
    if (!m_database.execute("INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)"))
        return damaged(u"search_text"_s);
    return {};
}

} // namespace kesu
