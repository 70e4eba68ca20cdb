#pragma once

#include "caller.h"
#include "messages/apimessage.h"
#include "sync/hubcontext.h"

namespace kesu {

// Operations that were not accepted: everybody sees those of the own device, supervisors those of their scopes, and let
// them through or discard them. Nothing is deleted.
class QuarantineHandler {
public:
    explicit QuarantineHandler(HubContext &context) : m_context(context) {}

    ApiReply list(const Caller &caller, const ApiRequest &request);
    ApiReply release(const Caller &caller, const ApiRequest &request, const QString &uid);
    ApiReply discard(const Caller &caller, const ApiRequest &request, const QString &uid);

private:
    HubContext &m_context;
};

} // namespace kesu
