#pragma once

#include <QHash>
#include <QString>

#include <memory>

#include "sql/hubsession.h"

struct pg_conn;
struct pg_result;

namespace kesu {

// One connection to PostgreSQL and the hub's statements on it. Used by one thread at a time.
class PostgresConnection final : public HubSession {
public:
    static Result<std::unique_ptr<PostgresConnection>> open(const QString &url, bool durable);
    ~PostgresConnection() override;
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    SqlDialect dialect() const override { return SqlDialect::PostgreSql; }
    Result<SqlRows> query(const QByteArray &sql, const QList<SqlValue> &parameters) override;
    Result<qint64> run(const QByteArray &sql, const QList<SqlValue> &parameters) override;
    Result<void> insert(const RowBatch &batch, const QByteArray &tail) override;
    Result<void> each(const QByteArray &sql, const std::function<bool(const SqlRows &oneRow)> &row) override;

    // Without preparing: BEGIN, COMMIT, LISTEN …
    Result<void> simple(const QByteArray &sql);
    bool isAlive() const;
    pg_conn *handle() const { return m_handle; }

private:
    struct Parameters;
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result *)>;

    explicit PostgresConnection(pg_conn *handle) : m_handle(handle) {}
    Result<Answer> execute(const QByteArray &sql, const Parameters &parameters);
    Result<Answer> checked(pg_result *result, const QByteArray &sql);

    pg_conn *m_handle;
    bool m_lost = false;
    QHash<QByteArray, QByteArray> m_prepared; // statement → its name on the server
};

} // namespace kesu
