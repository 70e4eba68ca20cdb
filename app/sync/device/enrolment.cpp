#include "device/enrolment.h"

#include "base/store.h"
#include "signing/signedtexts.h"
#include "transport/deliveryerror.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceSeconds = 30;

} // namespace

Enrolment::Enrolment(Store &store, DeviceIdentity &identity, const TimeSource &time, const QString &app,
                     QObject *parent)
    : QObject(parent), m_store(store), m_identity(identity), m_time(time), m_app(app)
{
}

Enrolment::~Enrolment() = default;

void Enrolment::join(const HubPlace &place, const QString &code, const QString &label, QObject *owner, const Done &done)
{
    if (normalEnrolCode(code).isEmpty())
        return done(Error{ErrorKind::BadInput, u"empty-text"_s, u"code"_s, {}});
    if (const auto placed = m_transport.setPlace(place); !placed)
        return done(placed);
    const StoreState &state = m_store.state();
    // A copy of another store must not go by the other's name.
    const QString device = state.forked ? QString() : state.device;
    const auto request = m_identity.enrolRequest(code, device, state.installation, label, m_app);
    if (!request)
        return done(request.error());
    m_transport.send({"POST", "/v1/devices/enrol", {}, {}, request->toJson(), {}}, patienceSeconds, owner,
                     [this, place, label, done](const Delivery &delivery) { done(accept(delivery, place, label)); });
}

Result<void> Enrolment::accept(const Delivery &delivery, const HubPlace &place, const QString &label)
{
    if (const auto error = errorOf(delivery))
        return *error;
    const auto grant = DeviceGrant::fromJson(delivery.reply.body);
    if (!grant)
        return Error{ErrorKind::Refused, u"hub-broken"_s, u"url"_s, {grant.error().where}};
    if (!m_identity.hub().isEmpty() && m_identity.hub() != grant->hub)
        return Error{ErrorKind::Refused, u"other-hub"_s, u"url"_s, {}};
    return m_identity.accept(*grant, place, label, m_time.now());
}

} // namespace kesu
