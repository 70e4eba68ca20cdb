#include "sync/outbox.h"

#include "sync/recordkeeper.h"
#include "sync/synctransaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// One operation of the outbox as acknowledging needs it.
struct Waiting {
    bool acked = false;
    bool echoed = false;
    bool loose = false;
    QString uid;
    Operation operation; // read only where its record changes by the outcome
};

Result<std::optional<Waiting>> waiting(Database &database, qint64 dseq, bool accepted)
{
    auto row = database.query("SELECT acked, echoed, loose, uid, body FROM outbox WHERE dseq = ?");
    if (!row.bind(dseq).next())
        return row.failed() ? Result<std::optional<Waiting>>(row.error()) : std::optional<Waiting>();
    Waiting found{row.integer(0) != 0, row.integer(1) != 0, row.integer(2) != 0, row.text(3), {}};
    if (!accepted || found.loose) {
        const auto operation = operationFromJson(row.utf8(4));
        if (!operation)
            return operation.error();
        found.operation = *operation;
    }
    return std::optional(found);
}

// To the list of those not accepted; one that is there already, because the hub was restored, keeps what was decided.
Result<void> reject(SyncTransaction &transaction, const Waiting &op, const PushResult &result)
{
    auto &database = transaction.database();
    const auto kept = database.query("INSERT INTO not_accepted (uid, dev, dseq, type, ent, body, dh, code, field, message,"
                                     " at) SELECT uid, ?, dseq, ?, ent, body, dh, ?, ?, ?, ? FROM outbox WHERE dseq = ?"
                                     " ON CONFLICT DO UPDATE SET dev = excluded.dev, dseq = excluded.dseq,"
                                     " body = excluded.body, dh = excluded.dh, code = excluded.code,"
                                     " field = excluded.field, message = excluded.message")
                          .bind(transaction.state().device).bind(op.operation.type).bind(result.code)
                          .bind(result.field).bind(result.message).bind(transaction.session().now())
                          .bind(result.dseq).run();
    return kept ? database.query("DELETE FROM outbox WHERE dseq = ?").bind(result.dseq).run() : kept;
}

Result<void> accept(Database &database, const Waiting &op, qint64 dseq, bool anyRejected)
{
    const auto done = database.query("UPDATE outbox SET acked = 1, echoed = max(echoed, loose) WHERE dseq = ?")
                          .bind(dseq).run();
    if (!done || !anyRejected)
        return done;
    return database.query("UPDATE not_accepted SET settled = 'accepted' WHERE uid = ?").bind(op.uid).run();
}

// Accepted results from one number on, if nothing else is known of these operations: how many were marked together.
Result<qint64> acceptRun(Database &database, const QList<PushResult> &results, qint64 from)
{
    qint64 to = from;
    for (const PushResult &result : results) {
        if (result.dseq == to && result.accepted)
            ++to;
    }
    auto others = database.query("SELECT count(*) FROM outbox WHERE dseq >= ? AND dseq < ?"
                                 " AND acked = 0 AND echoed = 0 AND loose = 0");
    if (!others.bind(from).bind(to).next())
        return others.error();
    if (others.integer(0) != to - from)
        return 0;
    others.reset();
    const auto done = database.query("UPDATE outbox SET acked = 1 WHERE dseq >= ? AND dseq < ?").bind(from).bind(to).run();
    return done ? Result<qint64>(to - from) : done.error();
}

} // namespace

Result<OutboxBatch> Outbox::nextBatch(int maxOps, qint64 maxBytes, qint64 from) const
{
    OutboxBatch batch;
    auto rows = m_store.database().query("SELECT dseq, body, dh FROM outbox WHERE dseq >="
                                         " (SELECT min(dseq) FROM outbox WHERE acked = 0 AND dseq >= ?)"
                                         " ORDER BY dseq LIMIT ?");
    rows.bind(from).bind(maxOps);
    qint64 bytes = 0;
    while (rows.next()) {
        const qint64 dseq = rows.integer(0);
        const QByteArray body = rows.utf8(1);
        bytes += body.size() + 1;
        const bool gap = !batch.isEmpty() && dseq != batch.last + 1;
        if (gap || (!batch.isEmpty() && bytes > maxBytes))
            break;
        if (batch.isEmpty())
            batch.first = dseq;
        batch.last = dseq;
        batch.chain = rows.utf8(2);
        batch.bodies.append(body);
    }
    if (rows.failed())
        return rows.error();
    return batch;
}

Result<Applied> Outbox::acknowledge(const QString &device, const PushReply &reply, Instant now)
{
    if (device != m_store.device() || reply.results.isEmpty())
        return Applied();
    SyncTransaction transaction(m_store, now, u"sync.push"_s, SyncTransaction::Durability::Relaxed); // answered again
    if (const auto began = transaction.result(); !began)
        return began.error();
    RecordKeeper keeper(transaction.session());
    const bool anyRejected =
        transaction.database().integer("SELECT EXISTS (SELECT 1 FROM not_accepted)").value_or(1) != 0;
    QVariantMap rejected;
    int accepted = 0;
    qint64 upTo = 0; // acknowledged together
    for (const PushResult &result : reply.results) {
        if (result.dseq <= upTo)
            continue;
        if (result.accepted && !anyRejected) {
            const auto together = acceptRun(transaction.database(), reply.results, result.dseq);
            if (!together)
                return together.error();
            if (*together > 0) {
                accepted += static_cast<int>(*together);
                upTo = result.dseq + *together - 1;
                continue;
            }
        }
        const auto op = waiting(transaction.database(), result.dseq, result.accepted);
        if (!op)
            return op.error();
        if (!*op || (*op)->acked)
            continue;
        if (!result.accepted || (*op)->loose) {
            auto record = keeper.open((*op)->operation.type, (*op)->operation.entity);
            if (!record)
                return record.error();
            keeper.withdraw(**record, (*op)->uid);
        }
        Result<void> done;
        if (result.accepted) {
            done = accept(transaction.database(), **op, result.dseq, anyRejected);
            if ((*op)->echoed || (*op)->loose)
                keeper.settled(result.dseq);
            ++accepted;
        } else {
            done = reject(transaction, **op, result);
            rejected.insert((*op)->uid, result.code);
        }
        if (!done)
            return done.error();
    }
    if (accepted == 0 && rejected.isEmpty())
        return Applied();
    auto applied = keeper.write();
    if (!applied)
        return applied;
    transaction.session().note(u"through"_s, reply.through);
    for (auto it = rejected.cbegin(); it != rejected.cend(); ++it)
        transaction.session().note(u"rejected/"_s + it.key(), it.value());
    const auto committed = transaction.commit();
    return committed ? applied : committed.error();
}

Result<Applied> Outbox::settleElsewhere(qint64 through, Instant now)
{
    QList<Operation> elsewhere;
    {
        auto rows = m_store.database().query("SELECT body FROM outbox WHERE acked = 1 AND echoed = 0 AND dseq <= ?");
        rows.bind(through);
        while (rows.next()) {
            const auto operation = operationFromJson(rows.utf8(0));
            if (!operation)
                return operation.error();
            elsewhere.append(*operation);
        }
        if (rows.failed())
            return rows.error();
    }
    if (elsewhere.isEmpty())
        return Applied();
    SyncTransaction transaction(m_store, now, u"sync.settle-elsewhere"_s);
    if (const auto began = transaction.result(); !began)
        return began.error();
    RecordKeeper keeper(transaction.session());
    for (const Operation &operation : std::as_const(elsewhere)) {
        auto record = keeper.open(operation.type, operation.entity);
        if (!record)
            return record.error();
        Result<void> done = keeper.arrived(**record, operation.uid);
        if (done && (*record)->scope.isNull())
            done = keeper.leave(**record, u"moved"_s);
        if (!done)
            return done.error();
    }
    auto applied = keeper.write();
    if (!applied)
        return applied;
    transaction.session().note(u"through"_s, through);
    const auto committed = transaction.commit();
    return committed ? applied : committed.error();
}

Result<void> Outbox::prune(Instant now)
{
    const Instant before{now.ms - limits::ownOpDays * 24LL * 3600 * 1000};
    // Only from the beginning on, so that what is left has no gaps.
    const auto upTo = [&]() -> Result<qint64> {
        auto row = m_store.database().query("SELECT ifnull((SELECT max(dseq) FROM own_op WHERE dev = ?1 AND echoed_at < ?2"
                                            " AND dseq < ifnull((SELECT min(dseq) FROM own_op WHERE dev = ?1"
                                            " AND echoed_at >= ?2), 9e18)"
                                            " AND dseq < ifnull((SELECT min(dseq) FROM outbox), 9e18)), 0)");
        row.bind(m_store.device()).bind(before);
        return row.next() ? Result<qint64>(row.integer(0)) : row.error();
    }();
    if (!upTo)
        return upTo.error();
    auto &database = m_store.database();
    const auto old = [&]() -> Result<bool> {
        auto row = database.query("SELECT 1 FROM own_op WHERE dev <> ? AND echoed_at < ? LIMIT 1");
        const bool any = row.bind(m_store.device()).bind(before).next();
        return row.failed() ? Result<bool>(row.error()) : any;
    }();
    if (!old || (*upTo == 0 && !*old))
        return old ? Result<void>() : old.error();
    SyncTransaction transaction(m_store, now, u"sync.prune"_s);
    Result<void> done = transaction.result();
    if (done)
        done = database.query("DELETE FROM own_op WHERE dev = ? AND dseq <= ?").bind(m_store.device()).bind(*upTo).run();
    if (done)
        done = database.query("DELETE FROM own_op WHERE dev <> ? AND echoed_at < ?").bind(m_store.device()).bind(before)
                   .run();
    if (done && *upTo > 0)
        done = database.query("UPDATE sync_meta SET pruned = ?").bind(*upTo).run();
    if (!done)
        return done;
    transaction.session().note(u"up_to"_s, *upTo);
    return transaction.commit();
}

} // namespace kesu
