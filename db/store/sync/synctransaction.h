#pragma once

#include <memory>

#include "base/writesession.h"
#include "messages/syncmessages.h"

namespace kesu {

// One transaction of syncing; `now` is this machine's clock, uncorrected, as the exchange has it. `Durability::Relaxed`
// is for what the hub sends again when it is lost: it becomes durable with the next save or checkpoint.
class SyncTransaction {
public:
    enum class Durability { Full, Relaxed };

    SyncTransaction(Store &store, Instant now, const QString &action, Durability durability = Durability::Full);
    ~SyncTransaction();

    Result<void> result() const { return m_began; }
    WriteSession &session() { return *m_session; }
    Database &database() { return m_session->database(); }
    StoreState &state() { return m_session->state(); }

    // Where a scope is read to from now on. Versions of records count as of the oldest epoch among the scopes.
    Result<void> setPosition(const QString &scope, const ScopePosition &position);
    Result<void> updateEpoch();
    // Later readings of the clock are behind this one.
    void sawClock(Hlc remote) { state().hlc = std::max(state().hlc, remote); }

    // The audit entry is made whatever was written.
    Result<void> commit();

private:
    Store &m_store;
    Durability m_durability;
    std::unique_ptr<WriteSession> m_session;
    Result<void> m_began;
};

} // namespace kesu
