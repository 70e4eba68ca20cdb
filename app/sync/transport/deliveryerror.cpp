#include "transport/deliveryerror.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

Error errorOfReply(const ApiReply &reply)
{
    const ApiError error = errorOf(reply);
    const QString words = error.message.isEmpty() ? u"HTTP %1"_s.arg(error.status) : error.message;
    switch (error.code) {
    case ApiCode::EnrolCodeInvalid:
        return {ErrorKind::Refused, u"code-refused"_s, u"code"_s, {words}};
    case ApiCode::TokenRevoked:
        return {ErrorKind::NotPermitted, u"device-revoked"_s, {}, {words}};
    case ApiCode::SignatureInvalid:
        return {ErrorKind::NotPermitted, u"not-known-to-hub"_s, {}, {words}};
    case ApiCode::ScopeDenied:
        return {ErrorKind::NotPermitted, u"hub-refused"_s, {}, {QString::fromLatin1(apiCodeName(error.code)), words}};
    case ApiCode::NotFound:
        return {ErrorKind::NotFound, u"hub-refused"_s, {}, {QString::fromLatin1(apiCodeName(error.code)), words}};
    case ApiCode::SlowDown:
    case ApiCode::Busy:
    case ApiCode::StorageFull:
        return {ErrorKind::Refused, u"hub-busy"_s, {}, {words}};
    case ApiCode::Internal:
    case ApiCode::UnknownError:
        return {ErrorKind::Refused, u"hub-broken"_s, {}, {words}};
    default:
        return {ErrorKind::Refused, u"hub-refused"_s, {}, {QString::fromLatin1(apiCodeName(error.code)), words}};
    }
}

} // namespace

std::optional<Error> errorOf(const Delivery &delivery)
{
    switch (delivery.failure) {
    case Delivery::Failure::None:
        break;
    case Delivery::Failure::NotTrusted:
        return Error{ErrorKind::Refused, u"tls-not-trusted"_s, u"url"_s, {delivery.fingerprint}};
    case Delivery::Failure::NotAllowed:
        return Error{ErrorKind::Refused, u"not-enrolled"_s, {}, {}};
    case Delivery::Failure::Unreachable:
    case Delivery::Failure::TimedOut:
        return Error{ErrorKind::Refused, u"hub-unreachable"_s, u"url"_s, {delivery.trouble}};
    }
    if (delivery.reply.ok())
        return std::nullopt;
    return errorOfReply(delivery.reply);
}

} // namespace kesu
