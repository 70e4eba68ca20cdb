#include "ticketlist/todaymodel.h"

#include <algorithm>

#include "deadlines/clocktexts.h"
#include "deadlines/timetexts.h"
#include "ticketlist/rowwords.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qint64 hour = 3600;

bool runs(const DueSummary &next)
{
    return next.due
           && (next.phase == ClockPhase::Running || next.phase == ClockPhase::Warning
               || next.phase == ClockPhase::Overdue);
}

} // namespace

TodayModel::TodayModel(const TicketListService &lists, const ReferenceService &reference, const TimeSource &time,
                       QObject *parent)
    : QAbstractListModel(parent), m_lists(lists), m_reference(reference), m_time(time)
{
}

const std::array<DueGroup, 7> &TodayModel::groups()
{
    static constexpr std::array all{DueGroup::Overdue, DueGroup::WithinHour, DueGroup::Today,  DueGroup::ThisWeek,
                                    DueGroup::Later,   DueGroup::Paused,     DueGroup::NoClock};
    return all;
}

void TodayModel::setQuery(const TicketQuery &query)
{
    m_query = query;
    m_query.openOnly = true;
    m_query.sort = TicketQuery::Sort::NextDue;
    m_groups.clear();
    reload();
}

void TodayModel::setFolded(DueGroup group, bool folded)
{
    if (folded == m_folded.contains(group))
        return;
    if (folded)
        m_folded.insert(group);
    else
        m_folded.remove(group);
    reload();
}

void TodayModel::reload()
{
    const QMap<DueGroup, TicketOrder> orders = m_lists.dueOrders(m_query);
    QMap<DueGroup, Group> fresh;
    for (const DueGroup group : groups()) {
        Group found{int(orders.value(group).size()), {}, orders.value(group), false};
        if (found.count == 0)
            continue;
        if (!m_folded.contains(group)) {
            const int had = int(m_groups.value(group).rows.size());
            found.rows = takeRows(found, std::max(had, pageSize));
            found.more = !found.rest.isEmpty();
        }
        fresh.insert(group, found);
    }
    beginResetModel();
    m_groups = std::move(fresh);
    rebuildLines();
    endResetModel();
}

void TodayModel::loadMore(DueGroup group)
{
    const auto found = m_groups.find(group);
    if (found == m_groups.end() || m_folded.contains(group))
        return;
    const auto isMore = [group](const Line &line) { return line.kind == LineKind::More && line.group == group; };
    const qsizetype place = std::find_if(m_lines.cbegin(), m_lines.cend(), isMore) - m_lines.cbegin();
    if (place == m_lines.size())
        return;
    const QList<TicketRow> rows = takeRows(*found, pageSize);
    // The line goes, the tickets come, and a new line stands for what is then left.
    beginRemoveRows({}, int(place), int(place));
    found->more = false;
    rebuildLines();
    endRemoveRows();
    if (!rows.isEmpty()) {
        beginInsertRows({}, int(place), int(place + rows.size()) - 1);
        found->rows += rows;
        rebuildLines();
        endInsertRows();
    }
    if (found->rest.isEmpty())
        return;
    const int line = int(place + rows.size());
    beginInsertRows({}, line, line);
    found->more = true;
    rebuildLines();
    endInsertRows();
}

bool TodayModel::isOutOfDate(Instant now) const
{
    // Each group is sorted by due time, so its first ticket is the first to leave.
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        if (it->rows.isEmpty() || !runs(it->rows.first().next))
            continue;
        const Instant due = *it->rows.first().next.due;
        if (it.key() == DueGroup::WithinHour && now > due)
            return true;
        if ((it.key() == DueGroup::Today || it.key() == DueGroup::ThisWeek || it.key() == DueGroup::Later)
            && due.seconds() - now.seconds() < hour)
            return true;
    }
    return false;
}

int TodayModel::ticketCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += group.count;
    return count;
}

int TodayModel::countOf(DueGroup group) const
{
    return m_groups.value(group).count;
}

QModelIndex TodayModel::indexOf(const TicketId &ticket) const
{
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        if (line.kind == LineKind::Ticket && m_groups.constFind(line.group)->rows.at(line.row).id == ticket)
            return index(i);
    }
    return {};
}

QModelIndex TodayModel::firstTicket() const
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).kind == LineKind::Ticket)
            return index(i);
    }
    return {};
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    const Group &group = *m_groups.constFind(line.group);
    if (role == LineKindRole)
        return int(line.kind);
    if (role == GroupRole)
        return int(line.group);
    if (role == CountRole)
        return group.count;
    if (role == FoldedRole)
        return m_folded.contains(line.group);
    switch (line.kind) {
    case LineKind::Heading:
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? headingWords(line.group) : QVariant();
    case LineKind::More:
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? tr("%n further ticket(s)", nullptr, group.count - int(group.rows.size()))
                   : QVariant();
    case LineKind::Ticket:
        return ticketData(group.rows.at(line.row), role);
    }
    return {};
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QList<TicketRow> TodayModel::takeRows(Group &group, int count) const
{
    const QList<TicketRow> rows = m_lists.rowsOf(group.rest.mid(0, count));
    group.rest = group.rest.mid(count);
    return rows;
}

void TodayModel::rebuildLines()
{
    m_lines.clear();
    for (const DueGroup group : groups()) {
        const auto found = m_groups.constFind(group);
        if (found == m_groups.constEnd())
            continue;
        m_lines.append({LineKind::Heading, group, 0});
        if (m_folded.contains(group))
            continue;
        for (int row = 0; row < found->rows.size(); ++row)
            m_lines.append({LineKind::Ticket, group, row});
        if (found->more)
            m_lines.append({LineKind::More, group, 0});
    }
}

QString TodayModel::headingWords(DueGroup group) const
{
    //: Heading of a group in the list: its name, then how many tickets it has
    return tr("%1 · %n ticket(s)", nullptr, m_groups.value(group).count).arg(clocktexts::dueGroup(group));
}

QVariant TodayModel::ticketData(const TicketRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case TicketIdRole:
        return row.id.text();
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::AccessibleTextRole: {
        const QString clock = clocktexts::chip(chipState(row.next, m_time.now()), timetexts::branchZone(m_reference));
        return rowSentence(row, rowWords(row, m_reference), clock);
    }
    default:
        return {};
    }
}

} // namespace kesu
