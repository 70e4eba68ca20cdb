#pragma once

#include <QTimeZone>

#include <vector>

namespace kesu {

// A time zone's offsets from UTC over some years as one sorted table, so that local time and UTC are turned into each
// other without asking QTimeZone every time. All figures in milliseconds.
class ZoneOffsets {
public:
    ZoneOffsets() = default;
    ZoneOffsets(const QTimeZone &zone, qint64 fromUtc, qint64 toUtc);

    qint64 offsetAt(qint64 utc) const;
    // A local time that comes twice is the first of the two; one that is skipped is the moment of the jump.
    qint64 toUtc(qint64 local) const;

private:
    struct Stretch {
        qint64 from;
        qint64 offset;
    };
    std::vector<Stretch> m_stretches; // never empty once built; the first reaches back for ever
};

} // namespace kesu
