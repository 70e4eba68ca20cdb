#include "transport/hubcalls.h"

#include "device/deviceidentity.h"
#include "signing/signedtexts.h"

namespace kesu {

namespace {

constexpr int tokenPatience = 30;

} // namespace

HubCalls::HubCalls(DeviceIdentity &identity, const TimeSource &time, QObject *parent)
    : QObject(parent), m_identity(identity), m_time(time)
{
}

HubCalls::~HubCalls() = default;

Result<void> HubCalls::usePlace()
{
    return m_transport.setPlace(m_identity.place());
}

bool HubCalls::isReady() const
{
    return m_identity.isEnrolled() && checkPlace(m_identity.place()).has_value();
}

void HubCalls::call(const ApiRequest &request, int patienceSeconds, QObject *owner, const HttpTransport::Done &done)
{
    const Waiting call{request, patienceSeconds, owner, done, false};
    if (m_identity.tokenIsGood(m_time.now()))
        dispatch(call);
    else
        refresh(call);
}

void HubCalls::dispatch(const Waiting &call)
{
    ApiRequest request = call.request;
    const QByteArray token = m_identity.token();
    request.headers.insert("authorization", "Bearer " + token);
    m_transport.send(request, call.patience, this, [this, call, token](const Delivery &delivery) {
        if (!call.owner)
            return;
        const bool isOld = delivery.arrived() && delivery.reply.status == 401
            && errorOf(delivery.reply).code == ApiCode::TokenExpired;
        if (!isOld || call.refreshed)
            return call.done(delivery);
        if (token != m_identity.token()) // another call got one meanwhile
            return dispatch({call.request, call.patience, call.owner, call.done, true});
        refresh(call);
    });
}

void HubCalls::refresh(const Waiting &call)
{
    m_waiting.append({call.request, call.patience, call.owner, call.done, true});
    if (m_waiting.size() > 1)
        return;
    const ApiRequest request{"POST", "/v1/devices/challenge", {}, {}, TokenChallenge::requestFor(m_identity.device()),
                             {}};
    m_transport.send(request, tokenPatience, this, [this](const Delivery &delivery) { askForToken(delivery); });
}

void HubCalls::askForToken(const Delivery &challenge)
{
    if (!challenge.arrived() || !challenge.reply.ok())
        return failWaiting(challenge);
    const auto asked = TokenChallenge::fromJson(challenge.reply.body);
    if (!asked)
        return failWaiting(challenge);
    const TokenRequest request{m_identity.device(), asked->challenge,
                               m_identity.sign(tokenText(m_identity.device(), asked->challenge))};
    m_transport.send({"POST", "/v1/devices/token", {}, {}, request.toJson(), {}}, tokenPatience, this,
                     [this](const Delivery &delivery) { tokenArrived(delivery); });
}

void HubCalls::tokenArrived(const Delivery &delivery)
{
    if (!delivery.arrived() || !delivery.reply.ok())
        return failWaiting(delivery);
    const auto token = TokenReply::fromJson(delivery.reply.body);
    if (!token)
        return failWaiting(delivery);
    // A token that cannot be kept on disk is still good for this run.
    (void)m_identity.setToken(*token, m_time.now());
    const QList<Waiting> ready = std::exchange(m_waiting, {});
    for (const Waiting &call : ready)
        dispatch(call);
}

void HubCalls::failWaiting(const Delivery &delivery)
{
    Delivery failed = delivery;
    if (failed.arrived() && failed.reply.ok()) // something answered that is no hub
        failed.reply = {502, {}, {}};
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &call : waiting) {
        if (call.owner)
            call.done(failed);
    }
}

void HubCalls::abortAll()
{
    m_transport.abortAll();
}

} // namespace kesu
