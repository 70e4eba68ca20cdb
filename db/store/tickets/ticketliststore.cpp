#include "tickets/ticketliststore.h"

#include <algorithm>

#include "tickets/selectionconditions.h"
#include "transaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr char dueColumns[] = "d.ticket, d.policy, d.clock, d.phase, d.start_at, d.due, d.warn_at, d.uncertain,"
                              " d.remaining_s, d.level_rank, d.closed_at";
constexpr int dueColumnCount = 11;

DueRow readDue(const Statement &query)
{
    DueRow row;
    row.ticket = TicketId(query.text(0));
    row.policy = query.text(1);
    row.clock = query.text(2);
    row.phase = query.text(3);
    row.start = query.instant(4);
    row.due = query.instant(5);
    row.warnAt = query.instant(6);
    row.uncertain = query.integer(7) != 0;
    if (!query.isNull(8))
        row.remainingSeconds = query.integer(8);
    row.levelRank = static_cast<int>(query.integer(9));
    row.closedAt = query.instant(10);
    return row;
}

// An archive of any size is read in the order of its index; open lists are short and sorted after filtering.
const char *fromFor(const TicketSelection &selection)
{
    const bool byClosing = selection.sort == TicketSelection::Sort::Closed && !selection.rows;
    return byClosing ? " FROM due_cache d CROSS JOIN ticket t ON t.id = d.ticket" : ticketsWithDues;
}

QByteArray orderBy(const TicketSelection &selection)
{
    const QByteArray way = selection.descending ? " DESC" : "";
    switch (selection.sort) {
    case TicketSelection::Sort::NextDue:
        return " ORDER BY coalesce(d.due, '9999')" + way + ", t.rid" + way;
    case TicketSelection::Sort::Received:
        return " ORDER BY t.received_at" + way + ", t.rid" + way;
    case TicketSelection::Sort::Number:
        return " ORDER BY t.number" + way + ", t.rid" + way;
    case TicketSelection::Sort::Level:
        return " ORDER BY CASE d.level_rank WHEN 0 THEN 99 ELSE d.level_rank END" + way
            + ", coalesce(d.due, '9999'), t.rid";
    case TicketSelection::Sort::State:
        return " ORDER BY t.state" + way + ", t.received_at, t.rid";
    case TicketSelection::Sort::Closed:
        return " ORDER BY d.closed_at" + way + ", d.ticket" + way; // the index goes on so: nothing is left to sort
    case TicketSelection::Sort::Category:
        return " ORDER BY t.category_scheme" + way + ", t.category" + way + ", t.subcategory" + way + ", t.rid" + way;
    case TicketSelection::Sort::Result:
        return " ORDER BY t.result" + way + ", t.rid" + way;
    }
    return {};
}

QByteArray page(const TicketSelection &selection)
{
    return " LIMIT " + QByteArray::number(selection.limit) + " OFFSET " + QByteArray::number(selection.offset);
}

TicketLine readLine(const Statement &query)
{
    TicketLine line;
    line.due = readDue(query);
    line.id = line.due.ticket;
    int column = dueColumnCount;
    line.number = query.text(column++);
    line.title = query.text(column++);
    line.kind = ticketKindFromCode(query.text(column++)).value_or(TicketKind::Complaint);
    line.state = ticketStateFromCode(query.text(column++)).value_or(TicketState::Registered);
    line.categoryScheme = query.text(column++);
    line.category = query.text(column++);
    line.levelScheme = query.text(column++);
    line.level = query.text(column++);
    line.channel = query.text(column++);
    line.product = query.text(column++);
    line.batch = query.text(column++);
    line.handlingOwner = StaffId(query.text(column++));
    line.firstContactOwner = StaffId(query.text(column++));
    line.branch = query.text(column++);
    line.receivedAt = query.instant(column++);
    line.customerConfidential = query.integer(column++) != 0;
    line.result = query.text(column++);
    line.satisfaction = query.text(column++);
    line.customerName = query.text(column++);
    line.customerIsOrganisation = query.integer(column++) != 0;
    return line;
}

QByteArray selectLines()
{
    return QByteArray("SELECT ") + dueColumns
        + ", t.number, t.title, t.kind, t.state, t.category_scheme, t.category, t.level_scheme, t.level, t.channel,"
          " t.product, t.batch, t.handling_owner, t.first_contact_owner, t.branch, t.received_at,"
          " t.customer_confidential, t.result, t.satisfaction,"
          " (SELECT c.name FROM customer c WHERE c.id = t.customer_id),"
          " (SELECT c.organisation FROM customer c WHERE c.id = t.customer_id)";
}

Result<QList<TicketLine>> readLines(Statement &query)
{
    QList<TicketLine> lines;
    while (query.next())
        lines.append(readLine(query));
    if (query.failed())
        return query.error();
    return lines;
}

} // namespace

Result<QList<TicketLine>> TicketListStore::lines(const TicketSelection &selection) const
{
    const SelectionConditions conditions(selection);
    auto query = m_database.query(selectLines() + fromFor(selection) + conditions.where() + orderBy(selection)
                                  + page(selection));
    conditions.bindTo(query);
    return readLines(query);
}

Result<QList<qint64>> TicketListStore::order(const TicketSelection &selection) const
{
    const SelectionConditions conditions(selection);
    auto query = m_database.query(QByteArray("SELECT t.rid") + fromFor(selection) + conditions.where()
                                  + orderBy(selection));
    conditions.bindTo(query);
    QList<qint64> rows;
    while (query.next())
        rows.append(query.integer(0));
    if (query.failed())
        return query.error();
    return rows;
}

Result<QList<TicketLine>> TicketListStore::linesOf(const QList<qint64> &rows) const
{
    auto query = m_database.query(selectLines() + " FROM json_each(?) AS wanted CROSS JOIN ticket t"
                                                  " ON t.rid = wanted.value JOIN due_cache d ON d.ticket = t.id"
                                                  " WHERE t._deleted IS NOT 1 ORDER BY wanted.key");
    query.bind(jsonList(rows));
    return readLines(query);
}

Result<qint64> TicketListStore::count(const TicketSelection &selection, qint64 cap) const
{
    const SelectionConditions conditions(selection);
    auto query = m_database.query(QByteArray("SELECT count(*) FROM (SELECT 1") + ticketsWithDues + conditions.where() + " LIMIT "
                                  + QByteArray::number(cap + 1) + ")");
    conditions.bindTo(query);
    if (!query.next())
        return query.error();
    return query.integer(0);
}

Result<QList<TicketId>> TicketListStore::ids(const TicketSelection &selection) const
{
    const SelectionConditions conditions(selection);
    auto query = m_database.query(QByteArray("SELECT t.id") + fromFor(selection) + conditions.where() + orderBy(selection)
                                  + page(selection));
    conditions.bindTo(query);
    QList<TicketId> ids;
    while (query.next())
        ids.append(TicketId(query.text(0)));
    if (query.failed())
        return query.error();
    return ids;
}

Result<DueCounts> TicketListStore::dueCounts(const TicketSelection &selection, const QList<Instant> &bounds) const
{
    const SelectionConditions conditions(selection);
    QByteArray sql = "SELECT total(d.due IS NULL AND d.phase = 'paused'), total(d.due IS NULL AND d.phase <> 'paused'),"
                     " total(d.due IS NOT NULL)";
    for (const Instant bound : bounds)
        sql += ", total(d.due < '" + bound.toIso().toLatin1() + "')";
    auto query = m_database.query(sql + ticketsWithDues + conditions.where());
    conditions.bindTo(query);
    if (!query.next())
        return query.error();
    DueCounts counts;
    counts.paused = query.integer(0);
    counts.none = query.integer(1);
    qint64 before = 0;
    for (int i = 0; i < bounds.size(); ++i) {
        const qint64 below = query.integer(3 + i);
        counts.below.append(below - before);
        before = below;
    }
    counts.later = query.integer(2) - before;
    return counts;
}

Result<DueOrders> TicketListStore::dueOrders(const TicketSelection &selection, const QList<Instant> &bounds) const
{
    const SelectionConditions conditions(selection);
    auto query = m_database.query(QByteArray("SELECT t.rid, d.due, d.phase = 'paused'") + ticketsWithDues + conditions.where()
                                  + " ORDER BY d.due, t.rid");
    conditions.bindTo(query);
    QStringList ends;
    for (const Instant bound : bounds)
        ends.append(bound.toIso());
    DueOrders orders;
    orders.below.resize(bounds.size());
    while (query.next()) {
        const qint64 row = query.integer(0);
        if (query.isNull(1)) {
            (query.integer(2) != 0 ? orders.paused : orders.none).append(row);
            continue;
        }
        const auto end = std::upper_bound(ends.cbegin(), ends.cend(), query.text(1));
        (end == ends.cend() ? orders.later : orders.below[end - ends.cbegin()]).append(row);
    }
    if (query.failed())
        return query.error();
    return orders;
}

Result<void> TicketListStore::putDue(const DueRow &row) const
{
    // Every ticket has its row from the start; changed in place, its place in the index mostly stays as well.
    auto query = m_database.query("INSERT INTO due_cache (ticket, policy, clock, phase, start_at, due,"
                                  " warn_at, uncertain, remaining_s, level_rank, closed_at)"
                                  " VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (ticket) DO UPDATE SET"
                                  " policy = excluded.policy, clock = excluded.clock, phase = excluded.phase,"
                                  " start_at = excluded.start_at, due = excluded.due, warn_at = excluded.warn_at,"
                                  " uncertain = excluded.uncertain, remaining_s = excluded.remaining_s,"
                                  " level_rank = excluded.level_rank, closed_at = excluded.closed_at");
    query.bind(row.ticket.text()).bind(row.policy).bind(row.clock).bind(row.phase).bind(row.start).bind(row.due)
        .bind(row.warnAt).bind(row.uncertain);
    if (row.remainingSeconds)
        query.bind(*row.remainingSeconds);
    else
        query.bindNull();
    return query.bind(row.levelRank).bind(row.closedAt).run();
}

Result<QList<TicketId>> TicketListStore::duesPending() const
{
    auto query = m_database.query("SELECT ticket FROM due_pending");
    QList<TicketId> tickets;
    while (query.next())
        tickets.append(TicketId(query.text(0)));
    return query.failed() ? Result<QList<TicketId>>(query.error()) : tickets;
}

Result<void> TicketListStore::putDues(const QList<DueRow> &rows, const QList<TicketId> &gone) const
{
    auto settled = m_database.query("DELETE FROM due_pending WHERE ticket = ?");
    const auto settle = [&settled](const TicketId &ticket) {
        const auto done = settled.bind(ticket.text()).run();
        settled.reset();
        return done;
    };
    Transaction transaction(m_database);
    if (const auto began = transaction.result(); !began)
        return began;
    for (const DueRow &row : rows) {
        if (const auto done = putDue(row); !done)
            return done;
        if (const auto done = settle(row.ticket); !done)
            return done;
    }
    for (const TicketId &ticket : gone) {
        if (const auto done = settle(ticket); !done)
            return done;
    }
    return transaction.commit();
}

Result<std::optional<DueRow>> TicketListStore::due(const TicketId &ticket) const
{
    auto query = m_database.query(QByteArray("SELECT ") + dueColumns + " FROM due_cache d WHERE d.ticket = ?");
    if (query.bind(ticket.text()).next())
        return std::optional<DueRow>(readDue(query));
    if (query.failed())
        return query.error();
    return std::optional<DueRow>();
}

} // namespace kesu
