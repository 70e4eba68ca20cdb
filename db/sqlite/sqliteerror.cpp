#include "sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace kesu {

using namespace Qt::StringLiterals;

Error sqliteError(int code, int systemError, const QString &message, const QString &where)
{
    if ((code & 0xFF) == SQLITE_FULL || systemError == ENOSPC || systemError == EDQUOT)
        return {ErrorKind::DiskFull, u"disk-full"_s, where, {message}};
    switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::StoreUnusable, u"damaged"_s, where, {message}};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_IOERR:
        return {ErrorKind::StoreUnusable, u"not-writable"_s, where, {message}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::StoreUnusable, u"busy"_s, where, {message}};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Internal, u"constraint"_s, where, {message}};
    default:
        return {ErrorKind::Internal, u"sql"_s, where, {message}};
    }
}

Error sqliteError(sqlite3 *db, const QString &where)
{
    return sqliteError(sqlite3_extended_errcode(db), sqlite3_system_errno(db), QString::fromUtf8(sqlite3_errmsg(db)),
                       where);
}

} // namespace kesu
