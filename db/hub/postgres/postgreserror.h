#pragma once

#include "base/result.h"

struct pg_conn;
struct pg_result;

namespace kesu {

// PostgreSQL's failure as an Error of ours: "disk-full", "busy", "connection-lost", "again" (the transaction has to be
// run once more), "constraint", "damaged" or "sql"; args carry PostgreSQL's own words. `result` may be null.
Error postgresError(pg_conn *connection, pg_result *result, const QByteArray &where);

} // namespace kesu
