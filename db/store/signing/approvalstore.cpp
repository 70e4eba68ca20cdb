#include "signing/approvalstore.h"

#include "base/entityreader.h"
#include "base/writesession.h"
#include "eightd/eightdfields.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString typeName = u"approval"_s;

Result<QStringList> idsOf(Statement query)
{
    QStringList ids;
    while (query.next())
        ids.append(query.text(0));
    return query.failed() ? Result<QStringList>(query.error()) : ids;
}

void keepLater(std::optional<Instant> &last, Instant at)
{
    if (!last || *last < at)
        last = at;
}

} // namespace

Result<QList<Approval>> ApprovalStore::of(const QString &record) const
{
    const EntityReader reader(m_store.database(), typeName);
    const auto rows = reader.select("WHERE record = ? AND _deleted IS NOT 1 ORDER BY at, rid", {record});
    if (!rows)
        return rows.error();
    QList<Approval> approvals;
    for (const EntityRow &row : *rows) {
        const QVariantMap fields = reader.fields(row);
        Approval approval;
        approval.id = row.id;
        for (const RecordField<Approval> &field : eightDPartType<Approval>().fields) {
            const auto value = fields.constFind(field.key);
            if (value != fields.cend())
                (void)field.set(approval, *value); // what a newer program wrote stays out of sight
        }
        approvals.append(approval);
    }
    return approvals;
}

Result<void> ApprovalStore::insert(WriteSession &session, const QString &ticket, const QString &record,
                                   const Approval &approval) const
{
    QVariantMap fields{{u"ticket"_s, ticket}, {u"record"_s, record}};
    for (const RecordField<Approval> &field : eightDPartType<Approval>().fields) {
        if (const QVariant value = field.get(approval); value.isValid())
            fields.insert(field.key, value);
    }
    return session.create(typeName, approval.id, fields);
}

Result<QStringList> ApprovalStore::signedOpenReports() const
{
    // Of reports and their records only what differs from a new one is stored: no state is open, no role prepared.
    return idsOf(m_store.database().query("SELECT id FROM eight_d WHERE coalesce(state, 'open') = 'open'"
                                          " AND _deleted IS NOT 1 AND id IN (SELECT eight_d FROM eight_d_approval"
                                          " WHERE coalesce(role, 'prepared') IN ('prepared', 'reviewed')"
                                          " AND _deleted IS NOT 1) ORDER BY rid"));
}

Result<QStringList> ApprovalStore::unapprovedTickets() const
{
    return idsOf(m_store.database().query("SELECT DISTINCT p.record FROM approval p"
                                          " WHERE p.role IN ('prepared', 'reviewed') AND p.record = p.ticket"
                                          " AND p._deleted IS NOT 1 AND NOT EXISTS (SELECT 1 FROM approval a"
                                          " WHERE a.record = p.record AND a.role = 'approved' AND a.at >= p.at"
                                          " AND a._deleted IS NOT 1) ORDER BY p.record"));
}

Result<std::optional<Instant>> ApprovalStore::lastChange(const EightDId &report) const
{
    // Steps of their own are no part of what is said.
    auto last = lastChange(u"eight_d"_s, report.text(),
                           {u"state"_s, u"stage"_s, u"closed_on"_s, u"ineffective_reason"_s, u"responsible"_s});
    if (!last)
        return last;
    for (const EightDPartShape &shape : eightDPartShapes()) {
        if (shape.appendOnly)
            continue;
        const QByteArray ids = "SELECT id FROM " + shape.entity.toUtf8() + " WHERE eight_d = ?1";
        auto made = m_store.database().query("SELECT max(stamp) FROM " + shape.entity.toUtf8() + " WHERE eight_d = ?");
        if (made.bind(report.text()).next() && !made.isNull(0))
            keepLater(*last, wallTime(made.integer(0)));
        auto edited = m_store.database().query("SELECT max(at) FROM history WHERE ent IN (" + ids + ")");
        if (edited.bind(report.text()).next() && !edited.isNull(0))
            keepLater(*last, edited.instant(0).value_or(Instant{}));
        if (made.failed() || edited.failed())
            return made.failed() ? made.error() : edited.error();
    }
    return last;
}

Result<std::optional<Instant>> ApprovalStore::lastChange(const QString &type, const QString &id,
                                                         const QStringList &except) const
{
    auto rows = m_store.database().query("SELECT field, at FROM history WHERE ent = ? AND type = ?");
    rows.bind(id).bind(type);
    std::optional<Instant> last;
    while (rows.next()) {
        if (!except.contains(rows.text(0)))
            keepLater(last, rows.instant(1).value_or(Instant{}));
    }
    return rows.failed() ? Result<std::optional<Instant>>(rows.error()) : last;
}

} // namespace kesu
