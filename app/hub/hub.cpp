#include "hub.h"

#include <algorithm>
#include <optional>

#include "care/logcare.h"
#include "log/metastore.h"
#include "log/recordstore.h"
#include "replies.h"
#include "sync/audithandler.h"
#include "sync/pushhandler.h"
#include "sync/quarantinehandler.h"
#include "sync/readhandlers.h"
#include "sync/scoperules.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype seedBytes = 32;
constexpr qsizetype idBytes = 16;

// What stands between two texts of a path; nothing when the path is not of that form.
std::optional<QString> between(const QByteArray &path, QByteArrayView before, QByteArrayView after)
{
    if (!path.startsWith(before) || !path.endsWith(after) || path.size() <= before.size() + after.size())
        return std::nullopt;
    return QString::fromUtf8(path.mid(before.size(), path.size() - before.size() - after.size()));
}

} // namespace

struct Hub::Parts {
    HubContext context;
    PushHandler push{context};
    ReadHandlers reading{context};
    QuarantineHandler quarantine{context};
    AuditHandler audit{context};
    LogCare care{context};

    ApiReply get(const Caller &caller, const ApiRequest &request);
    ApiReply post(const Caller &caller, const ApiRequest &request);
};

Hub::Hub(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

Hub::~Hub()
{
    m_parts->context.database.reset(); // its threads may still ring the bell
}

Result<std::unique_ptr<Hub>> Hub::open(HubConfig config)
{
    auto database = HubDatabase::open(config.databaseUrl, config.database);
    if (!database)
        return database.error();
    auto transitions = TransitionRules::load();
    if (!transitions)
        return transitions.error();
    auto parts = std::make_unique<Parts>();
    HubContext &context = parts->context;
    context.database = std::move(*database);
    context.transitions = *std::move(transitions);
    context.clock = config.clock ? std::move(config.clock)
                                 : [] { return Instant::from(QDateTime::currentDateTimeUtc()); };
    QByteArray seed;
    const auto known = context.database->write([&](HubSession &session) -> Result<void> {
        const auto id = metaValueOr(session, meta::hubId, "h_" + toWireBase64(secretBytes(idBytes)));
        const auto stored = metaValueOr(session, meta::signingSeed, secretBytes(seedBytes).toHex());
        const auto epoch = metaValueOr(session, meta::epoch, "0");
        if (!id || !stored || !epoch)
            return !id ? id.error() : !stored ? stored.error() : epoch.error();
        context.hubId = QString::fromUtf8(*id);
        context.epoch = epoch->toLongLong();
        seed = QByteArray::fromHex(*stored);
        return {};
    });
    if (!known)
        return known.error();
    const auto keys = SigningKeys::fromSeed(seed);
    if (!keys)
        return Error{ErrorKind::StoreUnusable, u"damaged"_s, u"signing_seed"_s, {}};
    context.keys = *keys;
    context.database->onNotified([bell = &context.bell](const QByteArray &payload) {
        bell->ring(QString::fromUtf8(payload).split(u','));
    });
    std::unique_ptr<Hub> hub(new Hub(std::move(parts)));
    if (const auto cared = hub->maintain(); !cared)
        return cared.error();
    return hub;
}

ApiReply Hub::handle(const Caller &caller, const ApiRequest &request)
{
    ApiReply reply = caller.revoked ? errorReply(ApiCode::TokenRevoked)
        : request.method == "GET"   ? m_parts->get(caller, request)
        : request.method == "POST"  ? m_parts->post(caller, request)
                                    : errorReply(ApiCode::MethodNotAllowed);
    stamp(reply);
    return reply;
}

ApiReply Hub::Parts::get(const Caller &caller, const ApiRequest &request)
{
    const QByteArray &path = request.path;
    bool news = false;
    if (path == "/v1/sync/pull")
        return reading.pull(caller, request);
    if (path == "/v1/sync/heads")
        return reading.heads(caller, request, &news);
    if (path == "/v1/quarantine")
        return quarantine.list(caller, request);
    if (path == "/v1/audit/checkpoints")
        return audit.checkpoints(caller, request);
    if (path == "/v1/audit/proof")
        return audit.proof(caller, request);
    if (const auto scope = between(path, "/v1/scopes/", "/snapshot"))
        return reading.snapshot(caller, request, *scope);
    if (const auto entity = between(path, "/v1/entities/", "/history"))
        return reading.history(caller, request, *entity);
    if (const auto entity = between(path, "/v1/entities/", ""))
        return reading.record(caller, *entity);
    return errorReply(ApiCode::NotFound);
}

ApiReply Hub::Parts::post(const Caller &caller, const ApiRequest &request)
{
    const QByteArray &path = request.path;
    if (path == "/v1/sync/push")
        return push.push(caller, request);
    if (path == "/v1/sync/hello")
        return reading.hello(caller, request);
    if (const auto uid = between(path, "/v1/quarantine/", "/release"))
        return quarantine.release(caller, request, *uid);
    if (const auto uid = between(path, "/v1/quarantine/", "/discard"))
        return quarantine.discard(caller, request, *uid);
    return errorReply(ApiCode::NotFound);
}

Hub::Heads Hub::heads(const Caller &caller, const ApiRequest &request)
{
    Heads answer;
    answer.reply = caller.revoked ? errorReply(ApiCode::TokenRevoked)
                                  : m_parts->reading.heads(caller, request, &answer.news);
    stamp(answer.reply);
    return answer;
}

ScopeBell &Hub::bell()
{
    return m_parts->context.bell;
}

Result<bool> Hub::maySeeBlob(const Caller &caller, const QByteArray &sha256)
{
    bool may = false;
    const auto done = database().read([&](HubSession &session) -> Result<void> {
        const auto scopes = scopesOfBlob(session, sha256);
        if (!scopes)
            return scopes.error();
        may = std::any_of(scopes->cbegin(), scopes->cend(),
                          [&](const QString &scope) { return scoperules::maySee(caller, scope); });
        return {};
    });
    return done ? Result<bool>(may) : Result<bool>(done.error());
}

Result<void> Hub::maintain()
{
    const auto epoch = m_parts->care.keep();
    if (!epoch)
        return epoch;
    return m_parts->audit.signOpenEnds();
}

Result<qint64> Hub::raiseEpoch(qint64 above)
{
    return m_parts->care.raiseEpoch(above);
}

HubDatabase &Hub::database()
{
    return *m_parts->context.database;
}

Instant Hub::now() const
{
    return m_parts->context.clock();
}

QString Hub::id() const
{
    return m_parts->context.hubId;
}

QByteArray Hub::publicKey() const
{
    return m_parts->context.keys.publicKey;
}

qint64 Hub::epoch() const
{
    return m_parts->context.epoch;
}

void Hub::stamp(ApiReply &reply) const
{
    reply.headers.insert("hub-epoch", QByteArray::number(epoch()));
    reply.headers.insert("hub-time", QByteArray::number(now().ms));
}

} // namespace kesu
