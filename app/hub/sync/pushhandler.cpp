#include "sync/pushhandler.h"

#include "entities/entityregistry.h"
#include "replies.h"
#include "signing/signedtexts.h"
#include "sync/pushbatch.h"
#include "sync/scoperules.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oldestSchema = 1;

ApiReply badBatch(const QString &message, qint64 dseq)
{
    return errorReply(ApiCode::BadBatch, message, {{u"dseq"_s, dseq}});
}

bool isWellFormed(const Operation &operation)
{
    return scoperules::isIdentifier(operation.uid) && scoperules::isIdentifier(operation.entity)
        && scoperules::isIdentifier(operation.type)
        && (operation.user.isEmpty() || scoperules::isIdentifier(operation.user)) && operation.base >= 0
        && operation.own >= 0 && operation.hlc >= 0 && operation.epoch >= 0;
}

} // namespace

std::optional<ApiReply> PushHandler::refuse(const Caller &caller, const PushRequest &push) const
{
    if (push.device != caller.device)
        return errorReply(ApiCode::BadBatch, u"not the device of this token"_s);
    if (push.operations.size() > limits::batchOps)
        return errorReply(ApiCode::TooLarge);
    qint64 expected = push.operations.isEmpty() ? 0 : push.operations.constFirst().dseq;
    for (const Operation &operation : push.operations) {
        if (operation.dseq != expected++ || operation.device != push.device)
            return badBatch(u"not one device's operations in order"_s, operation.dseq);
        if (operation.schema > registrySchema)
            return errorReply(ApiCode::SchemaAhead, {}, {{u"max"_s, registrySchema}});
        if (operation.schema < oldestSchema)
            return errorReply(ApiCode::UpgradeRequired, {}, {{u"min"_s, oldestSchema}});
        if (!isWellFormed(operation))
            return badBatch(u"no operation"_s, operation.dseq);
    }
    if (!caller.publicKey.isEmpty() && !push.operations.isEmpty()) {
        const Operation &last = push.operations.constLast();
        const QByteArray text = pushText(push.device, push.operations.constFirst().dseq, last.dseq, last.chain);
        if (!isSignedBy(text, push.signature, caller.publicKey))
            return badBatch(u"not signed with the device's key"_s, last.dseq);
    }
    return std::nullopt;
}

ApiReply PushHandler::push(const Caller &caller, const ApiRequest &request)
{
    if (request.body.size() > limits::batchBytes)
        return errorReply(ApiCode::TooLarge);
    const auto push = PushRequest::fromJson(request.body);
    if (!push)
        return replyForMessage(push.error());
    if (const auto refused = refuse(caller, *push))
        return *refused;

    ApiReply reply;
    QStringList grown;
    const auto done = m_context.database->write([&](HubSession &session) -> Result<void> {
        PushBatch batch(session, m_context, caller, *push, m_context.clock());
        auto refused = batch.run();
        if (!refused)
            return refused.error();
        m_context.epoch = batch.epoch();
        grown = batch.reply().heads.keys();
        reply = *refused ? **refused : jsonReply(batch.reply().toJson());
        return {};
    });
    if (!done)
        return replyForError(done.error());
    if (!grown.isEmpty()) {
        m_context.bell.ring(grown);
        m_context.database->notify(grown.join(u',').toUtf8());
    }
    return reply;
}

} // namespace kesu
