// A proxy that carries whatever it is asked for to one port of this machine, whoever the request names.
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace kesu::test {

class TunnelProxy : public QTcpServer
{
public:
    explicit TunnelProxy(quint16 target)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port is free");
        connect(this, &QTcpServer::newConnection, this, [this, target] { accept(nextPendingConnection(), target); });
    }

    QByteArrayList asked;   // first lines of what came in
    QByteArray wantedLogin; // "user:password"; everybody may when it is empty

private:
    void accept(QTcpSocket *client, quint16 target)
    {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, client, [this, client, target] {
            if (!client->property("head").toByteArray().endsWith("\r\n\r\n"))
                readHead(client, target);
        });
    }
    void readHead(QTcpSocket *client, quint16 target)
    {
        QByteArray head = client->property("head").toByteArray();
        while (client->canReadLine() && !head.endsWith("\r\n\r\n"))
            head += client->readLine();
        client->setProperty("head", head);
        if (!head.endsWith("\r\n\r\n"))
            return;
        asked.append(head.left(head.indexOf("\r\n")));
        const bool mayPass = wantedLogin.isEmpty() || head.contains("Basic " + wantedLogin.toBase64());
        if (!mayPass) {
            client->setProperty("head", QByteArray());
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        auto *hub = new QTcpSocket(client);
        connect(hub, &QTcpSocket::connected, client, [client, hub] {
            client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            connect(client, &QTcpSocket::readyRead, hub, [client, hub] { hub->write(client->readAll()); });
        });
        connect(hub, &QTcpSocket::readyRead, client, [client, hub] { client->write(hub->readAll()); });
        connect(hub, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        hub->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
    }
};

} // namespace kesu::test
