#include "filecopy.h"

#include <QFile>

#include <sqlite3.h>

#include "database.h"
#include "sqliteerror.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesPerStep = 2000;

Result<void> copyPages(sqlite3_backup *backup, sqlite3 *target, const std::function<bool(int)> &progress)
{
    for (;;) {
        const int code = sqlite3_backup_step(backup, progress ? pagesPerStep : -1);
        const int total = sqlite3_backup_pagecount(backup);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK)
            return sqliteError(code, sqlite3_system_errno(target), QString::fromUtf8(sqlite3_errstr(code)), {});
        if (progress && !progress(total > 0 ? 100 - 100 * sqlite3_backup_remaining(backup) / total : 0))
            return Error{ErrorKind::Refused, u"cancelled"_s, {}, {}};
    }
}

} // namespace

Result<void> copyDatabase(Database &source, const QString &file, const std::function<bool(int)> &progress)
{
    QFile::remove(file);
    sqlite3 *target = nullptr;
    Result<void> done;
    if (sqlite3_open_v2(file.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr)
        != SQLITE_OK) {
        done = sqliteError(target, file);
    } else if (sqlite3_backup *backup = sqlite3_backup_init(target, "main", source.handle(), "main")) {
        done = copyPages(backup, target, progress);
        sqlite3_backup_finish(backup);
        // One self-contained file: the copy must not need a -wal beside it.
        if (done && sqlite3_exec(target, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
            done = sqliteError(target, file);
    } else {
        done = sqliteError(target, file);
    }
    sqlite3_close_v2(target);
    if (!done) {
        QFile::remove(file);
        return Error{done.error().kind, done.error().code, file, done.error().args};
    }
    return {};
}

} // namespace kesu
