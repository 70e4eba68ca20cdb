#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "statement.h"

struct sqlite3;
struct sqlite3_context;
struct sqlite3_value;

namespace kesu {

// Run on every new connection before its first statement: registers functions and tokenizers.
using ConnectionHook = std::function<Result<void>(sqlite3 *)>;

// One text of SQL and the statements prepared from it: those at rest, and how many are out.
struct PreparedSql {
    QByteArray sql;
    std::vector<struct sqlite3_stmt *> idle;
    int lent = 0;
};

// One connection to one SQLite file: the only door to it. Belongs to the thread that opened it. A read-write connection
// runs in WAL mode with synchronous=FULL and foreign keys on, which is read back and not just asked for.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Database>> open(const QString &file, Access access,
                                                  const QList<ConnectionHook> &hooks = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Prepared once and kept for the next time; a mistake in the SQL shows as a failed statement.
    Statement query(const QByteArray &sql);
    // Any number of statements, separated by semicolons; stops at the first that fails.
    Result<void> execute(const QByteArray &script);
    Result<qint64> integer(const QByteArray &sql);
    qint64 lastRow() const;
    int changes() const;
    bool inTransaction() const;

    // Writes into guarded tables fail unless this is on. Their triggers ask kesu_in_operation() or, where that would cost too
    // much (migration 0014), compare by the collation kesu_operation, to which all texts are equal while this is on and
    // none are otherwise. Off after opening.
    void setInOperation(bool on) { m_inOperation = on; }
    bool isInOperation() const { return m_inOperation; }

    QString fileName() const { return m_fileName; }
    // For hooks, backup and tests; nobody else speaks SQLite directly.
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    Database(QString file, sqlite3 *handle);
    Result<void> setUp(Access access, const QList<ConnectionHook> &hooks);
    void giveBack(PreparedSql &home, struct sqlite3_stmt *statement);
    void forgetIdle();
    void logFailure(const Error &error) const;
    static void inOperation(sqlite3_context *context, int count, sqlite3_value **values);
    static int compareInOperation(void *database, int leftSize, const void *left, int rightSize, const void *right);

    QString m_fileName;
    sqlite3 *m_handle;
    std::unordered_map<QByteArray, PreparedSql> m_prepared; // its elements stay where they are
    bool m_inOperation = false;
};

} // namespace kesu
