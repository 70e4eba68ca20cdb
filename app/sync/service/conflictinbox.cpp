#include "service/conflictinbox.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "base/writesession.h"
#include "customers/masking.h"
#include "entities/entityregistry.h"
#include "service/recordtitles.h"
#include "sync/syncstatus.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QStringList fieldsOf(const OpenConflict &open)
{
    QStringList keys;
    if (const EntityType *type = findEntityType(open.type)) {
        for (const EntityField *field : type->inRegister(open.register_))
            keys.append(field->key);
    }
    return keys.isEmpty() ? QStringList{open.register_} : keys;
}

QVariantMap valuesOf(const OpenConflict &open, const Head &head)
{
    if (head.value.typeId() == QMetaType::QVariantMap)
        return head.value.toMap();
    return {{open.register_, head.value}};
}

bool isPersonal(const OpenConflict &open)
{
    const EntityType *type = findEntityType(open.type);
    const EntityField *field = type ? type->find(open.register_) : nullptr;
    return field && field->personal;
}

} // namespace

ConflictInbox::ConflictInbox(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) { }

ConflictInbox::~ConflictInbox() = default;

int ConflictInbox::count() const
{
    const auto open = SyncStatus(m_context.store()).conflicts(-1);
    return open ? static_cast<int>(open->size()) : 0;
}

Conflict ConflictInbox::conflictOf(const OpenConflict &open) const
{
    const RecordTitles titles(m_context);
    Conflict conflict;
    conflict.type = open.type;
    conflict.entity = open.entity;
    conflict.register_ = open.register_;
    conflict.fields = fieldsOf(open);
    conflict.ticket = TicketId(open.ticket);
    conflict.title = titles.title(open.type, open.entity, conflict.ticket);
    conflict.isDeleteEdit = open.deleteEdit;
    conflict.version = open.seen.toToken();
    for (const Head &head : open.heads) {
        ConflictValue value;
        value.uid = head.stamp.uid;
        value.values = valuesOf(open, head);
        value.at = wallTime(head.stamp.eff);
        value.staff = titles.staffName(head.stamp.user);
        value.device = titles.deviceName(head.stamp.device);
        value.isShown = conflict.values.isEmpty();
        value.isMine = head.stamp.device == m_context.store().device();
        conflict.values.append(value);
    }
    return conflict;
}

QList<Conflict> ConflictInbox::all(int offset, int limit) const
{
    return shown(SyncStatus(m_context.store()).conflicts(limit, offset).value_or({}));
}

QList<Conflict> ConflictInbox::shown(const QList<OpenConflict> &open) const
{
    const bool seesAll = maySeePersonalData(m_context.actor().roles);
    QList<Conflict> conflicts;
    for (const OpenConflict &one : open) {
        if (seesAll || !isPersonal(one))
            conflicts.append(conflictOf(one));
    }
    return conflicts;
}

QList<Conflict> ConflictInbox::ofTicket(const TicketId &ticket) const
{
    return shown(SyncStatus(m_context.store()).conflictsOfTicket(ticket.text()).value_or({}));
}

Result<void> ConflictInbox::take(const Conflict &conflict, const QString &uid)
{
    for (const ConflictValue &value : conflict.values) {
        if (value.uid != uid)
            continue;
        if (!conflict.isDeleteEdit)
            return write(conflict, value.values);
        // Taking the edit brings the record back; what it said stands in the record.
        return write(conflict, {{u"_deleted"_s, value.values.value(u"_deleted"_s).toInt() == 1 ? 1 : 0}});
    }
    return Error{ErrorKind::NotFound, u"no-such-value"_s, conflict.register_, {uid}};
}

Result<void> ConflictInbox::write(const Conflict &conflict, const QVariantMap &values)
{
    if (values.isEmpty())
        return Error{ErrorKind::BadInput, u"value-missing"_s, conflict.register_, {}};
    for (auto it = values.keyBegin(); it != values.keyEnd(); ++it) {
        if (!conflict.fields.contains(*it))
            return Error{ErrorKind::BadInput, u"unknown-field"_s, *it, {conflict.type}};
    }
    const EntityType *type = findEntityType(conflict.type);
    const bool isGroup = type && type->inRegister(conflict.register_).size() > 1;
    const QVariant value = isGroup ? QVariant(values) : values.first();
    auto session = m_context.begin(u"sync.resolve"_s);
    if (!session)
        return session.error();
    if (!conflict.ticket.isNull())
        (*session)->note(u"ticket"_s, conflict.ticket.text());
    const auto done = (*session)->resolve(conflict.type, conflict.entity, conflict.register_, value,
                                          Seen::fromToken(conflict.version), u"conflict"_s);
    if (!done)
        return done;
    if (const auto committed = (*session)->commit(); !committed)
        return committed;
    Q_EMIT settled(conflict.type, conflict.entity);
    Q_EMIT changed();
    return {};
}

} // namespace kesu
