#pragma once

#include <QByteArrayList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "postgres/postgresconnection.h"
#include "sql/hubdatabase.h"

namespace kesu {

// The hub on PostgreSQL: a pool of connections that are made when needed and made again when the server was restarted,
// and one thread that listens to and speaks with the other hub processes.
class PostgresDatabase final : public HubDatabase {
public:
    static Result<std::unique_ptr<HubDatabase>> open(const QString &url, const HubDatabaseOptions &options);
    ~PostgresDatabase() override;

    SqlDialect dialect() const override { return SqlDialect::PostgreSql; }
    HubPool pool() override;
    Result<void> write(const Work &work) override;
    Result<void> read(const Work &work) override;
    void notify(const QByteArray &payload) override;
    void onNotified(std::function<void(const QByteArray &payload)> listener) override;

private:
    using Connection = std::unique_ptr<PostgresConnection>;

    PostgresDatabase(const QString &url, const HubDatabaseOptions &options);
    Result<Connection> take();
    void giveBack(Connection connection);
    Result<void> attempt(PostgresConnection &connection, const QByteArray &begin, const Work &work, bool *committing);
    Result<void> run(const QByteArray &begin, const Work &work);
    void hearAndTell();
    bool hear(PostgresConnection &connection);

    QString m_url;
    HubDatabaseOptions m_options;

    std::mutex m_mutex;
    std::condition_variable m_free;
    std::deque<Connection> m_idle;
    int m_made = 0;
    std::atomic_bool m_away = false;

    std::mutex m_tellMutex;
    std::function<void(const QByteArray &)> m_listener;
    QByteArrayList m_toTell;
    bool m_stopping = false;
    int m_wake[2] = {-1, -1}; // a pipe: the listening thread waits for the server and for us
    std::thread m_thread;
};

} // namespace kesu
