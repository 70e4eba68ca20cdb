#include "embedded/sqlitehubdatabase.h"

#include <chrono>

#include "database.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// So many callers share one transaction at most: the first of them waits for the last.
constexpr size_t groupLimit = 32;

Error busy()
{
    return {ErrorKind::StoreUnusable, u"busy"_s, {}, {}};
}

} // namespace

struct SqliteHubDatabase::Connection {
    explicit Connection(std::unique_ptr<Database> opened) : database(std::move(opened)), session(*database) {}

    std::unique_ptr<Database> database;
    SqliteSession session;
};

struct SqliteHubDatabase::Job {
    const Work &work;
    Result<void> result;
    bool done = false;
};

Result<std::unique_ptr<HubDatabase>> SqliteHubDatabase::open(const QString &file, const HubDatabaseOptions &options)
{
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    if (!options.durable) {
        if (const auto off = (*database)->execute("PRAGMA synchronous=OFF"); !off)
            return off.error();
    }
    auto writer = std::make_unique<Connection>(std::move(*database));
    return std::unique_ptr<HubDatabase>(new SqliteHubDatabase(file, std::move(writer), options));
}

SqliteHubDatabase::SqliteHubDatabase(QString file, std::unique_ptr<Connection> writer,
                                     const HubDatabaseOptions &options)
    : m_file(std::move(file)), m_options(options), m_writer(std::move(writer))
{
}

SqliteHubDatabase::~SqliteHubDatabase() = default;

Result<void> SqliteHubDatabase::write(const Work &work)
{
    Job job{work, {}};
    std::unique_lock lock(m_mutex);
    m_jobs.push_back(&job);
    while (!job.done) {
        if (m_writing)
            m_done.wait(lock);
        else
            writeNextGroup(lock);
    }
    return job.result;
}

void SqliteHubDatabase::writeNextGroup(std::unique_lock<std::mutex> &lock)
{
    std::deque<Job *> group;
    while (!m_jobs.empty() && group.size() < groupLimit) {
        group.push_back(m_jobs.front());
        m_jobs.pop_front();
    }
    m_writing = true;
    lock.unlock();
    runGroup(group);
    lock.lock();
    m_writing = false;
    for (Job *job : group)
        job->done = true;
    m_done.notify_all();
}

void SqliteHubDatabase::runGroup(std::deque<Job *> &group)
{
    Database &database = *m_writer->database;
    Result<void> whole = database.query("BEGIN IMMEDIATE").run();
    for (auto job = group.begin(); whole && job != group.end(); ++job) {
        (*job)->result = database.query("SAVEPOINT job").run();
        if ((*job)->result)
            (*job)->result = (*job)->work(m_writer->session);
        // SQLite ends a transaction by itself after some failures (disk full): then nobody's work is in it any more.
        if (!database.inTransaction()) {
            whole = (*job)->result ? Result<void>(busy()) : (*job)->result;
            break;
        }
        if (!(*job)->result)
            whole = database.query("ROLLBACK TO job").run();
        if (whole)
            whole = database.query("RELEASE job").run();
    }
    if (whole)
        whole = database.query("COMMIT").run();
    if (whole)
        return;
    if (database.inTransaction())
        (void)database.query("ROLLBACK").run();
    for (Job *job : group) {
        if (job->result)
            job->result = whole;
    }
}

Result<void> SqliteHubDatabase::read(const Work &work)
{
    auto connection = reader();
    if (!connection)
        return connection.error();
    Database &database = *(*connection)->database;
    Result<void> done = database.query("BEGIN").run();
    if (done) {
        done = work((*connection)->session);
        (void)database.query("ROLLBACK").run();
    }
    giveBack(std::move(*connection));
    return done;
}

Result<std::unique_ptr<SqliteHubDatabase::Connection>> SqliteHubDatabase::reader()
{
    std::unique_lock lock(m_mutex);
    if (m_readers.empty() && m_readersMade < m_options.connections) {
        ++m_readersMade;
        lock.unlock();
        auto database = Database::open(m_file, Database::Access::ReadOnly);
        if (database)
            return std::make_unique<Connection>(std::move(*database));
        lock.lock();
        --m_readersMade;
        return database.error();
    }
    const auto limit = std::chrono::seconds(m_options.waitSeconds);
    if (!m_free.wait_for(lock, limit, [this] { return !m_readers.empty(); }))
        return busy();
    auto connection = std::move(m_readers.front());
    m_readers.pop_front();
    return connection;
}

void SqliteHubDatabase::giveBack(std::unique_ptr<Connection> connection)
{
    {
        const std::lock_guard lock(m_mutex);
        m_readers.push_back(std::move(connection));
    }
    m_free.notify_one();
}

HubPool SqliteHubDatabase::pool()
{
    const std::lock_guard lock(m_mutex);
    return {m_readersMade, static_cast<int>(m_readers.size()), m_options.connections};
}

} // namespace kesu
