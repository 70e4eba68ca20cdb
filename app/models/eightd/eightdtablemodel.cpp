#include "eightd/eightdtablemodel.h"

#include <algorithm>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "eightd/disciplineoverview.h"
#include "eightd/eightdterms.h"

using namespace Qt::StringLiterals;

namespace kesu {

void sortByDue(QList<DeskReport> &reports)
{
    std::stable_sort(reports.begin(), reports.end(), [](const DeskReport &a, const DeskReport &b) {
        const ClockResult *left = nextEightDClock(a.clocks);
        const ClockResult *right = nextEightDClock(b.clocks);
        return left && right ? *left->due < *right->due : left && !right;
    });
}

EightDTableModel::EightDTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void EightDTableModel::setReports(const QList<DeskReport> &reports, const QTimeZone &zone, Instant now)
{
    beginResetModel();
    m_reports = reports;
    m_zone = zone;
    m_now = now;
    endResetModel();
}

void EightDTableModel::setNow(Instant now)
{
    m_now = now;
    if (!m_reports.isEmpty())
        Q_EMIT dataChanged(index(0, Interim), index(rowCount() - 1, CustomersDate));
}

void EightDTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_reports.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EightDTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

int EightDTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ClockResult *EightDTableModel::clockOf(const DeskReport &report, int column) const
{
    const auto fits = [column](const ClockResult &clock) {
        switch (column) {
        case Interim:
            return clock.code == "interim_reply"_L1;
        case Final:
            return clock.code == "final_reply"_L1;
        case Verification:
            return clock.code == "verify"_L1;
        default:
            return column == CustomersDate && clock.code.startsWith("customer_"_L1);
        }
    };
    const ClockResult *found = nullptr;
    for (const ClockResult &clock : report.clocks) {
        // Of the customer's own dates the next that is still to be kept.
        if (fits(clock) && (!found || (isToBeKept(clock) && (!isToBeKept(*found) || *clock.due < *found->due))))
            found = &clock;
    }
    return found;
}

std::optional<ChipState> EightDTableModel::chipAt(const QModelIndex &index) const
{
    const ClockResult *clock = index.isValid() ? clockOf(m_reports.at(index.row()), index.column()) : nullptr;
    return clock ? std::optional(chipState(*clock, m_now)) : std::nullopt;
}

QString EightDTableModel::textAt(const DeskReport &report, int column) const
{
    switch (column) {
    case Number:
        return report.number;
    case Title:
        return report.title;
    case Customer:
        return report.customer;
    case Responsible:
        return report.responsible;
    case State:
        return report.closedOn ? tr("%1 on %2", "state and date")
                                     .arg(eightdterms::code(u"state", codeOf(eightDStateCodes, report.state)),
                                          timetexts::date(*report.closedOn))
                               : eightdterms::code(u"state", codeOf(eightDStateCodes, report.state));
    default:
        break;
    }
    const ClockResult *clock = clockOf(report, column);
    return clock ? clocktexts::chip(chipState(*clock, m_now), m_zone) : QString();
}

QVariant EightDTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DeskReport &report = m_reports.at(index.row());
    if (role == Qt::DisplayRole)
        return textAt(report, index.column());
    if (role == Qt::ToolTipRole) {
        if (const ClockResult *clock = clockOf(report, index.column()))
            return clocktexts::sentence(clock->name.in(uiLanguage()), chipState(*clock, m_now), m_zone, m_now);
        return index.column() == Number ? tr("Ticket %1").arg(report.ticketNumber) : textAt(report, index.column());
    }
    return {};
}

QVariant EightDTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Title:
        return tr("Title");
    case Customer:
        return tr("Customer");
    case Interim:
        return tr("Interim reply");
    case Final:
        return tr("8D report");
    case Verification:
        return tr("Verification");
    case CustomersDate:
        return tr("Customer's date");
    case Responsible:
        return tr("Responsible");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace kesu
