#include "database.h"

#include <QLoggingCategory>

#include <sqlite3.h>

#include "gatheringvfs.h"
#include "sqliteerror.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logSql, "kesu.sql", QtWarningMsg)

// Statements kept prepared; searches with many combinations of filters must not fill the memory.
constexpr size_t preparedLimit = 256;
constexpr int busyMilliseconds = 5000;
constexpr int smallThing = 1200; // bytes
constexpr int smallThings = 200;

} // namespace

Database::Database(QString file, sqlite3 *handle) : m_fileName(std::move(file)), m_handle(handle) { }

Database::~Database()
{
    forgetIdle();
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access, const QList<ConnectionHook> &hooks)
{
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    // Before SQLite's first use: counting its own memory costs a lock at every allocation, and nobody asks for the count.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3 *handle = nullptr;
    const char *const vfs = access == Access::ReadOnly ? nullptr : gatheringVfs();
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &handle, flags, vfs);
    std::unique_ptr<Database> database(new Database(file, handle));
    if (code != SQLITE_OK)
        return sqliteError(code, handle ? sqlite3_system_errno(handle) : 0, QString::fromUtf8(sqlite3_errstr(code)),
                           file);
    if (const auto ready = database->setUp(access, hooks); !ready)
        return ready.error();
    return database;
}

Result<void> Database::setUp(Access access, const QList<ConnectionHook> &hooks)
{
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Memory of the connection's own for small things: a wide row has more of them than SQLite provides for.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, smallThing, smallThings);
    sqlite3_create_function_v2(m_handle, "kesu_in_operation", 0, SQLITE_UTF8, this, &Database::inOperation, nullptr,
                               nullptr, nullptr);
    sqlite3_create_collation_v2(m_handle, "kesu_operation", SQLITE_UTF8, this, &Database::compareInOperation, nullptr);
    for (const ConnectionHook &hook : hooks) {
        if (const auto done = hook(m_handle); !done)
            return done;
    }
    if (const auto done = execute("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=ON;"); !done)
        return done;
    if (access == Access::ReadOnly) {
        const auto readable = integer("PRAGMA schema_version"); // without reading all of the schema
        return readable ? Result<void>() : Result<void>(readable.error());
    }

    auto wal = query("PRAGMA journal_mode=WAL");
    if (!wal.next())
        return wal.failed() ? wal.error() : Error{ErrorKind::StoreUnusable, u"not-writable"_s, m_fileName, {}};
    if (wal.text(0) != "wal"_L1)
        return Error{ErrorKind::StoreUnusable, u"not-writable"_s, m_fileName, {u"journal_mode "_s + wal.text(0)}};
    if (const auto done = execute("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000;"
                                  "PRAGMA cache_size=-32768; PRAGMA temp_store=MEMORY;"); !done)
        return done;
    if (integer("PRAGMA synchronous").value_or(0) != 2 || integer("PRAGMA foreign_keys").value_or(0) != 1)
        return Error{ErrorKind::StoreUnusable, u"settings-refused"_s, m_fileName, {}};
    return {};
}

void Database::inOperation(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, static_cast<Database *>(sqlite3_user_data(context))->m_inOperation ? 1 : 0);
}

int Database::compareInOperation(void *database, int, const void *, int, const void *)
{
    return static_cast<Database *>(database)->m_inOperation ? 0 : 1;
}

Statement Database::query(const QByteArray &sql)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end() && !known->second.idle.empty()) {
        PreparedSql &home = known->second;
        sqlite3_stmt *statement = home.idle.back();
        home.idle.pop_back();
        ++home.lent;
        return Statement(*this, home, statement);
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK) {
        Error error = sqliteError(m_handle, QString::fromUtf8(sql.left(120)));
        logFailure(error);
        return Statement(*this, std::move(error));
    }
    if (m_prepared.size() >= preparedLimit)
        forgetIdle();
    PreparedSql &home = m_prepared.try_emplace(sql, PreparedSql{sql, {}, 0}).first->second;
    ++home.lent;
    return Statement(*this, home, statement);
}

void Database::giveBack(PreparedSql &home, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    home.idle.push_back(statement);
    --home.lent;
}

void Database::forgetIdle()
{
    for (auto each = m_prepared.begin(); each != m_prepared.end();) {
        for (sqlite3_stmt *statement : each->second.idle)
            sqlite3_finalize(statement);
        each->second.idle.clear();
        each = each->second.lent > 0 ? std::next(each) : m_prepared.erase(each);
    }
}

Result<void> Database::execute(const QByteArray &script)
{
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    Error error = sqliteError(m_handle, QString::fromUtf8(script.left(200)));
    logFailure(error);
    return error;
}

Result<qint64> Database::integer(const QByteArray &sql)
{
    auto statement = query(sql);
    if (statement.next())
        return statement.integer(0);
    if (statement.failed())
        return statement.error();
    return Error{ErrorKind::NotFound, u"no-row"_s, QString::fromUtf8(sql), {}};
}

qint64 Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::logFailure(const Error &error) const
{
    qCWarning(logSql).noquote() << error.code << error.args.value(0) << "in" << error.where;
}

} // namespace kesu
