#include "service/recordtitles.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "customers/masking.h"
#include "entities/entityregistry.h"
#include "reference/referencelibrary.h"
#include "settings/localstores.h"
#include "statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// The column a record without a ticket is called by.
QByteArray nameColumn(const QString &type)
{
    return type == "ref_document"_L1 ? "document" : "name";
}

} // namespace

TicketId RecordTitles::ticketOf(const QString &type, const QString &id) const
{
    if (type == "ticket"_L1)
        return TicketId(id);
    const EntityType *known = findEntityType(type);
    if (!known || !known->find(u"ticket"_s))
        return {};
    auto row = m_context.store().database().query("SELECT ticket FROM " + type.toUtf8() + " WHERE id = ?");
    return row.bind(id).next() ? TicketId(row.text(0)) : TicketId();
}

EightDId RecordTitles::eightDOf(const QString &type, const QString &id) const
{
    if (type == "eight_d"_L1)
        return EightDId(id);
    const EntityType *known = findEntityType(type);
    if (!known || !known->find(u"eight_d"_s) || !type.startsWith("eight_d_"_L1))
        return {};
    auto row = m_context.store().database().query("SELECT eight_d FROM " + type.toUtf8() + " WHERE id = ?");
    return row.bind(id).next() ? EightDId(row.text(0)) : EightDId();
}

QString RecordTitles::title(const QString &type, const QString &id, const TicketId &ticket) const
{
    Database &database = m_context.store().database();
    if (!ticket.isNull()) {
        auto row = database.query("SELECT number, title FROM ticket WHERE id = ?");
        return row.bind(ticket.text()).next() ? u"%1 %2"_s.arg(row.text(0), row.text(1)).trimmed() : ticket.text();
    }
    const EntityType *known = findEntityType(type);
    const QByteArray column = nameColumn(type);
    const EntityField *field = known ? known->find(QString::fromLatin1(column)) : nullptr;
    const bool mayBeShown = field && (!field->personal || maySeePersonalData(m_context.actor().roles));
    if (!mayBeShown)
        return id;
    auto row = database.query("SELECT " + column + " FROM " + type.toUtf8() + " WHERE id = ?");
    return row.bind(id).next() && !row.text(0).isEmpty() ? row.text(0) : id;
}

QString RecordTitles::staffName(const QString &user) const
{
    const QString name = m_context.library().staffName(StaffId(user));
    return name.isEmpty() ? user : name;
}

QString RecordTitles::deviceName(const QString &device) const
{
    return DeviceNames(m_context.store()).nameOf(device);
}

} // namespace kesu
