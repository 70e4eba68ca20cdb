#pragma once

#include "caller.h"
#include "messages/apimessage.h"
#include "sync/hubcontext.h"

namespace kesu {

// What workstations ask without writing: hello, pull, heads, snapshot, a record and its history. Every answer comes
// from one consistent view of the database, and lines and items go out as they are stored.
class ReadHandlers {
public:
    explicit ReadHandlers(HubContext &context) : m_context(context) {}

    ApiReply hello(const Caller &caller, const ApiRequest &request);
    ApiReply pull(const Caller &caller, const ApiRequest &request);
    // `news`: whether a scope has grown beyond what the caller knows, or it did not say.
    ApiReply heads(const Caller &caller, const ApiRequest &request, bool *news);
    ApiReply snapshot(const Caller &caller, const ApiRequest &request, const QString &scope);
    ApiReply record(const Caller &caller, const QString &entity);
    ApiReply history(const Caller &caller, const ApiRequest &request, const QString &entity);

private:
    HubContext &m_context;
};

// The scopes a caller may see.
Result<QStringList> visibleScopes(HubSession &session, const Caller &caller);

} // namespace kesu
