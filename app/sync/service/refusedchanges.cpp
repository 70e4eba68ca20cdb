#include "service/refusedchanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/servicecontext.h"
#include "base/store.h"
#include "entities/entityregistry.h"
#include "service/recordtitles.h"
#include "sync/notaccepted.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

bool isSecret(const QString &type)
{
    const EntityType *known = findEntityType(type);
    return known && known->secret;
}

} // namespace

RefusedChanges::RefusedChanges(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) { }

RefusedChanges::~RefusedChanges() = default;

int RefusedChanges::count() const
{
    return static_cast<int>(NotAcceptedList(m_context.store()).count().value_or(0));
}

QList<RefusedChange> RefusedChanges::all() const
{
    const RecordTitles titles(m_context);
    QList<RefusedChange> changes;
    for (const NotAccepted &entry : NotAcceptedList(m_context.store()).list().value_or({})) {
        const Operation &operation = entry.operation;
        TicketId ticket = titles.ticketOf(operation.type, operation.entity);
        if (ticket.isNull()) // a creation that was refused is no longer among the records
            ticket = TicketId(operation.set.value(u"ticket"_s).toString());
        changes.append({operation.uid, operation.type, operation.entity, operation.kind, ticket,
                        titles.title(operation.type, operation.entity, ticket),
                        isSecret(operation.type) ? QVariantMap() : operation.set, operation.reason,
                        titles.staffName(operation.user), entry.at, entry.code, entry.field, entry.message});
    }
    return changes;
}

QList<RefusedChange> RefusedChanges::ofTicket(const TicketId &ticket) const
{
    QList<RefusedChange> changes = all();
    changes.removeIf([&](const RefusedChange &change) { return change.ticket != ticket; });
    return changes;
}

Result<void> RefusedChanges::resend(const QString &uid, const QVariantMap &changed)
{
    const NotAcceptedList list(m_context.store());
    std::optional<QVariantMap> set;
    QString type;
    QString entity;
    for (const NotAccepted &entry : list.list().value_or({})) {
        if (entry.operation.uid != uid)
            continue;
        type = entry.operation.type;
        entity = entry.operation.entity;
        if (!changed.isEmpty()) {
            set = entry.operation.set;
            set->insert(changed);
        }
    }
    const auto done = NotAcceptedList(m_context.store())
                          .resend(uid, m_context.actor().staff.text(), m_context.now(), set);
    if (!done)
        return done;
    Q_EMIT written(type, entity);
    Q_EMIT this->changed();
    return {};
}

Result<QByteArray> RefusedChanges::exported(const QStringList &uids) const
{
    const auto entries = NotAcceptedList(m_context.store()).list(true);
    if (!entries)
        return entries.error();
    QJsonArray list;
    for (const NotAccepted &entry : *entries) {
        if (!uids.contains(entry.operation.uid))
            continue;
        QJsonObject operation = QJsonDocument::fromJson(entry.body).object();
        if (isSecret(entry.operation.type))
            operation.remove("set"_L1);
        list.append(QJsonObject{{"operation"_L1, operation},
                                {"code"_L1, entry.code}, {"field"_L1, entry.field}, {"message"_L1, entry.message},
                                {"refused_at"_L1, entry.at.toIso()}});
    }
    return QJsonDocument(QJsonObject{{"not_accepted"_L1, list}}).toJson();
}

Result<void> RefusedChanges::discard(const QString &uid, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, u"empty-text"_s, u"reason"_s, {}};
    const auto done = NotAcceptedList(m_context.store())
                          .discard(uid, m_context.actor().staff.text(), reason.trimmed(), m_context.now());
    if (done)
        Q_EMIT changed();
    return done;
}

} // namespace kesu
