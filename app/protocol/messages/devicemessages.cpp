#include "messages/devicemessages.h"

#include "messages/messagejson.h"

namespace kesu {

using namespace Qt::StringLiterals;
using namespace messagejson;

namespace {

QJsonValue text(const QByteArray &latin1)
{
    return QString::fromLatin1(latin1);
}

QJsonObject deviceToObject(const DeviceInfo &info)
{
    return {{"dev"_L1, info.device}, {"label"_L1, info.label}, {"branch"_L1, info.branch}, {"role"_L1, info.role},
            {"letter"_L1, info.letter}, {"app"_L1, info.app}, {"through"_L1, info.through},
            {"enrolled"_L1, info.enrolledAt.ms}, {"seen"_L1, wire(info.seenAt)},
            {"revoked"_L1, wire(info.revokedAt)}, {"successor"_L1, info.successor}};
}

DeviceInfo deviceFromObject(JsonReader &reader)
{
    DeviceInfo info;
    info.device = reader.requiredText("dev"_L1);
    info.label = reader.text("label"_L1);
    info.branch = reader.text("branch"_L1);
    info.role = reader.text("role"_L1);
    info.letter = reader.text("letter"_L1);
    info.app = reader.text("app"_L1);
    info.through = integer(reader, "through"_L1);
    info.enrolledAt = {integer(reader, "enrolled"_L1)};
    info.seenAt = messagejson::time(reader, "seen"_L1);
    info.revokedAt = messagejson::time(reader, "revoked"_L1);
    info.successor = reader.text("successor"_L1);
    return info;
}

} // namespace

QByteArray EnrolRequest::toJson() const
{
    return compact({{"code"_L1, code}, {"dev"_L1, device}, {"install"_L1, installation}, {"label"_L1, label},
                    {"app"_L1, app}, {"key"_L1, wire(publicKey)}, {"sig"_L1, wire(signature)}});
}

Result<EnrolRequest> EnrolRequest::fromJson(const QByteArray &json)
{
    return readMessage<EnrolRequest>(json, [](JsonReader &reader) {
        return EnrolRequest{reader.requiredText("code"_L1), reader.text("dev"_L1), reader.requiredText("install"_L1),
                            reader.text("label"_L1), reader.text("app"_L1), bytes(reader, "key"_L1),
                            bytes(reader, "sig"_L1)};
    });
}

QByteArray DeviceGrant::toJson() const
{
    return compact({{"dev"_L1, device}, {"letter"_L1, letter}, {"branch"_L1, branch}, {"role"_L1, role},
                    {"token"_L1, text(token)}, {"expires_in"_L1, tokenSeconds}, {"hub"_L1, hub},
                    {"hub_key"_L1, wire(hubKey)}, {"epoch"_L1, epoch}});
}

Result<DeviceGrant> DeviceGrant::fromJson(const QByteArray &json)
{
    return readMessage<DeviceGrant>(json, [](JsonReader &reader) {
        return DeviceGrant{reader.requiredText("dev"_L1), reader.text("letter"_L1), reader.text("branch"_L1),
                           reader.text("role"_L1), reader.requiredText("token"_L1).toLatin1(),
                           integer(reader, "expires_in"_L1), reader.requiredText("hub"_L1),
                           bytes(reader, "hub_key"_L1), integer(reader, "epoch"_L1)};
    });
}

QByteArray TokenChallenge::toJson() const
{
    return compact({{"challenge"_L1, text(challenge)}, {"expires_in"_L1, seconds}});
}

Result<TokenChallenge> TokenChallenge::fromJson(const QByteArray &json)
{
    return readMessage<TokenChallenge>(json, [](JsonReader &reader) {
        return TokenChallenge{reader.requiredText("challenge"_L1).toLatin1(), integer(reader, "expires_in"_L1)};
    });
}

QByteArray TokenChallenge::requestFor(const QString &device)
{
    return compact({{"dev"_L1, device}});
}

Result<QString> TokenChallenge::deviceOf(const QByteArray &requestJson)
{
    return readMessage<QString>(requestJson, [](JsonReader &reader) { return reader.requiredText("dev"_L1); });
}

QByteArray TokenRequest::toJson() const
{
    return compact({{"dev"_L1, device}, {"challenge"_L1, text(challenge)}, {"sig"_L1, wire(signature)}});
}

Result<TokenRequest> TokenRequest::fromJson(const QByteArray &json)
{
    return readMessage<TokenRequest>(json, [](JsonReader &reader) {
        return TokenRequest{reader.requiredText("dev"_L1), reader.requiredText("challenge"_L1).toLatin1(),
                            bytes(reader, "sig"_L1)};
    });
}

QByteArray TokenReply::toJson() const
{
    return compact({{"token"_L1, text(token)}, {"expires_in"_L1, seconds}});
}

Result<TokenReply> TokenReply::fromJson(const QByteArray &json)
{
    return readMessage<TokenReply>(json, [](JsonReader &reader) {
        return TokenReply{reader.requiredText("token"_L1).toLatin1(), integer(reader, "expires_in"_L1)};
    });
}

QByteArray ReincarnateRequest::toJson() const
{
    return compact({{"new"_L1, newDevice}, {"key"_L1, wire(publicKey)}, {"sig"_L1, wire(signature)}});
}

Result<ReincarnateRequest> ReincarnateRequest::fromJson(const QByteArray &json)
{
    return readMessage<ReincarnateRequest>(json, [](JsonReader &reader) {
        return ReincarnateRequest{reader.text("new"_L1), bytes(reader, "key"_L1), bytes(reader, "sig"_L1)};
    });
}

QByteArray deviceListToJson(const QList<DeviceInfo> &devices)
{
    QJsonArray list;
    for (const DeviceInfo &info : devices)
        list.append(deviceToObject(info));
    return compact({{"devices"_L1, list}});
}

Result<QList<DeviceInfo>> deviceListFromJson(const QByteArray &json)
{
    return readMessage<QList<DeviceInfo>>(json, [](JsonReader &reader) {
        QList<DeviceInfo> devices;
        for (const QJsonValue entry : reader.array("devices"_L1)) {
            JsonReader inner(entry.toObject(), reader.errors(), u"devices[%1]"_s.arg(devices.size()));
            devices.append(deviceFromObject(inner));
        }
        return devices;
    });
}

QByteArray deviceLabelToJson(const QString &label)
{
    return compact({{"label"_L1, label}});
}

Result<QString> deviceLabelFromJson(const QByteArray &json)
{
    return readMessage<QString>(json, [](JsonReader &reader) { return reader.requiredText("label"_L1); });
}

QByteArray EnrolCodeRequest::toJson() const
{
    return compact({{"branch"_L1, branch}, {"role"_L1, role}});
}

Result<EnrolCodeRequest> EnrolCodeRequest::fromJson(const QByteArray &json)
{
    return readMessage<EnrolCodeRequest>(json, [](JsonReader &reader) {
        return EnrolCodeRequest{reader.requiredText("branch"_L1), reader.requiredText("role"_L1)};
    });
}

QByteArray EnrolCodeReply::toJson() const
{
    return compact({{"code"_L1, code}, {"expires"_L1, expiresAt.ms}});
}

Result<EnrolCodeReply> EnrolCodeReply::fromJson(const QByteArray &json)
{
    return readMessage<EnrolCodeReply>(json, [](JsonReader &reader) {
        return EnrolCodeReply{reader.requiredText("code"_L1), {integer(reader, "expires"_L1)}};
    });
}

} // namespace kesu
