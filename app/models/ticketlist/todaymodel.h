#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QTimeZone>

#include <array>

#include "base/actor.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

class ReferenceService;

// The open tickets by when they are due: per group a heading with its count, the tickets, and a line that stands for
// those not read yet. Their order is found in one go; of the tickets themselves only what is asked for is read.
class TodayModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class LineKind { Heading, Ticket, More };
    enum Role { LineKindRole = Qt::UserRole, GroupRole, CountRole, FoldedRole, RowRole, TicketIdRole };
    static constexpr int pageSize = 100;

    TodayModel(const TicketListService &lists, const ReferenceService &reference, const TimeSource &time,
               QObject *parent = nullptr);

    void setQuery(const TicketQuery &query);
    const TicketQuery &query() const { return m_query; }
    void setFolded(DueGroup group, bool folded);
    bool isFolded(DueGroup group) const { return m_folded.contains(group); }
    void reload();                 // keeps how much of each group is read
    void loadMore(DueGroup group);
    // True when a loaded ticket has moved into another group by time alone; reload() then.
    bool isOutOfDate(Instant now) const;

    int ticketCount() const;       // of all groups, as counted by the store
    int countOf(DueGroup group) const;
    QModelIndex indexOf(const TicketId &ticket) const; // invalid when not read or folded away
    QModelIndex firstTicket() const;
    static const std::array<DueGroup, 7> &groups();    // from top to bottom

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        int count = 0;
        QList<TicketRow> rows;
        TicketOrder rest;  // those not read yet
        bool more = false; // a line stands for them
    };
    struct Line {
        LineKind kind;
        DueGroup group;
        int row = 0;
    };

    QList<TicketRow> takeRows(Group &group, int count) const; // the next of those not read yet
    void rebuildLines();
    QString headingWords(DueGroup group) const;
    QVariant ticketData(const TicketRow &row, int role) const;

    const TicketListService &m_lists;
    const ReferenceService &m_reference;
    const TimeSource &m_time;
    TicketQuery m_query;
    QMap<DueGroup, Group> m_groups;
    QSet<DueGroup> m_folded;
    QList<Line> m_lines;
};

} // namespace kesu
