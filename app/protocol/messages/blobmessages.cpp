#include "messages/blobmessages.h"

#include <algorithm>

#include "messages/messagejson.h"

namespace kesu {

using namespace Qt::StringLiterals;
using namespace messagejson;

QByteArray BlobRequest::toJson() const
{
    return compact({{"sha256"_L1, QString::fromLatin1(sha256)}, {"size"_L1, size}, {"ent"_L1, entity}});
}

Result<BlobRequest> BlobRequest::fromJson(const QByteArray &json)
{
    const auto object = parse(json);
    if (!object)
        return object.error();
    std::optional<Error> error;
    JsonReader reader(*object, error);
    const BlobRequest request{reader.requiredText("sha256"_L1).toLatin1(), integer(reader, "size"_L1),
                              reader.requiredText("ent"_L1)};
    if (!isBlobName(request.sha256))
        reader.refuse(u"sha256", u"not-a-hash"_s);
    if (error)
        return *error;
    return request;
}

QByteArray BlobProgress::toJson() const
{
    return compact({{"state"_L1, have ? u"have"_s : u"upload"_s}, {"offset"_L1, offset}});
}

Result<BlobProgress> BlobProgress::fromJson(const QByteArray &json)
{
    const auto object = parse(json);
    if (!object)
        return object.error();
    std::optional<Error> error;
    JsonReader reader(*object, error);
    const QString state = reader.requiredText("state"_L1);
    if (state != "have"_L1 && state != "upload"_L1)
        reader.refuse(u"state", u"unknown-value"_s, {state});
    const BlobProgress progress{state == "have"_L1, integer(reader, "offset"_L1)};
    if (error)
        return *error;
    return progress;
}

bool isBlobName(const QByteArray &sha256)
{
    return sha256.size() == 64 && std::all_of(sha256.begin(), sha256.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

} // namespace kesu
