#include <QSet>

#include "sync/inbox.h"
#include "sync/recordkeeper.h"
#include "sync/recordstates.h"
#include "sync/synctransaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

struct Progress {
    ScopePosition position; // where pulling goes on
    qint64 epoch = 0;
    qint64 through = 0;
    QString after;
};

Result<std::optional<Progress>> progressOf(Database &database, const QString &scope)
{
    auto row = database.query("SELECT head, chain, epoch, through, after FROM snapshot_progress WHERE scope = ?");
    if (row.bind(scope).next())
        return std::optional(Progress{{row.integer(0), row.utf8(1)}, row.integer(2), row.integer(3), row.text(4)});
    return row.failed() ? Result<std::optional<Progress>>(row.error()) : std::optional<Progress>();
}

} // namespace

Result<std::optional<QString>> SnapshotInbox::resumeAfter(const QString &scope, qint64 epoch) const
{
    const auto progress = progressOf(m_store.database(), scope);
    if (!progress)
        return progress.error();
    if (!*progress || (*progress)->epoch != epoch)
        return std::optional<QString>();
    return std::optional((*progress)->after);
}

Result<void> SnapshotInbox::begin(const QString &scope, const HelloReply::Scope &offer, qint64 through, qint64 epoch,
                                  Instant now)
{
    if (epoch != m_store.state().hubEpoch)
        return Error{ErrorKind::Stale, u"other-epoch"_s, scope, {}};
    SyncTransaction transaction(m_store, now, u"sync.snapshot"_s);
    if (const auto began = transaction.result(); !began)
        return began.error();
    const auto done = transaction.database().query("INSERT OR REPLACE INTO snapshot_progress (scope, head, chain, epoch,"
                                                   " through, after) VALUES (?,?,?,?,?,'')")
                          .bind(scope).bind(offer.head).bind(offer.chain).bind(epoch).bind(through).run();
    if (!done)
        return done;
    transaction.session().note(u"scope"_s, scope);
    return transaction.commit();
}

Result<Applied> SnapshotInbox::applyPage(const QString &scope, const QString &after, const SnapshotReply &page,
                                         Instant now)
{
    const auto known = progressOf(m_store.database(), scope);
    if (!known)
        return known.error();
    const QString last = page.next.isEmpty() ? QString() : page.next;
    if (!*known || (*known)->after != after || (*known)->epoch != m_store.state().hubEpoch
        || (!last.isNull() && last.toUtf8() <= after.toUtf8()))
        return Error{ErrorKind::Stale, u"wrong-page"_s, scope, {after}};
    const Progress &progress = **known;

    SyncTransaction transaction(m_store, now, u"sync.snapshot"_s, SyncTransaction::Durability::Relaxed);
    if (const auto began = transaction.result(); !began)
        return began.error();
    RecordKeeper keeper(transaction.session());
    QSet<QPair<QString, QString>> named;
    for (const EntityState &state : page.items) {
        auto record = keeper.open(state.type, state.entity);
        if (!record)
            return record.error();
        named.insert({state.type, state.entity});
        transaction.sawClock(newestStamp(state));
        Result<void> done = keeper.arrivedUpTo(**record, progress.through);
        if (done)
            done = keeper.enter(**record, state, scope);
        if (!done)
            return done.error();
    }
    const auto present = recordsOfScope(transaction.database(), scope, after, last);
    if (!present)
        return present.error();
    for (const auto &name : *present) {
        if (named.contains(name))
            continue;
        auto record = keeper.open(name.first, name.second);
        if (!record)
            return record.error();
        Result<void> done = keeper.arrivedUpTo(**record, progress.through);
        if (done)
            done = keeper.missing(**record);
        if (!done)
            return done.error();
    }
    auto applied = keeper.write();
    if (!applied)
        return applied;
    Result<void> done;
    if (last.isNull()) {
        done = transaction.setPosition(scope, progress.position);
        if (done)
            done = transaction.database().query("DELETE FROM snapshot_progress WHERE scope = ?").bind(scope).run();
    } else {
        done = transaction.database().query("UPDATE snapshot_progress SET after = ? WHERE scope = ?")
                   .bind(last).bind(scope).run();
    }
    if (!done)
        return done.error();
    transaction.session().note(u"scope"_s, scope);
    transaction.session().note(u"after"_s, last);
    const auto committed = transaction.commit();
    return committed ? applied : committed.error();
}

} // namespace kesu
