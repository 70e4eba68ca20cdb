#pragma once

#include <QAbstractTableModel>
#include <QTimeZone>

#include "deadlines/clocktexts.h"
#include "eightd/qualitydesk.h"

namespace kesu {

// 8D reports as a table, each time limit in a column of its own. Sorted by whoever fills it; the times move with `now`.
class EightDTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Title, Customer, Interim, Final, Verification, CustomersDate, Responsible, State, ColumnCount };

    explicit EightDTableModel(QObject *parent = nullptr);

    void setReports(const QList<DeskReport> &reports, const QTimeZone &zone, Instant now);
    void setNow(Instant now); // the words of what is running are told anew
    const QList<DeskReport> &reports() const { return m_reports; }
    // Of a column of time limits; nothing where the report has none.
    std::optional<ChipState> chipAt(const QModelIndex &index) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ClockResult *clockOf(const DeskReport &report, int column) const;
    QString textAt(const DeskReport &report, int column) const;

    QList<DeskReport> m_reports;
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_now;
};

// The soonest first: what has run out, then what is running; without any, the newest first.
void sortByDue(QList<DeskReport> &reports);

} // namespace kesu
