#include "signing/signingkeys.h"

#include <sodium.h>

namespace kesu {

namespace {

constexpr auto wireForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

void needSodium()
{
    static const bool ready = sodium_init() >= 0;
    Q_ASSERT(ready);
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

SigningKeys emptyPair()
{
    return {QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
}

} // namespace

SigningKeys SigningKeys::make()
{
    needSodium();
    SigningKeys pair = emptyPair();
    crypto_sign_keypair(raw(pair.publicKey), raw(pair.secretKey));
    return pair;
}

std::optional<SigningKeys> SigningKeys::fromSeed(const QByteArray &seed)
{
    needSodium();
    if (seed.size() != qsizetype(crypto_sign_SEEDBYTES))
        return std::nullopt;
    SigningKeys pair = emptyPair();
    crypto_sign_seed_keypair(raw(pair.publicKey), raw(pair.secretKey), raw(seed));
    return pair;
}

QByteArray signBytes(const QByteArray &bytes, const QByteArray &secretKey)
{
    needSodium();
    if (secretKey.size() != qsizetype(crypto_sign_SECRETKEYBYTES))
        return {};
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(bytes), static_cast<unsigned long long>(bytes.size()),
                         raw(secretKey));
    return signature;
}

bool isSignedBy(const QByteArray &bytes, const QByteArray &signature, const QByteArray &publicKey)
{
    needSodium();
    return signature.size() == qsizetype(crypto_sign_BYTES) && publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
        && crypto_sign_verify_detached(raw(signature), raw(bytes), static_cast<unsigned long long>(bytes.size()),
                                       raw(publicKey)) == 0;
}

QByteArray secretBytes(qsizetype count)
{
    needSodium();
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QByteArray toWireBase64(const QByteArray &bytes)
{
    return bytes.toBase64(wireForm);
}

std::optional<QByteArray> fromWireBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, wireForm | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

} // namespace kesu
