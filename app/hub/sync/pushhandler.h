#pragma once

#include "caller.h"
#include "messages/apimessage.h"
#include "messages/syncmessages.h"
#include "sync/hubcontext.h"

namespace kesu {

// POST /sync/push (sync-protocol §5): a batch of one device's operations, stored whole or not at all.
class PushHandler {
public:
    explicit PushHandler(HubContext &context) : m_context(context) {}

    ApiReply push(const Caller &caller, const ApiRequest &request);

private:
    std::optional<ApiReply> refuse(const Caller &caller, const PushRequest &push) const;

    HubContext &m_context;
};

} // namespace kesu
