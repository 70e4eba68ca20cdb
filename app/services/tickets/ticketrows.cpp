#include "tickets/ticketrows.h"

#include "base/servicecontext.h"
#include "customers/masking.h"
#include "deadlines/clockengine.h"
#include "reference/referencelibrary.h"

namespace kesu {

namespace {

ClockPhase phaseOf(const DueRow &row, Instant now)
{
    if (row.clock.isEmpty())
        return ClockPhase::Waiting;
    if (row.remainingSeconds)
        return ClockPhase::Paused;
    if (row.due && *row.due <= now)
        return ClockPhase::Overdue;
    return row.warnAt && *row.warnAt <= now ? ClockPhase::Warning : ClockPhase::Running;
}

DueSummary summaryOf(const ServiceContext &context, const DueRow &row)
{
    DueSummary summary;
    summary.clockCode = row.clock;
    const Policy *policy = context.library().policy(row.policy);
    if (const PolicyClock *clock = policy ? policy->clock(row.clock) : nullptr)
        summary.clockName = clock->name;
    summary.phase = phaseOf(row, context.now());
    summary.start = row.start;
    summary.due = row.due;
    summary.warnAt = row.warnAt;
    summary.uncertain = row.uncertain;
    summary.remainingSeconds = row.remainingSeconds.value_or(0);
    return summary;
}

QString nameFor(const QStringList &roles, const TicketLine &line)
{
    Customer customer;
    customer.name = line.customerName;
    customer.organisation = line.customerIsOrganisation;
    return maskedFor(roles, customer, line.customerConfidential).name;
}

TicketRow toRow(const ServiceContext &context, const TicketLine &line)
{
    TicketRow row;
    row.id = line.id;
    row.number = line.number;
    row.title = line.title;
    row.customerName = nameFor(context.actor().roles, line);
    row.kind = line.kind;
    row.state = line.state;
    row.categoryScheme = line.categoryScheme;
    row.category = line.category;
    row.levelScheme = line.levelScheme;
    row.level = line.level;
    row.levelRank = line.due.levelRank;
    row.channel = line.channel;
    row.product = line.product;
    row.batch = line.batch;
    row.ownerName = context.library().staffName(line.handlingOwner.isNull() ? line.firstContactOwner
                                                                            : line.handlingOwner);
    row.branch = line.branch;
    row.receivedAt = line.receivedAt.value_or(Instant{});
    row.closedAt = line.due.closedAt;
    row.result = line.result;
    row.satisfaction = line.satisfaction;
    row.next = summaryOf(context, line.due);
    return row;
}

} // namespace

QList<TicketRow> toRows(const ServiceContext &context, const QList<TicketLine> &lines)
{
    QList<TicketRow> rows;
    rows.reserve(lines.size());
    for (const TicketLine &line : lines)
        rows.append(toRow(context, line));
    return rows;
}

} // namespace kesu
