#pragma once

#include <QObject>

#include "messages/devicemessages.h"
#include "service/syncservice.h"

namespace kesu {

class HubCalls;

// A user of the branch as the hub knows them.
struct HubUser {
    QString id;
    QString name;
    QString branch;
    QStringList roles;
    bool isActive = true;
};

// A change the hub refused, of any device of the branch, as supervisors see it.
struct Quarantined {
    QString uid;
    QString device;
    QString user;
    QString type;
    QString entity;
    QString scope;
    QString code;
    QString field;
    QString message;
    Instant at;
    QVariantMap values;
};

// What an administrator or a supervisor does on the hub from a workstation. Everything is asked of the hub and decided
// there; without a connection the answer is the error hub-unreachable. Error NotPermitted: the role does not allow it.
class HubAdministration : public QObject
{
    Q_OBJECT

public:
    explicit HubAdministration(HubCalls &calls, QObject *parent = nullptr);
    ~HubAdministration() override;

    void devices(QObject *owner, const Answer<QList<DeviceInfo>> &done);
    void renameDevice(const QString &device, const QString &label, QObject *owner, const Answer<void> &done);
    void revokeDevice(const QString &device, QObject *owner, const Answer<void> &done);
    void makeEnrolCode(const QString &branch, const QString &role, QObject *owner, const Answer<EnrolCodeReply> &done);
    void users(QObject *owner, const Answer<QList<HubUser>> &done);
    void quarantine(QObject *owner, const Answer<QList<Quarantined>> &done);
    void release(const QString &uid, QObject *owner, const Answer<void> &done);
    void discard(const QString &uid, QObject *owner, const Answer<void> &done);

private:
    HubCalls &m_calls;
};

} // namespace kesu
