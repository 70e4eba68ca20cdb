#pragma once

#include <QStringList>
#include <QVariant>

#include <optional>

#include "base/store.h"
#include "customers/customer.h"
#include "tickets/ticket.h"

namespace kesu {

// What lists show of a ticket and only its clocks and policy can tell. Derived: see the table due_cache.
struct DueRow {
    TicketId ticket;
    QString policy;
    QString clock;                // empty: no clock runs
    QString phase;                // code of the clock's phase when computed
    std::optional<Instant> start;
    std::optional<Instant> due;   // empty while paused or without a limit
    std::optional<Instant> warnAt;
    bool uncertain = false;
    std::optional<qint64> remainingSeconds; // while paused
    int levelRank = 0;
    std::optional<Instant> closedAt;

    bool operator==(const DueRow &) const = default;
};

// One line of a list.
struct TicketLine {
    TicketId id;
    QString number;
    QString title;
    QString customerName;         // unmasked
    bool customerIsOrganisation = false;
    bool customerConfidential = false;
    TicketKind kind = TicketKind::Complaint;
    TicketState state = TicketState::Registered;
    QString categoryScheme;
    QString category;
    QString levelScheme;
    QString level;
    QString channel;
    QString product;
    QString batch;
    StaffId handlingOwner;
    StaffId firstContactOwner;
    QString branch;
    std::optional<Instant> receivedAt;
    QString result;
    QString satisfaction;
    DueRow due;
};

// What to list. Empty members do not restrict.
struct TicketSelection {
    QList<TicketState> states;
    StaffId owner;                // handling or first contact
    QString branch;
    QString categoryScheme;
    QString category;
    QString level;
    QString channel;
    QString product;
    QString batch;
    CustomerId customer;
    std::optional<Instant> receivedFrom;
    std::optional<Instant> receivedTo; // exclusive
    std::optional<Instant> closedFrom;
    std::optional<Instant> closedTo;   // exclusive
    QString result;                    // occurs in the result of the handling
    QString satisfaction;
    enum class Clock { Any, Due, Paused, None } clock = Clock::Any;
    std::optional<Instant> dueFrom;    // with Clock::Due
    std::optional<Instant> dueTo;      // exclusive
    std::optional<QList<qint64>> rows; // ticket.rid, as SearchStore::matchingRows finds them
    QList<CustomerId> orCustomers;     // with `rows`: tickets of these customers as well
    std::optional<QList<TicketId>> ids;

    enum class Sort { NextDue, Received, Number, Level, State, Closed, Category, Result } sort = Sort::NextDue;
    bool descending = false;
    int offset = 0;
    int limit = 200;
};

// How many fall below each bound, and the rest.
struct DueCounts {
    QList<qint64> below;   // due before bounds[i] and not before bounds[i-1]
    qint64 later = 0;      // due at or after the last bound
    qint64 paused = 0;
    qint64 none = 0;       // no clock runs
};

// Which tickets those are, by the numbers of their rows, the first due first.
struct DueOrders {
    QList<QList<qint64>> below;
    QList<qint64> later;
    QList<qint64> paused;
    QList<qint64> none;
};

// Lists, counts and the derived table they are sorted by. `database` may be a reader on another thread.
class TicketListStore {
public:
    explicit TicketListStore(Database &database) : m_database(database) { }

    Result<QList<TicketLine>> lines(const TicketSelection &selection) const;
    // The row numbers of all in the selection's order, whatever its limit; and the lines of some, in the order given.
    Result<QList<qint64>> order(const TicketSelection &selection) const;
    Result<QList<TicketLine>> linesOf(const QList<qint64> &rows) const;
    // At most `cap` + 1.
    Result<qint64> count(const TicketSelection &selection, qint64 cap = 1000) const;
    Result<QList<TicketId>> ids(const TicketSelection &selection) const;
    Result<DueCounts> dueCounts(const TicketSelection &selection, const QList<Instant> &bounds) const;
    Result<DueOrders> dueOrders(const TicketSelection &selection, const QList<Instant> &bounds) const;

    // Inside a running session or on its own: one row, or many in one transaction.
    Result<void> putDue(const DueRow &row) const;
    // Tickets that came in from elsewhere and have no due times yet; putting them settles them, as does their being `gone`.
    Result<QList<TicketId>> duesPending() const;
    Result<void> putDues(const QList<DueRow> &rows, const QList<TicketId> &gone = {}) const;
    Result<std::optional<DueRow>> due(const TicketId &ticket) const;

private:
    Database &m_database;
};

} // namespace kesu
