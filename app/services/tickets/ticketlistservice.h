#pragma once

#include <QFuture>
#include <QObject>
#include <QVariant>

#include "base/actor.h"
#include "base/result.h"
#include "deadlines/clock.h"
#include "tickets/ticket.h"

namespace kesu {

class ServiceContext;

enum class DueGroup { Overdue, WithinHour, Today, ThisWeek, Later, Paused, NoClock };

// The clock of a ticket that runs out next, enough to draw a live chip without asking again.
struct DueSummary {
    QString clockCode;
    LocalizedName clockName;
    ClockPhase phase = ClockPhase::Waiting;
    std::optional<Instant> start;
    std::optional<Instant> due;
    std::optional<Instant> warnAt;
    bool uncertain = false;
    qint64 remainingSeconds = 0; // while paused
};

// One line of a list.
struct TicketRow {
    TicketId id;
    QString number;
    QString title;
    QString customerName;   // masked as the actor's role demands
    TicketKind kind = TicketKind::Complaint;
    TicketState state = TicketState::Registered;
    QString categoryScheme;
    QString category;
    QString levelScheme;
    QString level;
    int levelRank = 0;      // 1 = most severe, 0 = not graded
    QString channel;
    QString product;
    QString batch;
    QString ownerName;
    QString branch;
    Instant receivedAt;
    std::optional<Instant> closedAt;
    QString result;         // of the handling, in the handler's words; empty while open
    QString satisfaction;   // the customer's answer, in the words of its scale
    DueSummary next;
};

// What to list. Empty members do not restrict.
struct TicketQuery {
    QString text;                 // full text, as the search field takes it
    QList<TicketState> states;
    bool openOnly = false;
    bool archiveOnly = false;     // closed and archived
    QString ownerId;              // handling owner or first-contact owner
    QString branch;
    QString categoryScheme;
    QString category;
    QString level;
    QString channel;
    QString product;
    QString batch;
    CustomerId customer;
    std::optional<Instant> receivedFrom;
    std::optional<Instant> receivedTo;   // exclusive
    std::optional<Instant> closedFrom;
    std::optional<Instant> closedTo;     // exclusive
    QString receivedSpan;         // of days that move on with today (tickets/ticketspans.h); goes before the dates
    QString closedSpan;
    QString result;               // words that occur in the result of the handling
    QString satisfaction;         // exactly this answer
    std::optional<DueGroup> dueGroup;
    enum class Sort { NextDue, Newest, Number, Level, State, Closed, Category, Result } sort = Sort::NextDue;
    bool descending = false;
    int offset = 0;
    int limit = 200;
};

// Tickets by the numbers of their rows in this store.
using TicketOrder = QList<qint64>;

// A ticket with what was asked of it, for counting and measuring.
struct TicketFigures {
    Instant receivedAt;
    std::optional<Instant> closedAt;
    Ticket schemes;               // only the schemes that its codes belong to
    QVariantList values;          // as asked for; invalid where the ticket has none
};

// Lists and counts over the whole store, from the derived table of next dues; never loads more than asked for.
class TicketListService : public QObject
{
    Q_OBJECT

public:
    explicit TicketListService(ServiceContext &context, QObject *parent = nullptr);
    ~TicketListService() override;

    QList<TicketRow> rows(const TicketQuery &query) const;
    // Whether rows() would have to sort everything that fits, instead of reading it in the order of an index.
    static bool sortsAll(TicketQuery::Sort sort);
    // Whether rows() and count() would have to sift what the words of the query find, instead of showing it as it comes.
    bool siftsMatches(const TicketQuery &query) const;
    // Which tickets those are, all of them and in order, found beside the thread that asks, on a connection of its own;
    // and the rows of some of them. Tickets that went meanwhile are missing.
    QFuture<Result<TicketOrder>> order(const TicketQuery &query) const;
    QList<TicketRow> rowsOf(const TicketOrder &order) const;
    // The query with its spans as the dates they stand for today.
    TicketQuery dated(const TicketQuery &query) const;
    // Up to `cap` + 1, so that "1000+" can be said without counting all.
    int count(const TicketQuery &query, int cap = 1000) const;
    QMap<DueGroup, int> dueGroups(const TicketQuery &query) const; // open tickets only
    QMap<DueGroup, TicketOrder> dueOrders(const TicketQuery &query) const; // the same tickets, the first due first
    // Of all tickets that fit, oldest first, limit and offset aside, what `keys` name: fields, quantities
    // (tickets/ticketquantities.h), "late" (missed a deadline) or "reopened". Errors name the key: unknown-field,
    // field-not-countable for lists, long text and personal data.
    Result<QList<TicketFigures>> figures(const TicketQuery &query, const QStringList &keys) const;
    // What stands in a field of any ticket, each value once; all that is told besides are its schemes.
    QList<TicketFigures> valuesOf(const QString &field) const;
    // The same two, found beside the thread that asks: tens of thousands of tickets take their time.
    QFuture<Result<QList<TicketFigures>>> figuresBeside(const TicketQuery &query, const QStringList &keys) const;
    QFuture<QList<TicketFigures>> valuesBeside(const QString &field) const;
    // Named filters the user keeps.
    QMap<QString, TicketQuery> savedFilters() const;
    void saveFilter(const QString &name, const TicketQuery &query);
    void removeFilter(const QString &name);

Q_SIGNALS:
    void listChanged(); // something that may belong into a list was written; due groups may have moved

private:
    ServiceContext &m_context;
};

} // namespace kesu
