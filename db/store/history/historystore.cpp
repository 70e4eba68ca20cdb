#include "history/historystore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "entities/entityregistry.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// Values are stored as JSON; an array around them makes every one a document.
QVariant valueOf(const QByteArray &json)
{
    if (json.isEmpty())
        return {};
    const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().at(0);
    if (value.isArray())
        return value.toVariant().toStringList();
    return value.isDouble() ? QVariant(value.toInteger()) : value.toVariant();
}

constexpr char auditColumns[] = "SELECT seq, at, user, dev, action, body, hash FROM audit ";

AuditEntry readEntry(const Statement &query)
{
    return {query.integer(0), query.instant(1).value_or(Instant{}), query.text(2), query.text(3), query.text(4),
            query.utf8(5), query.utf8(6)};
}

Result<AuditEntry> oneEntry(Statement &query)
{
    if (query.next())
        return readEntry(query);
    return query.failed() ? query.error() : Error{ErrorKind::NotFound, u"no-such-audit-entry"_s, {}, {}};
}

} // namespace

Result<QList<HistoryEntry>> HistoryStore::of(const QString &type, const QString &id, const QString &field) const
{
    auto query = m_store.database().query("SELECT type, ent, field, old, new, at, user, dev, reason FROM history"
                                          " WHERE ent = ?1 AND type = ?2 AND (?3 = '' OR field = ?3) ORDER BY id DESC");
    query.bind(id).bind(type).bind(field.toUtf8());
    QList<HistoryEntry> entries;
    while (query.next())
        entries.append({query.text(0), query.text(1), query.text(2), valueOf(query.utf8(3)), valueOf(query.utf8(4)),
                        query.instant(5).value_or(Instant{}), query.text(6), query.text(7), query.text(8)});
    if (query.failed())
        return query.error();
    return entries;
}

Result<Authorship> HistoryStore::authorOf(const QString &type, const QString &id, const QString &field) const
{
    const auto changes = of(type, id, field);
    if (!changes)
        return changes.error();
    if (!changes->isEmpty()) {
        const HistoryEntry &last = changes->first();
        return Authorship{last.user, last.device, last.at, last.before, false};
    }
    if (!findEntityType(type))
        return Error{ErrorKind::Internal, u"unknown-type"_s, type, {}};
    auto row = m_store.database().query("SELECT stamp_user, stamp_dev, stamp FROM " + type.toUtf8() + " WHERE id = ?");
    if (row.bind(id).next())
        return Authorship{row.text(0), row.text(1), wallTime(row.integer(2)), {}, true};
    return row.failed() ? row.error() : Error{ErrorKind::NotFound, u"no-such-record"_s, id, {type}};
}

Result<QList<AuditEntry>> AuditStore::list(int limit, qint64 beforeSeq) const
{
    auto query = m_store.database().query(QByteArray(auditColumns)
                                          + "WHERE (?1 = 0 OR seq < ?1) ORDER BY seq DESC LIMIT ?2");
    query.bind(beforeSeq).bind(limit);
    QList<AuditEntry> entries;
    while (query.next())
        entries.append(readEntry(query));
    if (query.failed())
        return query.error();
    return entries;
}

Result<QList<AuditEntry>> AuditStore::ofTicket(const TicketId &ticket, int limit) const
{
    // Its own use cases, and the merges and splits of other tickets that changed it as well.
    auto query = m_store.database().query(QByteArray(auditColumns)
                                          + "WHERE json_extract(body, '$.notes.ticket') = ?1 UNION ALL "
                                          + auditColumns
                                          + "WHERE action IN ('ticket.merge', 'ticket.split')"
                                            " AND EXISTS (SELECT 1 FROM json_each(body, '$.notes.also') WHERE value = ?1)"
                                            " ORDER BY seq DESC LIMIT CASE ?2 WHEN 0 THEN -1 ELSE ?2 END");
    query.bind(ticket.text()).bind(limit);
    QList<AuditEntry> entries;
    while (query.next())
        entries.append(readEntry(query));
    if (query.failed())
        return query.error();
    return entries;
}

Result<AuditEntry> AuditStore::head() const
{
    auto query = m_store.database().query(QByteArray(auditColumns) + "ORDER BY seq DESC LIMIT 1");
    return oneEntry(query);
}

Result<AuditEntry> AuditStore::find(qint64 seq) const
{
    auto query = m_store.database().query(QByteArray(auditColumns) + "WHERE seq = ?");
    return oneEntry(query.bind(seq));
}

} // namespace kesu
