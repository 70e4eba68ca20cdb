#include "care/logcare.h"

#include <algorithm>

#include "log/agestore.h"
#include "log/metastore.h"
#include "log/recordstore.h"
#include "messages/limits.h"

namespace kesu {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

Result<void> LogCare::keep()
{
    return m_context.database->write([&](HubSession &session) -> Result<void> {
        const Instant now = m_context.clock();
        if (const auto made = makePartitions(session, now, {now.ms + 31 * dayMs}); !made)
            return made;
        if (const auto raised = raiseFloors(session, {now.ms - limits::logDays * dayMs}); !raised)
            return raised;
        const auto epoch = metaValue(session, meta::epoch);
        if (!epoch)
            return epoch.error();
        m_context.epoch = epoch->toLongLong();
        return {};
    });
}

Result<qint64> LogCare::raiseEpoch(qint64 above)
{
    qint64 raised = 0;
    const auto done = m_context.database->write([&](HubSession &session) -> Result<void> {
        const auto epoch = metaValue(session, meta::epoch);
        if (!epoch)
            return epoch.error();
        raised = std::max(epoch->toLongLong(), above) + 1;
        if (const auto marked = markEpoch(session, raised); !marked)
            return marked;
        return setMetaValue(session, meta::epoch, QByteArray::number(raised));
    });
    if (!done)
        return done.error();
    m_context.epoch = raised;
    return raised;
}

} // namespace kesu
