#pragma once

#include <QByteArray>
#include <QString>

namespace kesu {

// A keyed hash (BLAKE2b, 64 bit of it) of a lookup key: equal keys give equal hashes, and without the secret nobody can
// try names or numbers against them.
class BlindHash
{
public:
    explicit BlindHash(const QByteArray &secret); // as made by newSecret()
    qint64 operator()(const QString &key) const;

    static QByteArray newSecret();

private:
    QByteArray m_secret;
};

} // namespace kesu
