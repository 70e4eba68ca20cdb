#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

#include "base/result.h"
#include "messages/apimessage.h"

namespace kesu {

// The limits of sync-protocol §11 and what a machine can carry. Tests shorten the times.
struct HttpConfig {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;                                // 0: any free one
    QString certificateFile;                         // PEM chain; with a key the server speaks TLS only
    QString keyFile;
    QList<QByteArray> trustedProxies;                // their X-Forwarded-For names the caller

    int ioThreads = 2;
    int workers = 4;
    int maxQueued = 4000;
    int maxConnections = 20000;
    int maxConnectionsPerAddress = 5000;
    qint64 headerBytes = 16 * 1024;
    qint64 bodyBytes = 8 * 1024 * 1024;              // as received, and again after unpacking
    qint64 bufferedBytes = 512LL * 1024 * 1024;      // bodies of all requests and replies together

    std::chrono::milliseconds headerTime{15'000};    // also the TLS handshake
    std::chrono::milliseconds bodyTime{60'000};      // also every 64 KiB of a reply
    std::chrono::milliseconds idleTime{75'000};
    std::chrono::milliseconds queueTime{2'000};      // longer in the queue: 503
    std::chrono::milliseconds drainTime{20'000};     // in-flight requests get so long when the server stops
};

// Figures of one server since it started; those that say "now" go down again.
struct HttpCounters {
    qint64 connectionsNow = 0;
    qint64 connectionsRefused = 0;
    qint64 requestsNow = 0;
    qint64 queuedNow = 0;
    qint64 bufferedNow = 0;
    qint64 busyReplies = 0;
    qint64 malformed = 0;
    qint64 timedOut = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
};

// Called once, from any thread, now or later: a request may be held without holding a worker. An answer that is let go
// without being called answers 500.
using HttpAnswer = std::function<void(ApiReply)>;

struct HttpHooks {
    // Runs on a worker thread; what it throws answers 500.
    std::function<void(ApiRequest, HttpAnswer)> handle;
    // True for requests that must be answered however long the queue is (health); they have a worker of their own.
    std::function<bool(const ApiRequest &)> isUrgent;
    // Headers that every reply carries, those of the server's own errors too.
    std::function<ApiHeaders()> standardHeaders;
    // A whole sentence for the log: refused input, broken handlers. Never personal data.
    std::function<void(const QByteArray &requestId, const QString &sentence)> complain;
};

// The socket side of the hub: HTTP/1.1, plain or TLS, with a limit on everything a caller can make it hold. Handlers
// see unpacked bodies and a "request-id" header that is always there.
class HttpServer {
public:
    HttpServer(HttpConfig config, HttpHooks hooks);
    ~HttpServer(); // stops
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    // BadInput "certificate-unusable", StoreUnusable "address-in-use" or "listen-failed" with the system's words.
    Result<void> start();
    quint16 port() const;
    // New connections use the certificate that is in the files now; the old one stays if they are not usable.
    Result<void> reloadCertificate();

    // No new connections; idle ones are closed; requests in flight are answered, then the threads end. Blocks.
    void stop();
    bool isStopping() const;
    HttpCounters counters() const;

    class Core; // the sockets, in httpserver.cpp alone

private:
    std::shared_ptr<Core> m_core;
};

} // namespace kesu
