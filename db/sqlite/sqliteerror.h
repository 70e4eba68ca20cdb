#pragma once

#include "base/result.h"

struct sqlite3;

namespace kesu {

// SQLite's last failure on this connection as an Error of ours: "disk-full", "damaged", "not-writable",
// "busy", "constraint" or "sql"; args carry SQLite's own words for the log. `where` is the statement or file.
Error sqliteError(sqlite3 *db, const QString &where = {});
Error sqliteError(int code, int systemError, const QString &message, const QString &where);

} // namespace kesu
