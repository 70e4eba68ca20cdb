#include "replies.h"

namespace kesu {

using namespace Qt::StringLiterals;

ApiReply jsonReply(const QByteArray &json)
{
    return {200, {{"content-type", "application/json"}}, json};
}

ApiReply replyForError(const Error &error)
{
    if (error.kind == ErrorKind::DiskFull)
        return errorReply(ApiCode::StorageFull);
    if (error.kind == ErrorKind::StoreUnusable) {
        ApiReply reply = errorReply(ApiCode::Busy);
        reply.headers.insert("retry-after", "2");
        return reply;
    }
    return errorReply(ApiCode::Internal);
}

ApiReply replyForMessage(const Error &error)
{
    return error.code == "not-json"_L1 ? errorReply(ApiCode::BadJson, error.args.value(0))
                                       : errorReply(ApiCode::BadBatch, error.code, {{u"where"_s, error.where}});
}

QString shownText(const QString &text, qsizetype most)
{
    QString clean;
    for (const QChar letter : text) {
        if (letter.isPrint() || letter.isSurrogate())
            clean.append(letter);
    }
    return clean.simplified().left(most);
}

} // namespace kesu
