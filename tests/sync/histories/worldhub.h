// The hub of a history: the real handlers on either database, with the harness in place of sockets and tokens.
#pragma once

#include <QTemporaryDir>

#include "filecopy.h"
#include "hub.h"
#include "hubdatabases.h"
#include "log/linestore.h"
#include "messages/devicemessages.h"
#include "messages/limits.h"
#include "sync/placement.h"

namespace kesu::test {

class WorldHub
{
public:
    // What this hub says it takes at once: little, so that a short history comes up against it.
    static constexpr int batchOps = 20;
    static constexpr qint64 batchBytes = 30'000;
    static constexpr int pageOps = 25;

    explicit WorldHub(const QString &kind) : m_kind(kind), m_folder(fastFolder())
    {
        m_url = isFile() ? QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("hub.db"))
                         : TestPostgres::shared().newDatabase();
        open();
    }

    // Memory where the machine has some for files: histories are many, and none of them cuts the power.
    static QString fastFolder()
    {
        return QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/kesu-history-XXXXXX")
                                                                  : QDir::tempPath() + QStringLiteral("/kesu-history-XXXXXX");
    }

    ApiReply handle(const Caller &caller, const ApiRequest &request)
    {
        if (request.path == "/v1/devices/reincarnate")
            return reincarnate(request);
        return process().handle(caller, request);
    }
    // Stores an operation without asking whether it may be.
    void place(const Operation &operation, const QString &scope)
    {
        const auto done = database().write([&](HubSession &session) -> Result<void> {
            const SigningKeys keys = SigningKeys::make(); // no log here grows so long that a line is signed
            RecordShelf shelf(session);
            UserRights rights;
            LogWriter log(now(), keys);
            Placement placement(session, shelf, rights, log, epoch());
            Result<void> step = shelf.lock({operation.entity}, {});
            if (step)
                step = placement.place(operation, operation.hlc, {}, {scope, {}});
            if (step)
                step = placement.save();
            return step ? log.finish(session) : step;
        });
        if (!done)
            qFatal("the hub's database: %s", qPrintable(done.error().code));
    }

    // As the hub does by itself once a minute: signs the ends of the logs.
    void maintain()
    {
        if (!m_hub->maintain())
            qFatal("the hub cannot take care of itself");
    }

    HubDatabase &database() { return m_hub->database(); }
    QByteArray publicKey() const { return m_hub->publicKey(); }
    qint64 epoch() const { return m_hub->epoch(); }
    Instant now() const { return *m_now; }
    void advance(qint64 seconds) { *m_now = m_now->plusSeconds(seconds); }

    // Only on SQLite: a file is what the harness can copy.
    bool isFile() const { return m_kind == QLatin1String("sqlite"); }
    bool hasBackup() const { return m_backupEpoch >= 0; }
    void backUp()
    {
        m_hub.reset();
        copy(QStringLiteral("hub.db"), QStringLiteral("backup.db"));
        open();
        m_backupEpoch = m_hub->epoch();
    }
    void restore()
    {
        const qint64 before = m_hub->epoch();
        m_hub.reset();
        copy(QStringLiteral("backup.db"), QStringLiteral("hub.db"));
        open();
        if (!m_hub->raiseEpoch(before))
            qFatal("the hub's epoch cannot be raised");
    }
    void restart()
    {
        m_other.reset();
        m_hub.reset();
        open();
    }

    // The log of a scope is given up to now: who is behind needs a snapshot.
    void forgetLog(const QString &scope)
    {
        run("UPDATE scope SET floor = seq WHERE id = $1", {scope});
    }
    void run(const QByteArray &sql, const QList<SqlValue> &parameters)
    {
        const auto done = database().write([&](HubSession &session) {
            const auto ran = session.run(sql, parameters);
            return ran ? Result<void>() : Result<void>(ran.error());
        });
        if (!done)
            qFatal("the hub's database: %s", qPrintable(done.error().code));
    }
    SqlRows rows(const QByteArray &sql)
    {
        SqlRows rows;
        (void)database().read([&](HubSession &session) -> Result<void> {
            auto found = session.query(sql);
            if (found)
                rows = *found;
            return found ? Result<void>() : Result<void>(found.error());
        });
        return rows;
    }

private:
    // Of two processes on one database every request meets the other one.
    Hub &process()
    {
        m_turn = !m_turn;
        return m_other && m_turn ? *m_other : *m_hub;
    }
    void open()
    {
        m_hub = opened();
        if (!isFile())
            m_other = opened();
    }
    std::unique_ptr<Hub> opened() const
    {
        HubConfig config;
        config.databaseUrl = m_url;
        config.database.durable = false;
        config.clock = [now = m_now] { return *now; };
        auto hub = Hub::open(config);
        if (!hub)
            qFatal("the hub does not open: %s", qPrintable(hub.error().code));
        return std::move(*hub);
    }
    void copy(const QString &from, const QString &to) const
    {
        for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QFile::remove(m_folder.filePath(to + end));
            QFile::copy(m_folder.filePath(from + end), m_folder.filePath(to + end));
        }
    }
    static ApiReply reincarnate(const ApiRequest &request)
    {
        const auto asked = ReincarnateRequest::fromJson(request.body);
        DeviceGrant grant;
        grant.device = asked ? asked->newDevice : QString();
        grant.letter = QStringLiteral("A");
        grant.branch = QStringLiteral("A");
        grant.role = QStringLiteral("counter");
        grant.token = "token";
        grant.hub = QStringLiteral("h_test");
        grant.hubKey = QByteArray(32, 'k');
        ApiReply reply;
        reply.body = grant.toJson();
        return reply;
    }

    QString m_kind;
    QTemporaryDir m_folder;
    QString m_url;
    std::shared_ptr<Instant> m_now = std::make_shared<Instant>(Instant{1'795'000'000'000});
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Hub> m_other; // only on PostgreSQL
    bool m_turn = false;
    qint64 m_backupEpoch = -1;
};

} // namespace kesu::test
