#pragma once

#include <QString>

#include <functional>
#include <memory>

#include "base/result.h"
#include "sql/hubsession.h"

namespace kesu {

struct HubDatabaseOptions {
    int connections = 8;   // of PostgreSQL; on SQLite: readers beside the one writer
    int waitSeconds = 2;   // for a free connection; after that the caller hears "busy"
    bool migrate = true;   // bring the tables to the newest shape when opening
    bool durable = true;   // false only in tests that measure no durability
};

// The connections at this moment; when all are open and none is idle, somebody waits.
struct HubPool {
    int open = 0;
    int idle = 0;
    int most = 0;
};

// The hub's database, SQLite or PostgreSQL, told apart by its address and by nothing else. Any thread may call.
//
// Errors are those of the house: DiskFull; StoreUnusable with "busy", "connection-lost" (try again later), "newer",
// "damaged", "not-writable"; Internal for our own mistakes.
class HubDatabase {
public:
    using Work = std::function<Result<void>(HubSession &)>;

    // "sqlite:FILE" or "postgresql://…".
    static Result<std::unique_ptr<HubDatabase>> open(const QString &url, const HubDatabaseOptions &options = {});
    virtual ~HubDatabase() = default;

    virtual SqlDialect dialect() const = 0;
    virtual HubPool pool() = 0;
    // Runs `work` in one write transaction; an error it answers undoes everything. Durable when this answers well. May run
    // `work` more than once (a deadlock, two who insert the same key, a connection lost before the commit), each time
    // from an unchanged database: work sets its results anew and has no other effect.
    virtual Result<void> write(const Work &work) = 0;
    // Runs `work` on one consistent view.
    virtual Result<void> read(const Work &work) = 0;

    // Tells the other processes on this database, after a commit; several calls may arrive as one, joined by ",". It
    // may also be lost: whoever listens polls as well.
    virtual void notify(const QByteArray &payload) = 0;
    // What others told, heard on a thread of the database's own. Set once, before the first request.
    virtual void onNotified(std::function<void(const QByteArray &payload)> listener) = 0;
};

} // namespace kesu
