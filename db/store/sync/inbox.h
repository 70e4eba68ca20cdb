#pragma once

#include <QList>
#include <QPair>

#include "base/result.h"
#include "base/store.h"
#include "messages/syncmessages.h"

namespace kesu {

// What applying something from the hub did, for those who show records.
struct Applied {
    QList<QPair<QString, QString>> records; // (type, id) written, entered or evicted
    int settledOwn = 0;                     // own operations that have now arrived everywhere
};

// Takes in pages of a scope's log. A page is stored whole or not at all: records, cursor, chain, history, text index and
// one audit entry in one transaction. Records with unsent own operations show the hub's state with those on top.
//
// Refusals leave everything as it was (Error Stale): "wrong-cursor" (the page does not begin where the store ends, or
// there is no cursor: take a snapshot), "not-dense", "chain-broken", "other-epoch".
class Inbox {
public:
    explicit Inbox(Store &store) : m_store(store) {}

    // A scope nobody has read yet begins at 0 with scopeChainStart(). `epoch` is the hub's own, of the reply.
    Result<Applied> applyPage(const QString &scope, const PullReply &page, qint64 epoch, Instant now);

    // A scope this device may no longer see: its records stay read-only until own operations on them are settled, then go.
    Result<Applied> dropScope(const QString &scope, Instant now);

private:
    Store &m_store;
};

// Takes in a scope as pages of record states, by key; goes on from the last page after any interruption. Records of the
// scope that the hub no longer names are removed, unless own operations on them are unsent.
class SnapshotInbox {
public:
    explicit SnapshotInbox(Store &store) : m_store(store) {}

    // Where an unfinished snapshot of the scope goes on; nothing when none is under way in this epoch.
    Result<std::optional<QString>> resumeAfter(const QString &scope, qint64 epoch) const;
    // Begins anew. `offer` and `through` are those of the hello just received: pulling goes on from offer.head with
    // offer.chain, and own operations up to `through` are known to be part of the states.
    Result<void> begin(const QString &scope, const HelloReply::Scope &offer, qint64 through, qint64 epoch, Instant now);
    // `after` is what the page was asked with. Stale "wrong-page" when it is not what comes next.
    Result<Applied> applyPage(const QString &scope, const QString &after, const SnapshotReply &page, Instant now);

private:
    Store &m_store;
};

} // namespace kesu
