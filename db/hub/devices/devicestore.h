#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include "base/instant.h"
#include "base/result.h"
#include "messages/devicemessages.h"

namespace kesu {

class HubSession;

struct DeviceRecord {
    DeviceInfo info;
    QString installation;
    QByteArray publicKey;      // raw
    Instant challengedAt;      // the newest challenge that was answered
    QString predecessor;
    QString revokedBy;
};

struct EnrolCodeRecord {
    QString branch;
    QString role;
    Instant expiresAt;
    QByteArray usedKey;        // raw; empty: not used yet
};

// A branch's staff as the accepted operations on them say; of each the newest line.
struct UserRecord {
    QString user;
    QString branch;
    QStringList roles;
    bool active = false;
};

// The rows of devices, their tokens and codes. Every function runs inside the caller's transaction.
namespace devicestore {

Result<std::optional<DeviceRecord>> find(HubSession &session, const QString &device);
Result<std::optional<DeviceRecord>> findByKey(HubSession &session, const QByteArray &publicKey);
// The device a token belongs to, unless the token has ended.
Result<std::optional<DeviceRecord>> findByToken(HubSession &session, const QByteArray &tokenHash, Instant now);
// All, or those of one branch; newest first.
Result<QList<DeviceInfo>> list(HubSession &session, const QString &branch);

// Two who take the same letter at once collide on it, and the transaction is run again.
Result<QString> nextLetter(HubSession &session, const QString &branch);
Result<void> insert(HubSession &session, const DeviceRecord &device);
Result<void> setSuccessor(HubSession &session, const QString &device, const QString &successor);
Result<void> setLabel(HubSession &session, const QString &device, const QString &label);
Result<void> setSeen(HubSession &session, const QString &device, Instant at);
// The device and those that took over from it. Keeps the first time of several; tokens stay, so that the device is
// told why it is refused.
Result<void> revoke(HubSession &session, const QString &device, Instant at, const QString &by);
// False when this or a newer challenge was answered before.
Result<bool> takeChallenge(HubSession &session, const QString &device, Instant challengedAt);

Result<void> insertToken(HubSession &session, const QByteArray &hash, const QString &device, Instant expiresAt);
Result<void> dropEnded(HubSession &session, Instant now); // tokens and codes

Result<void> insertCode(HubSession &session, const QByteArray &hash, const EnrolCodeRecord &code, const QString &by);
Result<std::optional<EnrolCodeRecord>> findCode(HubSession &session, const QByteArray &hash);
Result<void> useCode(HubSession &session, const QByteArray &hash, const QByteArray &publicKey);

Result<QList<UserRecord>> users(HubSession &session, const QString &branch);

// A secret that all processes of the hub share; made by whoever needs it first.
Result<QByteArray> sharedSecret(HubSession &session, const QString &name);

} // namespace devicestore
} // namespace kesu
