#include "http/httpserver.h"

#include <boost/asio/steady_timer.hpp>

#include <future>

#include "http/streamconnection.h"

namespace kesu {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tcp = asio::ip::tcp;
using BoostError = boost::system::error_code;

Result<void> HttpServer::Core::loadCertificate()
{
    if (config.certificateFile.isEmpty())
        return {};
    auto fresh = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(fresh->native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_mode(fresh->native_handle(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_options(fresh->native_handle(), SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    BoostError failure;
    QString file = config.certificateFile;
    fresh->use_certificate_chain_file(config.certificateFile.toStdString(), failure);
    if (!failure) {
        file = config.keyFile;
        fresh->use_private_key_file(config.keyFile.toStdString(), asio::ssl::context::pem, failure);
    }
    if (failure)
        return Error{ErrorKind::BadInput, u"certificate-unusable"_s, file, {QString::fromStdString(failure.message())}};
    const std::scoped_lock lock(mutex);
    tls = fresh;
    return {};
}

Result<void> HttpServer::Core::start()
{
    if (const auto loaded = loadCertificate(); !loaded)
        return loaded;
    BoostError failure;
    const tcp::endpoint endpoint(asio::ip::make_address(config.address.toStdString(), failure), config.port);
    const auto attempt = [&failure](auto step) {
        if (!failure)
            step();
    };
    attempt([&] { acceptor.open(endpoint.protocol(), failure); });
    attempt([&] { acceptor.set_option(asio::socket_base::reuse_address(true), failure); });
    attempt([&] { acceptor.bind(endpoint, failure); });
    attempt([&] { acceptor.listen(asio::socket_base::max_listen_connections, failure); });
    if (failure) {
        const bool inUse = failure == asio::error::address_in_use;
        return Error{ErrorKind::StoreUnusable, inUse ? u"address-in-use"_s : u"listen-failed"_s,
                     config.address + u':' + QString::number(config.port), {QString::fromStdString(failure.message())}};
    }
    boundPort = acceptor.local_endpoint().port();
    accept();
    for (int i = 0; i < config.ioThreads; ++i)
        threads.emplace_back([this, guard = asio::make_work_guard(ioc)] { ioc.run(); });
    return {};
}

void HttpServer::Core::accept()
{
    acceptor.async_accept(asio::make_strand(ioc), [this](BoostError failure, tcp::socket socket) {
        if (!failure)
            take(std::move(socket)); // also while stopping: the caller was let in before
        if (stopping || !acceptor.is_open())
            return;
        if (!failure)
            return accept();
        // Out of file descriptors, or the caller is gone again: try on after a breath, not in a circle.
        auto pause = std::make_shared<asio::steady_timer>(acceptor.get_executor(), 50ms);
        pause->async_wait([this, pause](BoostError) { accept(); });
    });
}

void HttpServer::Core::take(tcp::socket socket)
{
    BoostError failure;
    const QByteArray peer = QByteArray::fromStdString(socket.remote_endpoint(failure).address().to_string());
    if (failure || !admit(peer)) {
        ++gauges.connectionsRefused;
        return;
    }
    socket.set_option(tcp::no_delay(true), failure);
    std::shared_ptr<asio::ssl::context> context;
    {
        const std::scoped_lock lock(mutex);
        context = tls;
    }
    using Plain = boost::beast::tcp_stream;
    using Tls = boost::beast::ssl_stream<Plain>;
    if (context)
        std::make_shared<StreamConnection<Tls>>(*this, peer, Plain(std::move(socket)), *context)->run();
    else
        std::make_shared<StreamConnection<Plain>>(*this, peer, std::move(socket))->run();
}

bool HttpServer::Core::admit(const QByteArray &peer)
{
    const std::scoped_lock lock(mutex);
    if (members.size() >= static_cast<std::size_t>(config.maxConnections))
        return false;
    const auto found = perAddress.find(peer.toStdString());
    return found == perAddress.end() || found->second < config.maxConnectionsPerAddress
        || config.trustedProxies.contains(peer);
}

void HttpServer::Core::join(Connection *connection, const QByteArray &peer)
{
    const std::scoped_lock lock(mutex);
    members.insert(connection);
    ++perAddress[peer.toStdString()];
    ++gauges.connectionsNow;
}

void HttpServer::Core::leave(Connection *connection, const QByteArray &peer)
{
    const std::scoped_lock lock(mutex);
    members.erase(connection);
    if (--perAddress[peer.toStdString()] == 0)
        perAddress.erase(peer.toStdString());
    --gauges.connectionsNow;
    if (members.empty())
        emptied.notify_all();
}

std::vector<std::shared_ptr<Connection>> HttpServer::Core::connections()
{
    const std::scoped_lock lock(mutex);
    std::vector<std::shared_ptr<Connection>> living;
    for (Connection *member : members) {
        if (auto held = member->weak_from_this().lock())
            living.push_back(std::move(held));
    }
    return living;
}

bool HttpServer::Core::waitUntilEmpty(std::chrono::milliseconds limit)
{
    std::unique_lock lock(mutex);
    return emptied.wait_for(lock, limit, [this] { return members.empty(); });
}

void HttpServer::Core::stop()
{
    if (threads.empty())
        return;
    std::promise<void> closed;
    asio::post(acceptor.get_executor(), [this, &closed] {
        stopping = true;
        // Callers that the system has let in already count as in flight.
        BoostError failure;
        acceptor.non_blocking(true, failure);
        while (!failure) {
            tcp::socket socket(asio::make_strand(ioc));
            acceptor.accept(socket, failure);
            if (!failure)
                take(std::move(socket));
        }
        acceptor.close(failure);
        closed.set_value();
    });
    closed.get_future().wait();
    for (const auto &connection : connections())
        connection->stopWhenIdle();
    if (!waitUntilEmpty(config.drainTime)) {
        for (const auto &connection : connections())
            connection->close();
        waitUntilEmpty(1s);
    }
    pool.stop();
    urgentPool.stop();
    ioc.stop();
    for (std::thread &thread : threads)
        thread.join();
    threads.clear();
}

HttpServer::HttpServer(HttpConfig config, HttpHooks hooks)
    : m_core(std::make_shared<Core>(std::move(config), std::move(hooks)))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<void> HttpServer::start()
{
    return m_core->start();
}

quint16 HttpServer::port() const
{
    return m_core->boundPort;
}

Result<void> HttpServer::reloadCertificate()
{
    return m_core->loadCertificate();
}

void HttpServer::stop()
{
    m_core->stop();
}

bool HttpServer::isStopping() const
{
    return m_core->stopping;
}

HttpCounters HttpServer::counters() const
{
    const HttpGauges &gauges = m_core->gauges;
    HttpCounters figures;
    figures.connectionsNow = gauges.connectionsNow;
    figures.connectionsRefused = gauges.connectionsRefused;
    figures.requestsNow = gauges.requestsNow;
    figures.queuedNow = static_cast<qint64>(m_core->pool.queued() + m_core->urgentPool.queued());
    figures.bufferedNow = m_core->budget.used();
    figures.busyReplies = gauges.busyReplies;
    figures.malformed = gauges.malformed;
    figures.timedOut = gauges.timedOut;
    figures.bytesIn = gauges.bytesIn;
    figures.bytesOut = gauges.bytesOut;
    return figures;
}

} // namespace kesu
