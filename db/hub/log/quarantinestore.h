#pragma once

#include <QStringList>

#include <optional>

#include "base/instant.h"
#include "operations/operation.h"
#include "sql/hubsession.h"

namespace kesu {

// An operation that was not accepted, with its payload. Rows are never deleted; `state` is held, released or discarded.
struct QuarantinedOperation {
    Operation operation;
    QString home;         // scope of the device that sent it
    QString code;
    QString field;
    QString message;
    Instant at;
    QString state = QStringLiteral("held");
    QString decidedBy;
    std::optional<Instant> decidedAt;
};

Result<void> saveQuarantined(HubSession &session, const QList<QuarantinedOperation> &operations);
// Held ones, newest first, of the homes given or sent by `device`; `device` alone when there are no homes.
Result<QList<QuarantinedOperation>> heldOperations(HubSession &session, const QStringList &homes, const QString &device,
                                                   int limit, qint64 bytes);
// Locks the row until the transaction ends.
Result<std::optional<QuarantinedOperation>> lockQuarantined(HubSession &session, const QString &uid);
Result<void> decideQuarantined(HubSession &session, const QString &uid, const QString &state, const QString &by,
                               Instant at);
// Erases what a purged record's held operations say.
Result<void> blankQuarantined(HubSession &session, const QString &entity);

} // namespace kesu
