#pragma once

#include <QList>

#include "base/result.h"
#include "base/store.h"
#include "messages/syncmessages.h"
#include "sync/inbox.h"

namespace kesu {

class SyncTransaction;

// Own operations in order of dseq, without gaps, as POST /sync/push takes them.
struct OutboxBatch {
    qint64 first = 0;
    qint64 last = 0;
    QByteArray chain;         // dh of the last
    QList<QByteArray> bodies; // each operation's own JSON

    bool isEmpty() const { return bodies.isEmpty(); }
};

// Own operations on their way: kept until the hub has acknowledged them and they have come back in its stream, then
// retained for the hub's own recovery (sync-protocol §4, §6).
class Outbox {
public:
    explicit Outbox(Store &store) : m_store(store) {}

    // From the first that is not acknowledged; empty when all are. At least one however large it is. `from`: all before
    // it are known to be acknowledged, which saves looking through them.
    Result<OutboxBatch> nextBatch(int maxOps, qint64 maxBytes, qint64 from = 0) const;

    // The reply to a push by `device`; one that comes too late or twice changes nothing. Rejected operations move to the
    // list of those not accepted, and their records are shown without them.
    Result<Applied> acknowledge(const QString &device, const PushReply &reply, Instant now);

    // Every scope has been read to where a hello said it ends, and the hub then had own operations up to `through`: those
    // that have not come back stand in a log this device does not read (any more). Their records go.
    Result<Applied> settleElsewhere(qint64 through, Instant now);

    // The hub's 409 gap: send from `expected` on. Operations that had arrived are taken back for that; where some are
    // gone the store is marked as forked, and only reincarnate() helps.
    Result<void> sendFrom(qint64 expected, Instant now);

    // Whether the own operation with this number, as far as it is still here, ends another chain than the hub says: another
    // machine goes by the same name.
    Result<bool> isOtherPast(qint64 dseq, const QByteArray &chain) const;

    // The hub says 409 device_forked: remembered in StoreState::forked until reincarnate().
    Result<void> markForked();
    // After device_forked, or when enrolment gave another identity than the store had: every operation still in the
    // outbox gets a new number under the new identity, from 1, and keeps its uid. The store is no longer forked.
    Result<void> reincarnate(const QString &newDevice, Instant now);

    // The hub was restored from a backup and has this device's operations up to `through`: forgets mirror and cursors,
    // so that every scope needs a snapshot, and takes back what the hub lost. Nothing when the epoch is known. Own
    // operations of earlier identities can only be sent again under a new one: then the store is marked as forked.
    Result<void> hubRestored(qint64 epoch, qint64 through, Instant now);

    // Lets go of own operations that came back more than limits::ownOpDays ago.
    Result<void> prune(Instant now);

private:
    Result<void> takeBack(SyncTransaction &transaction, qint64 from, bool lost);

    Store &m_store;
};

} // namespace kesu
