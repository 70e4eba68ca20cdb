#include "sync/audithandler.h"

#include "log/checkpointstore.h"
#include "log/linestore.h"
#include "messages/limits.h"
#include "operations/canonicaljson.h"
#include "replies.h"
#include "sync/logwriter.h"
#include "sync/scoperules.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkpointsShown = 200;
constexpr int linesShown = 1000; // never more than that lie between two checkpoints
constexpr qint64 signAfterMs = 10 * 60 * 1000;

QByteArray toJson(const Checkpoint &checkpoint)
{
    QByteArray out;
    appendJsonObject(out, {{u"scope"_s, checkpoint.scope}, {u"seq"_s, checkpoint.seq},
                           {u"hash"_s, QString::fromLatin1(checkpoint.hash)}, {u"at"_s, checkpoint.at.ms},
                           {u"sig"_s, QString::fromLatin1(toWireBase64(checkpoint.signature))}}, JsonText::AsTyped);
    return out;
}

} // namespace

ApiReply AuditHandler::checkpoints(const Caller &caller, const ApiRequest &request)
{
    const QString scope = QString::fromUtf8(request.query.value("scope"));
    if (!scoperules::maySee(caller, scope))
        return errorReply(ApiCode::ScopeDenied);
    ApiReply reply;
    const auto done = m_context.database->read([&](HubSession &session) -> Result<void> {
        const auto found = checkpointsFrom(session, scope, request.query.value("after").toLongLong() + 1,
                                           checkpointsShown);
        if (!found)
            return found.error();
        QByteArrayList items;
        for (const Checkpoint &checkpoint : *found)
            items.append(toJson(checkpoint));
        reply = jsonReply("{\"checkpoints\":[" + items.join(',') + "],\"key\":\""
                          + toWireBase64(m_context.keys.publicKey) + "\"}");
        return {};
    });
    return done ? reply : replyForError(done.error());
}

ApiReply AuditHandler::proof(const Caller &caller, const ApiRequest &request)
{
    const QString scope = QString::fromUtf8(request.query.value("scope"));
    if (!scoperules::maySee(caller, scope))
        return errorReply(ApiCode::ScopeDenied);
    const qint64 seq = request.query.value("seq").toLongLong();
    ApiReply reply = errorReply(ApiCode::NotFound);
    const auto done = m_context.database->read([&](HubSession &session) -> Result<void> {
        const auto checkpoint = checkpointsFrom(session, scope, seq, 1);
        const auto lines = linesAfter(session, scope, seq - 1, linesShown, limits::pageBytes);
        const auto previous = seq > 1 ? hashAt(session, scope, seq - 1) : Result<QByteArray>(scopeChainStart(scope));
        if (!checkpoint || !lines || !previous)
            return !checkpoint ? checkpoint.error() : !lines ? lines.error() : previous.error();
        if (seq < 1 || lines->isEmpty() || lines->constFirst().seq != seq || previous->isEmpty())
            return {};
        const qint64 last = checkpoint->isEmpty() ? seq : checkpoint->constFirst().seq;
        QByteArrayList bodies;
        qint64 bytes = 0;
        for (const StoredLine &line : *lines) {
            bytes += line.body.size();
            if (line.seq > last || bytes > limits::pageBytes)
                break;
            bodies.append(line.body);
        }
        reply = jsonReply("{\"previous\":\"" + *previous + "\",\"lines\":[" + bodies.join(',') + "],\"checkpoint\":"
                          + (checkpoint->isEmpty() ? QByteArray("null") : toJson(checkpoint->constFirst())) + '}');
        return {};
    });
    return done ? reply : replyForError(done.error());
}

Result<void> AuditHandler::signOpenEnds()
{
    return m_context.database->write([&](HubSession &session) -> Result<void> {
        const Instant now = m_context.clock();
        const auto ends = unsignedEnds(session);
        if (!ends)
            return ends.error();
        for (const OpenEnd &end : *ends) {
            if (end.signedAt.ms > now.ms - signAfterMs)
                continue;
            const Checkpoint made = signedCheckpoint({end.scope, end.seq, end.chain, 0}, now, m_context.keys);
            if (const auto kept = saveCheckpoint(session, made); !kept)
                return kept;
        }
        return {};
    });
}

} // namespace kesu
