#include "tickets/ticketstore.h"

#include "base/writesession.h"
#include "tickets/ticketfields.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString typeName = u"ticket"_s;

} // namespace

Result<Loaded<Ticket>> TicketStore::load(const TicketId &id) const
{
    const EntityReader reader(m_store.database(), typeName);
    const auto row = reader.find(id.text());
    if (!row)
        return row.error();
    QVariantMap fields = reader.fields(*row);
    fields.remove(u"_deleted"_s);
    Loaded<Ticket> loaded{ticketFromFields(fields), m_store.seenNow(row->ver)};
    loaded.value.id = id;
    return loaded;
}

Result<TicketId> TicketStore::findByNumber(const QString &number) const
{
    auto query = m_store.database().query("SELECT id FROM ticket WHERE number = ? ORDER BY rid");
    if (query.bind(number).next())
        return TicketId(query.text(0));
    return query.failed() ? query.error() : Error{ErrorKind::NotFound, u"no-such-ticket"_s, number, {number}};
}

Result<qint64> TicketStore::count() const
{
    return m_store.database().integer("SELECT count(*) FROM ticket WHERE _deleted IS NOT 1");
}

Result<qint64> TicketStore::takeNumber(WriteSession &session, const QString &prefix) const
{
    auto last = session.database().query("SELECT last FROM number_counter WHERE prefix = ?");
    const bool used = last.bind(prefix).next();
    if (last.failed())
        return last.error();
    const qint64 number = used ? last.integer(0) + 1 : 1;
    auto write = session.database().query(used ? "UPDATE number_counter SET last = ? WHERE prefix = ?"
                                               : "INSERT INTO number_counter (last, prefix) VALUES (?, ?)");
    const auto done = session.run(write.bind(number).bind(prefix));
    return done ? Result<qint64>(number) : done.error();
}

Result<void> TicketStore::insert(WriteSession &session, const Ticket &ticket) const
{
    return session.create(typeName, ticket.id.text(), toFields(ticket));
}

Result<bool> TicketStore::update(WriteSession &session, const Ticket &before, const Ticket &after, Seen seen,
                                 const QString &reason) const
{
    return session.set(typeName, before.id.text(), difference(before, after), seen, reason);
}

QVariantMap TicketStore::difference(const Ticket &before, const Ticket &after)
{
    QVariantMap fields;
    for (const QString &key : changedFields(before, after)) {
        const TicketField *field = findTicketField(key);
        if (field->type != FieldType::CodeList) {
            fields.insert(key, field->get(after));
            continue;
        }
        const QStringList old = field->get(before).toStringList();
        const QStringList now = field->get(after).toStringList();
        for (const QString &element : now) {
            if (!old.contains(element))
                fields.insert(key + u'/' + element, true);
        }
        for (const QString &element : old) {
            if (!now.contains(element))
                fields.insert(key + u'/' + element, false);
        }
    }
    return fields;
}

} // namespace kesu
