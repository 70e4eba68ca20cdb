#include "sync/syncpositions.h"

#include "base/store.h"
#include "sync/synctransaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// A cursor of an older epoch only tells that the scope is still to be taken anew.
const QByteArray readCursors = "SELECT scope, seq, chain FROM cursor WHERE epoch = (SELECT hub_epoch FROM sync_meta)"
                               " AND scope NOT IN (SELECT scope FROM snapshot_progress)";

} // namespace

Result<QMap<QString, ScopePosition>> SyncPositions::all() const
{
    QMap<QString, ScopePosition> positions;
    auto rows = m_store.database().query(readCursors);
    while (rows.next())
        positions.insert(rows.text(0), {rows.integer(1), rows.utf8(2)});
    if (rows.failed())
        return rows.error();
    return positions;
}

Result<std::optional<ScopePosition>> SyncPositions::of(const QString &scope) const
{
    auto row = m_store.database().query(readCursors + " AND scope = ?");
    if (row.bind(scope).next())
        return std::optional(ScopePosition{row.integer(1), row.utf8(2)});
    return row.failed() ? Result<std::optional<ScopePosition>>(row.error()) : std::optional<ScopePosition>();
}

Result<QStringList> SyncPositions::scopes() const
{
    QStringList scopes;
    auto rows = m_store.database().query("SELECT scope FROM cursor UNION SELECT scope FROM snapshot_progress");
    while (rows.next())
        scopes.append(rows.text(0));
    return rows.failed() ? Result<QStringList>(rows.error()) : scopes;
}

qint64 SyncPositions::clockOffset() const
{
    return m_store.state().clockOffset;
}

Result<void> SyncPositions::setClockOffset(qint64 ms)
{
    return m_store.setClockOffset(ms);
}

std::optional<Instant> SyncPositions::lastExchange() const
{
    auto row = m_store.database().query("SELECT last_exchange FROM sync_meta");
    return row.next() ? row.instant(0) : std::nullopt;
}

Result<void> SyncPositions::setLastExchange(Instant at)
{
    return m_store.database().query("UPDATE sync_meta SET last_exchange = ?").bind(at).run();
}

} // namespace kesu
