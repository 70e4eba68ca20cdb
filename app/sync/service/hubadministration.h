#pragma once

#include <QObject>

#include "messages/apimessage.h"
#include "messages/devicemessages.h"
#include "messages/quarantinemessages.h"
#include "service/syncservice.h"

namespace kesu {

class HubCalls;

// A user of the branch as the hub knows them. The name is this store's; the id where it is not known here.
struct HubUser {
    QString id;
    QString name;
    QString branch;
    QStringList roles;
    bool isActive = true;
};

// What an administrator or a supervisor does on the hub from a workstation. Everything is asked of the hub and decided
// there; without a connection the answer is the error hub-unreachable. Error NotPermitted: the role does not allow it.
class HubAdministration : public QObject
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const QString &user)>;
    using CurrentUser = std::function<QString()>;

    // `nameOf` gives the display name of a user's id, `user` who works now and thereby decides.
    HubAdministration(HubCalls &calls, NameOf nameOf, CurrentUser user, QObject *parent = nullptr);
    ~HubAdministration() override;

    void devices(QObject *owner, const Answer<QList<DeviceInfo>> &done);
    void renameDevice(const QString &device, const QString &label, QObject *owner, const Answer<void> &done);
    void revokeDevice(const QString &device, QObject *owner, const Answer<void> &done);
    void makeEnrolCode(const QString &branch, const QString &role, QObject *owner, const Answer<EnrolCodeReply> &done);
    void users(QObject *owner, const Answer<QList<HubUser>> &done);
    // What the hub did not accept of any device of the branch, for supervisors.
    void quarantine(QObject *owner, const Answer<QList<QuarantineItem>> &done);
    void release(const QString &uid, QObject *owner, const Answer<void> &done);
    void discard(const QString &uid, QObject *owner, const Answer<void> &done);

private:
    template<typename T, typename Read>
    void ask(const ApiRequest &request, QObject *owner, const Answer<T> &done, Read read);
    void tell(const ApiRequest &request, QObject *owner, const Answer<void> &done);

    HubCalls &m_calls;
    NameOf m_nameOf;
    CurrentUser m_user;
};

} // namespace kesu
