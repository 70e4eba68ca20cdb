#include "people/passwordhash.h"

#include <sodium.h>

#include "people/credential.h"

namespace kesu {

namespace {

struct Limits {
    unsigned long long operations;
    size_t memory;
};

Limits limitsOf(PasswordCost cost)
{
    return cost == PasswordCost::Moderate
        ? Limits{crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE}
        : Limits{crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

void needSodium()
{
    static const bool ready = sodium_init() >= 0;
    Q_ASSERT(ready);
}

// The bytes are wiped when they are no longer needed.
class Secret {
public:
    explicit Secret(const QString &password) : m_bytes(plainPassword(password).toUtf8()) { }
    ~Secret() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

} // namespace

QString hashOf(const QString &password, PasswordCost cost)
{
    needSodium();
    const Secret secret(password);
    const Limits limits = limitsOf(cost);
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(hash, secret.data(), secret.size(), limits.operations, limits.memory) != 0)
        return {};
    return QString::fromLatin1(hash);
}

bool isPasswordOf(const QString &hash, const QString &password)
{
    needSodium();
    const Secret secret(password);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.data(), secret.size()) == 0;
}

bool isWeakerThan(const QString &hash, PasswordCost cost)
{
    needSodium();
    const Limits limits = limitsOf(cost);
    // Interactive is the least there is: a hash of another cost is at least as strong.
    return cost == PasswordCost::Moderate
        && crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), limits.operations, limits.memory) != 0;
}

} // namespace kesu
