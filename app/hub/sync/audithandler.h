#pragma once

#include "caller.h"
#include "messages/apimessage.h"
#include "sync/hubcontext.h"

namespace kesu {

// Signed ends of the chains, and what it takes to check that one line is in a chain.
class AuditHandler {
public:
    explicit AuditHandler(HubContext &context) : m_context(context) {}

    ApiReply checkpoints(const Caller &caller, const ApiRequest &request);
    // The lines from the one asked for to the next checkpoint, and the hash before them. Whoever computes the chain
    // over them arrives at the hash that the hub signed.
    ApiReply proof(const Caller &caller, const ApiRequest &request);
    // Signs every chain that has grown and whose last signature is older than ten minutes.
    Result<void> signOpenEnds();

private:
    HubContext &m_context;
};

} // namespace kesu
