#include "sync/inbox.h"

#include "sync/hubpast.h"
#include "sync/ownarrivals.h"
#include "sync/recordkeeper.h"
#include "sync/recordstates.h"
#include "sync/syncpositions.h"
#include "sync/synctransaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

Error stale(const QString &code, const QString &scope)
{
    return {ErrorKind::Stale, code, scope, {}};
}

// Every line follows the one before, without a gap, up to what the page says it reaches.
Result<void> checkPage(const QString &scope, const PullReply &page, const ScopePosition &position)
{
    if (page.from != position.cursor)
        return stale(u"wrong-cursor"_s, scope);
    qint64 seq = position.cursor;
    QByteArray chain = position.chain;
    for (const LogEntry &entry : page.entries) {
        if (entry.seq != ++seq)
            return stale(u"not-dense"_s, scope);
        if (entry.scope != scope || !follows(entry, chain))
            return stale(u"chain-broken"_s, scope);
        chain = entry.hash;
    }
    if (seq != page.cursor)
        return stale(u"not-dense"_s, scope);
    return chain == page.chain ? Result<void>() : stale(u"chain-broken"_s, scope);
}

// A field as its column would hold it.
QVariant columnOf(const EntityState &state, const EntityField &field)
{
    if (field.merge != MergeKind::Set)
        return toColumn(field, state.set.value(field.key)).value_or(QVariant());
    QStringList elements;
    const QString prefix = field.key + u'/';
    for (auto it = state.set.lowerBound(prefix); it != state.set.cend() && it.key().startsWith(prefix); ++it) {
        if (it.value().toBool())
            elements.append(it.key().mid(prefix.size()));
    }
    return listToColumn(elements);
}

// Applies the lines of one page to the records they are about.
class PageReader {
public:
    PageReader(SyncTransaction &transaction, const QString &scope)
        : m_transaction(transaction), m_scope(scope), m_keeper(transaction.session()), m_own(transaction, scope)
    {
    }

    Result<void> read(const LogEntry &entry)
    {
        if (const auto taken = m_own.take(entry, m_keeper); !taken || *taken)
            return taken ? Result<void>() : taken.error();
        if (const auto settled = m_own.settle(m_applied); !settled)
            return settled;
        auto opened = m_keeper.open(entry.type, entry.entity);
        if (!opened)
            return opened.error();
        RecordKeeper::Record &record = **opened;
        switch (entry.kind) {
        case LogEntry::Kind::Operation:
            return applyOperation(record, entry);
        case LogEntry::Kind::Enter:
            m_transaction.sawClock(newestStamp(entry.state));
            if (const auto passed = hasMovedOn(record, entry.state); !passed || *passed)
                return passed ? Result<void>() : passed.error();
            return m_keeper.enter(record, entry.state, m_scope);
        case LogEntry::Kind::Leave:
            // It may have entered another scope of this device before this line was read.
            if (record.scope == m_scope || record.scope.isNull())
                return m_keeper.leave(record, entry.reason);
            return {};
        }
        return {};
    }

    Result<Applied> write()
    {
        if (const auto settled = m_own.settle(m_applied); !settled)
            return settled.error();
        auto applied = m_keeper.write();
        if (applied) {
            applied->records = m_applied.records + applied->records;
            applied->settledOwn += m_applied.settledOwn;
        }
        return applied;
    }

private:
    // Another scope of this device may have been read further: the record has come back there meanwhile. What hangs on a
    // ticket moves with it and gets no version by that, so that only the ticket tells.
    Result<bool> hasMovedOn(const RecordKeeper::Record &record, const EntityState &state)
    {
        if (!record.leaving.isEmpty() || record.adrift || !record.hub.exists() || record.hub.ver < state.ver)
            return false;
        if (record.hub.ver > state.ver)
            return true;
        const EntityType *type = findEntityType(state.type);
        if (!type || !type->find(u"ticket"_s))
            return false;
        const auto ticket = m_keeper.open(u"ticket"_s, state.set.value(u"ticket"_s).toString());
        if (!ticket)
            return ticket.error();
        return (*ticket)->hub.exists() && (*ticket)->leaving.isEmpty() && (*ticket)->scope != m_scope;
    }

    Result<void> applyOperation(RecordKeeper::Record &record, const LogEntry &entry)
    {
        m_transaction.sawClock(entry.eff);
        // A scope that was taken away is read again from its beginning: the record is here after all.
        if (!record.leaving.isEmpty()) {
            record.leaving.clear();
            record.scope = m_scope;
        }
        const bool own = std::any_of(record.pending.cbegin(), record.pending.cend(), [&](const auto &each) {
            return each.operation.uid == entry.operation.uid;
        });
        if (own) {
            if (const auto done = m_keeper.arrived(record, entry.operation.uid); !done)
                return done;
        } else if (entry.operation.device == m_transaction.state().device) {
            // A supervisor has let through what was not accepted at first.
            const auto done = m_transaction.database().query("UPDATE not_accepted SET settled = 'accepted' WHERE uid = ?")
                                  .bind(entry.operation.uid).run();
            if (!done)
                return done;
        }
        // What is here is of before the hub was restored, and its scope was not offered then: a log read from its
        // beginning has all there is of the record now, from the first version on.
        if (record.adrift && entry.ver == 1) {
            record.hub = {};
            record.adrift = false;
        }
        // In a log read later than another one, of a record that has been there and gone: its `enter` will tell all.
        const bool passedBy = !record.hub.exists() && entry.ver > 1;
        if (passedBy || entry.ver <= record.hub.ver)
            return {};
        if (record.scope.isNull())
            record.scope = m_scope;
        const bool told = own || !record.hub.exists();
        const EntityState before = told ? EntityState() : record.hub;
        apply(record.hub, entry.placed());
        return told ? Result<void>() : tellHistory(before, record.hub, entry);
    }

    Result<void> tellHistory(const EntityState &before, const EntityState &after, const LogEntry &entry)
    {
        const EntityType *type = findEntityType(entry.type);
        if (!type)
            return {};
        QStringList told;
        const QVariantMap &set = entry.operation.set;
        for (auto it = set.cbegin(); it != set.cend(); ++it) {
            const EntityField *field = type->find(it.key().section(u'/', 0, 0));
            if (!field || told.contains(field->key))
                continue;
            told.append(field->key);
            const QVariant old = columnOf(before, *field);
            // What was said, even where another value is shown.
            const QVariant now = field->merge == MergeKind::Set ? columnOf(after, *field)
                                                                : toColumn(*field, it.value()).value_or(QVariant());
            if (old == now)
                continue;
            const auto done = m_transaction.session().writeHistory(entry.operation, wallTime(entry.eff), *field, old, now);
            if (!done)
                return done;
        }
        return {};
    }

    SyncTransaction &m_transaction;
    const QString m_scope;
    RecordKeeper m_keeper;
    OwnArrivals m_own;
    Applied m_applied; // by m_own
};

} // namespace

Result<Applied> Inbox::applyPage(const QString &scope, const PullReply &page, qint64 epoch, Instant now)
{
    if (epoch != m_store.state().hubEpoch)
        return stale(u"other-epoch"_s, scope);
    const auto known = SyncPositions(m_store).of(scope);
    if (!known)
        return known.error();
    const ScopePosition position = known->value_or(ScopePosition{0, scopeChainStart(scope)});
    if (const auto right = checkPage(scope, page, position); !right)
        return right.error();
    if (page.entries.isEmpty() && *known)
        return Applied();

    SyncTransaction transaction(m_store, now, u"sync.pull"_s, SyncTransaction::Durability::Relaxed);
    if (const auto began = transaction.result(); !began)
        return began.error();
    PageReader reader(transaction, scope);
    for (const LogEntry &entry : page.entries) {
        if (const auto done = reader.read(entry); !done)
            return done.error();
        const bool mayBeSigned = entry.seq % limits::linesPerCheckpoint == 0 || (entry.seq == page.cursor && !page.more);
        if (!mayBeSigned)
            continue;
        if (const auto noted = HubPast::noteRead(transaction.database(), scope, entry.seq, entry.hash); !noted)
            return noted.error();
    }
    auto applied = reader.write();
    if (!applied)
        return applied;
    if (const auto done = transaction.setPosition(scope, {page.cursor, page.chain}); !done)
        return done.error();
    transaction.session().note(u"scope"_s, scope);
    transaction.session().note(u"cursor"_s, page.cursor);
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return applied;
}

Result<Applied> Inbox::dropScope(const QString &scope, Instant now)
{
    SyncTransaction transaction(m_store, now, u"sync.drop-scope"_s);
    if (const auto began = transaction.result(); !began)
        return began.error();
    RecordKeeper keeper(transaction.session());
    const auto records = recordsOfScope(transaction.database(), scope);
    if (!records)
        return records.error();
    for (const auto &[type, id] : *records) {
        auto record = keeper.open(type, id);
        if (!record)
            return record.error();
        if (const auto done = keeper.leave(**record, u"revoked"_s); !done)
            return done.error();
    }
    auto applied = keeper.write();
    if (!applied)
        return applied;
    for (const QByteArray table : {"cursor", "snapshot_progress"}) {
        const auto gone = transaction.database().query("DELETE FROM " + table + " WHERE scope = ?").bind(scope).run();
        if (!gone)
            return gone.error();
    }
    transaction.session().note(u"scope"_s, scope);
    const auto done = transaction.updateEpoch();
    const auto committed = done ? transaction.commit() : done;
    return committed ? applied : committed.error();
}

} // namespace kesu
