#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace kesu {

// A point in time: milliseconds since 1970-01-01T00:00Z. Always UTC; a local time needs a QTimeZone beside it.
struct Instant {
    qint64 ms = 0;

    constexpr auto operator<=>(const Instant &) const = default;
    constexpr Instant plusSeconds(qint64 s) const { return {ms + s * 1000}; }
    constexpr qint64 seconds() const { return ms >= 0 ? ms / 1000 : -((999 - ms) / 1000); }

    QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
    // "2026-11-21T07:05:00.000Z", the form stored in files and the database; sorts as text.
    QString toIso() const;
    // Takes ISO 8601 with an offset or Z; without either the text is refused, as its instant is not known.
    static std::optional<Instant> fromIso(QStringView text);
    static Instant from(const QDateTime &time) { return {time.toMSecsSinceEpoch()}; }
};

} // namespace kesu
