#pragma once

#include <QHash>

#include <mutex>

#include "blobs/blobservice.h"
#include "devices/deviceservice.h"
#include "http/httpserver.h"
#include "hub.h"
#include "router/heldheads.h"
#include "router/hublog.h"
#include "router/hubmetrics.h"
#include "router/ratelimiter.h"
#include "router/routes.h"

namespace kesu {

struct RouterLimits {
    double deviceRequestsPerSecond = 200;
    double deviceBurst = 2000;
    int deviceAtOnce = 32;              // requests of one device that are being answered, held ones included
    double openRequestsPerSecond = 50;  // of one address, before there is a token
    double openBurst = 500;
    double failuresPerSecond = 0.1;     // wrong codes, signatures, tokens of one address
    double failureBurst = 60;
    QList<QByteArray> metricsPeers{"127.0.0.1", "::1"}; // who may read the figures
};

// The parts that answer, put together by the program or a test; they outlive the router.
struct RouterParts {
    Hub &hub;
    DeviceService &devices;
    BlobService &blobs;
    HubLog &log;
    std::function<HttpCounters()> counters; // of the server in front
};

// From a request to the one who answers it: the table of routes, who asks, how often, and what is written down about
// it. What a caller may not see is not found, whether it exists or not.
class HubRouter {
public:
    HubRouter(RouterParts parts, RouterLimits limits = {});

    void handle(ApiRequest request, HttpAnswer answer);
    static bool isUrgent(const ApiRequest &request);
    ApiHeaders standardHeaders() const;

    // Answers what is held and says "not ready" from now on.
    void stop();
    const HubMetrics &metrics() const { return m_metrics; }

private:
    struct Visit; // one request on its way, counted and logged when it is answered

    void answerOpen(const std::shared_ptr<Visit> &visit, const ApiRequest &request);
    void answerDevice(const std::shared_ptr<Visit> &visit, const ApiRequest &request);
    ApiReply dispatchOpen(Endpoint endpoint, const ApiRequest &request);
    ApiReply dispatch(const Caller &caller, const RouteMatch &match, const ApiRequest &request);
    void answerHeads(const std::shared_ptr<Visit> &visit, const Caller &caller, const ApiRequest &request);
    ApiReply ready();
    ApiReply figures(const ApiRequest &request);
    bool enter(const QString &device);
    void leave(const QString &device);

    RouterParts m_parts;
    const RouterLimits m_limits;
    HubMetrics m_metrics;
    RateLimiter m_devices;
    RateLimiter m_open;
    RateLimiter m_failures;
    std::mutex m_mutex;
    QHash<QString, int> m_atOnce;
    std::atomic<bool> m_stopping{false};
    HeldHeads m_held; // last: its thread asks through the parts
};

} // namespace kesu
