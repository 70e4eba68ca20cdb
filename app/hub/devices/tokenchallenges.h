#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "base/instant.h"

namespace kesu {

// Challenges that no process need remember: the time of making and chance, sealed with a secret that the hub's
// processes share. That one is good only once, the device's row sees to.
class TokenChallenges {
public:
    static constexpr qint64 goodSeconds = 120;

    explicit TokenChallenges(QByteArray secret) : m_secret(std::move(secret)) {}
    QByteArray make(const QString &device, Instant now) const;
    // When it was made; nothing when it is not ours, another device's, too old, or from the future.
    std::optional<Instant> madeAt(const QByteArray &challenge, const QString &device, Instant now) const;

private:
    QByteArray seal(const QByteArray &core, const QString &device) const;

    QByteArray m_secret;
};

} // namespace kesu
