#include "server/hubserver.h"

namespace kesu {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto houseTime = 60s;
constexpr int roundsBetweenBlobs = 60;

} // namespace

Result<std::unique_ptr<HubServer>> HubServer::open(HubServerConfig config)
{
    if (const auto prepared = BlobFolder(config.blobFolder).prepare(); !prepared)
        return prepared.error();
    auto hub = Hub::open(config.hub);
    if (!hub)
        return hub.error();
    return std::unique_ptr<HubServer>(new HubServer(std::move(config), std::move(*hub)));
}

HubServer::HubServer(HubServerConfig config, std::unique_ptr<Hub> hub)
    : m_log(config.log, [inner = hub.get()] { return inner->now(); }), m_hub(std::move(hub))
{
    const auto clock = [inner = m_hub.get()] { return inner->now(); };
    const HubIdentity identity{m_hub->id(), m_hub->publicKey(), [inner = m_hub.get()] { return inner->epoch(); }};
    m_devices = std::make_unique<DeviceService>(m_hub->database(), identity, clock);
    m_blobs = std::make_unique<BlobService>(
        m_hub->database(), BlobFolder(config.blobFolder),
        [inner = m_hub.get()](const Caller &caller, const QByteArray &sha256) {
            return inner->maySeeBlob(caller, sha256);
        },
        clock, config.blobLimits);
    m_router = std::make_unique<HubRouter>(
        RouterParts{*m_hub, *m_devices, *m_blobs, m_log, [this] { return m_http->counters(); }}, config.limits);
    HttpHooks hooks;
    hooks.handle = [this](ApiRequest request, HttpAnswer answer) {
        m_router->handle(std::move(request), std::move(answer));
    };
    hooks.isUrgent = &HubRouter::isUrgent;
    hooks.standardHeaders = [this] { return m_router->standardHeaders(); };
    hooks.complain = [this](const QByteArray &requestId, const QString &sentence) {
        m_log.say(HubLog::Level::Error, sentence, requestId);
    };
    m_http = std::make_unique<HttpServer>(config.http, std::move(hooks));
}

HubServer::~HubServer()
{
    stop();
}

Result<void> HubServer::start()
{
    if (const auto listening = m_http->start(); !listening)
        return listening;
    m_housekeeper = std::thread([this] { keepHouse(); });
    return {};
}

void HubServer::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_stopped.notify_all();
    if (m_housekeeper.joinable())
        m_housekeeper.join();
    m_router->stop();
    m_http->stop();
}

void HubServer::keepHouse()
{
    for (int round = 1;; ++round) {
        {
            std::unique_lock lock(m_mutex);
            if (m_stopped.wait_for(lock, houseTime, [this] { return m_stopping; }))
                return;
        }
        complainIf(m_hub->maintain(), u"The log could not be kept in shape"_s);
        complainIf(m_devices->maintain(), u"Ended tokens could not be forgotten"_s);
        if (round % roundsBetweenBlobs == 0)
            complainIf(m_blobs->maintain(), u"Abandoned uploads could not be given up"_s);
    }
}

void HubServer::complainIf(const Result<void> &result, const QString &what)
{
    if (!result)
        m_log.say(HubLog::Level::Error, u"%1: %2."_s.arg(what, result.error().code));
}

} // namespace kesu
