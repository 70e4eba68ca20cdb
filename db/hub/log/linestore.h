#pragma once

#include <functional>

#include "log/logentry.h"
#include "sql/hubsession.h"

namespace kesu {

// A line as the log keeps it: `body` is what is sent, word for word.
struct StoredLine {
    QString scope;
    qint64 seq = 0;
    Instant at;
    QByteArray line;     // "op", "enter", "leave"
    QString uid;         // empty for enter and leave
    QString entity;
    qint64 ver = 0;
    QByteArray hash;
    QByteArray body;

    Result<LogEntry> entry() const;
};

StoredLine storedLineOf(const LogEntry &entry, QByteArray body);

Result<void> appendLines(HubSession &session, const QList<StoredLine> &lines);
// Lines after `seq`, in order; no more than `limit`, and none that begins beyond `bytes`.
Result<QList<StoredLine>> linesAfter(HubSession &session, const QString &scope, qint64 seq, int limit, qint64 bytes);
// The hash of one line; empty when it is not (or no longer) there.
Result<QByteArray> hashAt(HubSession &session, const QString &scope, qint64 seq);
// Operations on a record with a version below `before`, newest first, limited likewise.
Result<QList<StoredLine>> operationsOf(HubSession &session, const QString &entity, qint64 before, int limit, qint64 bytes);
// All lines about a record, of every kind and scope.
Result<QList<StoredLine>> linesOf(HubSession &session, const QString &entity);
Result<void> replaceBody(HubSession &session, const StoredLine &line);
// The whole log, scope by scope in order of seq; stops when `line` answers false.
Result<void> walkLines(HubSession &session, const std::function<bool(const StoredLine &line)> &line);
// All operations, record by record in order of version, each with the record's stored state (null: there is none).
Result<void> walkOperations(HubSession &session,
                            const std::function<bool(const StoredLine &line, const QByteArray &state)> &line);

} // namespace kesu
