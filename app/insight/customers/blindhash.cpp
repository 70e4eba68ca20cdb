#include "customers/blindhash.h"

#include <QtEndian>

#include <sodium.h>

namespace kesu {

namespace {

void initialise()
{
    static const bool ready = sodium_init() >= 0;
    Q_ASSERT(ready);
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

BlindHash::BlindHash(const QByteArray &secret) : m_secret(secret)
{
    initialise();
}

qint64 BlindHash::operator()(const QString &key) const
{
    unsigned char hash[crypto_generichash_BYTES_MIN];
    const QByteArray text = key.toUtf8();
    crypto_generichash(hash, sizeof hash, bytesOf(text), static_cast<unsigned long long>(text.size()),
                       bytesOf(m_secret), static_cast<size_t>(m_secret.size()));
    return qFromLittleEndian<qint64>(hash);
}

QByteArray BlindHash::newSecret()
{
    initialise();
    QByteArray secret(crypto_generichash_KEYBYTES, '\0');
    crypto_generichash_keygen(reinterpret_cast<unsigned char *>(secret.data()));
    return secret;
}

} // namespace kesu
