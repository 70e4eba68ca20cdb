#include "sql/hubdatabase.h"

#include "embedded/sqlitehubdatabase.h"
#include "postgres/postgresdatabase.h"
#include "sql/hubmigrations.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<HubDatabase>> connected(const QString &url, const HubDatabaseOptions &options)
{
    if (url.startsWith("sqlite:"_L1))
        return SqliteHubDatabase::open(url.mid(7), options);
    if (url.startsWith("postgresql://"_L1) || url.startsWith("postgres://"_L1))
        return PostgresDatabase::open(url, options);
    return Error{ErrorKind::BadInput, u"database-address"_s, url, {}};
}

} // namespace

Result<std::unique_ptr<HubDatabase>> HubDatabase::open(const QString &url, const HubDatabaseOptions &options)
{
    auto database = connected(url, options);
    if (!database || !options.migrate)
        return database;
    if (const auto done = migrateHub(**database); !done)
        return done.error();
    return database;
}

} // namespace kesu
