#pragma once

#include "sql/hubdatabase.h"

namespace kesu {

// Copies every row of every table from one hub's database into another, whichever kinds they are: how a backup is made,
// how one is restored, and how a hub grows from SQLite to PostgreSQL. The target must be fresh: Refused "not-empty".
// All of it is one transaction of the target and one view of the source.
Result<void> copyTables(HubDatabase &source, HubDatabase &target);

} // namespace kesu
