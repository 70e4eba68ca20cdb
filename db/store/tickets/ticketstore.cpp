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
    StoreState &state = session.state();
    if (!session.result())
        return session.result().error();
    if (state.numberPrefix.isNull() || state.numberPrefix != prefix) {
        if (!state.numberPrefix.isNull()) {
            auto keep = session.database().query("INSERT OR REPLACE INTO number_counter (prefix, last) VALUES (?, ?)");
            if (const auto done = session.run(keep.bind(state.numberPrefix).bind(state.lastNumber)); !done)
                return done.error();
        }
        auto last = session.database().query("SELECT last FROM number_counter WHERE prefix = ?");
        const bool used = last.bind(prefix).next();
        if (last.failed())
            return last.error();
        state.lastNumber = used ? last.integer(0) : 0;
        state.numberPrefix = prefix;
    }
    return ++state.lastNumber;
}

Result<void> TicketStore::insert(WriteSession &session, const Ticket &ticket) const
{
    // Straight into the row's fields: a map between the two costs as much as the row.
    static const EntityType &type = *findEntityType(typeName);
    static const QList<qsizetype> places = [] {
        QList<qsizetype> result;
        for (const TicketField &field : ticketFields())
            result.append(type.index.value(field.key));
        return result;
    }();
    QList<QVariant> values(type.fields.size());
    for (qsizetype i = 0; i < places.size(); ++i)
        values[places.at(i)] = ticketFields().at(i).get(ticket);
    return session.create(type, ticket.id.text(), std::move(values));
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
