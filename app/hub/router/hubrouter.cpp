#include "router/hubrouter.h"

#include "figures/storefigures.h"
#include "http/httptext.h"
#include "messages/blobmessages.h"
#include "messages/limits.h"
#include "replies.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

ApiReply slowDown(const QString &why)
{
    ApiReply reply = errorReply(ApiCode::SlowDown, why);
    reply.headers.insert("retry-after", "5");
    return reply;
}

// What counts against an address: guesses.
bool isGuess(const ApiReply &reply)
{
    if (reply.status != 401 && reply.status != 403)
        return false;
    const ApiCode code = errorOf(reply).code;
    return code == ApiCode::EnrolCodeInvalid || code == ApiCode::SignatureInvalid || code == ApiCode::TokenExpired;
}

// Lines of the log in a page: it is dense from the asked cursor to its own, which follows the lines.
qint64 rowsIn(const ApiReply &page, const ApiRequest &request)
{
    const qsizetype at = page.body.lastIndexOf("\"cursor\":");
    if (!page.ok() || at < 0)
        return 0;
    qsizetype end = at + 9;
    while (end < page.body.size() && std::isdigit(static_cast<uchar>(page.body.at(end))) != 0)
        ++end;
    const qint64 last = page.body.mid(at + 9, end - at - 9).toLongLong();
    return qMax<qint64>(0, last - request.query.value("cursor").toLongLong());
}

} // namespace

struct HubRouter::Visit {
    HubRouter &router;
    HttpAnswer give;
    RouteMatch match;
    QByteArray requestId;
    QByteArray peer;
    QString device = {};
    bool entered = false; // counts among its device's requests
    qint64 bytesIn = 0;
    std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();

    void answer(ApiReply reply)
    {
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
        if (entered)
            router.leave(device);
        if (isGuess(reply))
            router.m_failures.take(peer, router.m_parts.hub.now());
        router.m_metrics.count(match.route, reply.status, seconds, bytesIn, reply.body.size());
        const QByteArray route = match.route ? match.route->method + ' ' + match.route->path : QByteArray("-");
        router.m_parts.log.answered({requestId, route, device.toLatin1(), reply.status, seconds, bytesIn,
                                     reply.body.size()});
        give(std::move(reply));
    }
};

HubRouter::HubRouter(RouterParts parts, RouterLimits limits)
    : m_parts(std::move(parts)), m_limits(std::move(limits)),
      m_devices(m_limits.deviceRequestsPerSecond, m_limits.deviceBurst),
      m_open(m_limits.openRequestsPerSecond, m_limits.openBurst),
      m_failures(m_limits.failuresPerSecond, m_limits.failureBurst),
      m_held([this](const Caller &caller, const ApiRequest &request) { return m_parts.hub.heads(caller, request); },
             m_parts.hub.bell())
{
}

void HubRouter::handle(ApiRequest request, HttpAnswer answer)
{
    const auto visit = std::make_shared<Visit>(
        Visit{*this, std::move(answer), findRoute(request.method, request.path), request.header("request-id"),
              request.peer});
    visit->bytesIn = request.body.size();
    if (!visit->match.route && visit->match.allowed.isEmpty())
        return visit->answer(errorReply(ApiCode::NotFound));
    if (!visit->match.route) {
        ApiReply reply = errorReply(ApiCode::MethodNotAllowed);
        reply.headers.insert("allow", visit->match.allowed.join(", "));
        return visit->answer(reply);
    }
    visit->match.route->access == Access::Open ? answerOpen(visit, request) : answerDevice(visit, request);
}

void HubRouter::answerOpen(const std::shared_ptr<Visit> &visit, const ApiRequest &request)
{
    const Instant now = m_parts.hub.now();
    const bool isGuarded = request.method == "POST";
    if (isGuarded && (!m_open.take(visit->peer, now) || !m_failures.has(visit->peer, now)))
        return visit->answer(slowDown(u"Too many attempts from this address."_s));
    visit->answer(dispatchOpen(visit->match.route->endpoint, request));
}

void HubRouter::answerDevice(const std::shared_ptr<Visit> &visit, const ApiRequest &request)
{
    const auto who = m_parts.devices.authenticate(request);
    if (const auto *refusal = std::get_if<ApiReply>(&who))
        return visit->answer(*refusal);
    const Caller &caller = std::get<Caller>(who);
    visit->device = caller.device;
    if (!m_devices.take(caller.device.toLatin1(), m_parts.hub.now()) || !enter(caller.device))
        return visit->answer(slowDown(u"Too many requests of this device at once."_s));
    visit->entered = true;
    if (visit->match.route->access == Access::Administrator && !DeviceService::isAdministrator(caller))
        return visit->answer(errorReply(ApiCode::ScopeDenied, u"Only administrators may do this."_s));
    if (visit->match.route->endpoint == Endpoint::Heads)
        return answerHeads(visit, caller, request);
    visit->answer(dispatch(caller, visit->match, request));
}

ApiReply HubRouter::dispatchOpen(Endpoint endpoint, const ApiRequest &request)
{
    switch (endpoint) {
    case Endpoint::Enrol:
        return m_parts.devices.enrol(request);
    case Endpoint::Challenge:
        return m_parts.devices.challenge(request);
    case Endpoint::Token:
        return m_parts.devices.token(request);
    case Endpoint::Live:
        return jsonReply(R"({"status":"live"})");
    case Endpoint::Ready:
        return ready();
    case Endpoint::Metrics:
        return figures(request);
    default:
        return errorReply(ApiCode::NotFound);
    }
}

ApiReply HubRouter::dispatch(const Caller &caller, const RouteMatch &match, const ApiRequest &request)
{
    const QByteArray parameter = match.parameters.value(0);
    const bool isBlob = match.route->path.contains("{sha256}");
    if (isBlob && !isBlobName(parameter))
        return errorReply(ApiCode::NotFound);
    switch (match.route->endpoint) {
    case Endpoint::Reincarnate:
        return m_parts.devices.reincarnate(caller, request);
    case Endpoint::Devices:
        return m_parts.devices.list(caller);
    case Endpoint::RenameDevice:
        return m_parts.devices.rename(caller, QString::fromUtf8(parameter), request);
    case Endpoint::RevokeDevice:
        return m_parts.devices.revoke(caller, QString::fromUtf8(parameter));
    case Endpoint::EnrolCodes:
        return m_parts.devices.makeCode(caller, request);
    case Endpoint::Users:
        return m_parts.devices.users(caller);
    case Endpoint::BeginBlob:
        return m_parts.blobs.begin(caller, request);
    case Endpoint::BlobOffset:
        return m_parts.blobs.offset(caller, parameter);
    case Endpoint::AppendBlob:
        return m_parts.blobs.append(caller, parameter, request);
    case Endpoint::LoadBlob:
        return m_parts.blobs.download(caller, parameter, request);
    default:
        break;
    }
    const ApiReply reply = m_parts.hub.handle(caller, request);
    if (request.path == "/v1/sync/pull")
        m_metrics.countRows(rowsIn(reply, request));
    return reply;
}

void HubRouter::answerHeads(const std::shared_ptr<Visit> &visit, const Caller &caller, const ApiRequest &request)
{
    bool isNumber = true;
    const int wait = request.query.value("wait", "0").toInt(&isNumber);
    if (!isNumber || wait < 0 || wait > limits::headsWaitSeconds)
        return visit->answer(errorReply(ApiCode::BadBatch, u"wait is 0 to 25 seconds."_s, {{u"where"_s, u"wait"_s}}));
    if (wait == 0)
        return visit->answer(m_parts.hub.heads(caller, request).reply);
    m_held.hold(caller, request, [visit](ApiReply reply) { visit->answer(std::move(reply)); },
                std::chrono::seconds(wait));
}

ApiReply HubRouter::ready()
{
    const auto works = m_parts.hub.database().read([](HubSession &session) -> Result<void> {
        const auto one = session.integer("SELECT 1");
        return one ? Result<void>() : Result<void>(one.error());
    });
    if (m_stopping || !works) {
        ApiReply reply = errorReply(ApiCode::Busy, m_stopping ? u"The hub is stopping."_s : u"The database is away."_s);
        reply.headers.insert("retry-after", "5");
        return reply;
    }
    return jsonReply(R"({"status":"ready"})");
}

ApiReply HubRouter::figures(const ApiRequest &request)
{
    // Whoever comes through a proxy that is not named has the proxy's address, and is not who may read this.
    const QByteArray through = request.header("x-forwarded-for");
    const bool isHidden = !through.isEmpty() && forwardedPeer(through) != request.peer;
    if (isHidden || !m_limits.metricsPeers.contains(request.peer))
        return errorReply(ApiCode::NotFound);
    const auto store = storeFigures(m_parts.hub.database());
    return {200, {{"content-type", "text/plain; version=0.0.4; charset=utf-8"}},
            m_metrics.text(m_parts.counters(), store.value_or(StoreFigures()), m_parts.hub.database().pool())};
}

bool HubRouter::isUrgent(const ApiRequest &request)
{
    return request.path.startsWith("/v1/health/") || request.path == "/v1/metrics";
}

ApiHeaders HubRouter::standardHeaders() const
{
    ApiReply stamped;
    m_parts.hub.stamp(stamped);
    return stamped.headers;
}

bool HubRouter::enter(const QString &device)
{
    const std::scoped_lock lock(m_mutex);
    int &count = m_atOnce[device];
    if (count >= m_limits.deviceAtOnce)
        return false;
    ++count;
    return true;
}

void HubRouter::leave(const QString &device)
{
    const std::scoped_lock lock(m_mutex);
    if (--m_atOnce[device] <= 0)
        m_atOnce.remove(device);
}

void HubRouter::stop()
{
    m_stopping = true;
    m_held.release();
}

} // namespace kesu
