#include "eightd/eightdworkstore.h"

#include "database.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> dateIn(const Statement &row, int column)
{
    const QDate date = QDate::fromString(row.text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

template<typename Enum, size_t N>
Enum codeIn(const Statement &row, int column, const CodeTable<Enum, N> &table, Enum usual)
{
    return fromCode(table, row.text(column)).value_or(usual); // only what differs from the usual is stored
}

QByteArray conditionOf(EightDWorkStore::Which which)
{
    switch (which) {
    case EightDWorkStore::Which::Open:
        return " AND coalesce(e.state, 'open') = 'open'";
    case EightDWorkStore::Which::Finished:
        return " AND e.state IN ('closed', 'ineffective', 'cancelled')";
    case EightDWorkStore::Which::All:
        break;
    }
    return {};
}

} // namespace

Result<QList<EightDWorkRow>> EightDWorkStore::reports(Which which, const QString &staff) const
{
    QByteArray sql = "SELECT e.id, e.number, e.title, e.customer, e.ticket, t.number, e.responsible, e.state, e.stage,"
                     " e.opened_on, e.closed_on, e.customer_containment_due, e.customer_interim_due,"
                     " e.customer_final_due, coalesce(e.product, ''), coalesce(e.part_number, ''),"
                     " coalesce(e.batch, ''), coalesce(e.symptom, ''), coalesce(e.defect, ''),"
                     " coalesce(e.problem_statement, ''), coalesce(e.lessons_learned, '')"
                     " FROM eight_d e LEFT JOIN ticket t ON t.id = e.ticket WHERE e._deleted IS NOT 1"
        + conditionOf(which);
    if (!staff.isEmpty()) {
        sql += " AND (e.responsible = ?1 OR e.id IN"
               " (SELECT eight_d FROM eight_d_member WHERE staff = ?1 AND _deleted IS NOT 1))";
    }
    auto query = m_store.database().query(sql + " ORDER BY e.rid DESC");
    if (!staff.isEmpty())
        query.bind(staff);
    QList<EightDWorkRow> rows;
    while (query.next()) {
        EightDWorkRow row;
        row.id = EightDId(query.text(0));
        row.number = query.text(1);
        row.title = query.text(2);
        row.customer = query.text(3);
        row.ticket = query.text(4);
        row.ticketNumber = query.text(5);
        row.responsible = query.text(6);
        row.state = codeIn(query, 7, eightDStateCodes, EightDState::Open);
        row.stage = codeIn(query, 8, reportStageCodes, ReportStage::Interim);
        row.openedOn = dateIn(query, 9);
        row.closedOn = dateIn(query, 10);
        row.dates.customerContainmentDue = query.instant(11);
        row.dates.customerInterimDue = query.instant(12);
        row.dates.customerFinalDue = query.instant(13);
        QStringList words{row.number, row.title, row.customer, row.ticketNumber};
        for (int column = 14; column <= 20; ++column)
            words.append(query.text(column));
        row.words = words.join(u'\n');
        rows.append(row);
    }
    if (query.failed())
        return query.error();
    const auto sent = readSent(rows);
    return sent ? Result<QList<EightDWorkRow>>(std::move(rows)) : sent.error();
}

// When which version was sent, without what was in it.
Result<void> EightDWorkStore::readSent(QList<EightDWorkRow> &rows) const
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows.at(i).id.text(), i);
    auto query = m_store.database().query("SELECT eight_d, number, stage, at FROM eight_d_revision"
                                          " WHERE _deleted IS NOT 1 ORDER BY rid");
    while (query.next()) {
        const auto place = places.constFind(query.text(0));
        if (place == places.cend())
            continue;
        Revision revision;
        revision.number = query.integer(1);
        revision.stage = codeIn(query, 2, reportStageCodes, ReportStage::Interim);
        revision.at = query.instant(3);
        rows[*place].dates.revisions.append(revision);
    }
    return query.result();
}

Result<QList<ActionWorkRow>> EightDWorkStore::actions(const QString &staff, const QString &name) const
{
    QByteArray sql = "SELECT a.id, a.eight_d, e.number, a.kind, a.text, a.owner, a.staff, a.due, a.due_note"
                     " FROM eight_d_action a JOIN eight_d e ON e.id = a.eight_d"
                     " WHERE a._deleted IS NOT 1 AND e._deleted IS NOT 1 AND coalesce(e.state, 'open') = 'open'"
                     " AND coalesce(a.state, 'open') IN ('open', 'in_progress')";
    if (!staff.isEmpty())
        sql += " AND (a.staff = ?1 OR (coalesce(a.staff, '') = '' AND a.owner = ?2))";
    auto query = m_store.database().query(sql + " ORDER BY a.due IS NULL, a.due, a.rid");
    if (!staff.isEmpty())
        query.bind(staff).bind(name);
    QList<ActionWorkRow> rows;
    while (query.next()) {
        rows.append({query.text(0), EightDId(query.text(1)), query.text(2),
                     codeIn(query, 3, actionKindCodes, ActionKind::Corrective), query.text(4), query.text(5),
                     query.text(6), dateIn(query, 7), query.text(8)});
    }
    return query.failed() ? Result<QList<ActionWorkRow>>(query.error()) : rows;
}

Result<QList<CarWorkRow>> EightDWorkStore::cars() const
{
    auto query = m_store.database().query("SELECT id, number, ticket, state, issued_to, nonconformity, replied_by,"
                                          " owner, due, round FROM car WHERE _deleted IS NOT 1"
                                          " AND coalesce(state, 'draft') NOT IN ('closed', 'cancelled')"
                                          " ORDER BY due IS NULL, due, rid");
    QList<CarWorkRow> rows;
    while (query.next()) {
        rows.append({CarId(query.text(0)), query.text(1), query.text(2),
                     codeIn(query, 3, carStateCodes, CarState::Draft), query.text(4), query.text(5), query.text(6),
                     query.text(7), dateIn(query, 8), query.isNull(9) ? 1 : query.integer(9)});
    }
    return query.failed() ? Result<QList<CarWorkRow>>(query.error()) : rows;
}

} // namespace kesu
