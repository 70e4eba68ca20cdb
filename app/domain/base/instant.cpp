#include "base/instant.h"

namespace kesu {

QString Instant::toIso() const
{
    return toUtc().toString(Qt::ISODateWithMs);
}

std::optional<Instant> Instant::fromIso(QStringView text)
{
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return from(parsed);
}

} // namespace kesu
