#include "rights/writerights.h"

#include <algorithm>

#include "entities/entityregistry.h"
#include "people/credential.h"
#include "tickets/ticketevent.h"
#include "tickets/ticketfields.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QStringList knownRoles{u"counter"_s, u"handler"_s, u"supervisor"_s, u"quality"_s, u"manager"_s,
                             u"administrator"_s};

bool hasAny(const QStringList &roles, const QStringList &wanted)
{
    return std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString &role) { return roles.contains(role); });
}

bool isOwn(const Writer &writer, const QString &branch)
{
    return writer.branches.contains(u"*"_s) || writer.branches.contains(branch);
}

std::optional<QString> forbiddenToSupervisor(const Operation &operation, const Writer &writer,
                                             const QString &recordBranch)
{
    const bool moves = operation.set.contains(u"branch"_s);
    const QString branch = operation.set.value(u"branch"_s).toString();
    if ((moves && !isOwn(writer, branch)) || (!recordBranch.isEmpty() && !isOwn(writer, recordBranch))
        || (!moves && recordBranch.isEmpty()))
        return u"branch"_s;
    if (operation.set.contains(u"roles/administrator"_s))
        return u"roles/administrator"_s;
    return std::nullopt;
}

// A person changes the own password and nothing else.
std::optional<QString> forbiddenOfCredential(const Operation &operation, const QString &recordBranch)
{
    if (operation.entity != credentialId(StaffId(operation.user), recordBranch))
        return u"type"_s;
    for (auto key = operation.set.keyBegin(); key != operation.set.keyEnd(); ++key) {
        if (*key != "password"_L1)
            return *key;
    }
    return std::nullopt;
}

bool isWellFormed(const QString &text)
{
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

bool fits(const EntityField &field, bool element, const QVariant &value)
{
    if (value.isNull())
        return true;
    const int type = value.typeId();
    if (field.column == ColumnKind::List)
        return element && type == QMetaType::Bool;
    if (element)
        return false;
    if (field.column == ColumnKind::Integer)
        return type == QMetaType::LongLong || type == QMetaType::Int || type == QMetaType::Bool;
    return type == QMetaType::QString;
}

bool fitsTicket(Ticket &scratch, const QString &key, const QVariant &value)
{
    const TicketField *field = findTicketField(key);
    return !field || value.isNull() || field->set(scratch, value);
}

bool fitsEvent(const QString &key, const QVariant &value)
{
    if (key == "type"_L1)
        return eventTypeFromCode(value.toString()).has_value();
    if (key == "at"_L1 || key == "recorded_at"_L1)
        return value.isNull() || Instant::fromIso(value.toString()).has_value();
    return true;
}

} // namespace

std::optional<QString> forbiddenField(const Operation &operation, const Writer &writer, const QString &recordBranch)
{
    const bool signs = operation.type == "approval"_L1 || operation.type == "eight_d_approval"_L1;
    if (signs && operation.set.contains(u"staff"_s) && operation.set.value(u"staff"_s).toString() != operation.user)
        return u"staff"_s; // nobody signs in another's name
    if (writer.roles.contains(u"administrator"_s))
        return std::nullopt;
    if (operation.kind == "purge"_L1)
        return u"kind"_s;
    const QString &type = operation.type;
    if (type == "staff"_L1 || type == "department"_L1) {
        return writer.roles.contains(u"supervisor"_s) ? forbiddenToSupervisor(operation, writer, recordBranch)
                                                      : std::optional(u"type"_s);
    }
    if (type == "credential"_L1)
        return forbiddenOfCredential(operation, recordBranch);
    if (type == "branch"_L1 || type == "ref_document"_L1 || !hasAny(writer.roles, knownRoles))
        return u"type"_s;
    if (type == "ticket"_L1 && operation.set.contains(u"_deleted"_s)
        && !hasAny(writer.roles, {u"supervisor"_s, u"manager"_s}))
        return u"_deleted"_s;
    return std::nullopt;
}

std::optional<FieldFault> faultyField(const Operation &operation)
{
    const EntityType *type = findEntityType(operation.type);
    const bool isTicket = operation.type == "ticket"_L1;
    const bool isEvent = operation.type == "ticket_event"_L1;
    std::optional<Ticket> scratch;
    if (isTicket)
        scratch.emplace();
    for (auto it = operation.set.cbegin(); it != operation.set.cend(); ++it) {
        const qsizetype slash = it.key().indexOf(u'/');
        const EntityField *field = type ? type->find(it.key().left(slash < 0 ? it.key().size() : slash)) : nullptr;
        if (field && field->merge == MergeKind::HubOnly)
            return FieldFault{it.key(), true};
        bool well = field && isWellFormed(it.key()) && fits(*field, slash >= 0, it.value());
        if (well && it.value().typeId() == QMetaType::QString)
            well = isWellFormed(it.value().toString()) || field->merge == MergeKind::LongText;
        if (well && slash < 0 && isTicket)
            well = fitsTicket(*scratch, it.key(), it.value());
        if (well && isEvent)
            well = fitsEvent(it.key(), it.value());
        if (!well)
            return FieldFault{it.key(), false};
    }
    return std::nullopt;
}

} // namespace kesu
