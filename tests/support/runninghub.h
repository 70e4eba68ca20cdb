#pragma once

#include <QTemporaryDir>

#include "log/scopestore.h"
#include "messages/devicemessages.h"
#include "rawhttp.h"
#include "server/hubserver.h"
#include "signing/signedtexts.h"
#include "signing/signingkeys.h"

// A whole hub on a free port of this machine, for one test.
namespace kesutest {

struct EnrolledDevice {
    kesu::SigningKeys keys;
    QString device;
    QByteArray token;

    QByteArray bearer() const { return "Authorization: Bearer " + token + "\r\n"; }
};

class RunningHub {
public:
    explicit RunningHub(kesu::HttpConfig http = {}, kesu::RouterLimits limits = {}, const QString &databaseUrl = {})
    {
        kesu::HubServerConfig config;
        config.hub.databaseUrl = databaseUrl.isEmpty() ? QStringLiteral("sqlite:") + path(QStringLiteral("hub.db"))
                                                       : databaseUrl;
        config.http = std::move(http);
        config.limits = std::move(limits);
        config.blobFolder = path(QStringLiteral("blobs"));
        config.log = m_log = std::fopen(qPrintable(path(QStringLiteral("log"))), "w");
        auto opened = kesu::HubServer::open(config);
        if (!opened || !(*opened)->start())
            qFatal("The hub does not start.");
        m_server = std::move(*opened);
    }
    ~RunningHub()
    {
        m_server.reset();
        std::fclose(m_log);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    quint16 port() const { return m_server->port(); }
    kesu::HttpServer &server() { return m_server->http(); }
    kesu::Hub &hub() { return m_server->hub(); }
    kesu::DeviceService &devices() { return m_server->devices(); }
    void stop() { m_server->stop(); }

    RawReply ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                 const QByteArray &headers = {}, int ms = 5000)
    {
        RawClient client(port());
        client.send(request(method, target, body, headers));
        return client.read(ms, method != "HEAD");
    }

    EnrolledDevice enrol(const QString &branch, const QString &role)
    {
        EnrolledDevice made{kesu::SigningKeys::make(), {}, {}};
        kesu::EnrolRequest asked{devices().newCode({branch, role}, QStringLiteral("test"))->code, {},
                                 QStringLiteral("install"), {}, {}, made.keys.publicKey, {}};
        asked.signature = kesu::signBytes(kesu::enrolText(asked.code, {}, asked.installation, asked.publicKey),
                                          made.keys.secretKey);
        const auto grant = kesu::DeviceGrant::fromJson(ask("POST", "/v1/devices/enrol", asked.toJson()).body);
        if (!grant)
            qFatal("The device is not enrolled.");
        made.device = grant->device;
        made.token = grant->token;
        return made;
    }

    // As if an operation had been accepted: the scope's log grows by a line.
    void growScope(const QString &scope)
    {
        const auto done = hub().database().write([&](kesu::HubSession &session) -> kesu::Result<void> {
            auto scopes = kesu::lockScopes(session, {scope});
            if (!scopes)
                return scopes.error();
            ++(*scopes)[scope].seq;
            return kesu::saveScopes(session, *scopes);
        });
        if (!done)
            qFatal("The scope does not grow.");
        hub().bell().ring({scope});
    }

    QList<QByteArray> logLines() const
    {
        QFile file(path(QStringLiteral("log")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().trimmed().split('\n');
    }

private:
    QTemporaryDir m_folder;
    std::FILE *m_log = nullptr;
    std::unique_ptr<kesu::HubServer> m_server;
};

} // namespace kesutest
