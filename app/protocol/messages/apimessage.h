#pragma once

#include <QByteArray>
#include <QMap>

#include "apierror.h"

namespace kesu {

// Header names in lower case → value.
using ApiHeaders = QMap<QByteArray, QByteArray>;

// One request as a handler sees it, whatever carried it: the body is already unpacked and within the limits.
struct ApiRequest {
    QByteArray method;             // "GET", "HEAD", "POST", "PATCH"
    QByteArray path;               // "/v1/sync/pull", percent-decoded, without the query
    QMap<QByteArray, QByteArray> query; // percent-decoded
    ApiHeaders headers;
    QByteArray body;
    QByteArray peer;               // address of the caller, for logs and limits

    QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

struct ApiReply {
    int status = 200;
    ApiHeaders headers;
    QByteArray body;

    bool ok() const { return status >= 200 && status < 300; }
};

// {"error":{"code","message","retry","detail"}} with the status of the code (sync-protocol §7).
ApiReply errorReply(ApiCode code, const QString &message = {}, const QVariantMap &detail = {});

// What a reply that is not ok says; UnknownError for anything that is not of the protocol, such as a proxy's own page.
ApiError errorOf(const ApiReply &reply);

} // namespace kesu
