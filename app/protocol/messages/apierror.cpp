#include "messages/apierror.h"

#include "messages/apimessage.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    ApiCode code;
    const char *name;
    int status;
    ApiRetry retry;
};

constexpr Row rows[] = {
    {ApiCode::BadJson, "bad_json", 400, ApiRetry::Never},
    {ApiCode::BadEncoding, "bad_encoding", 400, ApiRetry::Never},
    {ApiCode::TokenExpired, "token_expired", 401, ApiRetry::AfterAction},
    {ApiCode::TokenRevoked, "token_revoked", 401, ApiRetry::Never},
    {ApiCode::ScopeDenied, "scope_denied", 403, ApiRetry::Never},
    {ApiCode::EnrolCodeInvalid, "enrol_code_invalid", 403, ApiRetry::AfterAction},
    {ApiCode::SignatureInvalid, "signature_invalid", 403, ApiRetry::Never},
    {ApiCode::NotFound, "not_found", 404, ApiRetry::Never},
    {ApiCode::MethodNotAllowed, "method_not_allowed", 405, ApiRetry::Never},
    {ApiCode::Gap, "gap", 409, ApiRetry::AfterAction},
    {ApiCode::DeviceForked, "device_forked", 409, ApiRetry::AfterAction},
    {ApiCode::ChainMismatch, "chain_mismatch", 409, ApiRetry::AfterAction},
    {ApiCode::SchemaAhead, "schema_ahead", 409, ApiRetry::Later},
    {ApiCode::Offset, "offset", 409, ApiRetry::AfterAction},
    {ApiCode::CursorExpired, "cursor_expired", 410, ApiRetry::AfterAction},
    {ApiCode::TooLarge, "too_large", 413, ApiRetry::AfterAction},
    {ApiCode::BadBatch, "bad_batch", 422, ApiRetry::Never},
    {ApiCode::UpgradeRequired, "upgrade_required", 426, ApiRetry::AfterAction},
    {ApiCode::SlowDown, "slow_down", 429, ApiRetry::Later},
    {ApiCode::Checksum, "checksum", 460, ApiRetry::AfterAction},
    {ApiCode::Internal, "internal", 500, ApiRetry::Later},
    {ApiCode::Busy, "busy", 503, ApiRetry::Later},
    {ApiCode::StorageFull, "storage_full", 507, ApiRetry::Later},
    {ApiCode::UnknownError, "unknown", 500, ApiRetry::Later},
};

const Row &rowOf(ApiCode code)
{
    for (const Row &row : rows) {
        if (row.code == code)
            return row;
    }
    return rows[std::size(rows) - 1];
}

QString retryName(ApiRetry retry)
{
    return retry == ApiRetry::Never ? u"never"_s : retry == ApiRetry::Later ? u"later"_s : u"after_action"_s;
}

} // namespace

QByteArray apiCodeName(ApiCode code)
{
    return rowOf(code).name;
}

ApiCode apiCodeFromName(const QByteArray &name)
{
    for (const Row &row : rows) {
        if (name == row.name)
            return row.code;
    }
    return ApiCode::UnknownError;
}

int httpStatus(ApiCode code)
{
    return rowOf(code).status;
}

ApiRetry retryOf(ApiCode code)
{
    return rowOf(code).retry;
}

ApiReply errorReply(ApiCode code, const QString &message, const QVariantMap &detail)
{
    const Row &row = rowOf(code);
    const QJsonObject error{{"code"_L1, QString::fromLatin1(row.name)},
                            {"message"_L1, message.isEmpty() ? QString::fromLatin1(row.name) : message},
                            {"retry"_L1, retryName(row.retry)},
                            {"detail"_L1, QJsonObject::fromVariantMap(detail)}};
    return {row.status,
            {{"content-type", "application/json"}},
            QJsonDocument(QJsonObject{{"error"_L1, error}}).toJson(QJsonDocument::Compact)};
}

ApiError errorOf(const ApiReply &reply)
{
    const QJsonObject error = QJsonDocument::fromJson(reply.body).object().value("error"_L1).toObject();
    ApiError result;
    result.status = reply.status;
    result.code = apiCodeFromName(error.value("code"_L1).toString().toLatin1());
    result.message = error.value("message"_L1).toString();
    result.detail = error.value("detail"_L1).toObject().toVariantMap();
    result.retryAfterSeconds = reply.headers.value("retry-after").toInt();
    return result;
}

} // namespace kesu
