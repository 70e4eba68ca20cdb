#include "merging/entitystate.h"

#include <algorithm>
#include <tuple>

#include "entities/entityregistry.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString deleted = u"_deleted"_s;

bool isElement(const QString &register_)
{
    return register_.contains(u'/');
}

// The winner's value of a register: of a group, the members that are set.
QVariant valueOf(const EntityState &state, const EntityType *type, const QString &register_)
{
    const QList<const EntityField *> members = type ? type->inRegister(register_) : QList<const EntityField *>();
    if (members.isEmpty() || members.first()->merge != MergeKind::Group)
        return state.set.value(register_);
    QVariantMap value;
    for (const EntityField *member : members) {
        if (const auto found = state.set.constFind(member->key); found != state.set.cend())
            value.insert(member->key, *found);
    }
    return value;
}

bool isSet(const EntityState &state, const EntityType *type, const QString &register_)
{
    if (state.stamps.contains(register_))
        return true;
    if (!type || isElement(register_) || !type->inRegister(register_).value(0))
        return state.set.contains(register_);
    const auto members = type->inRegister(register_);
    return std::any_of(members.cbegin(), members.cend(),
                       [&](const EntityField *member) { return state.set.contains(member->key); });
}

void writeWinner(EntityState &state, const EntityType *type, const QString &register_, const Head &head)
{
    const QList<const EntityField *> members = type ? type->inRegister(register_) : QList<const EntityField *>();
    if (!members.isEmpty() && members.first()->merge == MergeKind::Group) {
        const QVariantMap value = head.value.toMap();
        for (const EntityField *member : members) {
            if (const auto found = value.constFind(member->key); found != value.cend())
                state.set.insert(member->key, *found);
            else
                state.set.remove(member->key);
        }
    } else if (head.value.isValid()) {
        state.set.insert(register_, head.value);
    } else {
        state.set.remove(register_);
    }
    // The creation stamps what it set itself; only what came later is listed.
    if (head.stamp == state.created)
        state.stamps.remove(register_);
    else
        state.stamps.insert(register_, head.stamp);
}

// Registers an operation sets, each with its value.
QMap<QString, QVariant> registersIn(const Operation &operation, const EntityType *type)
{
    QMap<QString, QVariant> registers;
    for (auto it = operation.set.cbegin(); it != operation.set.cend(); ++it) {
        const EntityField *field = type ? type->find(it.key()) : nullptr;
        if (field && field->merge == MergeKind::Group) {
            QVariantMap value = registers.value(field->register_).toMap();
            if (it.value().isValid())
                value.insert(it.key(), it.value());
            registers.insert(field->register_, value);
        } else {
            registers.insert(it.key(), it.value());
        }
    }
    return registers;
}

// Whether any register but `_deleted` has a head that the author of a deletion had not seen.
bool hasUnseen(const EntityState &state, const Operation &deletion)
{
    if (!covers(deletion, state.created))
        return true;
    for (auto it = state.stamps.cbegin(); it != state.stamps.cend(); ++it) {
        if (it.key() != deleted && it->uid != deletion.uid && !covers(deletion, *it))
            return true;
    }
    for (auto it = state.others.cbegin(); it != state.others.cend(); ++it) {
        for (const Head &head : *it) {
            if (it.key() != deleted && !covers(deletion, head.stamp))
                return true;
        }
    }
    return false;
}

// What an operation means for a record that one deletes while another edits it.
bool deleteEditAfter(const EntityState &before, const EntityState &after, const Operation &operation)
{
    if (!after.isDeleted())
        return false;
    if (operation.set.value(deleted).toLongLong() == 1)
        return hasUnseen(after, operation);
    if (!before.isDeleted())
        return after.deleteEdit;
    const QList<Head> deletions = before.heads(deleted);
    const bool sawIt = std::all_of(deletions.cbegin(), deletions.cend(),
                                   [&](const Head &head) { return covers(operation, head.stamp); });
    return before.deleteEdit || !sawIt;
}

} // namespace

QString registerOf(const QString &type, const QString &key)
{
    const EntityType *known = findEntityType(type);
    const EntityField *field = known ? known->find(key) : nullptr;
    return field && field->merge == MergeKind::Group ? field->register_ : key;
}

bool covers(const Operation &operation, const Stamp &head)
{
    if (operation.keep.contains(head.uid))
        return false;
    return (head.ver > 0 && head.ver <= operation.base)
        || (head.device == operation.device && head.dseq <= operation.own);
}

bool wins(const QString &register_, const Head &left, const Head &right)
{
    if (isElement(register_) && left.value.toBool() != right.value.toBool())
        return left.value.toBool();
    const auto rank = [](const Stamp &stamp) { return std::tie(stamp.eff, stamp.device, stamp.uid); };
    return rank(left.stamp) > rank(right.stamp);
}

QList<Head> EntityState::heads(const QString &register_) const
{
    const EntityType *known = findEntityType(type);
    if (!isSet(*this, known, register_))
        return {};
    return QList<Head>{{stamps.value(register_, created), valueOf(*this, known, register_)}} + others.value(register_);
}

QStringList EntityState::conflicts() const
{
    QStringList found;
    for (auto it = others.cbegin(); it != others.cend(); ++it) {
        if (isElement(it.key()))
            continue;
        const QVariant shown = heads(it.key()).constFirst().value;
        if (std::any_of(it->cbegin(), it->cend(), [&](const Head &head) { return head.value != shown; }))
            found.append(it.key());
    }
    return found;
}

void apply(EntityState &state, const PlacedOperation &placed)
{
    const Operation &operation = placed.operation;
    const Stamp stamp{operation.uid, operation.device, operation.dseq, placed.eff, placed.ver, operation.user};
    const EntityType *type = findEntityType(operation.type);
    const bool first = !state.exists();
    if (first) {
        state.type = operation.type;
        state.entity = operation.entity;
        state.created = stamp;
    }
    if (placed.ver > 0)
        state.ver = placed.ver;
    if (operation.kind == "purge"_L1) {
        state.set = {{deleted, qint64(1)}};
        state.stamps = {{deleted, stamp}};
        state.others.clear();
        state.deleteEdit = false;
        return;
    }
    if (first && state.set.isEmpty()) {
        // Nothing to cover: a creation is nearly every first operation, and nearly every operation of a first pull.
        const auto saysNothing = [](const QString &key, const QVariant &value) {
            return !value.isValid() || (isElement(key) && !value.toBool());
        };
        state.set = operation.set; // shared as long as all of it counts
        bool allCounts = true;
        for (auto it = operation.set.cbegin(); allCounts && it != operation.set.cend(); ++it)
            allCounts = !saysNothing(it.key(), it.value());
        if (!allCounts)
            state.set.removeIf([&](const auto &each) { return saysNothing(each.key(), each.value()); });
        return;
    }
    const EntityState before = operation.set.contains(deleted) || state.isDeleted() ? state : EntityState{};
    const auto registers = registersIn(operation, type);
    for (auto it = registers.cbegin(); it != registers.cend(); ++it) {
        QList<Head> heads = state.heads(it.key());
        heads.removeIf([&](const Head &head) { return covers(operation, head.stamp); });
        heads.append({stamp, it.value()});
        const auto winner = std::max_element(heads.cbegin(), heads.cend(), [&](const Head &a, const Head &b) {
            return wins(it.key(), b, a);
        });
        writeWinner(state, type, it.key(), *winner);
        heads.erase(winner);
        std::sort(heads.begin(), heads.end(), [](const Head &a, const Head &b) { return a.stamp.uid < b.stamp.uid; });
        if (heads.isEmpty())
            state.others.remove(it.key());
        else
            state.others.insert(it.key(), heads);
    }
    if (before.exists())
        state.deleteEdit = deleteEditAfter(before, state, operation);
}

} // namespace kesu
