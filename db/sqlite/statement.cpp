#include "statement.h"

#include <QStringEncoder>
#include <QVarLengthArray>

#include <sqlite3.h>

#include "database.h"
#include "sqliteerror.h"

namespace kesu {

Statement::Statement(Database &database, PreparedSql &home, sqlite3_stmt *handle)
    : m_database(&database), m_home(&home), m_handle(handle)
{
}

Statement::Statement(Database &database, Error error) : m_database(&database), m_error(std::move(error)), m_failed(true)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_home(other.m_home), m_handle(std::exchange(other.m_handle, nullptr)),
      m_error(std::move(other.m_error)), m_parameter(other.m_parameter), m_failed(other.m_failed)
{
}

Statement::~Statement()
{
    if (m_handle)
        m_database->giveBack(*m_home, m_handle);
}

void Statement::fail()
{
    if (m_failed)
        return;
    m_failed = true;
    m_error = sqliteError(m_database->handle(), QString::fromUtf8(m_home->sql.left(120)));
    m_database->logFailure(m_error);
}

Statement &Statement::bound(int code)
{
    if (code != SQLITE_OK)
        fail();
    return *this;
}

Statement &Statement::bind(QStringView value)
{
    if (value.isNull())
        return bindNull();
    if (m_failed)
        return *this;
    // SQLite takes a copy anyway, so short texts need no memory of their own on the way.
    QVarLengthArray<char, 768> utf8(3 * value.size());
    char *end = utf8.data();
    qsizetype plain = 0; // most texts are ASCII from beginning to end
    while (plain < value.size() && value[plain].unicode() < 0x80)
        *end++ = static_cast<char>(value[plain++].unicode());
    if (plain < value.size()) {
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        end = encoder.appendToBuffer(end, value.sliced(plain));
    }
    return bound(sqlite3_bind_text64(m_handle, ++m_parameter, utf8.constData(),
                                     static_cast<sqlite3_uint64>(end - utf8.constData()), SQLITE_TRANSIENT,
                                     SQLITE_UTF8));
}

Statement &Statement::bind(qint64 value)
{
    return m_failed ? *this : bound(sqlite3_bind_int64(m_handle, ++m_parameter, value));
}

Statement &Statement::bind(const QByteArray &utf8)
{
    if (m_failed)
        return *this;
    return bound(sqlite3_bind_text64(m_handle, ++m_parameter, utf8.constData(),
                                     static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bindNull()
{
    return m_failed ? *this : bound(sqlite3_bind_null(m_handle, ++m_parameter));
}

Statement &Statement::bind(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return bindNull();
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return bind(value.toLongLong());
    case QMetaType::QString:
        return bind(*static_cast<const QString *>(value.constData())); // without a copy
    default:
        return bind(value.toString());
    }
}

bool Statement::next()
{
    if (m_failed)
        return false;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail();
    return false;
}

Result<void> Statement::run()
{
    while (next()) { }
    return result();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const char *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_handle, column)) : QString();
}

QByteArray Statement::utf8(int column) const
{
    const char *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return text ? QByteArray(text, sqlite3_column_bytes(m_handle, column)) : QByteArray();
}

std::optional<Instant> Statement::instant(int column) const
{
    return isNull(column) ? std::nullopt : Instant::fromIso(text(column));
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    default:
        return text(column);
    }
}

int Statement::columnCount() const
{
    return m_handle ? sqlite3_column_count(m_handle) : 0;
}

void Statement::reset()
{
    if (m_handle) {
        sqlite3_reset(m_handle);
        sqlite3_clear_bindings(m_handle);
    }
    m_parameter = 0;
}

} // namespace kesu
