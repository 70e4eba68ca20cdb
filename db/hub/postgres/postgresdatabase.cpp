#include "postgres/postgresdatabase.h"

#include <QLoggingCategory>
#include <QSet>

#include <chrono>

#include <fcntl.h>
#include <libpq-fe.h>
#include <poll.h>
#include <unistd.h>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logPostgres, "kesu.postgres", QtWarningMsg)

constexpr int attempts = 6;
constexpr int reconnectMilliseconds = 1000;
constexpr qsizetype payloadLimit = 7000; // PostgreSQL takes 8000

Error busy()
{
    return {ErrorKind::StoreUnusable, u"busy"_s, {}, {}};
}

bool isCode(const Result<void> &result, QLatin1StringView code)
{
    return !result && result.error().code == code;
}

} // namespace

Result<std::unique_ptr<HubDatabase>> PostgresDatabase::open(const QString &url, const HubDatabaseOptions &options)
{
    auto first = PostgresConnection::open(url, options.durable);
    if (!first)
        return first.error();
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(url, options));
    database->m_made = 1;
    database->m_idle.push_back(std::move(*first));
    return std::unique_ptr<HubDatabase>(std::move(database));
}

PostgresDatabase::PostgresDatabase(const QString &url, const HubDatabaseOptions &options)
    : m_url(url), m_options(options)
{
}

PostgresDatabase::~PostgresDatabase()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_tellMutex);
        m_stopping = true;
    }
    (void)!::write(m_wake[1], "", 1);
    m_thread.join();
    ::close(m_wake[0]);
    ::close(m_wake[1]);
}

Result<PostgresDatabase::Connection> PostgresDatabase::take()
{
    std::unique_lock lock(m_mutex);
    const auto limit = std::chrono::seconds(m_options.waitSeconds);
    if (!m_free.wait_for(lock, limit, [this] { return !m_idle.empty() || m_made < m_options.connections; }))
        return busy();
    if (!m_idle.empty()) {
        Connection connection = std::move(m_idle.back());
        m_idle.pop_back();
        return connection;
    }
    ++m_made;
    lock.unlock();
    auto connection = PostgresConnection::open(m_url, m_options.durable);
    // Said once for every time the server goes away, not for every request that notices.
    if (!connection && !m_away.exchange(true))
        qCWarning(logPostgres).noquote() << "PostgreSQL is not reachable:" << connection.error().args.value(0);
    else if (connection && m_away.exchange(false))
        qCWarning(logPostgres) << "PostgreSQL is reachable again.";
    if (!connection)
        giveBack(nullptr);
    return connection;
}

void PostgresDatabase::giveBack(Connection connection)
{
    {
        const std::lock_guard lock(m_mutex);
        if (connection && connection->isAlive())
            m_idle.push_back(std::move(connection));
        else
            --m_made;
    }
    m_free.notify_one();
}

Result<void> PostgresDatabase::attempt(PostgresConnection &connection, const QByteArray &begin, const Work &work,
                                       bool *committing)
{
    if (const auto begun = connection.simple(begin); !begun)
        return begun;
    Result<void> done = work(connection);
    if (done) {
        *committing = true;
        done = connection.simple("COMMIT");
    } else if (connection.isAlive()) {
        (void)connection.simple("ROLLBACK");
    }
    return done;
}

Result<void> PostgresDatabase::run(const QByteArray &begin, const Work &work)
{
    Result<void> done;
    for (int round = 0; round < attempts; ++round) {
        auto connection = take();
        if (!connection)
            return connection.error();
        bool committing = false;
        done = attempt(**connection, begin, work, &committing);
        giveBack(std::move(*connection));
        // Lost before the commit, nothing has happened: a connection that slept through a restart of the server fails here.
        const bool lost = isCode(done, "connection-lost"_L1) && !committing;
        if (!lost && !isCode(done, "again"_L1))
            return done;
    }
    if (isCode(done, "again"_L1))
        return Error{ErrorKind::StoreUnusable, u"busy"_s, done.error().where, done.error().args};
    return done;
}

Result<void> PostgresDatabase::write(const Work &work)
{
    return run("BEGIN", work);
}

Result<void> PostgresDatabase::read(const Work &work)
{
    return run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", work);
}

void PostgresDatabase::notify(const QByteArray &payload)
{
    {
        const std::lock_guard lock(m_tellMutex);
        if (!m_thread.joinable())
            return;
        m_toTell.append(payload);
    }
    (void)!::write(m_wake[1], "", 1);
}

void PostgresDatabase::onNotified(std::function<void(const QByteArray &)> listener)
{
    const std::lock_guard lock(m_tellMutex);
    m_listener = std::move(listener);
    if (m_thread.joinable() || ::pipe2(m_wake, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_thread = std::thread([this] { hearAndTell(); });
}

// A NOTIFY inside the writing transactions would make their commits wait for each other, disk included; so it goes out
// from here, afterwards, one for all that was written meanwhile.
void PostgresDatabase::hearAndTell()
{
    Connection connection;
    for (;;) {
        if (!connection) {
            auto opened = PostgresConnection::open(m_url, false);
            if (opened && (*opened)->simple("LISTEN kesu_hub"))
                connection = std::move(*opened);
        }
        pollfd waits[] = {{m_wake[0], POLLIN, 0}, {connection ? PQsocket(connection->handle()) : -1, POLLIN, 0}};
        ::poll(waits, connection ? 2 : 1, connection ? -1 : reconnectMilliseconds);
        char drained[64];
        while (::read(m_wake[0], drained, sizeof drained) > 0) { }
        QByteArrayList toTell;
        {
            const std::lock_guard lock(m_tellMutex);
            if (m_stopping)
                return;
            toTell.swap(m_toTell);
        }
        const QSet<QByteArray> unique(toTell.cbegin(), toTell.cend());
        const QByteArray payload = QByteArrayList(unique.cbegin(), unique.cend()).join(',').left(payloadLimit);
        if (connection && !payload.isEmpty())
            (void)connection->run("SELECT pg_notify('kesu_hub', $1)", {payload});
        if (connection && !hear(*connection))
            connection.reset();
    }
}

bool PostgresDatabase::hear(PostgresConnection &connection)
{
    if (!PQconsumeInput(connection.handle()))
        return false;
    while (PGnotify *told = PQnotifies(connection.handle())) {
        if (told->be_pid != PQbackendPID(connection.handle()))
            m_listener(told->extra);
        PQfreemem(told);
    }
    return connection.isAlive();
}

HubPool PostgresDatabase::pool()
{
    const std::lock_guard lock(m_mutex);
    return {m_made, static_cast<int>(m_idle.size()), m_options.connections};
}

} // namespace kesu
