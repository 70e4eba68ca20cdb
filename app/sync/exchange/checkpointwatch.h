#pragma once

#include <QStringList>

#include "base/instant.h"
#include "base/result.h"
#include "messages/apimessage.h"

namespace kesu {

class ExchangeIdentity;
class Store;

// Asks now and then what the hub has signed of the logs read here, and reports when it is not what was read.
class CheckpointWatch
{
public:
    CheckpointWatch(Store &store, const ExchangeIdentity &identity);

    // The next scope's checkpoints, of those that are read here; every ten minutes, and only after something was read.
    std::optional<ApiRequest> next(const QStringList &scopes, Instant now);
    Result<void> take(const ApiReply &reply, Instant now);
    // The hub answered something else; asked again another time.
    void giveUp() { m_toAsk.clear(); }
    // The hub says that a log read here up to `seq` is none of its own.
    Result<void> denied(const QString &scope, qint64 seq, Instant now);

private:
    void begin(const QStringList &scopes, Instant now);

    Store &m_store;
    const ExchangeIdentity &m_identity;
    std::optional<Instant> m_askedAt;
    QStringList m_toAsk;
    QString m_asked;
};

} // namespace kesu
