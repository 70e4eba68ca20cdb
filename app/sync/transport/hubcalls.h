#pragma once

#include <QObject>
#include <QPointer>

#include "base/actor.h"
#include "transport/httptransport.h"

namespace kesu {

class DeviceIdentity;

// Calls on the hub in the device's name: gets a token when there is none or it has run out, once for each call, and
// keeps other calls waiting meanwhile.
class HubCalls : public QObject
{
    Q_OBJECT

public:
    HubCalls(DeviceIdentity &identity, const TimeSource &time, QObject *parent = nullptr);
    ~HubCalls() override;

    // Where the identity says the hub is; to be called again when it has changed.
    Result<void> usePlace();
    bool isReady() const;
    void call(const ApiRequest &request, int patienceSeconds, QObject *owner, const HttpTransport::Done &done);
    void abortAll();

private:
    struct Waiting {
        ApiRequest request;
        int patience = 0;
        QPointer<QObject> owner;
        HttpTransport::Done done;
        bool refreshed = false;
    };

    void dispatch(const Waiting &call);
    void refresh(const Waiting &call);
    void askForToken(const Delivery &challenge);
    void tokenArrived(const Delivery &delivery);
    void failWaiting(const Delivery &delivery);

    DeviceIdentity &m_identity;
    const TimeSource &m_time;
    HttpTransport m_transport;
    QList<Waiting> m_waiting; // for a token
};

} // namespace kesu
