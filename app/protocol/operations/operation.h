#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QVariantMap>

#include "base/result.h"
#include "clocks/hybridclock.h"

namespace kesu {

class JsonCursor;

// One immutable change of one entity by one device (sync-protocol §3). State is what applying them in order gives.
struct Operation {
    QString uid;         // UUIDv7
    QString device;      // "d_" + 22 base64url
    qint64 dseq = 0;     // the device's own counter, from 1, without gaps
    QString user;
    Hlc hlc = 0;
    QString type;        // entity type of the registry
    QString entity;
    QString kind;        // create, set, purge, note, attach
    qint64 base = 0;     // entity version the editor had loaded
    qint64 own = 0;      // own dseq the editor had seen
    QStringList keep;    // uids of heads that stay although they were seen
    qint64 epoch = 0;
    qint64 schema = 0;
    QVariantMap set;     // register → string, integer, bool or null; "tags/urgent" → bool for elements of sets
    QString reason;
    QByteArray chain;    // dh: hash over the device's previous chain value and this operation, lower-case hex

    bool operator==(const Operation &) const = default;
};

// The stored and sent form, `dh` included.
QByteArray toJson(const Operation &operation);
Result<Operation> operationFromJson(const QByteArray &json);
// Of an object that may hold more, as a line of the hub's log does.
Result<Operation> operationFromJson(const QJsonObject &object);

// The same from text as toJson() writes it, without the braces around; stops the cursor at any other. `before` is another
// operation, or none: what they have in common is kept once. `said`: where reason and set stand in the text.
struct OperationText {
    QByteArrayView reason;
    QByteArrayView set;
};
Operation operationFrom(JsonCursor &text, const Operation &before, OperationText *said = nullptr);

// SHA-256 hex over the previous link and the operation's canonical form without `dh`.
QByteArray chainLink(const QByteArray &previous, const Operation &operation);
// Sets `operation.chain` to its link and returns the stored form: one pass over the text for both.
QByteArray seal(Operation &operation, const QByteArray &previous);
// The same for one whose `set` is written already, in the stored form: a JSON object with its keys in order.
QByteArray seal(Operation &operation, const QByteArray &previous, const QByteArray &set);
// The same link over the stored form, as long as composing cannot change it; empty otherwise.
QByteArray chainLinkOfText(const QByteArray &previous, QByteArrayView stored);
// What the first operation of a device links to.
QByteArray chainStart(const QString &device);

} // namespace kesu
