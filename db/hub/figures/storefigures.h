#pragma once

#include <QtGlobal>

#include "base/result.h"

namespace kesu {

class HubDatabase;

// What the hub holds, for its figures and for `kesuhub status`. Cheap however long the log is.
struct StoreFigures {
    qint64 operations = 0;   // lines of the log, over all scopes
    qint64 scopes = 0;
    qint64 entities = 0;
    qint64 quarantined = 0;  // waiting for a supervisor
    qint64 devices = 0;      // not revoked
    qint64 blobs = 0;
    qint64 blobBytes = 0;
};

// `withEntities` counts the records as well, which reads an index through.
Result<StoreFigures> storeFigures(HubDatabase &database, bool withEntities = false);

} // namespace kesu
