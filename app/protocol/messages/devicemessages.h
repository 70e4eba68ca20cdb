#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include "base/instant.h"
#include "base/result.h"

// What is said about devices (sync-protocol §5, §9; app/protocol/README.md tells the extensions). Keys and signatures
// are raw bytes here and base64url on the wire; decoding answers BadInput with the member's name in `where`.
namespace kesu {

// POST /devices/enrol. Sent again with the same code and key it answers the same device, so a lost reply costs nothing.
struct EnrolRequest {
    QString code;
    QString device;       // the identity the store already has; the hub keeps it unless it is taken
    QString installation;
    QString label;        // what people call this machine
    QString app;          // program and version
    QByteArray publicKey;
    QByteArray signature; // over enrolText()

    QByteArray toJson() const;
    static Result<EnrolRequest> fromJson(const QByteArray &json);
};

// What a device is given: its identity, its place, its first token, and the key that the hub signs checkpoints with.
struct DeviceGrant {
    QString device;
    QString letter;       // stands in the numbers of tickets registered here; unique in the branch
    QString branch;
    QString role;
    QByteArray token;     // as sent in Authorization
    qint64 tokenSeconds = 0;
    QString hub;
    QByteArray hubKey;
    qint64 epoch = 0;

    QByteArray toJson() const;
    static Result<DeviceGrant> fromJson(const QByteArray &json);
};

// POST /devices/challenge {"dev"}: the text to sign next. Good once, for a short time; also given for devices that do
// not exist, so that nobody learns which do.
struct TokenChallenge {
    QByteArray challenge;
    qint64 seconds = 0;

    QByteArray toJson() const;
    static Result<TokenChallenge> fromJson(const QByteArray &json);
    static QByteArray requestFor(const QString &device);
    static Result<QString> deviceOf(const QByteArray &requestJson);
};

// POST /devices/token.
struct TokenRequest {
    QString device;
    QByteArray challenge;
    QByteArray signature; // over tokenText()

    QByteArray toJson() const;
    static Result<TokenRequest> fromJson(const QByteArray &json);
};

struct TokenReply {
    QByteArray token;
    qint64 seconds = 0;

    QByteArray toJson() const;
    static Result<TokenReply> fromJson(const QByteArray &json);
};

// POST /devices/reincarnate, under a token of the old identity. The same new key again answers the same new identity.
// The reply is a DeviceGrant.
struct ReincarnateRequest {
    QString newDevice;    // proposed, as in EnrolRequest
    QByteArray publicKey;
    QByteArray signature; // by the new key over reincarnateText()

    QByteArray toJson() const;
    static Result<ReincarnateRequest> fromJson(const QByteArray &json);
};

// One row of GET /devices.
struct DeviceInfo {
    QString device;
    QString label;
    QString branch;
    QString role;
    QString letter;
    QString app;
    qint64 through = 0;            // how many of its operations the hub has
    Instant enrolledAt;
    std::optional<Instant> seenAt;
    std::optional<Instant> revokedAt;
    QString successor;             // the identity that took over after device_forked

    bool operator==(const DeviceInfo &) const = default;
};
QByteArray deviceListToJson(const QList<DeviceInfo> &devices);
Result<QList<DeviceInfo>> deviceListFromJson(const QByteArray &json);

// PATCH /devices/{dev}: a new name.
QByteArray deviceLabelToJson(const QString &label);
Result<QString> deviceLabelFromJson(const QByteArray &json);

// POST /enrol-codes.
struct EnrolCodeRequest {
    QString branch;
    QString role;

    QByteArray toJson() const;
    static Result<EnrolCodeRequest> fromJson(const QByteArray &json);
};

struct EnrolCodeReply {
    QString code;         // shown once; the hub keeps only its hash
    Instant expiresAt;

    QByteArray toJson() const;
    static Result<EnrolCodeReply> fromJson(const QByteArray &json);
};

} // namespace kesu
