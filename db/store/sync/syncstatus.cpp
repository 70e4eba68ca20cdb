#include "sync/syncstatus.h"

#include "entities/entityregistry.h"
#include "operations/operation.h"
#include "sync/notaccepted.h"
#include "sync/recordstates.h"
#include "sync/syncpositions.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString deleted = u"_deleted"_s;

SyncPlace placeFrom(Statement &counts)
{
    if (!counts.next() || counts.integer(0) == 0)
        return SyncPlace::Everywhere;
    return counts.integer(1) > 0 ? SyncPlace::ThisMachineOnly : SyncPlace::Sent;
}

// What `placeFrom` reads: operations on their way, and those among them that the hub has not got.
const QByteArray onTheirWay = "SELECT count(*), count(*) FILTER (WHERE acked = 0) FROM outbox WHERE ent ";

// One by one while they are few. A computer that has worked alone for years has millions, each with its body: of those
// the numbers tell that they were given in turn.
Result<void> countOutbox(Database &database, SyncCounts *counts)
{
    constexpr qint64 few = 10'000;
    auto ends = database.query("SELECT (SELECT min(dseq) FROM outbox), (SELECT max(dseq) FROM outbox)");
    if (!ends.next())
        return ends.error();
    if (ends.isNull(0))
        return {};
    const qint64 first = ends.integer(0);
    const qint64 last = ends.integer(1);
    if (last - first < few) {
        auto exact = database.query("SELECT count(*) FILTER (WHERE acked = 0), count(*) FILTER (WHERE acked = 1) FROM outbox");
        if (!exact.next())
            return exact.error();
        counts->waiting = exact.integer(0);
        counts->sent = exact.integer(1);
        return {};
    }
    const auto waiting = database.integer("SELECT ifnull((SELECT dseq FROM outbox WHERE acked = 0 ORDER BY dseq LIMIT 1),"
                                          " (SELECT max(dseq) + 1 FROM outbox))");
    if (!waiting)
        return waiting.error();
    counts->waiting = last - *waiting + 1;
    counts->sent = *waiting - first;
    return {};
}

QByteArray childrenOfTicket()
{
    QByteArray ids = "SELECT ?1";
    for (const EntityType &type : entityTypes()) {
        if (type.name != "ticket"_L1 && type.find(u"ticket"_s))
            ids += " UNION ALL SELECT id FROM " + type.name.toUtf8() + " WHERE ticket = ?1";
    }
    return ids;
}

} // namespace

Result<SyncCounts> SyncStatus::counts() const
{
    auto &database = m_store.database();
    SyncCounts counts;
    if (const auto counted = countOutbox(database, &counts); !counted)
        return counted.error();
    auto numbers = database.query("SELECT (SELECT count(*) FROM not_accepted WHERE settled IS NULL),"
                                  " (SELECT count(*) FROM leaving), (SELECT count(*) FROM kept_aside)");
    if (!numbers.next())
        return numbers.error();
    counts.notAccepted = numbers.integer(0);
    counts.leaving = numbers.integer(1);
    counts.keptAside = numbers.integer(2);
    auto oldest = database.query("SELECT body FROM outbox WHERE acked = 0 ORDER BY dseq LIMIT 1");
    if (oldest.next()) {
        if (const auto operation = operationFromJson(oldest.utf8(0)))
            counts.oldestWaiting = wallTime(operation->hlc);
    }
    const auto open = conflicts(-1);
    if (!open)
        return open.error();
    counts.conflicts = open->size();
    counts.lastExchange = SyncPositions(m_store).lastExchange();
    counts.forked = m_store.state().forked;
    return counts;
}

Result<SyncPlace> SyncStatus::placeOf(const QString &type, const QString &id) const
{
    Q_UNUSED(type)
    auto counts = m_store.database().query(onTheirWay + "= ?");
    const SyncPlace place = placeFrom(counts.bind(id));
    return counts.failed() ? Result<SyncPlace>(counts.error()) : place;
}

Result<SyncPlace> SyncStatus::placeOfTicket(const QString &ticket) const
{
    static const QByteArray sql = onTheirWay + "IN (" + childrenOfTicket() + ")";
    auto counts = m_store.database().query(sql);
    const SyncPlace place = placeFrom(counts.bind(ticket));
    return counts.failed() ? Result<SyncPlace>(counts.error()) : place;
}

Result<QString> SyncStatus::leftScope(const QString &type, const QString &id) const
{
    auto row = m_store.database().query("SELECT reason FROM leaving WHERE type = ? AND ent = ?");
    if (row.bind(type).bind(id).next())
        return row.text(0);
    return row.failed() ? Result<QString>(row.error()) : QString();
}

Result<QList<OpenConflict>> SyncStatus::conflicts(int limit, int offset) const
{
    return conflictsAmong(m_store.database().query("SELECT type, ent FROM conflict_head UNION"
                                                   " SELECT type, ent FROM delete_edit ORDER BY type, ent"),
                          limit, offset);
}

Result<QList<OpenConflict>> SyncStatus::conflictsOfTicket(const QString &ticket) const
{
    static const QByteArray of = " WHERE ent IN (" + childrenOfTicket() + ")";
    auto records = m_store.database().query("SELECT type, ent FROM conflict_head" + of
                                            + " UNION SELECT type, ent FROM delete_edit" + of + " ORDER BY type, ent");
    records.bind(ticket);
    return conflictsAmong(std::move(records), -1, 0);
}

Result<QList<OpenConflict>> SyncStatus::conflictsAmong(Statement &&rows, int limit, int offset) const
{
    QList<QPair<QString, QString>> records;
    while (rows.next()) {
        const EntityType *type = findEntityType(rows.text(0));
        if (!type || !type->secret) // of passwords set on two desks the later one counts; nobody is asked
            records.append({rows.text(0), rows.text(1)});
    }
    if (rows.failed())
        return rows.error();
    QList<OpenConflict> found;
    for (const auto &[type, id] : std::as_const(records)) {
        const auto open = conflictsOf(type, id);
        if (!open)
            return open.error();
        found += *open;
        if (limit >= 0 && found.size() >= offset + limit)
            break;
    }
    return limit < 0 ? found.mid(offset) : found.mid(offset, limit);
}

Result<QList<OpenConflict>> SyncStatus::conflictsOf(const QString &type, const QString &id) const
{
    const auto state = RecordStates(m_store.database()).load(type, id);
    if (!state)
        return state.error();
    const QString ticket = type == "ticket"_L1 ? id : state->set.value(u"ticket"_s).toString();
    const Seen seen = m_store.seenNow(state->ver);
    QList<OpenConflict> found;
    for (const QString &register_ : state->conflicts()) {
        if (register_ != deleted || !state->deleteEdit)
            found.append({type, id, ticket, register_, false, state->heads(register_), seen});
    }
    if (state->deleteEdit)
        found.append({type, id, ticket, deleted, true, state->heads(deleted), seen});
    return found;
}

} // namespace kesu
