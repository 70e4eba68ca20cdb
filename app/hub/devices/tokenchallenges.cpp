#include "devices/tokenchallenges.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include "signing/signingkeys.h"

namespace kesu {

namespace {

constexpr qsizetype timeBytes = 8;
constexpr qsizetype coreBytes = timeBytes + 16;

} // namespace

QByteArray TokenChallenges::seal(const QByteArray &core, const QString &device) const
{
    return QMessageAuthenticationCode::hash(core + device.toUtf8(), m_secret, QCryptographicHash::Sha256);
}

QByteArray TokenChallenges::make(const QString &device, Instant now) const
{
    QByteArray core(timeBytes, '\0');
    qToBigEndian(now.ms, core.data());
    core += secretBytes(coreBytes - timeBytes);
    return toWireBase64(core + seal(core, device));
}

std::optional<Instant> TokenChallenges::madeAt(const QByteArray &challenge, const QString &device, Instant now) const
{
    const QByteArray bytes = fromWireBase64(challenge).value_or(QByteArray());
    const QByteArray core = bytes.left(coreBytes);
    if (core.size() != coreBytes || bytes.mid(coreBytes) != seal(core, device))
        return std::nullopt;
    const Instant made{qFromBigEndian<qint64>(core.constData())};
    if (made > now || made.plusSeconds(goodSeconds) < now)
        return std::nullopt;
    return made;
}

} // namespace kesu
