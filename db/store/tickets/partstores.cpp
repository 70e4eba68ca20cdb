#include "tickets/partstores.h"

#include <QJsonDocument>

#include "base/entityreader.h"
#include "base/writesession.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// The time of a row that was written by us and can therefore be read.
Instant instantOf(const QVariantMap &fields, const QString &key)
{
    return Instant::fromIso(fields.value(key).toString()).value_or(Instant{});
}

template<typename T, typename Make>
Result<QList<T>> childrenOf(Store &store, const QString &type, const TicketId &ticket, Make make)
{
    const EntityReader reader(store.database(), type);
    const auto rows = reader.select("WHERE ticket = ? AND _deleted IS NOT 1 ORDER BY at, rid", {ticket.text()});
    if (!rows)
        return rows.error();
    QList<T> result;
    for (const EntityRow &row : *rows)
        result.append(make(row.id, reader.fields(row)));
    return result;
}

QString idOr(WriteSession &session, const QString &id)
{
    return id.isEmpty() ? session.newId() : id;
}

} // namespace

Result<TicketEvents> EventStore::ofTicket(const TicketId &ticket) const
{
    return childrenOf<TicketEvent>(m_store, u"ticket_event"_s, ticket, [](const QString &id, const QVariantMap &row) {
        TicketEvent event;
        event.id = id;
        event.type = eventTypeFromCode(row.value(u"type"_s).toString()).value_or(EventType::Received);
        event.at = instantOf(row, u"at"_s);
        event.recordedAt = instantOf(row, u"recorded_at"_s);
        event.user = row.value(u"author"_s).toString();
        event.device = row.value(u"device"_s).toString();
        event.data = QJsonDocument::fromJson(row.value(u"data"_s).toString().toUtf8()).object();
        return event;
    });
}

Result<void> EventStore::insert(WriteSession &session, const TicketId &ticket, const TicketEvent &event) const
{
    const QByteArray data = event.data.isEmpty() ? QByteArray()
                                                 : QJsonDocument(event.data).toJson(QJsonDocument::Compact);
    return session.create(u"ticket_event"_s, idOr(session, event.id),
                          {{u"ticket"_s, ticket.text()}, {u"type"_s, toCode(event.type)}, {u"at"_s, event.at.toIso()},
                           {u"recorded_at"_s, event.recordedAt.toIso()}, {u"author"_s, event.user},
                           {u"device"_s, event.device}, {u"data"_s, QString::fromUtf8(data)}});
}

Result<QList<Note>> NoteStore::ofTicket(const TicketId &ticket) const
{
    return childrenOf<Note>(m_store, u"note"_s, ticket, [&](const QString &id, const QVariantMap &row) {
        return Note{id, ticket, row.value(u"text"_s).toString(), instantOf(row, u"at"_s),
                    row.value(u"author"_s).toString()};
    });
}

Result<void> NoteStore::insert(WriteSession &session, const Note &note) const
{
    return session.create(u"note"_s, idOr(session, note.id),
                          {{u"ticket"_s, note.ticket.text()}, {u"text"_s, note.text}, {u"at"_s, note.at.toIso()},
                           {u"author"_s, note.author}});
}

Result<QList<Contact>> ContactStore::ofTicket(const TicketId &ticket) const
{
    return childrenOf<Contact>(m_store, u"contact"_s, ticket, [&](const QString &id, const QVariantMap &row) {
        Contact contact;
        contact.id = id;
        contact.ticket = ticket;
        contact.at = instantOf(row, u"at"_s);
        contact.purpose = row.value(u"purpose"_s).toString();
        contact.way = row.value(u"way"_s).toString();
        contact.outgoing = row.value(u"outgoing"_s).toBool();
        contact.reached = row.value(u"reached"_s).toBool();
        contact.person = row.value(u"person"_s).toString();
        contact.text = row.value(u"text"_s).toString();
        contact.outcome = row.value(u"outcome"_s).toString();
        contact.author = row.value(u"author"_s).toString();
        return contact;
    });
}

Result<void> ContactStore::insert(WriteSession &session, const Contact &contact) const
{
    return session.create(u"contact"_s, idOr(session, contact.id),
                          {{u"ticket"_s, contact.ticket.text()}, {u"at"_s, contact.at.toIso()},
                           {u"purpose"_s, contact.purpose}, {u"way"_s, contact.way}, {u"outgoing"_s, contact.outgoing},
                           {u"reached"_s, contact.reached}, {u"person"_s, contact.person}, {u"text"_s, contact.text},
                           {u"outcome"_s, contact.outcome}, {u"author"_s, contact.author}});
}

} // namespace kesu
