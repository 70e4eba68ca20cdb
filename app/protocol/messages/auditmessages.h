#pragma once

#include <QList>
#include <QString>

#include "base/instant.h"
#include "base/result.h"

namespace kesu {

// What the hub has signed: the chain of a scope stood at `hash` with line `seq` (sync-protocol §9).
struct SignedCheckpoint {
    QString scope;
    qint64 seq = 0;
    QByteArray hash;      // lower-case hex
    Instant at;
    QByteArray signature; // raw bytes

    bool isSignedBy(const QByteArray &publicKey) const;
    bool operator==(const SignedCheckpoint &) const = default;
};

// GET /audit/checkpoints
Result<QList<SignedCheckpoint>> checkpointsFromJson(const QByteArray &json);

} // namespace kesu
