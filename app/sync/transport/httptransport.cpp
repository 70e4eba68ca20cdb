#include "transport/httptransport.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrlQuery>

#include <zstd.h>

#include "messages/limits.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype packFrom = 1024;
constexpr qint64 replyLimit = 2 * limits::bodyBytes;
constexpr auto fingerprintName = "kesuFingerprint";
constexpr auto strangerName = "kesuStranger";

// The system's proxies unless the place names one. The own machine is always reached directly.
class Proxies final : public QNetworkProxyFactory
{
public:
    explicit Proxies(const QString &chosen) : m_chosen(chosen) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (m_chosen == "none"_L1 || host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        if (m_chosen.isEmpty())
            return systemProxyForQuery(query);
        const QUrl url(m_chosen);
        const bool isHttp = url.scheme() == "http"_L1;
        return {QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(),
                              static_cast<quint16>(url.port(isHttp ? 3128 : 1080)), url.userName(), url.password())};
    }

private:
    QString m_chosen;
};

QByteArray packed(const QByteArray &body)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(body.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), static_cast<size_t>(out.size()), body.constData(),
                                      static_cast<size_t>(body.size()), 1);
    if (ZSTD_isError(size))
        return {};
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

Delivery::Failure failureOf(const QNetworkReply &reply)
{
    if (reply.property(strangerName).toBool())
        return Delivery::Failure::NotTrusted;
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return Delivery::Failure::NotTrusted;
    case QNetworkReply::OperationCanceledError: // what the time-out ends a request with
        return Delivery::Failure::TimedOut;
    default:
        return Delivery::Failure::Unreachable;
    }
}

Delivery deliveryOf(QNetworkReply &reply, qint64 milliseconds)
{
    Delivery delivery;
    delivery.milliseconds = milliseconds;
    delivery.fingerprint = reply.property(fingerprintName).toString();
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    // A status alone is no answer: the connection may have broken in the middle of the body.
    const bool broken = reply.error() != QNetworkReply::NoError && reply.error() < QNetworkReply::ContentAccessDenied;
    if (!status.isValid() || broken) {
        delivery.failure = failureOf(reply);
        delivery.trouble = reply.errorString();
        return delivery;
    }
    delivery.reply.status = status.toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        delivery.reply.headers.insert(name.toLower(), value);
    delivery.reply.body = reply.readAll();
    return delivery;
}

} // namespace

HttpTransport::HttpTransport(QObject *parent) : QObject(parent), m_network(new QNetworkAccessManager(this))
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a token goes nowhere else
    m_network->setProxyFactory(new Proxies({}));
}

HttpTransport::~HttpTransport() = default;

Result<void> HttpTransport::setPlace(const HubPlace &place)
{
    if (const auto checked = checkPlace(place); !checked)
        return checked;
    m_place = place;
    m_place.trust.fingerprint = normalFingerprint(place.trust.fingerprint);
    m_network->setProxyFactory(new Proxies(place.proxy));
    m_network->clearConnectionCache();
    return {};
}

QNetworkRequest HttpTransport::prepared(const ApiRequest &request, int patienceSeconds) const
{
    QUrl url(m_place.url);
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + QString::fromUtf8(request.path), QUrl::DecodedMode);
    if (!request.query.isEmpty()) {
        QByteArray query;
        for (auto it = request.query.cbegin(); it != request.query.cend(); ++it)
            query += (query.isEmpty() ? "" : "&") + it.key() + '=' + it.value().toPercentEncoding();
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    }
    QNetworkRequest result(url);
    result.setTransferTimeout(patienceSeconds * 1000);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
        result.setRawHeader(it.key(), it.value());
    if (url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        if (!m_place.trust.caFile.isEmpty())
            tls.addCaCertificates(m_place.trust.caFile, QSsl::Pem);
        result.setSslConfiguration(tls);
    }
    return result;
}

void HttpTransport::send(const ApiRequest &request, int patienceSeconds, QObject *owner, const Done &done)
{
    const QPointer<QObject> alive(owner);
    if (m_place.url.isEmpty()) {
        QTimer::singleShot(0, owner, [done] { done({Delivery::Failure::NotAllowed, {}, {}, {}, 0}); });
        return;
    }
    QNetworkRequest http = prepared(request, patienceSeconds);
    QByteArray body = request.body;
    const bool isJson = request.headers.value("content-type", "application/json") == "application/json";
    if (body.size() > packFrom && isJson) { // photos do not get smaller
        if (const QByteArray small = packed(body); !small.isEmpty() && small.size() < body.size()) {
            http.setRawHeader("Content-Encoding", "zstd");
            body = small;
        }
    }
    if (!body.isEmpty() && !request.headers.contains("content-type"))
        http.setRawHeader("Content-Type", "application/json");
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply = m_network->sendCustomRequest(http, request.method, body);
    reply->setParent(this);
    watchTrust(reply);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > replyLimit)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, this, [reply, alive, done, clock] {
        reply->deleteLater();
        if (alive)
            done(deliveryOf(*reply, clock.elapsed()));
    });
}

// A pinned certificate is believed though nobody signed it, and no other is, though somebody did.
void HttpTransport::watchTrust(QNetworkReply *reply)
{
    const QString pinned = m_place.trust.fingerprint;
    const auto shown = [reply] {
        const QString fingerprint = fingerprintOf(reply->sslConfiguration().peerCertificate());
        reply->setProperty(fingerprintName, fingerprint);
        return fingerprint;
    };
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [reply, pinned, shown](const QList<QSslError> &errors) {
        const QString first = errors.isEmpty() ? QString() : fingerprintOf(errors.first().certificate());
        QString fingerprint = shown();
        if (fingerprint.isEmpty())
            reply->setProperty(fingerprintName, fingerprint = first);
        if (!pinned.isEmpty() && fingerprint == pinned)
            reply->ignoreSslErrors(errors);
    });
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [reply, pinned, shown] {
        if (const QString fingerprint = shown(); pinned.isEmpty() || fingerprint == pinned)
            return;
        reply->setProperty(strangerName, true);
        reply->abort();
    });
}

void HttpTransport::abortAll()
{
    const QList<QNetworkReply *> under = findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : under)
        reply->abort();
}

} // namespace kesu
