#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace kesu {

// Every endpoint of the hub, once: the router dispatches by it, the figures are kept by it, and a test compares the
// published description (packaging/hub/openapi.json) with it.
enum class Endpoint {
    Enrol, Challenge, Token, Reincarnate,
    Devices, RenameDevice, RevokeDevice, EnrolCodes, Users,
    Heads,
    Sync,         // all that the hub's own handler answers
    BeginBlob, BlobOffset, AppendBlob, LoadBlob,
    Live, Ready, Metrics,
};

enum class Access {
    Open,          // before there is a token, or no secret
    Device,
    Administrator,
};

struct Route {
    Endpoint endpoint;
    Access access;
    QByteArray method;
    QByteArray path; // "/v1/blobs/{sha256}/upload"
};

const QList<Route> &routes();

struct RouteMatch {
    const Route *route = nullptr;
    QByteArrayList parameters; // what stood for {…}, in order; never empty, never with a slash
    QByteArrayList allowed;    // methods, when only the method did not fit
};
RouteMatch findRoute(const QByteArray &method, const QByteArray &path);

} // namespace kesu
