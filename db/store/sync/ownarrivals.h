#pragma once

#include <QList>
#include <QPair>

#include <optional>

#include "base/result.h"
#include "log/logentry.h"

namespace kesu {

class RecordKeeper;
class SyncTransaction;
struct Applied;

// Records made here whose making comes back as it was sent, with nothing done to them since: there is nothing to merge,
// they only learn their place. All others are the keeper's.
class OwnArrivals {
public:
    OwnArrivals(SyncTransaction &transaction, const QString &scope) : m_transaction(transaction), m_scope(scope) {}

    // False: not such a line, nothing was done.
    Result<bool> take(const LogEntry &entry, const RecordKeeper &keeper);
    // Lets go of the operations taken so far; to be called before others look at the outbox, and at the end.
    Result<void> settle(Applied &applied);

private:
    Result<std::optional<qint64>> onlyOwn(const LogEntry &entry);
    Result<void> settleRange(qint64 first, qint64 last, Applied &applied);

    SyncTransaction &m_transaction;
    const QString m_scope;
    QList<QPair<QString, QString>> m_records;
    QList<qint64> m_arrived;
};

} // namespace kesu
