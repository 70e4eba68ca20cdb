#pragma once

#include <QHash>

#include "sql/hubsession.h"

namespace kesu {

class Database;
class Statement;

// The hub's statements on one SQLite connection.
class SqliteSession final : public HubSession {
public:
    explicit SqliteSession(Database &database) : m_database(database) {}

    SqlDialect dialect() const override { return SqlDialect::Sqlite; }
    Result<SqlRows> query(const QByteArray &sql, const QList<SqlValue> &parameters) override;
    Result<qint64> run(const QByteArray &sql, const QList<SqlValue> &parameters) override;
    Result<void> insert(const RowBatch &batch, const QByteArray &tail) override;
    Result<void> each(const QByteArray &sql, const std::function<bool(const SqlRows &oneRow)> &row) override;

    Database &database() const { return m_database; }

private:
    const QByteArray &translated(const QByteArray &sql);
    Statement prepared(const QByteArray &sql, const QList<SqlValue> &parameters);

    Database &m_database;
    QHash<QByteArray, QByteArray> m_translated; // $1 → ?1, which may come in any order
};

} // namespace kesu
