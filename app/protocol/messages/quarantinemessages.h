#pragma once

#include <QList>

#include "base/instant.h"
#include "operations/operation.h"

// Operations that were not accepted, as supervisors see and settle them (sync-protocol §5).
namespace kesu {

// One row of GET /quarantine.
struct QuarantineItem {
    Operation operation;
    QString code;     // one of OpCode
    QString field;
    QString message;
    Instant at;       // when it was refused

    bool operator==(const QuarantineItem &) const = default;
};
QByteArray quarantineToJson(const QList<QuarantineItem> &items);
Result<QList<QuarantineItem>> quarantineFromJson(const QByteArray &json);

// POST /quarantine/{uid}/release and /discard: by whom.
QByteArray quarantineDecisionToJson(const QString &user);
Result<QString> quarantineDecisionFromJson(const QByteArray &json);

} // namespace kesu
