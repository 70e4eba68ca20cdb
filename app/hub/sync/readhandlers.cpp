#include "sync/readhandlers.h"

#include <algorithm>

#include "devices/devicestore.h"
#include "entities/entityregistry.h"
#include "log/linestore.h"
#include "log/metastore.h"
#include "log/receiptstore.h"
#include "log/recordstore.h"
#include "log/scopestore.h"
#include "replies.h"
#include "sync/scoperules.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oldestSchema = 1;
// A workstation that is further behind than this gets the records sooner than everything that ever happened to them.
constexpr qint64 linesWorthReading = 5000;
constexpr int pollSeconds = 15;

int limitOf(const ApiRequest &request)
{
    bool ok = false;
    const int wanted = request.query.value("limit").toInt(&ok);
    return ok ? std::clamp(wanted, 1, limits::pageOps) : limits::pageOps;
}

// Takes bodies until the page is full, at least one; true when something is left.
template<typename Row>
bool fillPage(const QList<Row> &rows, int limit, QList<QByteArray> *bodies)
{
    qint64 bytes = 0;
    for (const Row &row : rows) {
        bytes += row.body.size();
        if (bodies->size() == limit || (!bodies->isEmpty() && bytes > limits::pageBytes))
            return true;
        bodies->append(row.body);
    }
    return false;
}

// The hash of the line a caller has read last; empty when there is no such line.
Result<QByteArray> hashBefore(HubSession &session, const ScopeEnd &end, qint64 cursor)
{
    if (cursor == end.seq)
        return end.chain;
    if (cursor == 0)
        return scopeChainStart(end.scope);
    return hashAt(session, end.scope, cursor);
}

// Who wrote something is said with the device it was written on; people know devices by their labels.
Result<void> nameDevices(HubSession &session, const Caller &caller, HelloReply &reply)
{
    for (const QString &branch : caller.branches) {
        const auto devices = devicestore::list(session, branch == "*"_L1 ? QString() : branch);
        if (!devices)
            return devices.error();
        for (const DeviceInfo &device : *devices) {
            if (!device.label.isEmpty())
                reply.devices.insert(device.device, device.label);
        }
    }
    return {};
}

// A chain that is none of this log's is told by the first page asked for, in so many words (409), not by a snapshot advised.
HelloReply::Scope offer(const ScopeEnd &end, const HelloRequest &hello, qint64 epoch)
{
    HelloReply::Scope scope{end.seq, end.floor, false, end.chain};
    const auto read = hello.scopes.constFind(end.scope);
    const qint64 cursor = read == hello.scopes.constEnd() ? 0 : read->cursor;
    scope.snapshot = cursor < end.floor || cursor > end.seq || hello.epoch != epoch
        || end.seq - cursor > linesWorthReading;
    // At the end no page is asked for.
    scope.snapshot |= cursor > 0 && cursor == end.seq && end.chain != read->chain;
    return scope;
}

// The page that a pull from `since` would bring; empty when that is more than is told without being asked for.
Result<QByteArray> newsOf(HubSession &session, const ScopeEnd &end, qint64 since, int most)
{
    if (since < end.floor || since < 0 || end.seq - since > most)
        return QByteArray();
    const auto lines = linesAfter(session, end.scope, since, most, limits::newsBytes);
    if (!lines)
        return lines.error();
    QList<QByteArray> bodies;
    qint64 bytes = 0;
    for (const StoredLine &line : *lines) {
        bodies.append(line.body);
        bytes += line.body.size();
    }
    if (since + bodies.size() != end.seq || bytes > limits::newsBytes)
        return QByteArray();
    return PullReply::toJson(since, bodies, end.seq, end.chain, false, pollSeconds);
}

} // namespace

Result<QStringList> visibleScopes(HubSession &session, const Caller &caller)
{
    QStringList all;
    if (caller.branches.contains(scoperules::everyBranch)) {
        const auto found = scopesWithPrefix(session, scoperules::branchScope({}));
        if (!found)
            return found.error();
        all = *found;
    }
    return scoperules::scopesOf(caller, all);
}

ApiReply ReadHandlers::hello(const Caller &caller, const ApiRequest &request)
{
    const auto hello = HelloRequest::fromJson(request.body);
    if (!hello)
        return replyForMessage(hello.error());
    if (hello->device != caller.device)
        return errorReply(ApiCode::BadBatch, u"not the device of this token"_s);
    if (hello->protocol != limits::protocolVersion)
        return errorReply(ApiCode::UpgradeRequired, {}, {{u"proto"_s, limits::protocolVersion}});

    HelloReply reply;
    const auto done = m_context.database->read([&](HubSession &session) -> Result<void> {
        reply = {};
        const auto epoch = metaValue(session, meta::epoch);
        const auto device = findDevice(session, caller.device);
        const auto scopes = visibleScopes(session, caller);
        if (!epoch || !device || !scopes)
            return !epoch ? epoch.error() : !device ? device.error() : scopes.error();
        reply.epoch = epoch->toLongLong();
        reply.through = device->through;
        reply.chain = device->dh;
        const auto ends = scopeEnds(session, *scopes);
        if (!ends)
            return ends.error();
        for (const ScopeEnd &end : *ends)
            reply.scopes.insert(end.scope, offer(end, *hello, reply.epoch));
        return nameDevices(session, caller, reply);
    });
    if (!done)
        return replyForError(done.error());
    m_context.epoch = reply.epoch;
    if (reply.through > hello->dseq)
        return errorReply(ApiCode::DeviceForked, {}, {{u"through"_s, reply.through}});
    for (auto it = hello->scopes.cbegin(); it != hello->scopes.cend(); ++it) {
        if (!reply.scopes.contains(it.key()))
            reply.dropped.append(it.key());
    }
    reply.hub = m_context.hubId;
    reply.schemaMin = oldestSchema;
    reply.schemaMax = registrySchema;
    return jsonReply(reply.toJson());
}

ApiReply ReadHandlers::pull(const Caller &caller, const ApiRequest &request)
{
    const QString scope = QString::fromUtf8(request.query.value("scope"));
    if (!scoperules::maySee(caller, scope))
        return errorReply(ApiCode::ScopeDenied);
    bool isNumber = false;
    const qint64 cursor = request.query.value("cursor").toLongLong(&isNumber);
    if (!isNumber || cursor < 0)
        return errorReply(ApiCode::BadBatch, u"cursor"_s);
    const QByteArray chain = request.query.value("chain");

    ApiReply reply;
    const auto done = m_context.database->read([&](HubSession &session) -> Result<void> {
        const auto ends = scopeEnds(session, {scope});
        if (!ends)
            return ends.error();
        const ScopeEnd &end = ends->constFirst();
        if (cursor < end.floor) {
            reply = errorReply(ApiCode::CursorExpired, {}, {{u"floor"_s, end.floor}});
            return {};
        }
        const auto before = hashBefore(session, end, cursor);
        if (!before)
            return before.error();
        if (cursor > end.seq || (!chain.isEmpty() && chain != *before)) {
            reply = errorReply(ApiCode::ChainMismatch, {}, {{u"head"_s, end.seq}});
            return {};
        }
        const int limit = limitOf(request);
        const auto lines = linesAfter(session, scope, cursor, limit + 1, limits::pageBytes);
        if (!lines)
            return lines.error();
        QList<QByteArray> bodies;
        const bool more = fillPage(*lines, limit, &bodies);
        const qint64 last = cursor + bodies.size();
        reply = jsonReply(PullReply::toJson(cursor, bodies, last,
                                            bodies.isEmpty() ? *before : lines->at(bodies.size() - 1).hash, more,
                                            pollSeconds));
        return {};
    });
    return done ? reply : replyForError(done.error());
}

ApiReply ReadHandlers::heads(const Caller &caller, const ApiRequest &request, bool *news)
{
    const QStringList wanted = QString::fromUtf8(request.query.value("scopes")).split(u',', Qt::SkipEmptyParts);
    const QByteArrayList since = request.query.value("since").split(',');
    QStringList scopes;
    QList<qint64> known;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!scoperules::maySee(caller, wanted.at(i)))
            continue;
        scopes.append(wanted.at(i));
        known.append(request.query.contains("since") && i < since.size() ? since.at(i).toLongLong() : -1);
    }
    *news = scopes.isEmpty();
    const int mostLines = qBound(0, request.query.value("lines").toInt(), limits::newsLines);
    ApiReply reply;
    const auto done = m_context.database->read([&](HubSession &session) -> Result<void> {
        const auto ends = scopeEnds(session, scopes);
        if (!ends)
            return ends.error();
        QMap<QString, qint64> heads;
        QList<qsizetype> grown;
        for (qsizetype i = 0; i < ends->size(); ++i) {
            heads.insert(ends->at(i).scope, ends->at(i).seq);
            if (ends->at(i).seq > known.at(i))
                grown.append(i);
        }
        *news = *news || !grown.isEmpty();
        QByteArray page;
        const ScopeEnd told = grown.size() == 1 ? ends->at(grown.constFirst()) : ScopeEnd();
        if (grown.size() == 1) {
            auto lines = newsOf(session, told, known.at(grown.constFirst()), mostLines);
            if (!lines)
                return lines.error();
            page = *std::move(lines);
        }
        reply = jsonReply(HeadsReply::toJson(heads, told.scope, page));
        return {};
    });
    *news = *news || !done;
    return done ? reply : replyForError(done.error());
}

ApiReply ReadHandlers::snapshot(const Caller &caller, const ApiRequest &request, const QString &scope)
{
    if (!scoperules::maySee(caller, scope))
        return errorReply(ApiCode::ScopeDenied);
    const QString after = QString::fromUtf8(request.query.value("after"));
    if (!after.isEmpty() && !scoperules::isIdentifier(after))
        return errorReply(ApiCode::BadBatch, u"after"_s);
    const int limit = limitOf(request);
    ApiReply reply;
    const auto done = m_context.database->read([&](HubSession &session) -> Result<void> {
        const auto items = snapshotItems(session, scope, after, limit + 1, limits::pageBytes);
        if (!items)
            return items.error();
        QList<QByteArray> bodies;
        const bool more = fillPage(*items, limit, &bodies);
        reply = jsonReply(SnapshotReply::toJson(bodies, more ? items->at(bodies.size() - 1).entity : QString()));
        return {};
    });
    return done ? reply : replyForError(done.error());
}

ApiReply ReadHandlers::record(const Caller &caller, const QString &entity)
{
    ApiReply reply = errorReply(ApiCode::NotFound);
    if (!scoperules::isIdentifier(entity))
        return reply;
    const auto done = m_context.database->read([&](HubSession &session) -> Result<void> {
        const auto row = findRecord(session, entity);
        if (!row)
            return row.error();
        if (*row && scoperules::maySee(caller, (*row)->scope))
            reply = jsonReply(toJson((*row)->state));
        return {};
    });
    return done ? reply : replyForError(done.error());
}

ApiReply ReadHandlers::history(const Caller &caller, const ApiRequest &request, const QString &entity)
{
    ApiReply reply = errorReply(ApiCode::NotFound);
    if (!scoperules::isIdentifier(entity))
        return reply;
    bool isNumber = false;
    const qint64 asked = request.query.value("before").toLongLong(&isNumber);
    const qint64 before = isNumber ? asked : std::numeric_limits<qint64>::max();
    const int limit = limitOf(request);
    const auto done = m_context.database->read([&](HubSession &session) -> Result<void> {
        const auto row = findRecord(session, entity);
        if (!row)
            return row.error();
        if (!*row || !scoperules::maySee(caller, (*row)->scope))
            return {};
        auto lines = operationsOf(session, entity, before, limit + 1, limits::pageBytes);
        if (!lines)
            return lines.error();
        // What happened to it in a scope the caller may not see stays there (I11).
        lines->removeIf([&](const StoredLine &line) { return !scoperules::maySee(caller, line.scope); });
        QList<QByteArray> bodies;
        const bool more = fillPage(*lines, limit, &bodies);
        QByteArray out = "{\"ops\":[" + bodies.join(',') + "],\"before\":";
        out += QByteArray::number(more ? lines->at(bodies.size() - 1).ver : 0) + '}';
        reply = jsonReply(out);
        return {};
    });
    return done ? reply : replyForError(done.error());
}

} // namespace kesu
