#include "sync/quarantinehandler.h"

#include <algorithm>

#include "log/metastore.h"
#include "log/quarantinestore.h"
#include "messages/limits.h"
#include "messages/quarantinemessages.h"
#include "replies.h"
#include "sync/placement.h"
#include "sync/pushjudge.h"
#include "sync/readhandlers.h"
#include "sync/scoperules.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemsShown = 500;
const QString held = u"held"_s;
const QString released = u"released"_s;
const QString discarded = u"discarded"_s;

bool mayDecide(const QStringList &roles)
{
    return std::any_of(roles.cbegin(), roles.cend(), [](const QString &role) {
        return role == "supervisor"_L1 || role == "manager"_L1 || role == "administrator"_L1;
    });
}

// The roles of who decides: the user's own if the hub knows them, otherwise the device's.
Result<QStringList> rolesOf(HubSession &session, const Caller &caller, const QString &user, Instant now)
{
    UserRights rights;
    if (const auto loaded = rights.load(session, {user}); !loaded)
        return loaded.error();
    const auto right = rights.at(user, now.ms << 16);
    if (!right)
        return caller.roles;
    return right->active && !rights.isRevoked(user) ? right->roles : QStringList();
}

// Puts a held operation into the log after all; the heads of the scopes it went to.
class Release {
public:
    Release(HubSession &session, HubContext &context, const Caller &caller, Instant now)
        : m_session(session), m_context(context), m_caller(caller), m_now(now), m_shelf(session),
          m_log(now, context.keys)
    {
    }

    Result<std::optional<Rejection>> run(const Operation &operation, const QStringList &roles)
    {
        const QString ticket = operation.set.value(u"ticket"_s).toString();
        QSet<QString> entities{operation.entity};
        if (scoperules::isIdentifier(ticket))
            entities.insert(ticket);
        if (const auto locked = m_shelf.lock(entities, {operation.entity}); !locked)
            return locked.error();
        UserRights rights;
        if (const auto loaded = rights.load(m_session, {operation.user, operation.entity}); !loaded)
            return loaded.error();
        const auto epoch = metaValue(m_session, meta::epoch);
        if (!epoch)
            return epoch.error();

        PushJudge judge(m_session, m_caller, m_shelf, rights, m_context.transitions, epoch->toLongLong());
        auto verdict = judge.judgeReleased(operation, roles);
        if (!verdict || *verdict)
            return verdict;
        Placement placement(m_session, m_shelf, rights, m_log, epoch->toLongLong());
        const QString number = operation.type == "ticket"_L1 ? operation.set.value(u"number"_s).toString() : QString();
        if (const auto loaded = placement.loadNumbers(number.isEmpty() ? QStringList() : QStringList{number}); !loaded)
            return loaded.error();
        const Hlc eff = std::min<Hlc>(operation.hlc, m_now.ms << 16);
        auto done = placement.place(operation, eff, {released},
                                    {judge.scopeOfNew(operation, eff), judge.parentOfNew(operation)});
        if (done)
            done = placement.save();
        if (done)
            done = m_log.finish(m_session);
        if (!done)
            return done.error();
        return std::optional<Rejection>();
    }

    QStringList grown() const { return m_log.heads().keys(); }

private:
    HubSession &m_session;
    HubContext &m_context;
    const Caller &m_caller;
    Instant m_now;
    RecordShelf m_shelf;
    LogWriter m_log;
};

} // namespace

ApiReply QuarantineHandler::list(const Caller &caller, const ApiRequest &request)
{
    const QString device = QString::fromUtf8(request.query.value("dev"));
    QList<QuarantineItem> items;
    const auto done = m_context.database->read([&](HubSession &session) -> Result<void> {
        items.clear();
        const auto scopes = visibleScopes(session, caller);
        if (!scopes)
            return scopes.error();
        const bool all = mayDecide(caller.roles);
        const auto found = heldOperations(session, all ? *scopes : QStringList(), all ? device : caller.device,
                                          itemsShown, limits::pageBytes);
        if (!found)
            return found.error();
        for (const QuarantinedOperation &one : *found)
            items.append({one.operation, one.code, one.field, one.message, one.at});
        return {};
    });
    return done ? jsonReply(quarantineToJson(items)) : replyForError(done.error());
}

ApiReply QuarantineHandler::release(const Caller &caller, const ApiRequest &request, const QString &uid)
{
    const auto user = quarantineDecisionFromJson(request.body);
    if (!user)
        return replyForMessage(user.error());
    ApiReply reply;
    QStringList grown;
    const auto done = m_context.database->write([&](HubSession &session) -> Result<void> {
        reply = errorReply(ApiCode::NotFound);
        grown.clear();
        const Instant now = m_context.clock();
        const auto operation = lockQuarantined(session, uid);
        if (!operation)
            return operation.error();
        const auto roles = rolesOf(session, caller, *user, now);
        if (!roles)
            return roles.error();
        if (!*operation || !scoperules::maySee(caller, (*operation)->home) || (*operation)->state == discarded)
            return {};
        if (!mayDecide(*roles)) {
            reply = errorReply(ApiCode::ScopeDenied, u"for supervisors"_s);
            return {};
        }
        if ((*operation)->state == held) {
            Release work(session, m_context, caller, now);
            const auto verdict = work.run((*operation)->operation, *roles);
            if (!verdict)
                return verdict.error();
            if (const auto &no = *verdict) {
                reply = errorReply(ApiCode::BadBatch, no->message, {{u"code"_s, no->code}, {u"field"_s, no->field}});
                return {};
            }
            if (const auto kept = decideQuarantined(session, uid, released, *user, now); !kept)
                return kept;
            grown = work.grown();
        }
        reply = jsonReply("{}");
        return {};
    });
    if (!done)
        return replyForError(done.error());
    m_context.bell.ring(grown);
    if (!grown.isEmpty())
        m_context.database->notify(grown.join(u',').toUtf8());
    return reply;
}

ApiReply QuarantineHandler::discard(const Caller &caller, const ApiRequest &request, const QString &uid)
{
    const auto user = quarantineDecisionFromJson(request.body);
    if (!user)
        return replyForMessage(user.error());
    ApiReply reply;
    const auto done = m_context.database->write([&](HubSession &session) -> Result<void> {
        reply = errorReply(ApiCode::NotFound);
        const Instant now = m_context.clock();
        const auto operation = lockQuarantined(session, uid);
        if (!operation)
            return operation.error();
        const auto roles = rolesOf(session, caller, *user, now);
        if (!roles)
            return roles.error();
        if (!*operation || !scoperules::maySee(caller, (*operation)->home) || (*operation)->state == released)
            return {};
        if (!mayDecide(*roles)) {
            reply = errorReply(ApiCode::ScopeDenied, u"for supervisors"_s);
            return {};
        }
        reply = jsonReply("{}");
        return (*operation)->state == held ? decideQuarantined(session, uid, discarded, *user, now) : Result<void>();
    });
    return done ? reply : replyForError(done.error());
}

} // namespace kesu
