#pragma once

#include <QJsonObject>

#include "base/result.h"
#include "devices/deviceservice.h"
#include "hub.h"

namespace kesu::hubctl {

// What an administrator at the hub's own machine may ask for, as JSON in and out: done in this process, or, when
// another process serves the same SQLite file, in that one.
//
// {"do":"enrol-code","branch","role"} · {"do":"devices"} · {"do":"revoke","dev"} · {"do":"rename","dev","label"} ·
// {"do":"status"} · {"do":"backup","file"} · {"do":"verify"}. Failures are {"error":{…}} (hubconsole.h).
class HubAdmin {
public:
    HubAdmin(Hub &hub, DeviceService &devices) : m_hub(hub), m_devices(devices) {}
    QJsonObject perform(const QJsonObject &request);

private:
    QJsonObject enrolCode(const QJsonObject &request);
    QJsonObject status();
    QJsonObject backup(const QString &file);
    QJsonObject verify();
    QJsonObject changed(const ApiReply &reply, const QString &device);

    Hub &m_hub;
    DeviceService &m_devices;
};

} // namespace kesu::hubctl
