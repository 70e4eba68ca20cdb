#include "messages/auditmessages.h"

#include <QJsonArray>

#include "messages/messagejson.h"
#include "signing/signedtexts.h"
#include "signing/signingkeys.h"

namespace kesu {

using namespace Qt::StringLiterals;

bool SignedCheckpoint::isSignedBy(const QByteArray &publicKey) const
{
    return kesu::isSignedBy(checkpointText(scope, seq, hash, at), signature, publicKey);
}

Result<QList<SignedCheckpoint>> checkpointsFromJson(const QByteArray &json)
{
    return messagejson::readMessage<QList<SignedCheckpoint>>(json, [](JsonReader &reader) {
        QList<SignedCheckpoint> checkpoints;
        const QJsonArray rows = reader.array("checkpoints"_L1);
        for (const QJsonValue row : rows) {
            JsonReader one(row.toObject(), reader.errors(), QStringLiteral("checkpoints"));
            checkpoints.append({one.requiredText("scope"_L1), messagejson::integer(one, "seq"_L1),
                                one.requiredText("hash"_L1).toLatin1(), {messagejson::integer(one, "at"_L1)},
                                messagejson::bytes(one, "sig"_L1)});
        }
        return checkpoints;
    });
}

} // namespace kesu
