#include "search/searchindexer.h"

#include <limits>

#include "database.h"
#include "search/charactertokenizer.h"
#include "search/searchtext.h"
#include "text/textfolder.h"
#include "transaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QByteArray reindexing = "INSERT INTO search_text (search_text) VALUES ('rebuild')";
constexpr QLatin1String foldingSetting("search_folding");

// Changes whenever the same text would give other tokens.
QString tokenMaking()
{
    return u"%1/%2"_s.arg(TextFolder::instance().fingerprint()).arg(characterTokenizerVersion);
}

} // namespace

Result<void> SearchIndexer::catchUp(int limit)
{
    const auto done = catchUpSome(limit, std::numeric_limits<int>::max());
    return done ? Result<void>() : done.error();
}

Result<bool> SearchIndexer::catchUpSome(int limit, int most)
{
    // At most this many, counted without looking for those that are named twice.
    const auto waiting = m_database.integer("SELECT (SELECT count(*) FROM search_pending)"
                                            " + max((SELECT ifnull(max(rid), 0) FROM ticket) - through, 0)"
                                            " FROM search_progress");
    if (!waiting)
        return waiting.error();
    if (*waiting <= limit)
        return false;
    QList<qint64> tickets;
    {
        auto pending = m_database.query("SELECT ticket FROM search_waiting ORDER BY ticket LIMIT ?");
        pending.bind(most);
        while (pending.next())
            tickets.append(pending.integer(0));
        if (pending.failed())
            return pending.error();
    }
    for (const qint64 ticket : std::as_const(tickets)) {
        if (const auto done = refresh(ticket); !done)
            return done.error();
    }
    const bool more = tickets.size() == most;
    const auto done = more ? waitFrom(tickets.last()) : nothingWaits();
    return done ? Result<bool>(more) : done.error();
}

Result<bool> SearchIndexer::catchUpBeside(int most)
{
    if (const auto relaxed = m_database.execute("PRAGMA synchronous = NORMAL"); !relaxed)
        return relaxed.error();
    const auto more = [&]() -> Result<bool> {
        Transaction transaction(m_database);
        if (const auto began = transaction.result(); !began)
            return began.error();
        auto taken = catchUpSome(pendingLimit, most);
        if (!taken)
            return taken;
        const auto committed = transaction.commit();
        return committed ? taken : committed.error();
    }();
    const auto strict = m_database.execute("PRAGMA synchronous = FULL");
    return strict ? more : strict.error();
}

// Row numbers at the end are given again once their tickets are gone: never beyond the last ticket there is.
Result<void> SearchIndexer::waitFrom(qint64 ticket)
{
    if (const auto done = m_database.query("DELETE FROM search_pending WHERE ticket <= ?").bind(ticket).run(); !done)
        return done;
    return m_database.query("UPDATE search_progress SET through = min(max(through, ?),"
                            " (SELECT ifnull(max(rid), 0) FROM ticket))").bind(ticket).run();
}

Result<void> SearchIndexer::nothingWaits()
{
    if (const auto done = m_database.query("DELETE FROM search_pending").run(); !done)
        return done;
    return m_database.query("UPDATE search_progress SET through = (SELECT ifnull(max(rid), 0) FROM ticket)").run();
}

// Each statement touches one table and fires no trigger: SQLite guards statements that do more with a savepoint, and at
// each savepoint the index writes out what it has gathered, which is most of the cost of putting in one text.
Result<void> SearchIndexer::refresh(qint64 ticket)
{
    auto source = m_database.query("SELECT second, " + searchColumns() + " FROM search_source WHERE ticket = ?");
    const bool wanted = source.bind(ticket).next();
    if (source.failed())
        return source.error();
    auto document = m_database.query("SELECT id, " + searchColumns() + " FROM search_document WHERE ticket = ?");
    const bool known = document.bind(ticket).next();
    if (document.failed())
        return document.error();

    const qint64 second = wanted ? source.integer(0) : 0;
    const QStringList text = wanted ? readSearchColumns(source, 1) : QStringList();
    const qint64 oldSlot = known ? document.integer(0) : 0;
    const QStringList oldText = known ? readSearchColumns(document, 1) : QStringList();
    const bool stays = known && wanted && oldSlot / slotsPerSecond == second;
    if (stays && oldText == text)
        return {};
    document.reset();
    if (known) {
        if (const auto done = takeOut(oldSlot, oldText); !done)
            return done;
    }
    if (!wanted)
        return {};
    const auto slot = stays ? Result<qint64>(oldSlot) : freeSlot(second);
    return slot ? put(*slot, ticket, text) : slot.error();
}

Result<void> SearchIndexer::takeOut(qint64 slot, const QStringList &text)
{
    auto forget = m_database.query("INSERT INTO search_text (search_text, rowid, " + searchColumns()
                                   + ") VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?)");
    forget.bind(slot);
    for (const QString &column : text)
        forget.bind(column);
    if (const auto done = forget.run(); !done)
        return done;
    return m_database.query("DELETE FROM search_document WHERE id = ?").bind(slot).run();
}

Result<void> SearchIndexer::put(qint64 slot, qint64 ticket, const QStringList &text)
{
    auto document = m_database.query("INSERT INTO search_document (id, ticket, " + searchColumns()
                                     + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    document.bind(slot).bind(ticket);
    auto index = m_database.query("INSERT INTO search_text (rowid, " + searchColumns()
                                  + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    index.bind(slot);
    for (const QString &column : text) {
        document.bind(column);
        index.bind(column);
    }
    const auto done = document.run();
    return done ? index.run() : done;
}

Result<qint64> SearchIndexer::freeSlot(qint64 second) const
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

Result<bool> SearchIndexer::ensureCurrent()
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

Result<void> SearchIndexer::rebuild()
{
    // Slots are numbered through within each second; full seconds are rare enough to be left to refresh().
    const QByteArray fill = "INSERT OR IGNORE INTO search_document (id, ticket, " + searchColumns() + ")"
                            " SELECT second * 1024 + row_number() OVER (PARTITION BY second ORDER BY ticket) - 1,"
                            " ticket, " + searchColumns() + " FROM search_source";
    for (const QByteArray &step : {QByteArray("DELETE FROM search_document"), fill, reindexing}) {
        if (const auto done = m_database.execute(step); !done)
            return done;
    }
    if (const auto done = nothingWaits(); !done)
        return done;
    QList<qint64> left;
    {
        auto missing = m_database.query("SELECT rid FROM ticket WHERE _deleted IS NOT 1"
                                        " AND rid NOT IN (SELECT ticket FROM search_document)");
        while (missing.next())
            left.append(missing.integer(0));
        if (missing.failed())
            return missing.error();
    }
    for (const qint64 ticket : std::as_const(left)) {
        if (const auto done = refresh(ticket); !done)
            return done;
    }
    return rememberFolding();
}

Result<void> SearchIndexer::rememberFolding()
{
    return m_database.query("INSERT OR REPLACE INTO local_setting (key, value) VALUES (?, ?)")
        .bind(QString(foldingSetting)).bind(tokenMaking()).run();
}

Result<void> SearchIndexer::check() const
{
    const auto damaged = [](const QString &what) {
        return Error{ErrorKind::StoreUnusable, u"search-index"_s, what, {}};
    };
    const QByteArray select = "SELECT ticket, " + searchColumns() + " FROM ";
    const QByteArray settled = " WHERE ticket NOT IN (SELECT ticket FROM search_waiting)";
    const QByteArray source = select + "search_source" + settled;
    const QByteArray indexed = select + "search_document" + settled;
    const auto differ = m_database.integer("SELECT count(*) FROM (SELECT * FROM (" + source + " EXCEPT " + indexed
                                           + ") UNION ALL SELECT * FROM (" + indexed + " EXCEPT " + source + "))");
    if (!differ)
        return differ.error();
    if (*differ > 0)
        return damaged(u"search_document"_s);
    if (!m_database.execute("INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)"))
        return damaged(u"search_text"_s);
    return {};
}

} // namespace kesu
