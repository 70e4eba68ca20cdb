#pragma once

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

#include "base/id.h"
#include "base/result.h"
#include "device/hubplace.h"
#include "messages/devicemessages.h"
#include "service/syncoverview.h"

namespace kesu {

class ConflictInbox;
class HubAdministration;
class RefusedChanges;
class TimeSource;
class Workspace;

// Called once in the thread of the store when something asked of the hub is answered; not at all when `owner` has died.
template<typename T>
using Answer = std::function<void(const Result<T> &)>;

// Exchanges with the hub in the background, by itself, in the thread of the store without ever blocking it. What
// screens and kesuctl see of syncing.
class SyncService : public QObject
{
    Q_OBJECT

public:
    // `clock` is this machine's own, which is held against the hub's; the workspace's services go by Workspace::time().
    SyncService(Workspace &workspace, const TimeSource &clock, QObject *parent = nullptr);
    ~SyncService() override;

    // Begins to exchange in the background where the device is enrolled.
    void start();
    void stop();
    // For programs with a window: how long it may stand still while what came in is stored. 0: as long as it takes.
    void setBusyLimit(int milliseconds);
    // Files up to this size come by themselves; small ones unless set.
    void fetchFilesUpTo(qint64 bytes);

    bool isEnrolled() const;
    SyncOverview status() const;
    TicketReach reach(const TicketId &ticket) const;
    // Of many at once, for lists; those not named are everywhere.
    QHash<TicketId, TicketReach> underWay() const;

    // At once, even when the next try would be later. The answer comes when everything has been sent and received, or
    // with what was in the way.
    void syncNow(QObject *owner = nullptr, const Answer<void> &done = {});

    // Joins a hub with the one-time code an administrator has read out; `label` is what people call this machine.
    // Errors: hub-url, code-refused, hub-unreachable, tls-not-trusted (args: fingerprint of the hub's certificate, so
    // that the user can compare it and pin it).
    void enrol(const HubPlace &place, const QString &code, const QString &label, QObject *owner,
               const Answer<void> &done);
    // Forgets the hub: everything here stays, changes wait for the next hub.
    Result<void> leave();
    // Somebody has looked into SyncOverview::otherPast.
    Result<void> dismissOtherPast();
    HubPlace place() const;
    Result<void> setPlace(const HubPlace &place); // the hub has moved, or is reached another way
    QString deviceLabel() const;
    DeviceInfo device() const;    // what is known here of this very device

    // Originals of attachments are fetched when somebody wants to see them. Small files come by themselves.
    void fetchFile(const QString &sha256, QObject *owner, const Answer<void> &done);

    ConflictInbox &conflicts() const;
    RefusedChanges &refused() const;
    HubAdministration &administration() const;

Q_SIGNALS:
    void statusChanged();                             // at most a few times a second
    void ticketsChanged(const QList<kesu::TicketId> &tickets); // by others, or how far they have got
    void fileArrived(const QString &sha256);

private:
    struct Rooms;
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace kesu
