#pragma once

#include <QHash>

#include "caller.h"
#include "log/rightstore.h"
#include "merging/entitystate.h"

namespace kesu {

// What the authors of one batch may do, and since when: read once, and carried on as the batch itself changes staff.
class UserRights {
public:
    Result<void> load(HubSession &session, const QStringList &users);

    // The right that held at `eff`. Somebody the hub has not heard of has none; somebody it heard of later than `eff`
    // has the first one.
    std::optional<UserRight> at(const QString &user, Hlc eff) const;
    // Whether somebody is known and was taken out of service, at whatever time.
    bool isRevoked(const QString &user) const;
    // After an operation on a staff record.
    void note(const EntityState &staff, Hlc eff);
    Result<void> save(HubSession &session) const;

private:
    QHash<QString, QList<UserRight>> m_rights; // oldest first
    QList<UserRight> m_fresh;
};

} // namespace kesu
