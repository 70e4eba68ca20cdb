#include "hub/controlsocket.h"

#include <QFile>
#include <QJsonDocument>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace kesu::hubctl {

namespace {

constexpr int patienceMs = 10'000;
constexpr qsizetype longestLine = 1024 * 1024;

std::optional<sockaddr_un> addressOf(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return std::nullopt;
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    return address;
}

std::optional<QJsonObject> readLine(int socket, int patience)
{
    QByteArray line;
    while (!line.endsWith('\n') && line.size() < longestLine) {
        char piece[4096];
        pollfd ready{socket, POLLIN, 0};
        const ssize_t got = ::poll(&ready, 1, patience) == 1 ? ::read(socket, piece, sizeof piece) : 0;
        if (got <= 0)
            return std::nullopt;
        line.append(piece, got);
    }
    return QJsonDocument::fromJson(line).object();
}

bool writeLine(int socket, const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    for (qsizetype sent = 0; sent < line.size();) {
        const ssize_t wrote = ::send(socket, line.constData() + sent, static_cast<std::size_t>(line.size() - sent),
                                     MSG_NOSIGNAL);
        if (wrote <= 0)
            return false;
        sent += wrote;
    }
    return true;
}

} // namespace

Result<void> ControlSocket::listen(const QString &path)
{
    const auto address = addressOf(path);
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::unlink(QFile::encodeName(path).constData()); // of a process that was killed; the lock says there is no other
    const mode_t before = ::umask(0177);
    const bool bound = address && m_socket >= 0
        && ::bind(m_socket, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0
        && ::listen(m_socket, 8) == 0 && ::pipe(m_wake) == 0;
    ::umask(before);
    if (!bound)
        return Error{ErrorKind::StoreUnusable, u"not-writable"_s, path, {}};
    m_path = path;
    m_thread = std::thread([this] { serve(); });
    return {};
}

ControlSocket::~ControlSocket()
{
    if (m_thread.joinable()) {
        ::close(m_wake[1]);
        m_thread.join();
        ::close(m_wake[0]);
        ::unlink(QFile::encodeName(m_path).constData());
    }
    if (m_socket >= 0)
        ::close(m_socket);
}

void ControlSocket::serve()
{
    for (;;) {
        pollfd events[2] = {{m_socket, POLLIN, 0}, {m_wake[0], POLLIN, 0}};
        if (::poll(events, 2, -1) < 0)
            continue;
        if (events[1].revents != 0)
            return;
        const int caller = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (caller < 0)
            continue;
        if (const auto request = readLine(caller, patienceMs))
            writeLine(caller, m_perform(*request));
        ::close(caller);
    }
}

Result<QJsonObject> ControlSocket::ask(const QString &path, const QJsonObject &request)
{
    const auto address = addressOf(path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::optional<QJsonObject> reply;
    if (address && ::connect(socket, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0
        && writeLine(socket, request))
        reply = readLine(socket, -1); // a check of a long log takes its time; a hub that dies closes the socket
    ::close(socket);
    if (!reply)
        return Error{ErrorKind::StoreUnusable, u"hub-silent"_s, {}, {path}};
    return *reply;
}

} // namespace kesu::hubctl
