#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"
#include "sql/hubsession.h"

namespace kesu {

class HubDatabase;

// Brings the hub's tables to the newest shape by the numbered files of ":/hub_migrations", all in one transaction.
// StoreUnusable "newer" when the database was written by a newer program. Several processes may start at once.
Result<void> migrateHub(HubDatabase &database, const QString &folder = QStringLiteral(":/hub_migrations"));

// One text for both databases: INTEGER is 64 bits in either, STRICT is SQLite's only, and lines between "--@ sqlite",
// "--@ postgresql" and "--@ both" belong to the one named. Statements in order; each ends with a semicolon at the end
// of a line.
QByteArrayList statementsFor(SqlDialect dialect, const QByteArray &script);

} // namespace kesu
