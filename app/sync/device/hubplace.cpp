#include "device/hubplace.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QUrl>

#include "messages/blobmessages.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

Error bad(const QString &code, const QString &where, const QString &value)
{
    return {ErrorKind::BadInput, code, where, {value}};
}

bool isThisMachine(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace

QString normalFingerprint(const QString &typed)
{
    QString hex = typed.toLower();
    hex.removeIf([](QChar c) { return c == u':' || c.isSpace(); });
    return hex;
}

Result<void> checkPlace(const HubPlace &place)
{
    const QUrl url(place.url, QUrl::StrictMode);
    const bool plain = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!plain && url.scheme() != "https"_L1) || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty())
        return bad(u"hub-url"_s, u"url"_s, place.url);
    if (plain && !isThisMachine(url.host()))
        return bad(u"hub-url-not-safe"_s, u"url"_s, place.url);
    if (!place.trust.caFile.isEmpty() && QSslCertificate::fromPath(place.trust.caFile, QSsl::Pem).isEmpty())
        return bad(u"file-unreadable"_s, u"caFile"_s, place.trust.caFile);
    if (!place.trust.fingerprint.isEmpty() && !isBlobName(normalFingerprint(place.trust.fingerprint).toLatin1()))
        return bad(u"not-a-hash"_s, u"fingerprint"_s, place.trust.fingerprint);
    const QUrl proxy(place.proxy, QUrl::StrictMode);
    const bool proxyIsUrl = proxy.isValid() && !proxy.host().isEmpty()
        && (proxy.scheme() == "http"_L1 || proxy.scheme() == "socks5"_L1);
    if (!place.proxy.isEmpty() && place.proxy != "none"_L1 && !proxyIsUrl)
        return bad(u"proxy-url"_s, u"proxy"_s, place.proxy);
    return {};
}

} // namespace kesu
