#pragma once

#include <QByteArray>
#include <QString>

#include "base/instant.h"

// The exact bytes that are signed: a canonical JSON object whose "kesu" names the purpose and its version, so that a
// signature made for one purpose is never good for another.
namespace kesu {

// A code as the administrator reads it out: blanks, hyphens and case do not matter.
QString normalEnrolCode(const QString &typed);

// The device proves its new key, bound to the one-time code. `device` is the identity it proposes (may be empty).
QByteArray enrolText(const QString &code, const QString &device, const QString &installation,
                     const QByteArray &publicKey);
QByteArray tokenText(const QString &device, const QByteArray &challenge);
// Signed with the new key, sent under a token of the old one.
QByteArray reincarnateText(const QString &oldDevice, const QString &newDevice, const QByteArray &newPublicKey);
// The batch's own chain ties every operation to the signature: `chain` is `dh` of the last one.
QByteArray pushText(const QString &device, qint64 firstDseq, qint64 lastDseq, const QByteArray &chain);
// Signed by the hub. `hash` is the scope's chain at `seq`, lower-case hex.
QByteArray checkpointText(const QString &scope, qint64 seq, const QByteArray &hash, Instant at);

} // namespace kesu
