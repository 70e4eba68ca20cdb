#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

#include "base/result.h"
#include "log/logentry.h"
#include "messages/limits.h"
#include "messages/pushecho.h"
#include "operations/operation.h"

// The messages of the exchange itself (sync-protocol §5). Decoding answers BadInput with the member's name in `where`.
namespace kesu {

// How far a workstation has read one scope.
struct ScopePosition {
    qint64 cursor = 0;
    QByteArray chain;     // hash at the cursor, lower-case hex; scopeChainStart() at 0

    bool operator==(const ScopePosition &) const = default;
};

// POST /sync/hello.
struct HelloRequest {
    int protocol = limits::protocolVersion;
    qint64 schema = 0;
    QString app;
    QString device;
    qint64 dseq = 0;      // the highest the device has given
    qint64 epoch = 0;
    Hlc clock = 0;
    QMap<QString, ScopePosition> scopes;

    QByteArray toJson() const;
    static Result<HelloRequest> fromJson(const QByteArray &json);
};

struct HelloReply {
    struct Scope {
        qint64 head = 0;       // newest seq
        qint64 floor = 0;      // the log reaches back to here: a cursor below needs a snapshot
        bool snapshot = false; // the hub advises one: shorter than the log
        QByteArray chain;      // hash at `head`: what the first page after a snapshot links to

        bool operator==(const Scope &) const = default;
    };

    int protocol = limits::protocolVersion;
    qint64 schemaMin = 0;
    qint64 schemaMax = 0;
    qint64 epoch = 0;
    QString hub;
    qint64 through = 0;        // highest dseq stored for this device
    QByteArray chain;          // the device's own chain there
    QMap<QString, Scope> scopes;
    QStringList dropped;       // asked for and no longer allowed
    QMap<QString, QString> devices; // what people call the devices of the branches: device → label
    int batchOps = limits::batchOps;
    qint64 batchBytes = limits::batchBytes;
    int pageOps = limits::pageOps;
    qint64 chunkBytes = limits::chunkBytes;
    int pollActiveSeconds = 15;
    int pollIdleSeconds = 60;

    QByteArray toJson() const;
    static Result<HelloReply> fromJson(const QByteArray &json);
};

// POST /sync/push, in order of dseq without gaps. A batch with a line that is no operation is refused whole
// (bad_batch, `where` "ops[3]"); what an operation says is judged one by one.
struct PushRequest {
    QString device;
    qint64 highest = 0;        // the highest dseq the device has given, in this batch or not
    qint64 epoch = 0;
    QList<Operation> operations;
    QList<QByteArray> texts;   // of each operation as it came, when they came in the stored form; otherwise none
    QByteArray signature;      // over pushText() of first, last and `dh` of the last; raw bytes

    // `bodies` are the operations' own JSON, in order of dseq.
    static QByteArray toJson(const QString &device, qint64 highest, qint64 epoch, const QList<QByteArray> &bodies,
                             const QByteArray &signature);
    static Result<PushRequest> fromJson(const QByteArray &json);
};

// What became of one operation. `code` is one of OpCode when it was rejected.
struct PushResult {
    qint64 dseq = 0;
    bool accepted = true;
    QString code;
    QString field;
    QString message;

    bool operator==(const PushResult &) const = default;
};

struct PushReply {
    qint64 through = 0;
    QList<PushResult> results;
    QMap<QString, qint64> heads; // newest seq of the scopes written to
    QList<PushEcho> echo;        // of the scopes where these operations are all there is of news

    QByteArray toJson() const;
    static Result<PushReply> fromJson(const QByteArray &json);
};

// GET /sync/pull?scope=&cursor=&chain=&limit=.
struct PullReply {
    qint64 from = 0;
    QList<LogEntry> entries;     // dense: from + 1 … cursor
    qint64 cursor = 0;
    QByteArray chain;            // hash at the cursor
    bool more = false;
    int nextPollSeconds = 15;

    // `lines` are the entries' own JSON, as the log keeps them.
    static QByteArray toJson(qint64 from, const QList<QByteArray> &lines, qint64 cursor, const QByteArray &chain,
                             bool more, int nextPollSeconds);
    static Result<PullReply> fromJson(const QByteArray &json);
};

// GET /sync/heads?scopes=a,b&since=5530,12&wait=25&lines=20: answered when one of them has grown beyond its `since`, or
// after the wait. `since` is optional; without it the answer comes at once. With `lines` what has come since is told at
// once, when it is in one scope and no more than that: the page that a pull from there would bring.
struct HeadsReply {
    struct News {
        QString scope;
        PullReply page;
    };

    QMap<QString, qint64> heads; // scopes the device may not see are left out
    std::optional<News> news;

    // `page` is the JSON of a PullReply; empty where there is none.
    static QByteArray toJson(const QMap<QString, qint64> &heads, const QString &scope = {}, const QByteArray &page = {});
    static Result<HeadsReply> fromJson(const QByteArray &json);
};

// GET /scopes/{scope}/snapshot?after=&limit=.
struct SnapshotReply {
    QList<EntityState> items;    // in order of entity key
    QString next;                // pass as `after`; empty: this was the last page

    static QByteArray toJson(const QList<QByteArray> &items, const QString &next);
    static Result<SnapshotReply> fromJson(const QByteArray &json);
};

} // namespace kesu
