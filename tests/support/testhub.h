// The hub in process, on a fresh database of either kind, and devices that write operations as a workstation does.
#pragma once

#include "hub.h"
#include "hubdatabases.h"
#include "messages/quarantinemessages.h"
#include "messages/syncmessages.h"
#include "signing/signedtexts.h"
#include "signing/signingkeys.h"

namespace kesu {

class TestHub {
public:
    explicit TestHub(const QString &kind) : m_place(kind) { reopen(); }

    Hub *operator->() { return m_hub.get(); }
    Hub &operator*() { return *m_hub; }
    bool isOpen() const { return m_hub != nullptr; }
    const QString &url() const { return m_place.url(); }
    QString folder() const { return m_place.folder(); }
    Instant now() const { return *m_now; }
    void setNow(Instant now) { *m_now = now; }
    void advance(qint64 seconds) { *m_now = m_now->plusSeconds(seconds); }
    void close() { m_hub.reset(); }
    void reopen()
    {
        m_hub.reset();
        m_hub = another();
    }
    // A second process on the same database, as far as the hub can tell (PostgreSQL).
    std::unique_ptr<Hub> another() const
    {
        HubConfig config;
        config.databaseUrl = m_place.url();
        config.clock = [now = m_now] { return *now; };
        auto hub = Hub::open(config);
        if (!hub)
            qWarning() << "the hub does not open:" << hub.error().code << hub.error().args;
        return hub ? std::move(*hub) : nullptr;
    }

private:
    TestHubDatabase m_place;
    std::shared_ptr<Instant> m_now = std::make_shared<Instant>(Instant{1'795'000'000'000});
    std::unique_ptr<Hub> m_hub;
};

class TestDevice {
public:
    explicit TestDevice(const QString &name, const QStringList &branches = {QStringLiteral("SH01")},
                        const QStringList &roles = {QStringLiteral("handler")})
        : m_dh(chainStart(name))
    {
        caller.device = name;
        caller.branches = branches;
        caller.roles = roles;
    }

    // The next operation of this device.
    Operation make(const QString &type, const QString &entity, const QString &kind, const QVariantMap &set,
                   qint64 base = 0, qint64 own = -1)
    {
        Operation op;
        op.dseq = ++dseq;
        op.uid = QStringLiteral("%1-%2").arg(caller.device).arg(op.dseq);
        op.device = caller.device;
        op.user = user;
        op.hlc = hlc = nextHlc(hlc, now);
        op.type = type;
        op.entity = entity;
        op.kind = kind;
        op.base = base;
        op.own = own < 0 ? op.dseq - 1 : own;
        op.epoch = epoch;
        op.schema = 1;
        op.set = set;
        link(op);
        return op;
    }
    // Renews the device's chain after an operation was altered by hand; only for the newest one.
    void link(Operation &op)
    {
        seal(op, m_dh);
        m_before = m_dh;
        m_dh = op.chain;
    }
    void relink(Operation &op)
    {
        m_dh = m_before;
        link(op);
    }
    Operation ticket(const QString &entity, QVariantMap set = {})
    {
        set.insert(QStringLiteral("kind"), QStringLiteral("complaint"));
        if (!set.contains(QStringLiteral("state")))
            set.insert(QStringLiteral("state"), QStringLiteral("registered"));
        if (!set.contains(QStringLiteral("branch")))
            set.insert(QStringLiteral("branch"), caller.branches.constFirst());
        return make(QStringLiteral("ticket"), entity, QStringLiteral("create"), set);
    }
    Operation note(const QString &entity, const QString &ticket, const QString &text)
    {
        return make(QStringLiteral("note"), entity, QStringLiteral("note"),
                    {{QStringLiteral("ticket"), ticket}, {QStringLiteral("text"), text}});
    }
    Operation set(const QString &entity, const QVariantMap &fields, qint64 base, qint64 own = -1)
    {
        return make(QStringLiteral("ticket"), entity, QStringLiteral("set"), fields, base, own);
    }

    ApiReply send(Hub &hub, const QList<Operation> &operations) const
    {
        QList<QByteArray> bodies;
        for (const Operation &op : operations)
            bodies.append(toJson(op));
        ApiRequest request;
        request.method = "POST";
        request.path = "/v1/sync/push";
        const QByteArray signature = operations.isEmpty() || keys.secretKey.isEmpty()
            ? QByteArray("none")
            : signBytes(pushText(caller.device, operations.constFirst().dseq, operations.constLast().dseq,
                                 operations.constLast().chain), keys.secretKey);
        request.body = PushRequest::toJson(caller.device, dseq, epoch, bodies, signature);
        return hub.handle(caller, request);
    }
    // Sends and expects to be heard.
    PushReply push(Hub &hub, const QList<Operation> &operations) const
    {
        const ApiReply reply = send(hub, operations);
        const auto read = PushReply::fromJson(reply.body);
        if (!reply.ok() || !read) {
            qWarning() << "push answered" << reply.status << reply.body;
            return {-1, {}, {}, {}};
        }
        return *read;
    }
    // What became of the one operation.
    QString outcome(Hub &hub, const Operation &operation) const
    {
        const PushReply reply = push(hub, {operation});
        if (reply.results.size() != 1)
            return QStringLiteral("no answer");
        const PushResult &result = reply.results.constFirst();
        return result.accepted ? QStringLiteral("ok") : result.code + QLatin1Char(' ') + result.field;
    }

    ApiReply get(Hub &hub, const QByteArray &path, const QMap<QByteArray, QByteArray> &query = {}) const
    {
        ApiRequest request;
        request.method = "GET";
        request.path = path;
        request.query = query;
        return hub.handle(caller, request);
    }
    ApiReply post(Hub &hub, const QByteArray &path, const QByteArray &body) const
    {
        ApiRequest request;
        request.method = "POST";
        request.path = path;
        request.body = body;
        return hub.handle(caller, request);
    }
    // Every line of a scope, read in pages and checked as a workstation checks them; empty when one does not fit.
    QList<LogEntry> pull(Hub &hub, const QString &scope, int limit = 500) const
    {
        QList<LogEntry> lines;
        QByteArray chain = scopeChainStart(scope);
        for (bool more = true; more;) {
            const ApiReply reply = get(hub, "/v1/sync/pull",
                                       {{"scope", scope.toUtf8()}, {"cursor", QByteArray::number(lines.size())},
                                        {"chain", chain}, {"limit", QByteArray::number(limit)}});
            const auto page = PullReply::fromJson(reply.body);
            if (!reply.ok() || !page || page->from != lines.size()) {
                qWarning() << "pull answered" << reply.status << reply.body.left(500);
                return {};
            }
            for (const LogEntry &line : page->entries) {
                if (line.seq != lines.size() + 1 || !follows(line, chain)) {
                    qWarning() << "line" << line.seq << "of" << scope << "does not follow";
                    return {};
                }
                chain = line.hash;
                lines.append(line);
            }
            more = page->more;
        }
        return lines;
    }
    EntityState record(Hub &hub, const QString &entity) const
    {
        const auto state = entityStateFromJson(get(hub, "/v1/entities/" + entity.toUtf8()).body);
        return state ? *state : EntityState{};
    }

    Caller caller;
    SigningKeys keys;
    QString user = QStringLiteral("u1");
    qint64 dseq = 0;
    qint64 epoch = 0;
    Hlc hlc = 0;
    Instant now{1'795'000'000'000};

private:
    QByteArray m_dh;
    QByteArray m_before;
};

} // namespace kesu
