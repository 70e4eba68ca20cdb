#pragma once

#include <QObject>

#include <functional>

#include "device/hubplace.h"
#include "messages/apimessage.h"

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace kesu {

// What became of a request: a reply, or why there was none.
struct Delivery {
    enum class Failure {
        None,
        Unreachable, // no connection, or it broke; the request may have arrived
        TimedOut,
        NotTrusted,  // the certificate; `fingerprint` is the one that was shown
        NotAllowed,  // the place cannot be used at all
    };

    Failure failure = Failure::None;
    ApiReply reply;
    QString trouble;     // the network's own words, untranslated
    QString fingerprint; // SHA-256 of the hub's certificate, hex
    qint64 milliseconds = 0;

    bool arrived() const { return failure == Failure::None; }
};

// Carries requests to one hub and replies back, over HTTP. Nothing is followed elsewhere, nothing is kept between
// requests but the connection; bodies over 1 KiB go packed with zstd.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Delivery &)>;

    explicit HttpTransport(QObject *parent = nullptr);
    ~HttpTransport() override;

    Result<void> setPlace(const HubPlace &place);
    // Gives up after `patienceSeconds` without any progress. `done` is not called when `owner` has died.
    void send(const ApiRequest &request, int patienceSeconds, QObject *owner, const Done &done);
    // Everything under way fails now.
    void abortAll();

private:
    QNetworkRequest prepared(const ApiRequest &request, int patienceSeconds) const;
    void watchTrust(QNetworkReply *reply);

    HubPlace m_place;
    QNetworkAccessManager *m_network;
};

} // namespace kesu
