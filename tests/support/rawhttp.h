#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QMap>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

// A caller that sends exactly the bytes it is told to, well-formed or not; only to this machine.
namespace kesutest {

// Thousands of callers in one process need more open files than a login is given at first.
inline void allowManyCallers()
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

struct RawReply {
    int status = 0; // 0: none came
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
};

class RawClient {
public:
    explicit RawClient(quint16 port)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            close();
        const int one = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    }
    ~RawClient() { close(); }
    RawClient(RawClient &&other) noexcept : m_socket(std::exchange(other.m_socket, -1)) {}
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isOpen() const { return m_socket >= 0; }
    void close()
    {
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }

    // False when the other side no longer takes it within the time.
    bool send(const QByteArray &bytes, int ms = 5000)
    {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            pollfd ready{m_socket, POLLOUT, 0};
            if (m_socket < 0 || ::poll(&ready, 1, ms) != 1)
                return false;
            const ssize_t wrote = ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent),
                                         MSG_NOSIGNAL | MSG_DONTWAIT);
            if (wrote < 0)
                return false;
            sent += wrote;
        }
        return true;
    }

    // One whole reply; keeps what follows it for the next call. `hasBody` is false for replies to HEAD.
    RawReply read(int ms = 5000, bool hasBody = true)
    {
        QElapsedTimer clock;
        clock.start();
        RawReply reply;
        qsizetype headEnd = -1;
        while ((headEnd = m_got.indexOf("\r\n\r\n")) < 0) {
            if (!more(ms - int(clock.elapsed())))
                return {};
        }
        const QList<QByteArray> lines = m_got.left(headEnd).split('\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines.at(i).indexOf(':');
            reply.headers.insert(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
        }
        const qsizetype length = hasBody ? reply.headers.value("content-length", "0").toLongLong() : 0;
        while (m_got.size() < headEnd + 4 + length) {
            if (!more(ms - int(clock.elapsed())))
                return {};
        }
        reply.status = lines.at(0).split(' ').value(1).toInt();
        reply.body = m_got.mid(headEnd + 4, length);
        m_got.remove(0, headEnd + 4 + length);
        return reply;
    }

    // What comes first within the time, whatever it is.
    QByteArray readSome(int ms)
    {
        if (m_got.isEmpty())
            more(ms);
        return std::exchange(m_got, {});
    }

    // Whether anything comes within the time.
    bool hasReplyWithin(int ms) { return !m_got.isEmpty() || more(ms); }

    // Whether the other side has closed, or does so within the time; what it still said is thrown away.
    bool isClosedWithin(int ms)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < ms) {
            if (!more(ms - int(clock.elapsed())))
                return m_ended;
        }
        return false;
    }

    static RawReply ask(quint16 port, const QByteArray &bytes, int ms = 5000)
    {
        RawClient client(port);
        client.send(bytes);
        return client.read(ms);
    }

private:
    bool more(int ms)
    {
        pollfd ready{m_socket, POLLIN, 0};
        if (m_socket < 0 || ms <= 0 || ::poll(&ready, 1, ms) != 1)
            return false;
        char piece[16384];
        const ssize_t got = ::recv(m_socket, piece, sizeof piece, 0);
        if (got <= 0) {
            m_ended = true;
            return false;
        }
        m_got.append(piece, got);
        return true;
    }

    int m_socket = -1;
    bool m_ended = false;
    QByteArray m_got;
};

inline QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                          const QByteArray &headers = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: hub\r\n" + headers
        + (body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + "\r\n" + body;
}

} // namespace kesutest
