#pragma once

#include <QHash>

#include "base/instant.h"
#include "messages/syncmessages.h"
#include "sql/hubsession.h"

namespace kesu {

// Where a device's own sequence stands.
struct DeviceLog {
    qint64 through = 0;   // highest dseq stored
    QByteArray dh;        // the device's chain there
    qint64 highest = 0;   // highest dseq it had given when it last pushed
    Instant lastAt;       // when that was
    bool stored = false;
};

// What became of one operation. `again`: it was known from an earlier incarnation of the device.
struct Receipt {
    qint64 dseq = 0;
    QString uid;
    bool again = false;
    PushResult result;
};

// Locks the device until the transaction ends: the first lock it takes. One that never pushed starts at 0.
Result<DeviceLog> lockDevice(HubSession &session, const QString &device);
Result<DeviceLog> findDevice(HubSession &session, const QString &device);
Result<void> saveDevice(HubSession &session, const QString &device, const DeviceLog &log);

// Of the device's operations first … last, by dseq.
Result<QHash<qint64, Receipt>> receiptsOf(HubSession &session, const QString &device, qint64 first, qint64 last);
// Of operations known from whatever device, by uid.
Result<QHash<QString, Receipt>> receiptsFor(HubSession &session, const QStringList &uids);
Result<void> saveReceipts(HubSession &session, const QString &device, const QList<Receipt> &receipts);

} // namespace kesu
