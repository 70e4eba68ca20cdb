#include "sync/synctransaction.h"

#include "sync/syncpositions.h"

namespace kesu {

using namespace Qt::StringLiterals;

SyncTransaction::SyncTransaction(Store &store, Instant now, const QString &action, Durability durability)
    : m_store(store), m_durability(durability)
{
    if (m_durability == Durability::Relaxed)
        (void)m_store.database().execute("PRAGMA synchronous = NORMAL");
    auto begun = store.begin({}, SyncPositions(store).corrected(now), action);
    if (!begun) {
        m_began = begun.error();
        return;
    }
    m_session = std::move(*begun);
    if (m_durability == Durability::Relaxed)
        m_session->leaveTexts();
}

SyncTransaction::~SyncTransaction()
{
    m_session.reset();
    if (m_durability == Durability::Relaxed)
        (void)m_store.database().execute("PRAGMA synchronous = FULL");
}

Result<void> SyncTransaction::setPosition(const QString &scope, const ScopePosition &position)
{
    const auto done = database().query("INSERT OR REPLACE INTO cursor (scope, seq, chain, epoch) VALUES (?,?,?,?)")
                          .bind(scope).bind(position.cursor).bind(position.chain).bind(state().hubEpoch).run();
    return done && state().epoch != state().hubEpoch ? updateEpoch() : done;
}

Result<void> SyncTransaction::updateEpoch()
{
    const auto oldest = database().integer("SELECT ifnull((SELECT min(epoch) FROM cursor), -1)");
    if (!oldest)
        return oldest.error();
    state().epoch = *oldest < 0 ? state().hubEpoch : *oldest;
    return {};
}

Result<void> SyncTransaction::commit()
{
    const auto done = database().query("UPDATE sync_meta SET dev = ?, forked = ?, epoch = ?, hub_epoch = ?")
                          .bind(state().device).bind(state().forked).bind(state().epoch).bind(state().hubEpoch).run();
    return done ? m_session->commit() : done;
}

} // namespace kesu
