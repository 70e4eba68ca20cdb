#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>

#include "embedded/sqlitesession.h"
#include "sql/hubdatabase.h"

namespace kesu {

class Database;

// The hub on one SQLite file with one writing connection. Who finds it free writes at once; what several callers want
// written while it is busy, one of them then writes for all in one transaction (each behind its own savepoint), with one
// wait for the disk.
class SqliteHubDatabase final : public HubDatabase {
public:
    static Result<std::unique_ptr<HubDatabase>> open(const QString &file, const HubDatabaseOptions &options);
    ~SqliteHubDatabase() override;

    SqlDialect dialect() const override { return SqlDialect::Sqlite; }
    HubPool pool() override; // of readers
    Result<void> write(const Work &work) override;
    Result<void> read(const Work &work) override;
    // One process owns the file: nobody to tell.
    void notify(const QByteArray &) override {}
    void onNotified(std::function<void(const QByteArray &)>) override {}

private:
    struct Connection; // with its session
    struct Job;

    SqliteHubDatabase(QString file, std::unique_ptr<Connection> writer, const HubDatabaseOptions &options);
    void writeNextGroup(std::unique_lock<std::mutex> &lock);
    void runGroup(std::deque<Job *> &group);
    Result<std::unique_ptr<Connection>> reader();
    void giveBack(std::unique_ptr<Connection> connection);

    QString m_file;
    HubDatabaseOptions m_options;
    std::unique_ptr<Connection> m_writer;

    std::mutex m_mutex;
    std::condition_variable m_done;     // jobs
    std::condition_variable m_free;     // a reader
    std::deque<Job *> m_jobs;
    std::deque<std::unique_ptr<Connection>> m_readers;
    int m_readersMade = 0;
    bool m_writing = false;
};

} // namespace kesu
