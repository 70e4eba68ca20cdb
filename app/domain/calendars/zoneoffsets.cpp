#include "calendars/zoneoffsets.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace kesu {

ZoneOffsets::ZoneOffsets(const QTimeZone &zone, qint64 fromUtc, qint64 toUtc)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(fromUtc, Qt::UTC);
    m_stretches.push_back({std::numeric_limits<qint64>::min() / 2, zone.offsetFromUtc(from) * 1000LL});
    for (const auto &change : zone.transitions(from, QDateTime::fromMSecsSinceEpoch(toUtc, Qt::UTC))) {
        const qint64 offset = change.offsetFromUtc * 1000LL;
        if (offset != m_stretches.back().offset)
            m_stretches.push_back({change.atUtc.toMSecsSinceEpoch(), offset});
    }
}

qint64 ZoneOffsets::offsetAt(qint64 utc) const
{
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), utc,
                                        [](qint64 at, const Stretch &stretch) { return at < stretch.from; });
    return std::prev(after)->offset;
}

qint64 ZoneOffsets::toUtc(qint64 local) const
{
    // The first stretch that has not ended yet by its own local time holds it, or begins just after it.
    size_t low = 0;
    size_t high = m_stretches.size() - 1;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (local < m_stretches[middle + 1].from + m_stretches[middle].offset)
            high = middle;
        else
            low = middle + 1;
    }
    const Stretch &stretch = m_stretches[low];
    return std::max(stretch.from, local - stretch.offset);
}

} // namespace kesu
