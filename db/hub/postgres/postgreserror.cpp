#include "postgres/postgreserror.h"

#include <QLoggingCategory>

#include <libpq-fe.h>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logPostgres, "kesu.postgres", QtWarningMsg)

struct Meaning {
    const char *state; // beginning of an SQLSTATE
    ErrorKind kind;
    const char *code;
};

constexpr Meaning meanings[] = {
    {"40001", ErrorKind::StoreUnusable, "again"},           // serialization failure
    {"40P01", ErrorKind::StoreUnusable, "again"},           // deadlock
    {"23505", ErrorKind::StoreUnusable, "again"},           // two inserted the same key at once
    {"23", ErrorKind::Internal, "constraint"},
    {"53100", ErrorKind::DiskFull, "disk-full"},
    {"53", ErrorKind::StoreUnusable, "busy"},               // out of memory, too many connections
    {"55P03", ErrorKind::StoreUnusable, "busy"},            // lock time-out
    {"57014", ErrorKind::StoreUnusable, "busy"},            // statement time-out
    {"57", ErrorKind::StoreUnusable, "connection-lost"},    // being shut down, starting up
    {"08", ErrorKind::StoreUnusable, "connection-lost"},
    {"25P03", ErrorKind::StoreUnusable, "connection-lost"}, // idle for too long inside a transaction
    {"25006", ErrorKind::StoreUnusable, "not-writable"},    // a standby
    {"58", ErrorKind::StoreUnusable, "damaged"},            // input/output error
    {"XX", ErrorKind::StoreUnusable, "damaged"},
};

} // namespace

Error postgresError(pg_conn *connection, pg_result *result, const QByteArray &where)
{
    const QByteArray state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const QString words = QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(connection)).trimmed();
    Error error{ErrorKind::Internal, u"sql"_s, QString::fromUtf8(where.left(120)), {words}};
    if (state.isEmpty()) { // libpq's own words: the server did not get to answer
        error.kind = ErrorKind::StoreUnusable;
        error.code = u"connection-lost"_s;
    }
    for (const Meaning &meaning : meanings) {
        if (!state.isEmpty() && state.startsWith(meaning.state)) {
            error.kind = meaning.kind;
            error.code = QString::fromLatin1(meaning.code);
            break;
        }
    }
    if (error.code != "again"_L1 && error.code != "connection-lost"_L1) // who lost it says so once
        qCWarning(logPostgres).noquote() << error.code << state << words << "in" << error.where;
    return error;
}

} // namespace kesu
