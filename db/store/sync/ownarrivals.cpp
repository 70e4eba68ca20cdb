#include "sync/ownarrivals.h"

#include <algorithm>

#include "base/rowcodec.h"
#include "sync/recordkeeper.h"
#include "sync/synctransaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

// The number of the record's only operation that is not back; nothing when there are others, or it is another one.
Result<std::optional<qint64>> OwnArrivals::onlyOwn(const LogEntry &entry)
{
    auto own = m_transaction.database().query("SELECT dseq, uid, dh FROM outbox WHERE ent = ? AND echoed = 0 LIMIT 2");
    if (!own.bind(entry.entity).next())
        return own.failed() ? Result<std::optional<qint64>>(own.error()) : std::optional<qint64>();
    const qint64 dseq = own.integer(0);
    const bool isIt = own.text(1) == entry.operation.uid && own.utf8(2) == entry.operation.chain;
    const bool isOnly = !own.next();
    if (own.failed())
        return own.error();
    return isIt && isOnly ? std::optional(dseq) : std::nullopt;
}

Result<bool> OwnArrivals::take(const LogEntry &entry, const RecordKeeper &keeper)
{
    const Operation &operation = entry.operation;
    const EntityType *type = findEntityType(entry.type);
    if (entry.kind != LogEntry::Kind::Operation || entry.ver != 1 || entry.isPurged() || !type
        || operation.device != m_transaction.state().device || operation.kind == "purge"_L1
        || entry.eff != operation.hlc || keeper.hasOpened(entry.type, entry.entity))
        return false;
    const auto dseq = onlyOwn(entry);
    if (!dseq)
        return dseq.error();
    if (!*dseq)
        return false;
    auto &database = m_transaction.database();
    auto select = database.query(entitySql(*type).selectById);
    if (!select.bind(entry.entity).next())
        return select.failed() ? Result<bool>(select.error()) : false; // kept aside
    EntityRow row = readRow(select, *type);
    select.reset();
    if (row.ver != 0 || row.uid != operation.uid || row.stamp != entry.eff || !row.scope.isNull())
        return false;
    row.ver = entry.ver;
    row.scope = m_scope;
    const auto placed = database.query("UPDATE " + type->name.toUtf8() + " SET ver = ?, scope = ? WHERE id = ?")
                            .bind(row.ver).bind(row.scope).bind(row.id).run();
    if (!placed)
        return placed.error();
    m_transaction.session().wrote(*type, row);
    m_transaction.sawClock(entry.eff);
    m_records.append({entry.type, entry.entity});
    m_arrived.append(**dseq);
    return true;
}

Result<void> OwnArrivals::settle(Applied &applied)
{
    applied.records += std::exchange(m_records, {});
    QList<qint64> arrived = std::exchange(m_arrived, {});
    std::sort(arrived.begin(), arrived.end());
    for (qsizetype from = 0, to = 0; from < arrived.size(); from = to) {
        for (to = from + 1; to < arrived.size() && arrived.at(to) == arrived.at(to - 1) + 1;)
            ++to;
        if (const auto done = settleRange(arrived.at(from), arrived.at(to - 1), applied); !done)
            return done;
    }
    return {};
}

Result<void> OwnArrivals::settleRange(qint64 first, qint64 last, Applied &applied)
{
    auto &database = m_transaction.database();
    const auto kept = database.query("INSERT OR REPLACE INTO own_op (dev, dseq, uid, ent, body, dh, echoed_at)"
                                     " SELECT ?, dseq, uid, ent, body, dh, ? FROM outbox"
                                     " WHERE acked = 1 AND dseq BETWEEN ? AND ?")
                          .bind(m_transaction.state().device).bind(m_transaction.session().now())
                          .bind(first).bind(last).run();
    if (!kept)
        return kept;
    const auto gone = database.query("DELETE FROM outbox WHERE acked = 1 AND dseq BETWEEN ? AND ?")
                          .bind(first).bind(last).run();
    if (!gone)
        return gone;
    const qint64 settled = database.changes();
    applied.settledOwn += static_cast<int>(settled);
    if (settled == last - first + 1)
        return {};
    return database.query("UPDATE outbox SET echoed = 1 WHERE dseq BETWEEN ? AND ?").bind(first).bind(last).run();
}

} // namespace kesu
