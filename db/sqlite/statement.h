#pragma once

#include <QByteArray>
#include <QStringView>
#include <QVariant>

#include <optional>

#include "base/instant.h"
#include "base/result.h"

struct sqlite3_stmt;

namespace kesu {

class Database;
struct PreparedSql;

// A prepared statement, borrowed from the connection's cache and given back, reset, when this goes out of scope.
// Parameters are numbered from 1 by SQL; bind() fills them from left to right. Columns are numbered from 0.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(QStringView value); // a null text binds NULL, an empty one binds ''
    Statement &bind(const QString &value) { return bind(QStringView(value)); }
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(Instant value) { return bind(QStringView(value.toIso())); }
    Statement &bind(const std::optional<Instant> &value) { return value ? bind(*value) : bindNull(); }
    Statement &bind(const QByteArray &utf8); // text, already UTF-8
    Statement &bindNull();
    Statement &bind(const QVariant &value);  // invalid: NULL; text, integer or bool
    Statement &bind(const char *) = delete;

    // True while there is a row. False at the end and on failure: ask failed().
    bool next();
    // Runs to the end, rows ignored.
    Result<void> run();
    bool failed() const { return m_failed; }
    Result<void> result() const { return m_failed ? Result<void>(m_error) : Result<void>(); }
    const Error &error() const { return m_error; }

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;      // null text for NULL
    QByteArray utf8(int column) const;
    std::optional<Instant> instant(int column) const;
    QVariant value(int column) const;    // invalid for NULL, qint64 or QString
    int columnCount() const;
    // Ready for the next round of bind() and next().
    void reset();

private:
    friend class Database;
    Statement(Database &database, PreparedSql &home, sqlite3_stmt *handle);
    Statement(Database &database, Error error);
    void fail();
    Statement &bound(int code);

    Database *m_database;
    PreparedSql *m_home = nullptr;
    sqlite3_stmt *m_handle = nullptr;
    Error m_error;
    int m_parameter = 0;
    bool m_failed = false;
};

} // namespace kesu
