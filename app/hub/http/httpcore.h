#pragma once

// Only httpserver.cpp includes this: Boost.Asio and Beast take half a minute to compile.
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/strand.hpp>

#include <condition_variable>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include "http/exchange.h"
#include "http/workerpool.h"

namespace kesu {

class Connection;

// What all connections share. Connections refer to it plainly; whoever answers later holds it through its Exchange.
class HttpServer::Core : public std::enable_shared_from_this<HttpServer::Core> {
public:
    Core(HttpConfig settings, HttpHooks calls)
        : config(std::move(settings)), hooks(std::move(calls)), budget(config.bufferedBytes),
          pool(config.workers, static_cast<std::size_t>(config.maxQueued), config.queueTime),
          urgentPool(1, 256, std::chrono::seconds(10)), ioc(config.ioThreads), acceptor(boost::asio::make_strand(ioc))
    {
    }

    Result<void> start();
    Result<void> loadCertificate();
    void stop();
    void accept();
    void take(boost::asio::ip::tcp::socket socket);
    bool admit(const QByteArray &peer);
    void join(Connection *connection, const QByteArray &peer);
    void leave(Connection *connection, const QByteArray &peer);
    std::vector<std::shared_ptr<Connection>> connections();
    bool waitUntilEmpty(std::chrono::milliseconds limit);

    const HttpConfig config;
    const HttpHooks hooks;
    HttpGauges gauges;
    MemoryBudget budget;
    std::atomic<bool> stopping{false};
    quint16 boundPort = 0;

    std::mutex mutex; // of the three below and of tls
    std::unordered_set<Connection *> members;
    std::unordered_map<std::string, int> perAddress;
    std::condition_variable emptied;
    std::shared_ptr<boost::asio::ssl::context> tls;

    WorkerPool pool;
    WorkerPool urgentPool;
    boost::asio::io_context ioc;
    boost::asio::ip::tcp::acceptor acceptor;
    std::vector<std::thread> threads;
};

// One caller's connection, whatever carries it. Everything happens on its strand.
class Connection : public ReplySink, public std::enable_shared_from_this<Connection> {
public:
    Connection(HttpServer::Core &core, QByteArray peer) : m_core(core), m_peer(std::move(peer))
    {
        m_core.join(this, m_peer);
    }
    ~Connection() override { m_core.leave(this, m_peer); }
    virtual void run() = 0;
    virtual void stopWhenIdle() = 0;
    virtual void close() = 0;

protected:
    HttpServer::Core &m_core;
    const QByteArray m_peer;
};

} // namespace kesu
