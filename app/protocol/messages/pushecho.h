#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

#include "base/instant.h"

namespace kesu {

class JsonReader;
struct LogEntry;
struct PullReply;

// Where a scope's log has put the operations of one push, without what the device has just sent: with its own copies of
// them that is the page a pull from `from` would bring.
struct PushEcho {
    struct Line {
        qint64 dseq = 0;
        qint64 ver = 0;
        QByteArray salt;  // lower-case hex
    };

    QString scope;
    qint64 from = 0;      // seq before the first line
    Instant at;
    QList<Line> lines;
    QByteArray chain;     // hash of the last line

    // Nothing when a line says more than the device can know: another's, moved, lowered, flagged.
    static std::optional<PushEcho> of(const QString &scope, const QString &device, const QList<const LogEntry *> &lines);
    // `bodies` are the operations' own JSON from number `first` on, `previous` is the hash at `from`. Nothing when they do
    // not make the log this names.
    std::optional<PullReply> page(const QList<QByteArray> &bodies, qint64 first, const QByteArray &previous) const;
};

QJsonArray echoesToJson(const QList<PushEcho> &echoes);
QList<PushEcho> echoesFrom(JsonReader &reader);

} // namespace kesu
