#pragma once

#include <condition_variable>
#include <cstdio>
#include <memory>
#include <mutex>
#include <thread>

#include "blobs/blobservice.h"
#include "devices/deviceservice.h"
#include "http/httpserver.h"
#include "hub.h"
#include "router/hublog.h"
#include "router/hubrouter.h"

namespace kesu {

struct HubServerConfig {
    HubConfig hub;
    HttpConfig http;
    RouterLimits limits;
    BlobLimits blobLimits;
    QString blobFolder;
    std::FILE *log = nullptr; // null: no log
};

// The hub put together: database, endpoints, sockets, and the thread that keeps house once a minute. The program and
// the tests run the very same.
class HubServer {
public:
    // Opens the database and the blob folder; nobody is served yet.
    static Result<std::unique_ptr<HubServer>> open(HubServerConfig config);
    ~HubServer(); // stops

    Result<void> start();
    // Answers what is in flight, then ends. Blocks until then.
    void stop();

    quint16 port() const { return m_http->port(); }
    HttpServer &http() { return *m_http; }
    Hub &hub() { return *m_hub; }
    DeviceService &devices() { return *m_devices; }
    HubLog &log() { return m_log; }

private:
    HubServer(HubServerConfig config, std::unique_ptr<Hub> hub);
    void keepHouse();
    void complainIf(const Result<void> &result, const QString &what);

    HubLog m_log;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<DeviceService> m_devices;
    std::unique_ptr<BlobService> m_blobs;
    std::unique_ptr<HubRouter> m_router;
    std::unique_ptr<HttpServer> m_http; // first to go: it calls the others

    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_stopping = false;
    std::thread m_housekeeper;
};

} // namespace kesu
