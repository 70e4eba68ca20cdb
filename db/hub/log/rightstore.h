#pragma once

#include <QHash>
#include <QStringList>

#include "clocks/hybridclock.h"
#include "sql/hubsession.h"

namespace kesu {

// What somebody may do from `since` on. It follows from the accepted operations on staff.
struct UserRight {
    QString user;
    Hlc since = 0;
    qint64 ver = 0;       // of the staff record
    QStringList roles;
    QString branch;
    bool active = true;
};

// All of each user's rights, oldest first.
Result<QHash<QString, QList<UserRight>>> rightsOf(HubSession &session, const QStringList &users);
Result<void> saveRights(HubSession &session, const QList<UserRight> &rights);

} // namespace kesu
