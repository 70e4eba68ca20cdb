#pragma once

#include <QObject>

#include "base/actor.h"
#include "device/deviceidentity.h"
#include "transport/httptransport.h"

namespace kesu {

class Store;

// Joins a hub with a one-time code: asks, and keeps what was granted. Nothing of this device changes before the hub has
// agreed. One at a time.
class Enrolment : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;

    Enrolment(Store &store, DeviceIdentity &identity, const TimeSource &time, const QString &app,
              QObject *parent = nullptr);
    ~Enrolment() override;

    // Refused "other-hub": what this store has exchanged with another hub would mean nothing to this one.
    void join(const HubPlace &place, const QString &code, const QString &label, QObject *owner, const Done &done);

private:
    Result<void> accept(const Delivery &delivery, const HubPlace &place, const QString &label);

    Store &m_store;
    DeviceIdentity &m_identity;
    const TimeSource &m_time;
    QString m_app;
    HttpTransport m_transport;
};

} // namespace kesu
