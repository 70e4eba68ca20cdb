#include "router/routes.h"

namespace kesu {

namespace {

// What stands for the {…} of `pattern` in `path`; false when they do not fit.
bool fits(const QByteArrayList &pattern, const QByteArrayList &path, QByteArrayList *parameters)
{
    if (pattern.size() != path.size())
        return false;
    parameters->clear();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isParameter = pattern.at(i).startsWith('{');
        if (isParameter ? path.at(i).isEmpty() : pattern.at(i) != path.at(i))
            return false;
        if (isParameter)
            parameters->append(path.at(i));
    }
    return true;
}

} // namespace

const QList<Route> &routes()
{
    static const QList<Route> all{
        {Endpoint::Enrol, Access::Open, "POST", "/v1/devices/enrol"},
        {Endpoint::Challenge, Access::Open, "POST", "/v1/devices/challenge"},
        {Endpoint::Token, Access::Open, "POST", "/v1/devices/token"},
        {Endpoint::Reincarnate, Access::Device, "POST", "/v1/devices/reincarnate"},
        {Endpoint::Devices, Access::Administrator, "GET", "/v1/devices"},
        {Endpoint::RenameDevice, Access::Administrator, "PATCH", "/v1/devices/{dev}"},
        {Endpoint::RevokeDevice, Access::Administrator, "POST", "/v1/devices/{dev}/revoke"},
        {Endpoint::EnrolCodes, Access::Administrator, "POST", "/v1/enrol-codes"},
        {Endpoint::Users, Access::Administrator, "GET", "/v1/users"},
        {Endpoint::Sync, Access::Device, "POST", "/v1/sync/hello"},
        {Endpoint::Sync, Access::Device, "POST", "/v1/sync/push"},
        {Endpoint::Sync, Access::Device, "GET", "/v1/sync/pull"},
        {Endpoint::Heads, Access::Device, "GET", "/v1/sync/heads"},
        {Endpoint::Sync, Access::Device, "GET", "/v1/scopes/{scope}/snapshot"},
        {Endpoint::Sync, Access::Device, "GET", "/v1/entities/{ent}"},
        {Endpoint::Sync, Access::Device, "GET", "/v1/entities/{ent}/history"},
        {Endpoint::Sync, Access::Device, "GET", "/v1/quarantine"},
        {Endpoint::Sync, Access::Device, "POST", "/v1/quarantine/{uid}/release"},
        {Endpoint::Sync, Access::Device, "POST", "/v1/quarantine/{uid}/discard"},
        {Endpoint::Sync, Access::Device, "GET", "/v1/audit/checkpoints"},
        {Endpoint::Sync, Access::Device, "GET", "/v1/audit/proof"},
        {Endpoint::BeginBlob, Access::Device, "POST", "/v1/blobs"},
        {Endpoint::BlobOffset, Access::Device, "HEAD", "/v1/blobs/{sha256}/upload"},
        {Endpoint::AppendBlob, Access::Device, "PATCH", "/v1/blobs/{sha256}/upload"},
        {Endpoint::LoadBlob, Access::Device, "GET", "/v1/blobs/{sha256}"},
        {Endpoint::Live, Access::Open, "GET", "/v1/health/live"},
        {Endpoint::Ready, Access::Open, "GET", "/v1/health/ready"},
        {Endpoint::Metrics, Access::Open, "GET", "/v1/metrics"},
    };
    return all;
}

RouteMatch findRoute(const QByteArray &method, const QByteArray &path)
{
    static const QList<QByteArrayList> patterns = [] {
        QList<QByteArrayList> split;
        for (const Route &route : routes())
            split.append(route.path.split('/'));
        return split;
    }();
    RouteMatch match;
    QByteArrayList parameters;
    const QByteArrayList parts = path.split('/');
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const Route &route = routes().at(i);
        if (!fits(patterns.at(i), parts, &parameters))
            continue;
        if (route.method == method)
            return {&route, parameters, {}};
        match.allowed.append(route.method);
    }
    return match;
}

} // namespace kesu
