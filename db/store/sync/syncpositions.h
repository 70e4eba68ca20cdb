#pragma once

#include <QMap>

#include <optional>

#include "base/instant.h"
#include "base/result.h"
#include "messages/syncmessages.h"

namespace kesu {

class Store;

// How far this store has read each scope, and what it knows of the hub's clock.
class SyncPositions {
public:
    explicit SyncPositions(Store &store) : m_store(store) {}

    // Scopes that are read to somewhere; one whose snapshot is unfinished is not among them.
    Result<QMap<QString, ScopePosition>> all() const;
    Result<std::optional<ScopePosition>> of(const QString &scope) const;

    // Every scope of which something may be here, also from before the hub was restored or from an unfinished snapshot.
    Result<QStringList> scopes() const;

    // Hub time minus this machine's, in ms: "now" of everybody but the exchange itself is the wall clock and this.
    qint64 clockOffset() const;
    Result<void> setClockOffset(qint64 ms);
    Instant corrected(Instant clock) const { return {clock.ms + clockOffset()}; }

    std::optional<Instant> lastExchange() const; // the last time everything went through, corrected
    Result<void> setLastExchange(Instant at);

private:
    Store &m_store;
};

} // namespace kesu
