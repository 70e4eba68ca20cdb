#include <algorithm>

#include "sync/hubpast.h"
#include "sync/outbox.h"
#include "sync/recordkeeper.h"
#include "sync/synctransaction.h"

// What an outbox does when device or hub is not who the other side thinks (sync-protocol §6).
namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// An operation on its way into a new numbering.
struct Renumbered {
    Operation operation;
    QString oldDevice;
    qint64 oldDseq = 0;
    bool acked = false;
    bool echoed = false;
    bool loose = false;
};

Result<QList<Renumbered>> readAll(Database &database)
{
    QList<Renumbered> all;
    auto rows = database.query("SELECT body, acked, echoed, loose FROM outbox"
                               " UNION ALL SELECT body, 0, resend = 2, 0 FROM own_op WHERE resend > 0");
    while (rows.next()) {
        const auto operation = operationFromJson(rows.utf8(0));
        if (!operation)
            return operation.error();
        all.append({*operation, operation->device, operation->dseq, rows.integer(1) != 0, rows.integer(2) != 0,
                    rows.integer(3) != 0});
    }
    if (rows.failed())
        return rows.error();
    // The clock never goes back, through all identities of this installation.
    std::sort(all.begin(), all.end(), [](const Renumbered &a, const Renumbered &b) {
        return a.operation.hlc < b.operation.hlc;
    });
    return all;
}

// The author had seen its own operations up to `own`: the same ones under their new numbers.
qint64 ownAfter(const QList<Renumbered> &all, qsizetype index)
{
    const Renumbered &self = all.at(index);
    for (qsizetype i = index - 1; i >= 0; --i) {
        if (all.at(i).oldDevice != self.oldDevice || all.at(i).oldDseq <= self.operation.own)
            return i + 1;
    }
    return 0;
}

} // namespace

Result<bool> Outbox::isOtherPast(qint64 dseq, const QByteArray &chain) const
{
    const StoreState &state = m_store.state();
    if (dseq <= 0 || chain.isEmpty())
        return false;
    if (dseq == state.dseq)
        return state.chain != chain;
    auto row = m_store.database().query("SELECT dh FROM outbox WHERE dseq = ?1"
                                        " UNION ALL SELECT dh FROM own_op WHERE dev = ?2 AND dseq = ?1"
                                        " UNION ALL SELECT dh FROM not_accepted WHERE dev = ?2 AND dseq = ?1");
    row.bind(dseq).bind(state.device);
    if (!row.next())
        return row.failed() ? Result<bool>(row.error()) : false;
    return row.utf8(0) != chain;
}

Result<void> Outbox::markForked()
{
    if (m_store.state().forked)
        return {};
    SyncTransaction transaction(m_store, {}, u"sync.forked"_s);
    if (const auto began = transaction.result(); !began)
        return began;
    transaction.state().forked = true;
    transaction.session().note(u"device"_s, m_store.device());
    return transaction.commit();
}

Result<void> Outbox::reincarnate(const QString &newDevice, Instant now)
{
    SyncTransaction transaction(m_store, now, u"sync.reincarnate"_s);
    if (const auto began = transaction.result(); !began)
        return began;
    Database &database = transaction.database();
    auto all = readAll(database);
    if (!all)
        return all.error();
    for (const QByteArray &step : {QByteArray("DELETE FROM outbox"), QByteArray("DELETE FROM own_op WHERE resend > 0"),
                                   QByteArray("UPDATE sync_meta SET pruned = 0")}) {
        if (const auto done = database.execute(step); !done)
            return done;
    }
    StoreState &state = transaction.state();
    transaction.session().note(u"reincarnated_from"_s, state.device);
    state.device = newDevice;
    state.forked = false;
    state.dseq = 0;
    state.chain = chainStart(newDevice);
    QList<qint64> own;
    for (qsizetype i = 0; i < all->size(); ++i)
        own.append(ownAfter(*all, i));
    for (qsizetype i = 0; i < all->size(); ++i) {
        Renumbered &each = (*all)[i];
        each.operation.device = newDevice;
        each.operation.dseq = ++state.dseq;
        each.operation.own = own.at(i);
        if (const auto done = transaction.session().writeOperation(each.operation); !done)
            return done;
        const auto flags = database.query("UPDATE outbox SET echoed = ?, loose = ? WHERE dseq = ?")
                               .bind(each.echoed).bind(each.loose).bind(state.dseq).run();
        if (!flags)
            return flags;
    }
    // What is shown carries the numbers of own operations, also where the hub's part is not known until its scope is taken
    // anew.
    for (const QByteArray table : {"field_stamp", "conflict_head"}) {
        const auto named = database.query("UPDATE " + table + " SET dev = ?, dseq = own.dseq FROM outbox AS own"
                                          " WHERE own.uid = " + table + ".uid AND " + table + ".ver = 0")
                               .bind(newDevice).run();
        if (!named)
            return named;
    }
    RecordKeeper keeper(transaction.session());
    for (const Renumbered &each : std::as_const(*all)) {
        if (const auto record = keeper.open(each.operation.type, each.operation.entity); !record)
            return record.error();
    }
    const auto written = keeper.write();
    return written ? transaction.commit() : written.error();
}

// Puts own operations from a number on back into the outbox, to be sent as if for the first time. Those not accepted go
// with them, for their numbers must not be missing. The store is forked when some are gone for good.
Result<void> Outbox::takeBack(SyncTransaction &transaction, qint64 from, bool lost)
{
    Database &database = transaction.database();
    StoreState &state = transaction.state();
    Result<void> done = database.query("INSERT OR IGNORE INTO outbox (dseq, uid, ent, body, dh, echoed)"
                                       " SELECT dseq, uid, ent, body, dh, ? FROM own_op WHERE dev = ? AND dseq >= ?")
                            .bind(!lost).bind(state.device).bind(from).run();
    if (done)
        done = database.query("DELETE FROM own_op WHERE dev = ? AND dseq >= ?").bind(state.device).bind(from).run();
    if (done)
        done = database.query("UPDATE outbox SET acked = 0, loose = 0, echoed = CASE ?1 WHEN 1 THEN 0 ELSE echoed END"
                              " WHERE dseq >= ?2").bind(lost).bind(from).run();
    if (done)
        done = database.query("INSERT OR IGNORE INTO outbox (dseq, uid, ent, body, dh, echoed)"
                              " SELECT dseq, uid, ent, body, dh, 1 FROM not_accepted WHERE dev = ? AND dseq >= ?")
                   .bind(state.device).bind(from).run();
    if (!done)
        return done;
    auto there = database.query("SELECT count(*) FROM outbox WHERE dseq >= ?");
    if (!there.bind(from).next())
        return there.error();
    if (there.integer(0) < state.dseq - from + 1)
        state.forked = true;
    return {};
}

Result<void> Outbox::sendFrom(qint64 expected, Instant now)
{
    SyncTransaction transaction(m_store, now, u"sync.send-again"_s);
    if (const auto began = transaction.result(); !began)
        return began;
    if (const auto done = takeBack(transaction, expected, false); !done)
        return done;
    transaction.session().note(u"from"_s, expected);
    return transaction.commit();
}

Result<void> Outbox::hubRestored(qint64 epoch, qint64 through, Instant now)
{
    if (epoch <= m_store.state().hubEpoch)
        return {};
    SyncTransaction transaction(m_store, now, u"sync.hub-restored"_s);
    if (const auto began = transaction.result(); !began)
        return began;
    Database &database = transaction.database();
    // Cursors of the older epoch stay: until their scopes are taken anew, versions of records here are of that epoch.
    Result<void> done = database.execute("DELETE FROM mirror_row; DELETE FROM snapshot_progress");
    if (done)
        done = HubPast::forget(database);
    if (done)
        done = takeBack(transaction, through + 1, true);
    if (done)
        done = database.query("UPDATE own_op SET resend = 1 WHERE dev <> ?").bind(transaction.state().device).run();
    // 2: not accepted before, and no part of what is shown. After an earlier restore they may wait in the outbox already.
    if (done)
        done = database.query("INSERT OR REPLACE INTO own_op (dev, dseq, uid, ent, body, dh, echoed_at, resend)"
                              " SELECT dev, dseq, uid, ent, body, dh, at, 2 FROM not_accepted WHERE dev <> ?"
                              " AND uid NOT IN (SELECT uid FROM outbox)")
                   .bind(transaction.state().device).run();
    if (!done)
        return done;
    const auto anyToResend = database.integer("SELECT EXISTS (SELECT 1 FROM own_op WHERE resend > 0)");
    if (!anyToResend)
        return anyToResend.error();
    if (*anyToResend != 0)
        transaction.state().forked = true;
    transaction.state().hubEpoch = epoch;
    transaction.session().note(u"epoch"_s, epoch);
    done = transaction.updateEpoch();
    return done ? transaction.commit() : done;
}

} // namespace kesu
