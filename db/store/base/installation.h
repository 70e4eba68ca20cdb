#pragma once

#include "base/result.h"
#include "base/store.h"

namespace kesu {

// The data folder's own name, in a file beside the database. A database that comes into another folder by a copy or a
// restore names another installation and is thereby noticed.
Result<QString> installationOf(const QString &dataDir);
QString newDevice();

// Reads sync_meta, or writes its first row. Marks the store as forked when it belongs to another installation.
Result<StoreState> loadState(Database &database, const QString &installation, bool *created);

} // namespace kesu
