// A line between a workstation and a hub that is cut, slow and stalls, in a thread of its own.
#pragma once

#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace kesu::test {

class BadLine : public QObject
{
public:
    explicit BadLine(quint16 target) : m_target(target)
    {
        moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(this, [this] { listen(); }, Qt::BlockingQueuedConnection);
    }
    ~BadLine() override
    {
        QMetaObject::invokeMethod(this, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const { return m_port; }
    void setTarget(quint16 port) { m_target = port; }
    // Nothing gets through, and what was open is gone.
    void cut()
    {
        m_isCut = true;
        QMetaObject::invokeMethod(this, [this] { dropAll(); }, Qt::BlockingQueuedConnection);
    }
    void mend() { m_isCut = false; }
    // 0: as fast as it goes. A stall is what lost packets look like from above: nothing for a while, then the rest.
    void setSpeed(qint64 bytesPerSecond, double stalls = 0, int stallMs = 300)
    {
        m_speed = bytesPerSecond;
        m_stalls = stalls;
        m_stallMs = stallMs;
    }
    // Breaks every connection once it has carried so many bytes; 0: never.
    void breakAfter(qint64 bytes) { m_breakAfter = bytes; }
    int connections() const { return m_connections; }
    qint64 bytes() const { return m_bytes; }
    int requests() const { return m_requests; }

private:
    static constexpr int tickMs = 20;

    struct Pipe : QObject {
        QPointer<QTcpSocket> from;
        QPointer<QTcpSocket> to;
        QByteArray waiting;
        QTimer pulse;
        qint64 carried = 0;
        int stalledMs = 0;
    };

    void listen()
    {
        m_server = new QTcpServer(this);
        QObject::connect(m_server, &QTcpServer::newConnection, this, [this] { accept(); });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port for the line");
        m_port = m_server->serverPort();
    }

    void accept()
    {
        while (QTcpSocket *client = m_server->nextPendingConnection()) {
            if (m_isCut) {
                client->abort();
                client->deleteLater();
                continue;
            }
            ++m_connections;
            auto *hub = new QTcpSocket(client);
            for (QTcpSocket *socket : {client, hub})
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            hub->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
            join(client, hub);
            join(hub, client);
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            QObject::connect(hub, &QTcpSocket::errorOccurred, client, [client] { client->abort(); });
        }
    }

    void join(QTcpSocket *from, QTcpSocket *to)
    {
        auto *pipe = new Pipe;
        pipe->setParent(from);
        pipe->from = from;
        pipe->to = to;
        QObject::connect(from, &QTcpSocket::readyRead, pipe, [this, pipe] {
            const QByteArray come = pipe->from->readAll();
            pipe->waiting += come;
            m_requests += int(come.count(" HTTP/1.1\r\n")); // a request's first line; a reply's ends otherwise
            if (m_speed == 0)
                pump(*pipe);
            else if (!pipe->pulse.isActive())
                pipe->pulse.start(tickMs);
        });
        QObject::connect(&pipe->pulse, &QTimer::timeout, pipe, [this, pipe] { pump(*pipe); });
        QObject::connect(to, &QTcpSocket::connected, pipe, [this, pipe] { pump(*pipe); });
    }

    void pump(Pipe &pipe)
    {
        if (!pipe.to || pipe.to->state() != QAbstractSocket::ConnectedState || pipe.waiting.isEmpty())
            return;
        if (pipe.stalledMs > 0) {
            pipe.stalledMs -= tickMs;
            return;
        }
        const qint64 most = m_speed == 0 ? pipe.waiting.size() : qMax<qint64>(1, m_speed * tickMs / 1000);
        const QByteArray now = pipe.waiting.left(most);
        pipe.waiting.remove(0, now.size());
        pipe.carried += now.size();
        m_bytes += now.size();
        pipe.to->write(now);
        // A packet in so many is lost; some 1400 bytes are one.
        if (m_speed > 0 && QRandomGenerator::global()->generateDouble() < m_stalls * double(now.size()) / 1400)
            pipe.stalledMs = m_stallMs;
        if (m_breakAfter > 0 && pipe.carried > m_breakAfter) {
            pipe.to->abort();
            pipe.from->abort();
        }
    }

    void dropAll()
    {
        for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
            socket->abort();
    }

    QThread m_thread;
    QTcpServer *m_server = nullptr;
    std::atomic<quint16> m_port{0};
    std::atomic<quint16> m_target;
    std::atomic<bool> m_isCut{false};
    std::atomic<qint64> m_speed{0};
    std::atomic<double> m_stalls{0};
    std::atomic<int> m_stallMs{300};
    std::atomic<qint64> m_breakAfter{0};
    std::atomic<int> m_connections{0};
    std::atomic<qint64> m_bytes{0};
    std::atomic_int m_requests{0};
};

} // namespace kesu::test
