#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include "badline.h"
#include "http/httpserver.h"
#include "transport/deliveryerror.h"
#include "transport/httptransport.h"
#include "tunnelproxy.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::BadLine;
using kesu::test::TunnelProxy;

namespace {

// A self-signed certificate for this machine, made by the openssl program.
bool makeCertificate(const QString &certificate, const QString &key)
{
    return QProcess::execute(u"openssl"_s,
                             {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                              u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-subj"_s,
                              u"/CN=hub"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-batch"_s})
        == 0;
}

} // namespace

// The messenger against the hub's own server: what is believed, what is packed, what a broken line looks like.
class HttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeCertificate(path(u"cert.pem"_s), path(u"key.pem"_s)));
        QVERIFY(makeCertificate(path(u"other.pem"_s), path(u"other-key.pem"_s)));
        HttpConfig secure;
        secure.certificateFile = path(u"cert.pem"_s);
        secure.keyFile = path(u"key.pem"_s);
        m_secure = std::make_unique<HttpServer>(secure, hooks());
        m_plain = std::make_unique<HttpServer>(HttpConfig(), hooks());
        QVERIFY(m_secure->start() && m_plain->start());
        const auto fingerprint = QSslCertificate::fromPath(path(u"cert.pem"_s)).constFirst().digest(
            QCryptographicHash::Sha256);
        m_fingerprint = QString::fromLatin1(fingerprint.toHex());
    }

    void anUnknownCertificateIsNotBelievedAndShown()
    {
        const Delivery delivery = ask(secure());
        QCOMPARE(delivery.failure, Delivery::Failure::NotTrusted);
        QCOMPARE(delivery.fingerprint, m_fingerprint);
        QCOMPARE(errorOf(delivery)->code, u"tls-not-trusted"_s);
        QCOMPARE(errorOf(delivery)->args, QStringList{m_fingerprint});
        QVERIFY(m_seen.isEmpty()); // not even a header was sent
    }

    void thePinnedCertificateIsBelievedHoweverItIsTyped()
    {
        HubPlace place = secure();
        place.trust.fingerprint = m_fingerprint.toUpper();
        for (qsizetype i = 2; i < place.trust.fingerprint.size(); i += 3)
            place.trust.fingerprint.insert(i, u':');
        const Delivery delivery = ask(place);
        QVERIFY2(delivery.arrived() && delivery.reply.ok(), qPrintable(delivery.trouble));
    }

    void anotherCertificateThanThePinnedOneIsRefusedThoughItsAuthorityIsKnown()
    {
        HubPlace place = secure();
        place.trust.caFile = path(u"cert.pem"_s);
        place.trust.fingerprint = QString(64, u'a');
        QCOMPARE(ask(place).failure, Delivery::Failure::NotTrusted);
        QVERIFY(m_seen.isEmpty());
    }

    void theOrganisationsOwnAuthorityIsBelieved()
    {
        HubPlace place = secure();
        place.trust.caFile = path(u"cert.pem"_s);
        QVERIFY(ask(place).arrived());
        place.trust.caFile = path(u"other.pem"_s);
        QCOMPARE(ask(place).failure, Delivery::Failure::NotTrusted);
    }

    void placesThatCannotBeUsedAreNamed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("code");
        QTest::newRow("not protected") << u"http://hub.example.com"_s << QString() << u"hub-url-not-safe"_s;
        QTest::newRow("looks like this machine") << u"http://localhost.example.com"_s << QString()
                                                 << u"hub-url-not-safe"_s;
        QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << QString() << u"hub-url"_s;
        QTest::newRow("a password in it") << u"https://a:b@hub.example.com"_s << QString() << u"hub-url"_s;
        QTest::newRow("empty") << QString() << QString() << u"hub-url"_s;
        QTest::newRow("proxy") << u"https://hub.example.com"_s << u"proxy"_s << u"proxy-url"_s;
    }

    void placesThatCannotBeUsedAreNamed()
    {
        QFETCH(QString, url);
        QFETCH(QString, proxy);
        HubPlace place;
        place.url = url;
        place.proxy = proxy;
        QTEST(checkPlace(place).error().code, "code");
    }

    void largeBodiesGoPackedAndComeBackWhole()
    {
        const QByteArray body = '"' + QByteArray(200'000, 'x') + '"';
        const Delivery delivery = ask(plain(), {"POST", "/v1/echo/上海", {{"a", "1,2 3&4"}}, {}, body, {}});
        QVERIFY(delivery.arrived());
        QCOMPARE(delivery.reply.body, body);
        QCOMPARE(m_seen.constLast().body, body);
        QCOMPARE(m_seen.constLast().query.value("a"), QByteArray("1,2 3&4"));
        QCOMPARE(m_seen.constLast().path, QByteArray("/v1/echo/上海"));
        QVERIFY2(m_plain->counters().bytesIn < body.size() / 4, "it was not packed");
    }

    void aBrokenLineIsNoAnswer()
    {
        BadLine line(m_plain->port());
        line.breakAfter(30'000);
        const Delivery delivery = ask(at(line.port()), {"POST", "/v1/echo", {}, octets(), noiseBytes(), {}});
        QCOMPARE(delivery.failure, Delivery::Failure::Unreachable);
        line.cut();
        QCOMPARE(ask(at(line.port())).failure, Delivery::Failure::Unreachable);
        line.mend();
        QVERIFY(ask(at(line.port())).arrived());
    }

    void aProxyIsGoneThrough()
    {
        TunnelProxy proxy(m_secure->port());
        HubPlace place = throughProxy(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
        const Delivery delivery = ask(place);
        QVERIFY2(delivery.arrived(), qPrintable(delivery.trouble));
        QCOMPARE(proxy.asked, QByteArrayList{"CONNECT hub.example.com:443 HTTP/1.1"});
        QCOMPARE(m_seen.size(), 1);

        proxy.wantedLogin = "kesu:geheim";
        QCOMPARE(ask(place).failure, Delivery::Failure::Unreachable);
        place.proxy = u"http://kesu:geheim@127.0.0.1:%1"_s.arg(proxy.serverPort());
        const Delivery known = ask(place);
        QVERIFY2(known.arrived(), qPrintable(known.trouble));
    }

    void aProxyThatIsNotThereIsNamed()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const quint16 port = nobody.serverPort();
        nobody.close();
        const Delivery delivery = ask(throughProxy(u"http://127.0.0.1:%1"_s.arg(port)));
        QCOMPARE(delivery.failure, Delivery::Failure::Unreachable);
        QVERIFY2(delivery.trouble.contains(u"roxy"_s), qPrintable(delivery.trouble));
    }

    void whoDoesNotAnswerIsGivenUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QCOMPARE(ask(at(silent.serverPort()), {"GET", "/", {}, {}, {}, {}}, 1).failure, Delivery::Failure::TimedOut);
    }

private:
    static const QByteArray &noiseBytes()
    {
        static const QByteArray bytes = [] {
            QByteArray made(200'000, '\0');
            QRandomGenerator(3).fillRange(reinterpret_cast<quint32 *>(made.data()), made.size() / 4);
            return made;
        }();
        return bytes;
    }
    static ApiHeaders octets() { return {{"content-type", "application/octet-stream"}}; }

    HttpHooks hooks()
    {
        HttpHooks hooks;
        hooks.handle = [this](const ApiRequest &request, const HttpAnswer &answer) {
            m_seen.append(request);
            answer({200, {{"content-type", "application/json"}}, request.body});
        };
        return hooks;
    }
    Delivery ask(const HubPlace &place, const ApiRequest &request = {"GET", "/v1/x", {}, {}, {}, {}}, int patience = 10)
    {
        m_seen.clear();
        HttpTransport transport;
        if (!transport.setPlace(place))
            return {Delivery::Failure::NotAllowed, {}, {}, {}, 0};
        std::optional<Delivery> delivered;
        QEventLoop loop;
        transport.send(request, patience, this, [&](const Delivery &delivery) {
            delivered = delivery;
            loop.quit();
        });
        QTimer::singleShot(20000, &loop, &QEventLoop::quit);
        if (!delivered)
            loop.exec();
        return delivered.value_or(Delivery{Delivery::Failure::NotAllowed, {}, u"no answer"_s, {}, 0});
    }
    static HubPlace at(quint16 port)
    {
        HubPlace place;
        place.url = u"http://127.0.0.1:%1"_s.arg(port);
        return place;
    }
    HubPlace plain() const { return at(m_plain->port()); }
    HubPlace secure() const
    {
        HubPlace place;
        place.url = u"https://127.0.0.1:%1"_s.arg(m_secure->port());
        return place;
    }
    // A hub that only the proxy can reach.
    HubPlace throughProxy(const QString &proxy) const
    {
        HubPlace place;
        place.url = u"https://hub.example.com"_s;
        place.trust.fingerprint = m_fingerprint;
        place.proxy = proxy;
        return place;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<HttpServer> m_secure;
    std::unique_ptr<HttpServer> m_plain;
    QString m_fingerprint;
    QList<ApiRequest> m_seen; // one request at a time, so that no lock is needed
};

QTEST_GUILESS_MAIN(HttpTransportTest)
#include "tst_httptransport.moc"
