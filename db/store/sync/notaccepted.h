#pragma once

#include <QList>

#include <optional>

#include "base/result.h"
#include "base/store.h"
#include "operations/operation.h"

namespace kesu {

// An own operation the hub did not accept, kept with all it said.
struct NotAccepted {
    Operation operation;
    QByteArray body;        // as it was sent: what an export writes
    QString code;           // OpCode
    QString field;
    QString message;        // the hub's words
    Instant at;

    enum class Settled { No, Resent, Discarded, AcceptedLater };
    Settled settled = Settled::No;
    QString settledBy;      // user
    QString settledReason;  // why it was discarded
};

// The operations the hub did not accept, until somebody has dealt with each. They are never deleted.
class NotAcceptedList {
public:
    explicit NotAcceptedList(Store &store) : m_store(store) {}

    // Newest first; those settled only when asked for.
    Result<QList<NotAccepted>> list(bool withSettled = false) const;
    Result<qint64> count() const; // unsettled
    Result<QList<NotAccepted>> ofRecord(const QString &type, const QString &id) const;

    // Says the same again as a new operation, `set` in place of what it said when given (the user has corrected it).
    Result<void> resend(const QString &uid, const QString &user, Instant now,
                        const std::optional<QVariantMap> &set = {});
    Result<void> discard(const QString &uid, const QString &user, const QString &reason, Instant now);

private:
    Result<NotAccepted> find(const QString &uid) const;

    Store &m_store;
};

} // namespace kesu
