#include "device/deviceidentity.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include "messages/messagejson.h"
#include "signing/signedtexts.h"

namespace kesu {

using namespace Qt::StringLiterals;
using namespace messagejson;

namespace {

constexpr qint64 tokenMarginSeconds = 60; // a new one is asked for before the old one runs out under way

QJsonObject keysToObject(const SigningKeys &keys)
{
    if (keys.secretKey.isEmpty())
        return {};
    return {{"public"_L1, wire(keys.publicKey)}, {"secret"_L1, wire(keys.secretKey)}};
}

SigningKeys keysFrom(JsonReader reader)
{
    if (!reader.has("secret"_L1))
        return {};
    return {bytes(reader, "public"_L1), bytes(reader, "secret"_L1)};
}

} // namespace

DeviceIdentity DeviceIdentity::none(const QString &dataDir)
{
    return DeviceIdentity(dataDir + "/hub.json"_L1);
}

Result<DeviceIdentity> DeviceIdentity::load(const QString &dataDir)
{
    DeviceIdentity identity = none(dataDir);
    QFile file(identity.m_file);
    if (!file.exists())
        return identity;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::StoreUnusable, u"not-readable"_s, identity.m_file, {file.errorString()}};
    if (const auto read = identity.read(file.readAll()); !read)
        return Error{ErrorKind::StoreUnusable, u"damaged"_s, identity.m_file, {read.error().where}};
    return identity;
}

Result<void> DeviceIdentity::read(const QByteArray &json)
{
    const auto object = parse(json);
    if (!object)
        return object.error();
    std::optional<Error> error;
    JsonReader reader(*object, error);
    JsonReader hub = reader.inner("hub"_L1);
    m_place = {hub.text("url"_L1), {hub.text("ca_file"_L1), hub.text("fingerprint"_L1)}, hub.text("proxy"_L1)};
    m_grant.hub = hub.text("id"_L1);
    m_grant.hubKey = hub.has("key"_L1) ? bytes(hub, "key"_L1) : QByteArray();
    m_grant.device = reader.text("dev"_L1);
    m_grant.letter = reader.text("letter"_L1);
    m_grant.branch = reader.text("branch"_L1);
    m_grant.role = reader.text("role"_L1);
    m_label = reader.text("label"_L1);
    m_keys = keysFrom(reader.inner("keys"_L1));
    m_proposed = keysFrom(reader.inner("proposed"_L1));
    m_proposedDevice = reader.text("proposed_dev"_L1);
    m_token = reader.text("token"_L1).toLatin1();
    m_tokenUntil = Instant{integer(reader, "token_until"_L1)};
    return error ? Result<void>(*error) : Result<void>();
}

Result<void> DeviceIdentity::write() const
{
    QJsonObject hub{{"url"_L1, m_place.url}, {"ca_file"_L1, m_place.trust.caFile},
                    {"fingerprint"_L1, m_place.trust.fingerprint}, {"proxy"_L1, m_place.proxy},
                    {"id"_L1, m_grant.hub}};
    if (!m_grant.hubKey.isEmpty())
        hub.insert("key"_L1, wire(m_grant.hubKey));
    const QJsonObject document{{"hub"_L1, hub}, {"dev"_L1, m_grant.device}, {"letter"_L1, m_grant.letter},
                               {"branch"_L1, m_grant.branch}, {"role"_L1, m_grant.role}, {"label"_L1, m_label},
                               {"keys"_L1, keysToObject(m_keys)}, {"proposed"_L1, keysToObject(m_proposed)},
                               {"proposed_dev"_L1, m_proposedDevice}, {"token"_L1, QString::fromLatin1(m_token)},
                               {"token_until"_L1, m_tokenUntil.ms}};
    QSaveFile file(m_file);
    const QByteArray json = QJsonDocument(document).toJson();
    // The permissions come before the first byte of a secret does.
    const bool done = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(json) == json.size()
        && file.commit();
    if (!done)
        return Error{ErrorKind::StoreUnusable, u"not-writable"_s, m_file, {file.errorString()}};
    return {};
}

Result<SigningKeys> DeviceIdentity::proposedKeys()
{
    if (m_proposed.secretKey.isEmpty()) {
        m_proposed = SigningKeys::make();
        if (const auto written = write(); !written)
            return written.error();
    }
    return m_proposed;
}

Result<EnrolRequest> DeviceIdentity::enrolRequest(const QString &code, const QString &device,
                                                  const QString &installation, const QString &label, const QString &app)
{
    const auto keys = proposedKeys();
    if (!keys)
        return keys.error();
    EnrolRequest request;
    request.code = normalEnrolCode(code);
    request.device = device;
    request.installation = installation;
    request.label = label;
    request.app = app;
    request.publicKey = keys->publicKey;
    request.signature = signBytes(enrolText(code, device, installation, keys->publicKey), keys->secretKey);
    return request;
}

Result<ReincarnateRequest> DeviceIdentity::successorRequest(const QString &proposed)
{
    if (m_proposedDevice.isEmpty()) {
        m_proposedDevice = proposed;
        m_proposed = SigningKeys();
    }
    const auto keys = proposedKeys();
    if (!keys)
        return keys.error();
    const QByteArray text = reincarnateText(m_grant.device, m_proposedDevice, keys->publicKey);
    return ReincarnateRequest{m_proposedDevice, keys->publicKey, signBytes(text, keys->secretKey)};
}

void DeviceIdentity::useToken(const QByteArray &token, qint64 seconds, Instant now)
{
    m_token = token;
    m_tokenUntil = now.plusSeconds(seconds - tokenMarginSeconds);
}

Result<void> DeviceIdentity::accept(const DeviceGrant &grant, const HubPlace &place, const QString &label, Instant now)
{
    m_grant = grant;
    m_grant.token.clear();
    m_place = place;
    m_label = label;
    m_keys = m_proposed;
    m_proposed = SigningKeys();
    m_proposedDevice.clear();
    useToken(grant.token, grant.tokenSeconds, now);
    return write();
}

Result<void> DeviceIdentity::setPlace(const HubPlace &place)
{
    m_place = place;
    return write();
}

Result<void> DeviceIdentity::setLabel(const QString &label)
{
    m_label = label;
    return write();
}

Result<void> DeviceIdentity::setToken(const TokenReply &reply, Instant now)
{
    useToken(reply.token, reply.seconds, now);
    return write();
}

Result<void> DeviceIdentity::forget()
{
    DeviceIdentity forgotten(m_file);
    forgotten.m_grant.hub = m_grant.hub;
    if (const auto written = forgotten.write(); !written)
        return written;
    *this = forgotten;
    return {};
}

} // namespace kesu
