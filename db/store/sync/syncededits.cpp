#include "base/writesession.h"
#include "sync/recordstates.h"
#include "sync/recordwriter.h"

// What a write session does to records that the hub knows.
namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Values of the registers an operation sets that are not the one shown: whoever edits the shown one has not decided about
// them.
QStringList undecided(const EntityState &state, const Operation &operation)
{
    QStringList keep;
    for (auto key = operation.set.keyBegin(); key != operation.set.keyEnd(); ++key) {
        const QString register_ = registerOf(operation.type, *key);
        const auto others = state.others.constFind(register_);
        if (others == state.others.cend() || register_.contains(u'/'))
            continue;
        const QVariant shown = state.heads(register_).constFirst().value;
        for (const Head &head : *others) {
            if (head.value != shown && !keep.contains(head.stamp.uid))
                keep.append(head.stamp.uid);
        }
    }
    return keep;
}

// The hub's state is kept before the first own operation on it that has not come back.
Result<void> keepMirror(Database &database, const EntityState &state)
{
    auto pending = database.query("SELECT 1 FROM outbox WHERE ent = ? AND echoed = 0 LIMIT 1");
    if (pending.bind(state.entity).next() || pending.failed())
        return pending.result();
    return database.query("INSERT OR REPLACE INTO mirror_row (type, ent, ver, body) VALUES (?,?,?,?)")
        .bind(state.type).bind(state.entity).bind(state.ver).bind(toJson(state)).run();
}

Result<void> refuseLeft(Database &database, const QString &type, const QString &id)
{
    auto left = database.query("SELECT reason FROM leaving WHERE type = ? AND ent = ?");
    if (left.bind(type).bind(id).next())
        return Error{ErrorKind::Refused, u"left-scope"_s, id, {left.text(0)}};
    return left.result();
}

} // namespace

Result<EntityState> WriteSession::applyToSynced(const EntityType &type, const EntityRow &row, Operation &operation,
                                                bool settling)
{
    if (const auto allowed = refuseLeft(database(), type.name, row.id); !allowed)
        return allowed.error();
    const auto before = RecordStates(database()).load(type, row);
    if (!before)
        return before.error();
    if (!settling)
        operation.keep = undecided(*before, operation);
    if (const auto kept = keepMirror(database(), *before); !kept)
        return kept.error();
    EntityState after = *before;
    apply(after, {operation, 0, operation.hlc});
    const auto written = RecordWriter(*this).replace({*before, row, row.scope}, after, row.scope);
    return written ? Result<EntityState>(after) : written.error();
}

Result<void> WriteSession::resolve(const QString &typeName, const QString &id, const QString &register_,
                                   const QVariant &value, Seen seen, const QString &reason)
{
    if (!m_state)
        return m_state;
    const EntityType *type = findEntityType(typeName);
    if (!type)
        return fail({ErrorKind::Internal, u"unknown-type"_s, typeName, {}});
    const auto row = load(*type, id);
    if (!row)
        return fail(row.error());
    if (row->ver == 0)
        return fail({ErrorKind::Refused, u"no-conflict"_s, register_, {}});

    Operation operation = newOperation(*type, id, u"set"_s);
    operation.reason = reason;
    operation.base = std::min(seen.base, row->ver);
    operation.own = std::min(seen.own, operation.dseq - 1);
    const QList<const EntityField *> members = type->inRegister(register_);
    if (members.isEmpty())
        operation.set.insert(register_, value); // of a newer program: said as it is
    for (const EntityField *member : members) {
        const bool group = member->merge == MergeKind::Group;
        const auto stored = toColumn(*member, group ? value.toMap().value(member->key) : value);
        if (!stored)
            return fail({ErrorKind::BadInput, u"bad-value"_s, member->key, {type->name}});
        operation.set.insert(member->key, *stored);
    }
    const auto after = applyToSynced(*type, *row, operation, true);
    if (!after)
        return fail(after.error());
    const EntityRow now = rowOf(*type, *after);
    for (qsizetype i = 0; i < type->fields.size(); ++i) {
        if (now.values.at(i) == row->values.at(i))
            continue;
        const auto told = writeHistory(operation, m_now, type->fields.at(i), row->values.at(i), now.values.at(i));
        if (!told)
            return fail(told.error());
    }
    return writeOperation(operation);
}

} // namespace kesu
