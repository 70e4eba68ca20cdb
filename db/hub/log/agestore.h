#pragma once

#include "base/instant.h"
#include "sql/hubsession.h"

namespace kesu {

// PostgreSQL keeps the log in partitions by month of `at`, so that an old month can be detached whole: makes those from
// one time to another. Nothing to do on SQLite.
Result<void> makePartitions(HubSession &session, Instant from, Instant until);
// Raises each scope's floor to its last line older than `before`. Lines below stay where they are, as audit.
Result<void> raiseFloors(HubSession &session, Instant before);

} // namespace kesu
