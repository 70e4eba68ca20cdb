#include "sync/pushjudge.h"

#include <algorithm>

#include "entities/entityregistry.h"
#include "log/linestore.h"
#include "messages/apierror.h"
#include "messages/limits.h"
#include "rights/writerights.h"
#include "sync/scoperules.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString flowRegister = u"flow"_s;
constexpr int operationsLookedAt = 1000;
constexpr qint64 recordCharacters = 1'000'000; // all values of all its fields; a batch has up to 500 records in memory
constexpr qint64 fewCharacters = 16'000;       // of such values no record without conflicts grows beyond the limit …
constexpr qsizetype fewValues = 500;           // … unless it has more of them than any registry has fields

// A record in another scope and one that does not exist are told apart by nothing (I11).
Rejection outOfScope(const QString &field)
{
    return {OpCode::forbiddenScope, field, u"not in a scope of this device"_s};
}

qint64 sizeOf(const QVariantMap &values);

qint64 sizeOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantMap)
        return sizeOf(value.toMap());
    return value.typeId() == QMetaType::QString ? value.toString().size() : 0;
}

qint64 sizeOf(const QVariantMap &values)
{
    qint64 characters = 0;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        characters += it.key().size() + sizeOf(it.value());
    return characters;
}

qint64 sizeOf(const EntityState &state)
{
    qint64 characters = sizeOf(state.set);
    for (const QList<Head> &heads : state.others) {
        for (const Head &head : heads)
            characters += head.stamp.uid.size() + sizeOf(head.value);
    }
    return characters;
}

bool isHash(const QString &text)
{
    const auto digit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::all_of(text.cbegin(), text.cend(), digit);
}

} // namespace

PushJudge::PushJudge(HubSession &session, const Caller &caller, RecordShelf &shelf, const UserRights &rights,
                     const TransitionRules &transitions, qint64 hubEpoch)
    : m_session(session), m_caller(caller), m_shelf(shelf), m_rights(rights), m_transitions(transitions),
      m_epoch(hubEpoch)
{
}

Result<std::optional<Rejection>> PushJudge::judge(const Operation &operation, Hlc eff)
{
    const RecordRow *row = m_shelf.find(operation.entity);
    if (auto no = judgePlace(operation, row, eff))
        return no;
    QStringList roles;
    if (auto no = judgeAuthor(operation, eff, &roles))
        return no;
    if (auto no = judgeContent(operation, row, roles))
        return no;
    if (auto no = judgeSize(operation, row))
        return no;
    return judgeStep(operation, row, roles);
}

Result<std::optional<Rejection>> PushJudge::judgeReleased(const Operation &operation, const QStringList &releaserRoles)
{
    const RecordRow *row = m_shelf.find(operation.entity);
    if (auto no = judgePlace(operation, row, operation.hlc))
        return no;
    return judgeContent(operation, row, releaserRoles);
}

std::optional<Rejection> PushJudge::judgePlace(const Operation &operation, const RecordRow *row, Hlc eff) const
{
    static const QStringList kinds{u"create"_s, u"set"_s, u"note"_s, u"attach"_s, u"purge"_s};
    if (!findEntityType(operation.type) || !kinds.contains(operation.kind))
        return Rejection{OpCode::unknownType, u"type"_s, u"no such kind of record or change"_s};
    if (row) {
        if (!scoperules::maySee(m_caller, row->scope))
            return outOfScope(u"ent"_s);
        if (row->state.type != operation.type)
            return Rejection{OpCode::badValue, u"type"_s, u"the record is of another type"_s};
        if (row->purged)
            return Rejection{OpCode::forbiddenField, u"ent"_s, u"the record was erased"_s};
        return std::nullopt;
    }
    if (operation.kind == "set"_L1 || operation.kind == "purge"_L1)
        return outOfScope(u"ent"_s);
    if (scoperules::isPart(operation.type)) {
        const RecordRow *ticket = m_shelf.find(operation.set.value(u"ticket"_s).toString());
        if (!ticket || ticket->state.type != "ticket"_L1 || !scoperules::maySee(m_caller, ticket->scope))
            return outOfScope(u"ticket"_s);
        return std::nullopt;
    }
    if (!scoperules::maySee(m_caller, scopeOfNew(operation, eff)))
        return outOfScope(u"branch"_s);
    return std::nullopt;
}

std::optional<Rejection> PushJudge::judgeAuthor(const Operation &operation, Hlc eff, QStringList *roles) const
{
    const auto right = m_rights.at(operation.user, eff);
    if (!right) {
        *roles = m_caller.roles;
        return std::nullopt;
    }
    *roles = right->roles;
    // Revoked by now is enough: whether it was written before is for a supervisor to say.
    if (!right->active || m_rights.isRevoked(operation.user))
        return Rejection{OpCode::userRevoked, u"user"_s, u"the user was taken out of service"_s};
    if (!right->branch.isEmpty() && !m_caller.branches.contains(right->branch)
        && !m_caller.branches.contains(scoperules::everyBranch))
        return outOfScope(u"user"_s);
    return std::nullopt;
}

std::optional<Rejection> PushJudge::judgeContent(const Operation &operation, const RecordRow *row,
                                                 const QStringList &roles) const
{
    const EntityType *type = findEntityType(operation.type);
    const QString branch = row ? row->state.set.value(u"branch"_s).toString() : QString();
    if (const auto field = forbiddenField(operation, {roles, m_caller.branches}, branch))
        return Rejection{OpCode::forbiddenField, *field, u"not permitted to the user's roles"_s};
    if (const auto fault = faultyField(operation)) {
        return fault->hubOnly ? Rejection{OpCode::hubOnlyField, fault->field, u"written by the hub alone"_s}
                              : Rejection{OpCode::badValue, fault->field, u"not a value of this field"_s};
    }
    if (operation.set.contains(u"branch"_s)) {
        const QString given = operation.set.value(u"branch"_s).toString();
        if (!given.isEmpty() && !scoperules::isBranchCode(given))
            return Rejection{OpCode::badValue, u"branch"_s, u"not a branch's code"_s};
    }
    if (type->appendOnly && row && operation.kind == "set"_L1) {
        for (auto it = operation.set.cbegin(); it != operation.set.cend(); ++it) {
            if (it.key() != "_deleted"_L1)
                return Rejection{OpCode::forbiddenField, it.key(), u"the record is never changed"_s};
        }
    }
    if (operation.type == "attachment"_L1 && !row && !isHash(operation.set.value(u"sha256"_s).toString()))
        return Rejection{OpCode::missingBlobHash, u"sha256"_s, u"a file is named by its SHA-256"_s};
    return std::nullopt;
}

// I15: a record that holds too much takes nothing that makes it hold more, such as one more value of a conflict.
std::optional<Rejection> PushJudge::judgeSize(const Operation &operation, const RecordRow *row) const
{
    static const EntityState none;
    const EntityState &before = row ? row->state : none;
    if (sizeOf(operation.set) <= fewCharacters && before.others.isEmpty() && before.set.size() <= fewValues)
        return std::nullopt;
    Operation seen = operation;
    if (row)
        seen.base = std::min(operation.base, sharedVersion(*row, operation.epoch, m_epoch));
    EntityState after = before;
    apply(after, {seen, before.ver + 1, operation.hlc});
    const qint64 characters = sizeOf(after);
    if (characters <= recordCharacters || characters <= sizeOf(before))
        return std::nullopt;
    const auto larger = [](const QVariant &left, const QVariant &right) { return sizeOf(left) < sizeOf(right); };
    const auto largest = std::max_element(operation.set.cbegin(), operation.set.cend(), larger);
    return Rejection{OpCode::badValue, largest.key(), u"a record holds at most 1,000,000 characters"_s};
}

Result<std::optional<Rejection>> PushJudge::judgeStep(const Operation &operation, const RecordRow *row,
                                                      const QStringList &roles) const
{
    const QString to = operation.set.value(u"state"_s).toString();
    if (operation.type != "ticket"_L1 || to.isEmpty())
        return std::optional<Rejection>();
    // The process is that of the kind the ticket was; a step may make another kind of it.
    QStringList kinds;
    for (const Head &head : row ? row->state.heads(u"kind"_s) : QList<Head>())
        kinds.append(head.value.toString());
    if (kinds.isEmpty())
        kinds.append(operation.set.value(u"kind"_s).toString());

    QList<QVariantMap> sources;
    if (row) {
        Operation seen = operation;
        seen.base = std::min(operation.base, sharedVersion(*row, operation.epoch, m_epoch));
        for (const Head &head : row->state.heads(flowRegister)) {
            if (covers(seen, head.stamp))
                sources.append(head.value.toMap());
        }
        if (sources.isEmpty()) {
            const auto flow = flowAtBase(seen, *row);
            if (!flow)
                return flow.error();
            sources.append(*flow);
        }
    } else {
        sources.append(QVariantMap());
    }
    for (const QVariantMap &source : std::as_const(sources)) {
        for (const QString &kind : std::as_const(kinds)) {
            if (m_transitions.allows(kind, source.value(u"state"_s).toString(),
                                     source.value(u"resume_state"_s).toString(), to, roles))
                return std::optional<Rejection>();
        }
    }
    return std::optional(Rejection{OpCode::badTransition, u"state"_s,
                                   u"no step of the process leads there, or none the user's roles permit"_s});
}

// Somebody else has meanwhile covered what the author saw: what it was stands in the log.
Result<QVariantMap> PushJudge::flowAtBase(const Operation &operation, const RecordRow &row) const
{
    const auto lines = operationsOf(m_session, row.entity(), operation.base + 1, operationsLookedAt, limits::bodyBytes);
    if (!lines)
        return lines.error();
    for (const StoredLine &line : *lines) {
        const auto entry = line.entry();
        if (!entry)
            return entry.error();
        if (entry->operation.set.contains(u"state"_s))
            return entry->operation.set;
    }
    return QVariantMap();
}

QString PushJudge::scopeOfNew(const Operation &operation, Hlc eff) const
{
    if (operation.type == "ticket"_L1) {
        EntityState ticket;
        ticket.set = operation.set;
        return scoperules::ofTicket(ticket, scoperules::homeOf(m_caller));
    }
    if (const RecordRow *ticket = m_shelf.find(parentOfNew(operation)))
        return ticket->scope;
    if (operation.type == "credential"_L1) { // whoever signs does so in one branch
        const QString branch = operation.set.value(u"branch"_s).toString();
        return branch.isEmpty() ? scoperules::homeOf(m_caller) : scoperules::branchScope(branch);
    }
    if (operation.type == "customer"_L1) {
        const auto right = m_rights.at(operation.user, eff);
        const QString own = right && !right->branch.isEmpty() ? scoperules::branchScope(right->branch) : QString();
        return !own.isEmpty() && scoperules::maySee(m_caller, own) ? own : scoperules::homeOf(m_caller);
    }
    return scoperules::reference;
}

QString PushJudge::parentOfNew(const Operation &operation) const
{
    return scoperules::isPart(operation.type) ? operation.set.value(u"ticket"_s).toString() : QString();
}

} // namespace kesu
