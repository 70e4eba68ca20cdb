#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "base/instant.h"
#include "signing/signingkeys.h"
#include "sql/hubdatabase.h"
#include "sync/scopebell.h"
#include "sync/transitionrules.h"

namespace kesu {

// What every handler works with. Nothing in here is state of the exchange: that is in the database.
struct HubContext {
    std::unique_ptr<HubDatabase> database;
    std::function<Instant()> clock;
    QString hubId;
    SigningKeys keys;
    TransitionRules transitions;
    ScopeBell bell;
    std::atomic<qint64> epoch = 0; // as last read; decisions read it anew inside their transaction
};

} // namespace kesu
