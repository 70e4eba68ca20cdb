#pragma once

#include <functional>
#include <memory>

#include "base/instant.h"
#include "caller.h"
#include "messages/apimessage.h"
#include "sql/hubdatabase.h"
#include "sync/scopebell.h"

namespace kesu {

struct HubConfig {
    QString databaseUrl;                // "sqlite:FILE" or "postgresql://…"
    HubDatabaseOptions database;
    std::function<Instant()> clock;     // empty: the system's
};

// The hub without its sockets: requests in, replies out, on either database. Any thread may call; nothing is kept
// between requests that another process on the same database would have to know.
class Hub {
public:
    // Opens, brings the tables to the newest shape and, the first time, gives the hub its id and its signing key.
    static Result<std::unique_ptr<Hub>> open(HubConfig config);
    ~Hub();

    // Answers everything under /v1/sync, /v1/scopes, /v1/entities, /v1/quarantine and /v1/audit; not_found otherwise.
    // Replies carry hub-epoch and hub-time.
    ApiReply handle(const Caller &caller, const ApiRequest &request);

    // GET /v1/sync/heads with "wait": when `news` is false nothing has grown beyond what the caller said to know
    // ("scopes=branch:12,ref&since=5530,7"); then hold the request, wait for bell() or the time, and ask again.
    struct Heads {
        ApiReply reply;
        bool news = true;
    };
    Heads heads(const Caller &caller, const ApiRequest &request);
    ScopeBell &bell();

    // Whether a record the caller may see names this file.
    Result<bool> maySeeBlob(const Caller &caller, const QByteArray &sha256);

    // Once a minute, by any or every process: signs checkpoints, makes PostgreSQL's partitions, ages the log.
    Result<void> maintain();

    // After the database was restored from a backup: a new epoch, above the one in the backup and above `above`. Workstations
    // then send again what the backup does not have. Answers the new epoch.
    Result<qint64> raiseEpoch(qint64 above = 0);

    HubDatabase &database();
    Instant now() const;
    QString id() const;
    QByteArray publicKey() const;        // raw Ed25519, of the checkpoints' signatures
    qint64 epoch() const;
    void stamp(ApiReply &reply) const;   // adds hub-epoch and hub-time

private:
    struct Parts;
    explicit Hub(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kesu
