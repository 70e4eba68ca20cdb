#include "postgres/postgresconnection.h"

#include <QtEndian>

#include <libpq-fe.h>

#include "postgres/postgreserror.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr Oid int8Oid = 20;
constexpr Oid textOid = 25;
constexpr Oid int8ArrayOid = 1016;
constexpr Oid textArrayOid = 1009;
constexpr int rowsPerFetch = 2000;

// Every statement of the hub finds its rows by an index; what a plan made while a table was small takes for cheaper is
// not any more when the table has grown, and plans are kept. Compiling such short statements takes longer than they do.
constexpr auto planning = "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off";

// One row that cannot be had must not hold a request for ever; a transaction nobody ends must not hold its locks.
constexpr auto settings = "SET lock_timeout = '10s'; SET statement_timeout = '60s'; "
                          "SET idle_in_transaction_session_timeout = '60s'; SET client_min_messages = warning";

void appendNumber(QByteArray &out, qint32 value)
{
    const qint32 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendNumber(QByteArray &out, qint64 value)
{
    const qint64 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

// The server's binary form of a one-dimensional array: nothing has to be quoted, here or there.
class BinaryArray {
public:
    BinaryArray(Oid elementType, qsizetype count)
    {
        appendNumber(m_bytes, qint32(count > 0 ? 1 : 0)); // dimensions
        appendNumber(m_bytes, qint32(1));                 // there may be nulls
        appendNumber(m_bytes, qint32(elementType));
        if (count > 0) {
            appendNumber(m_bytes, qint32(count));
            appendNumber(m_bytes, qint32(1)); // numbered from
        }
    }

    void add(const QByteArray &text)
    {
        appendNumber(m_bytes, qint32(text.size()));
        m_bytes.append(text);
    }
    void add(qint64 number)
    {
        appendNumber(m_bytes, qint32(sizeof number));
        appendNumber(m_bytes, number);
    }
    void addNull() { appendNumber(m_bytes, qint32(-1)); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray columnArray(const RowBatch &batch, qsizetype column)
{
    const bool integers = batch.columns().at(column).kind == RowBatch::Kind::Integer;
    BinaryArray array(integers ? int8Oid : textOid, batch.count());
    for (qsizetype row = 0; row < batch.count(); ++row) {
        const SqlValue &value = batch.at(row, column);
        if (value.isNull())
            array.addNull();
        else if (integers)
            array.add(value.integer() ? *value.integer() : 0);
        else
            array.add(value.text() ? *value.text() : QByteArray());
    }
    return array.bytes();
}

SqlRows rowsOf(const pg_result *result, int from, int until)
{
    const int columns = PQnfields(result);
    SqlRows rows(columns);
    rows.reserve(until - from);
    for (int row = from; row < until; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (PQgetisnull(result, row, column))
                rows.append(QByteArray());
            else
                rows.append(QByteArray(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
        }
    }
    return rows;
}

} // namespace

// The parameters as libpq wants them.
struct PostgresConnection::Parameters {
    QList<QByteArray> held;
    QList<const char *> values;
    QList<int> lengths;
    QList<int> formats; // 0 text, 1 binary
    QList<Oid> types;

    void add(const QByteArray &value, Oid type, int format)
    {
        held.append(value);
        values.append(held.constLast().constData());
        lengths.append(int(value.size()));
        formats.append(format);
        types.append(type);
    }

    explicit Parameters(const QList<SqlValue> &given = {})
    {
        for (const SqlValue &value : given) {
            if (const qint64 *integer = value.integer()) {
                add(QByteArray::number(*integer), int8Oid, 0);
            } else if (const QByteArray *text = value.text()) {
                add(*text, textOid, 0);
            } else if (const QByteArrayList *list = value.list()) {
                BinaryArray array(textOid, list->size());
                for (const QByteArray &entry : *list)
                    array.add(entry);
                add(array.bytes(), textArrayOid, 1);
            } else {
                add({}, 0, 0);
                values.last() = nullptr;
            }
        }
    }
};

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const QString &url, bool durable)
{
    const QByteArray address = url.toUtf8();
    const char *keywords[] = {"dbname", "connect_timeout", "client_encoding", "application_name", nullptr};
    const char *values[] = {address.constData(), "5", "UTF8", "kesuhub", nullptr};
    pg_conn *handle = PQconnectdbParams(keywords, values, 1);
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(handle));
    if (PQstatus(handle) != CONNECTION_OK)
        return postgresError(handle, nullptr, "connect");
    PQsetNoticeProcessor(handle, [](void *, const char *) {}, nullptr);
    if (const auto set = connection->simple(settings); !set)
        return set.error();
    if (const auto set = connection->simple(planning); !set)
        return set.error();
    const auto kept = connection->simple(durable ? "SET synchronous_commit = on" : "SET synchronous_commit = off");
    if (!kept)
        return kept.error();
    return connection;
}

PostgresConnection::~PostgresConnection()
{
    PQfinish(m_handle);
}

bool PostgresConnection::isAlive() const
{
    return !m_lost && PQstatus(m_handle) == CONNECTION_OK;
}

Result<PostgresConnection::Answer> PostgresConnection::checked(pg_result *result, const QByteArray &sql)
{
    Answer answer(result, &PQclear);
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
        return answer;
    Error error = postgresError(m_handle, result, sql);
    m_lost = m_lost || error.code == "connection-lost"_L1;
    return error;
}

Result<void> PostgresConnection::simple(const QByteArray &sql)
{
    const auto answer = checked(PQexec(m_handle, sql.constData()), sql);
    return answer ? Result<void>() : Result<void>(answer.error());
}

Result<PostgresConnection::Answer> PostgresConnection::execute(const QByteArray &sql, const Parameters &parameters)
{
    const int count = int(parameters.values.size());
    auto name = m_prepared.constFind(sql);
    if (name == m_prepared.constEnd()) {
        const QByteArray fresh = "s" + QByteArray::number(m_prepared.size());
        const auto prepared = checked(
            PQprepare(m_handle, fresh.constData(), sql.constData(), count, parameters.types.constData()), sql);
        if (!prepared)
            return prepared.error();
        name = m_prepared.insert(sql, fresh);
    }
    return checked(PQexecPrepared(m_handle, name->constData(), count, parameters.values.constData(),
                                  parameters.lengths.constData(), parameters.formats.constData(), 0), sql);
}

Result<SqlRows> PostgresConnection::query(const QByteArray &sql, const QList<SqlValue> &parameters)
{
    const auto answer = execute(sql, Parameters(parameters));
    if (!answer)
        return answer.error();
    return rowsOf(answer->get(), 0, PQntuples(answer->get()));
}

Result<qint64> PostgresConnection::run(const QByteArray &sql, const QList<SqlValue> &parameters)
{
    const auto answer = execute(sql, Parameters(parameters));
    if (!answer)
        return answer.error();
    return QByteArray(PQcmdTuples(answer->get())).toLongLong();
}

Result<void> PostgresConnection::insert(const RowBatch &batch, const QByteArray &tail)
{
    if (batch.isEmpty())
        return {};
    QByteArrayList arrays;
    Parameters parameters;
    for (qsizetype column = 0; column < batch.columns().size(); ++column) {
        const bool integers = batch.columns().at(column).kind == RowBatch::Kind::Integer;
        arrays.append("$" + QByteArray::number(column + 1) + (integers ? "::bigint[]" : "::text[]"));
        parameters.add(columnArray(batch, column), integers ? int8ArrayOid : textArrayOid, 1);
    }
    const QByteArray sql = "INSERT INTO " + batch.table() + " (" + batch.columnNames() + ") SELECT * FROM unnest("
        + arrays.join(", ") + ") " + tail;
    const auto answer = execute(sql, parameters);
    return answer ? Result<void>() : Result<void>(answer.error());
}

Result<void> PostgresConnection::each(const QByteArray &sql, const std::function<bool(const SqlRows &)> &row)
{
    // Whoever walks through a whole table takes the time it takes.
    if (const auto opened = simple("SET LOCAL statement_timeout = 0; DECLARE walk NO SCROLL CURSOR FOR " + sql); !opened)
        return opened;
    const QByteArray fetch = "FETCH " + QByteArray::number(rowsPerFetch) + " FROM walk";
    for (bool more = true; more;) {
        const auto answer = checked(PQexec(m_handle, fetch.constData()), fetch);
        if (!answer)
            return answer.error();
        const int count = PQntuples(answer->get());
        more = count == rowsPerFetch;
        for (int i = 0; i < count; ++i) {
            if (!row(rowsOf(answer->get(), i, i + 1))) {
                more = false;
                break;
            }
        }
    }
    return simple("CLOSE walk");
}

} // namespace kesu
