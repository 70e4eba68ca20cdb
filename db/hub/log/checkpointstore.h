#pragma once

#include <optional>

#include "base/instant.h"
#include "sql/hubsession.h"

namespace kesu {

// The signed end of a scope's chain at one moment.
struct Checkpoint {
    QString scope;
    qint64 seq = 0;
    QByteArray hash;
    Instant at;
    QByteArray signature; // raw bytes
};

Result<void> saveCheckpoint(HubSession &session, const Checkpoint &checkpoint);
// Those with a seq of `from` or more, in order.
Result<QList<Checkpoint>> checkpointsFrom(HubSession &session, const QString &scope, qint64 from, int limit);
// The newest of each scope that stands further than its newest checkpoint: scope, seq, chain and since when.
struct OpenEnd {
    QString scope;
    qint64 seq = 0;
    QByteArray chain;
    qint64 signedSeq = 0;
    Instant signedAt;     // of the newest checkpoint; 0 when there is none
};
Result<QList<OpenEnd>> unsignedEnds(HubSession &session);

} // namespace kesu
