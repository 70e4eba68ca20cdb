#include "devices/deviceservice.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include "devices/devicestore.h"
#include "devices/tokenchallenges.h"
#include "messages/limits.h"
#include "replies.h"
#include "signing/signedtexts.h"
#include "signing/signingkeys.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 seenMinutes = 5; // a device's last visit is written no more often

QByteArray hashOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

bool isDeviceName(const QString &device)
{
    static const QRegularExpression form(u"^d_[A-Za-z0-9_-]{22}$"_s);
    return form.match(device).hasMatch();
}

QString newDeviceName()
{
    return u"d_"_s + QString::fromLatin1(toWireBase64(secretBytes(16)));
}

} // namespace

DeviceService::DeviceService(HubDatabase &database, HubIdentity identity, Clock clock)
    : m_database(database), m_identity(std::move(identity)), m_clock(std::move(clock))
{
}

std::variant<Caller, ApiReply> DeviceService::authenticate(const ApiRequest &request)
{
    const QByteArray header = request.header("authorization");
    if (!header.toLower().startsWith("bearer "))
        return errorReply(ApiCode::TokenExpired, u"The request carries no token."_s);
    const QByteArray hash = hashOf(header.mid(7).trimmed());
    const Instant now = m_clock();
    std::optional<DeviceRecord> device;
    const auto done = m_database.read([&](HubSession &session) -> Result<void> {
        const auto found = devicestore::findByToken(session, hash, now);
        if (!found)
            return found.error();
        device = *found;
        return {};
    });
    if (!done)
        return replyForError(done.error());
    if (!device)
        return errorReply(ApiCode::TokenExpired, u"The token is not known or has ended."_s);
    if (device->info.revokedAt)
        return errorReply(ApiCode::TokenRevoked, u"This device was revoked by an administrator."_s);
    noteSeen(*device, now);
    return Caller{device->info.device, {device->info.branch}, device->info.role.split(u',', Qt::SkipEmptyParts),
                  device->publicKey};
}

void DeviceService::noteSeen(const DeviceRecord &device, Instant now)
{
    if (device.info.seenAt && device.info.seenAt->plusSeconds(seenMinutes * 60) > now)
        return;
    // Only for people to look at: when it cannot be written, the request goes on.
    (void)m_database.write([&](HubSession &session) { return devicestore::setSeen(session, device.info.device, now); });
}

DeviceService::NewToken DeviceService::newToken()
{
    const QByteArray text = toWireBase64(secretBytes(32));
    return {text, hashOf(text)};
}

DeviceGrant DeviceService::grantFor(const DeviceRecord &device, const NewToken &token) const
{
    return {device.info.device, device.info.letter, device.info.branch, device.info.role, token.text,
            limits::accessTokenSeconds, m_identity.id, m_identity.publicKey, m_identity.epoch()};
}

ApiReply DeviceService::enrol(const ApiRequest &request)
{
    const auto asked = EnrolRequest::fromJson(request.body);
    if (!asked)
        return replyForMessage(asked.error());
    const QByteArray text = enrolText(asked->code, asked->device, asked->installation, asked->publicKey);
    if (!isSignedBy(text, asked->signature, asked->publicKey))
        return errorReply(ApiCode::SignatureInvalid, u"The request is not signed with the key it carries."_s);
    const QByteArray codeHash = hashOf(normalEnrolCode(asked->code).toUtf8());
    const NewToken fresh = newToken();
    const Instant now = m_clock();
    ApiReply reply;
    const auto done = m_database.write([&](HubSession &session) -> Result<void> {
        const auto code = devicestore::findCode(session, codeHash);
        if (!code)
            return code.error();
        const bool isUsable = *code && (*code)->expiresAt > now
            && ((*code)->usedKey.isEmpty() || (*code)->usedKey == asked->publicKey);
        if (!isUsable) {
            reply = errorReply(ApiCode::EnrolCodeInvalid, u"This code is not good, no longer good, or used up."_s);
            return {};
        }
        const auto known = devicestore::findByKey(session, asked->publicKey);
        if (!known)
            return known.error();
        if (*known && (*code)->usedKey != asked->publicKey) {
            reply = errorReply(ApiCode::DeviceForked, u"This key belongs to a device already; make a new one."_s);
            return {};
        }
        DeviceRecord device = known->value_or(DeviceRecord());
        if (!*known) {
            const auto taken = devicestore::find(session, asked->device);
            const auto letter = devicestore::nextLetter(session, (*code)->branch);
            if (!taken || !letter)
                return taken ? letter.error() : taken.error();
            device.info.device = isDeviceName(asked->device) && !*taken ? asked->device : newDeviceName();
            device.info.label = shownText(asked->label);
            device.info.app = shownText(asked->app);
            device.info.branch = (*code)->branch;
            device.info.role = (*code)->role;
            device.info.letter = *letter;
            device.info.enrolledAt = now;
            device.installation = shownText(asked->installation, 64);
            device.publicKey = asked->publicKey;
            if (const auto stored = devicestore::insert(session, device); !stored)
                return stored;
            if (const auto used = devicestore::useCode(session, codeHash, asked->publicKey); !used)
                return used;
        }
        reply = jsonReply(grantFor(device, fresh).toJson());
        return devicestore::insertToken(session, fresh.hash, device.info.device,
                                        now.plusSeconds(limits::accessTokenSeconds));
    });
    return done ? reply : replyForError(done.error());
}

Result<QByteArray> DeviceService::challengeSecret()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_challengeSecret.isEmpty())
        return m_challengeSecret;
    const auto done = m_database.write([this](HubSession &session) -> Result<void> {
        const auto secret = devicestore::sharedSecret(session, u"challenge_secret"_s);
        if (!secret)
            return secret.error();
        m_challengeSecret = *secret;
        return {};
    });
    if (!done)
        return done.error();
    return m_challengeSecret;
}

ApiReply DeviceService::challenge(const ApiRequest &request)
{
    const auto device = TokenChallenge::deviceOf(request.body);
    if (!device)
        return replyForMessage(device.error());
    const auto secret = challengeSecret();
    if (!secret)
        return replyForError(secret.error());
    return jsonReply(TokenChallenge{TokenChallenges(*secret).make(*device, m_clock()), TokenChallenges::goodSeconds}
                         .toJson());
}

ApiReply DeviceService::token(const ApiRequest &request)
{
    const auto asked = TokenRequest::fromJson(request.body);
    if (!asked)
        return replyForMessage(asked.error());
    const auto secret = challengeSecret();
    if (!secret)
        return replyForError(secret.error());
    const Instant now = m_clock();
    const auto madeAt = TokenChallenges(*secret).madeAt(asked->challenge, asked->device, now);
    if (!madeAt)
        return errorReply(ApiCode::TokenExpired, u"The challenge is not good or no longer good; ask for another."_s);
    const NewToken fresh = newToken();
    ApiReply reply;
    const auto done = m_database.write([&](HubSession &session) -> Result<void> {
        const auto device = devicestore::find(session, asked->device);
        if (!device)
            return device.error();
        const QByteArray text = tokenText(asked->device, asked->challenge);
        // Unknown and unproven are told alike, so that nobody learns which devices exist.
        if (!*device || !isSignedBy(text, asked->signature, (*device)->publicKey)) {
            reply = errorReply(ApiCode::SignatureInvalid, u"The device is not known here or did not prove itself."_s);
            return {};
        }
        if ((*device)->info.revokedAt) {
            reply = errorReply(ApiCode::TokenRevoked, u"This device was revoked by an administrator."_s);
            return {};
        }
        const auto taken = devicestore::takeChallenge(session, asked->device, *madeAt);
        if (!taken)
            return taken.error();
        if (!*taken) {
            reply = errorReply(ApiCode::TokenExpired, u"The challenge was answered before; ask for another."_s);
            return {};
        }
        reply = jsonReply(TokenReply{fresh.text, limits::accessTokenSeconds}.toJson());
        return devicestore::insertToken(session, fresh.hash, asked->device,
                                        now.plusSeconds(limits::accessTokenSeconds));
    });
    return done ? reply : replyForError(done.error());
}

ApiReply DeviceService::reincarnate(const Caller &caller, const ApiRequest &request)
{
    const auto asked = ReincarnateRequest::fromJson(request.body);
    if (!asked)
        return replyForMessage(asked.error());
    if (!isSignedBy(reincarnateText(caller.device, asked->newDevice, asked->publicKey), asked->signature,
                    asked->publicKey))
        return errorReply(ApiCode::SignatureInvalid, u"The request is not signed with the new key."_s);
    const NewToken fresh = newToken();
    const Instant now = m_clock();
    ApiReply reply;
    const auto done = m_database.write([&](HubSession &session) -> Result<void> {
        const auto known = devicestore::findByKey(session, asked->publicKey);
        const auto old = devicestore::find(session, caller.device);
        if (!known || !old || !*old)
            return !known ? known.error() : old ? Error{ErrorKind::Internal, u"device-gone"_s, {}, {}} : old.error();
        if (*known && (*known)->predecessor != caller.device) {
            reply = errorReply(ApiCode::DeviceForked, u"This key belongs to a device already; make a new one."_s);
            return {};
        }
        DeviceRecord device = known->value_or(**old);
        if (!*known) {
            const auto taken = devicestore::find(session, asked->newDevice);
            const auto letter = devicestore::nextLetter(session, device.info.branch);
            if (!taken || !letter)
                return taken ? letter.error() : taken.error();
            device.info.device = isDeviceName(asked->newDevice) && !*taken ? asked->newDevice : newDeviceName();
            device.info.letter = *letter;
            device.info.enrolledAt = now;
            device.publicKey = asked->publicKey;
            device.predecessor = caller.device;
            if (const auto stored = devicestore::insert(session, device); !stored)
                return stored;
            if (const auto linked = devicestore::setSuccessor(session, caller.device, device.info.device); !linked)
                return linked;
        }
        reply = jsonReply(grantFor(device, fresh).toJson());
        return devicestore::insertToken(session, fresh.hash, device.info.device,
                                        now.plusSeconds(limits::accessTokenSeconds));
    });
    return done ? reply : replyForError(done.error());
}

} // namespace kesu
