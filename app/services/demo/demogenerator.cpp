#include "demo/demogenerator.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "demo/demoworld.h"
#include "tickets/ticketlistservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

Result<void> fillWithDemo(const QString &dataDir, const DemoOptions &options, Instant now,
                          const std::function<void(int)> &progress)
{
    WalkingTime time(Instant::from(now.toUtc().addYears(-2).addDays(-1)));
    const auto workspace = Workspace::open(dataDir, time);
    if (!workspace)
        return workspace.error();
    if ((*workspace)->lists().count({}) > 0)
        return Error{ErrorKind::Refused, u"demo-needs-empty"_s, dataDir, {}};
    if (const auto relaxed = (*workspace)->context().store().relaxDurability(); !relaxed)
        return relaxed;
    DemoWorld world(**workspace, time, options, now);
    if (const auto ready = world.setUp(); !ready)
        return ready;
    world.planArrivals();
    return world.live(progress);
}

} // namespace kesu
