#include "hashing/sha256.h"
#include "operations/canonicaljson.h"
#include "operations/jsoncursor.h"
#include "operations/operation.h"

namespace kesu {

Operation operationFrom(JsonCursor &text, const Operation &before, OperationText *said)
{
    Operation op;
    text.needKey("base");
    op.base = text.number();
    text.needKey("dev");
    op.device = text.textLike(before.device);
    text.needKey("dh");
    op.chain = text.plain();
    text.needKey("dseq");
    op.dseq = text.number();
    text.needKey("ent");
    op.entity = text.text();
    text.needKey("epoch");
    op.epoch = text.number();
    text.needKey("hlc");
    op.hlc = text.quotedNumber();
    text.needKey("keep");
    op.keep = text.texts();
    text.needKey("kind");
    op.kind = text.textLike(before.kind);
    text.needKey("own");
    op.own = text.number();
    OperationText raw{"\"\"", {}};
    if (text.takesKey("reason")) {
        const char *const from = text.place();
        op.reason = text.text();
        raw.reason = text.since(from);
        if (op.reason.isEmpty())
            text.stop();
    }
    text.needKey("schema");
    op.schema = text.number();
    text.needKey("set");
    const char *const from = text.place();
    op.set = text.values();
    raw.set = text.since(from);
    text.needKey("type");
    op.type = text.textLike(before.type);
    text.needKey("uid");
    op.uid = text.text();
    text.needKey("user");
    op.user = text.textLike(before.user);
    if (op.uid.isEmpty() || op.entity.isEmpty() || op.type.isEmpty() || op.dseq < 1)
        text.stop();
    if (said)
        *said = raw;
    return op;
}

QByteArray chainLinkOfText(const QByteArray &previous, QByteArrayView stored)
{
    static constexpr QByteArrayView key(",\"dh\":\"");
    const qsizetype from = stored.indexOf(key);
    const qsizetype to = from < 0 ? -1 : stored.indexOf('"', from + key.size());
    if (to < 0 || !isSurelyComposed(stored))
        return {};
    return sha256Hex({previous, stored.first(from), stored.sliced(to + 1)});
}

} // namespace kesu
