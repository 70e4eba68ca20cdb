#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace kesu {

// The errors of the protocol (sync-protocol §7). Names on the wire are in snake case: BadJson is "bad_json".
enum class ApiCode {
    BadJson,
    BadEncoding,
    TokenExpired,
    TokenRevoked,
    ScopeDenied,
    EnrolCodeInvalid,  // unknown, used by another device, or older than its quarter of an hour
    SignatureInvalid,  // not signed with the key it names, or by a device the hub does not know
    NotFound,
    MethodNotAllowed,
    Gap,
    DeviceForked,
    ChainMismatch,
    SchemaAhead,
    Offset,          // an upload goes on elsewhere: detail "offset"
    CursorExpired,
    TooLarge,
    BadBatch,
    UpgradeRequired,
    SlowDown,
    Checksum,        // one chunk of an upload arrived damaged
    Busy,
    StorageFull,
    Internal,
    UnknownError,    // never sent: a reply that is none of ours
};

enum class ApiRetry { Never, Later, AfterAction };

QByteArray apiCodeName(ApiCode code);
ApiCode apiCodeFromName(const QByteArray &name);
int httpStatus(ApiCode code);
ApiRetry retryOf(ApiCode code);

struct ApiError {
    int status = 0;
    ApiCode code = ApiCode::UnknownError;
    QString message;
    QVariantMap detail;
    int retryAfterSeconds = 0; // from Retry-After; 0: not said
};

// Why one operation was not accepted (sync-protocol §7); kept with it in quarantine and shown to the user.
namespace OpCode {
inline const QString forbiddenScope = QStringLiteral("forbidden_scope");
inline const QString forbiddenField = QStringLiteral("forbidden_field");
inline const QString badValue = QStringLiteral("bad_value");
inline const QString badTransition = QStringLiteral("bad_transition");
inline const QString userRevoked = QStringLiteral("user_revoked");
inline const QString unknownType = QStringLiteral("unknown_type");
inline const QString missingBlobHash = QStringLiteral("missing_blob_hash");
inline const QString hubOnlyField = QStringLiteral("hub_only_field");
} // namespace OpCode

} // namespace kesu
