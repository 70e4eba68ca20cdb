#pragma once

#include "base/instant.h"
#include "device/hubplace.h"
#include "exchange/exchangeidentity.h"
#include "signing/signingkeys.h"

namespace kesu {

// Who this installation is to the hub: its key, what the hub granted it, and where the hub is. Kept in the data folder
// in a file that only its owner may read, beside the database and not in it, so that a backup hands nobody the key.
class DeviceIdentity final : public ExchangeIdentity
{
public:
    // A folder without the file: not enrolled. A file that cannot be read is an error, never overwritten.
    static Result<DeviceIdentity> load(const QString &dataDir);

    // One that is enrolled nowhere.
    static DeviceIdentity none(const QString &dataDir);

    bool isEnrolled() const { return !m_grant.device.isEmpty(); }
    const HubPlace &place() const { return m_place; }
    const DeviceGrant &grant() const { return m_grant; } // without the token
    QString device() const override { return m_grant.device; }
    QByteArray hubKey() const override { return m_grant.hubKey; }
    const QString &hub() const { return m_grant.hub; } // also after forget()
    const QString &label() const { return m_label; }
    const QByteArray &token() const { return m_token; }
    bool tokenIsGood(Instant now) const { return !m_token.isEmpty() && now < m_tokenUntil; }

    // Bytes signed with the device's key.
    QByteArray sign(const QByteArray &text) const override { return signBytes(text, m_keys.secretKey); }

    // The request to join. The key is made and kept first: the same code sent again brings the same key.
    Result<EnrolRequest> enrolRequest(const QString &code, const QString &device, const QString &installation,
                                      const QString &label, const QString &app);
    // The request for a new identity after device_forked; the same again until it was granted.
    Result<ReincarnateRequest> successorRequest(const QString &proposed) override;
    Result<void> succeed(const DeviceGrant &grant, Instant now) override
    {
        return accept(grant, m_place, m_label, now);
    }
    // The hub granted what was asked for: the key asked with becomes the device's key.
    Result<void> accept(const DeviceGrant &grant, const HubPlace &place, const QString &label, Instant now);
    Result<void> setPlace(const HubPlace &place);
    Result<void> setLabel(const QString &label);
    Result<void> setToken(const TokenReply &reply, Instant now);
    // Forgets key and place. Which hub it was is remembered: what was exchanged with one means nothing to another.
    Result<void> forget();

private:
    explicit DeviceIdentity(QString file) : m_file(std::move(file)) { }
    Result<void> read(const QByteArray &json);
    Result<void> write() const;
    Result<SigningKeys> proposedKeys();
    void useToken(const QByteArray &token, qint64 seconds, Instant now);

    QString m_file;
    HubPlace m_place;
    QString m_label;
    DeviceGrant m_grant;
    SigningKeys m_keys;
    SigningKeys m_proposed;   // of an enrolment or reincarnation that has been asked for
    QString m_proposedDevice;
    QByteArray m_token;
    Instant m_tokenUntil;
};

} // namespace kesu
