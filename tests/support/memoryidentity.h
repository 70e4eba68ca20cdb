// A device's identity that lives as long as the test.
#pragma once

#include "exchange/exchangeidentity.h"
#include "signing/signedtexts.h"
#include "signing/signingkeys.h"

namespace kesu::test {

class MemoryIdentity final : public ExchangeIdentity
{
public:
    explicit MemoryIdentity(const QString &device) : m_device(device) { }

    QString device() const override { return m_device; }
    QByteArray publicKey() const { return m_keys.publicKey; }
    QByteArray hubKey() const override { return m_hubKey; }
    void setHubKey(const QByteArray &key) { m_hubKey = key; }
    QByteArray sign(const QByteArray &text) const override { return signBytes(text, m_keys.secretKey); }
    Result<ReincarnateRequest> successorRequest(const QString &proposed) override
    {
        if (m_proposed.isEmpty()) {
            m_proposed = proposed;
            m_proposedKeys = SigningKeys::make();
        }
        const QByteArray text = reincarnateText(m_device, m_proposed, m_proposedKeys.publicKey);
        return ReincarnateRequest{m_proposed, m_proposedKeys.publicKey, signBytes(text, m_proposedKeys.secretKey)};
    }
    Result<void> succeed(const DeviceGrant &grant, Instant) override
    {
        m_device = grant.device;
        m_keys = m_proposedKeys;
        m_proposed.clear();
        return {};
    }

private:
    QString m_device;
    QByteArray m_hubKey;
    SigningKeys m_keys = SigningKeys::make();
    QString m_proposed;
    SigningKeys m_proposedKeys;
};

} // namespace kesu::test
