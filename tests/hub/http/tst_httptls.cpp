#include <QtTest/QtTest>

#include <QSslConfiguration>
#include <QSslSocket>

#include "http/httpserver.h"
#include "rawhttp.h"

using namespace kesu;
using namespace kesutest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A self-signed certificate for this machine, made by the openssl program.
bool makeCertificate(const QString &certificate, const QString &key, const QString &name)
{
    return QProcess::execute(u"openssl"_s,
                             {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                              u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-subj"_s,
                              u"/CN="_s + name, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-batch"_s})
        == 0;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HttpTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(makeCertificate(path(u"cert.pem"_s), path(u"key.pem"_s), u"first"_s));
        HttpConfig config;
        config.certificateFile = path(u"cert.pem"_s);
        config.keyFile = path(u"key.pem"_s);
        config.headerTime = 500ms;
        HttpHooks hooks;
        hooks.handle = [](const ApiRequest &request, const HttpAnswer &answer) {
            answer({200, {{"content-type", "text/plain"}}, QByteArray::number(request.body.size())});
        };
        m_server = std::make_unique<HttpServer>(config, hooks);
        QVERIFY(m_server->start());
    }

    void cleanup() { m_server.reset(); }

    void requestsAreAnsweredOverTls_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::newRow("1.2") << int(QSsl::TlsV1_2);
        QTest::newRow("1.3") << int(QSsl::TlsV1_3);
    }

    void requestsAreAnsweredOverTls()
    {
        QFETCH(int, protocol);
        QSslSocket socket;
        QVERIFY(connect(socket, QSsl::SslProtocol(protocol)));
        socket.write(request("POST", "/p", QByteArray(3'000'000, 'x')));
        QVERIFY(answerOf(socket).endsWith("\r\n\r\n3000000"));
        socket.write(request("GET", "/again", {}, "Connection: close\r\n"));
        QVERIFY(answerOf(socket).endsWith("\r\n\r\n0"));
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(3000));
    }

    void olderTlsAndPlainTextAreRefused()
    {
        // The hello of a client that knows TLS 1.1 at most; the answer is the alert "protocol version".
        const QByteArray hello = QByteArray::fromHex("0302") + QByteArray(32, 'r') + QByteArray::fromHex("000004002f00350100");
        RawClient old(m_server->port());
        old.send(QByteArray::fromHex("160301002f" "0100002b") + hello);
        QCOMPARE(old.readSome(2000).right(2).toHex(), "0246");
        RawClient plain(m_server->port());
        plain.send(request("GET", "/"));
        QVERIFY(plain.isClosedWithin(2000));
    }

    void aHandshakeThatDoesNotComeIsCut()
    {
        std::vector<RawClient> silent;
        for (int i = 0; i < 50; ++i) {
            silent.emplace_back(m_server->port());
            silent.back().send(QByteArray::fromHex("16030100c801"));
        }
        QSslSocket socket;
        QVERIFY(connect(socket, QSsl::TlsV1_3));
        for (RawClient &client : silent)
            QVERIFY(client.isClosedWithin(3000));
        socket.write(request("GET", "/"));
        QVERIFY(answerOf(socket).startsWith("HTTP/1.1 200"));
    }

    void aNewCertificateIsUsedFromTheNextConnectionOn()
    {
        QSslSocket before;
        QVERIFY(connect(before, QSsl::TlsV1_3));
        QVERIFY(makeCertificate(path(u"cert.pem"_s), path(u"key.pem"_s), u"second"_s));
        QVERIFY(m_server->reloadCertificate());
        QSslSocket after;
        QVERIFY(connect(after, QSsl::TlsV1_3));
        QCOMPARE(after.peerCertificate().subjectInfo(QSslCertificate::CommonName), QStringList{u"second"_s});
        before.write(request("GET", "/"));
        QVERIFY(answerOf(before).startsWith("HTTP/1.1 200"));
        // Files that are no pair are refused, and the one in use stays.
        QFile key(path(u"key.pem"_s));
        QVERIFY(key.open(QIODevice::WriteOnly | QIODevice::Truncate) && key.write("no key") > 0);
        key.close();
        QVERIFY(!m_server->reloadCertificate());
        QSslSocket still;
        QVERIFY(connect(still, QSsl::TlsV1_3));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    bool connect(QSslSocket &socket, QSsl::SslProtocol protocol) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(protocol);
        configuration.setCaCertificates(QSslCertificate::fromData(contentOf(path(u"cert.pem"_s))));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_server->port());
        const bool encrypted = socket.waitForEncrypted(5000);
        socket.flush(); // the end of the handshake would else wait for the first write
        return encrypted;
    }

    // Head and body as they come, until the length said is there.
    static QByteArray answerOf(QSslSocket &socket)
    {
        QByteArray answer;
        static const QRegularExpression length(u"content-length: (\\d+)"_s);
        for (;;) {
            const qsizetype end = answer.indexOf("\r\n\r\n");
            const auto match = length.match(QString::fromLatin1(answer));
            if (end >= 0 && answer.size() >= end + 4 + match.captured(1).toInt())
                return answer;
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(5000))
                return answer;
            answer += socket.readAll();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
};

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "tst_httptls.moc"
