#pragma once

#include "base/instant.h"
#include "base/result.h"

namespace kesu {

// Puts a backup in the place of a closed store. The present store is put aside whole, beside its folder; the answer says
// where. When anything fails it is put back, and all is as before. An administrator's own paper layouts, which no
// backup holds, are carried over.
Result<QString> replaceStore(const QString &backup, const QString &dataDir, Instant now);

} // namespace kesu
