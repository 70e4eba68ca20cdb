#include "deadlines/ticketclocks.h"

#include "deadlines/clockjson.h"
#include "reference/referencelibrary.h"
#include "workflow/processrules.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// The event that finished the ticket, with frozen results; null for an open one and for one finished elsewhere.
const TicketEvent *frozenIn(const Ticket &ticket, const TicketEvents &events)
{
    if (!isFinished(ticket.state))
        return nullptr;
    for (qsizetype i = events.size(); i-- > 0;) {
        if (events.at(i).type == EventType::Reopened)
            return nullptr;
        if (events.at(i).data.contains("clocks"_L1))
            return &events.at(i);
    }
    return nullptr;
}

} // namespace

QList<const Policy *> TicketClocks::policiesOf(const Ticket &ticket) const
{
    QList<const Policy *> policies;
    const Policy *base = m_library.policy(ticket.policyId, ticket.policyVersion);
    policies.append(base ? base : m_library.policy(ticket.policyId));
    for (const QString &id : ticket.overlayPolicies)
        policies.append(m_library.policy(id));
    policies.removeAll(nullptr);
    return policies;
}

ProcessRules TicketClocks::rulesOf(const Ticket &ticket) const
{
    ProcessRules rules;
    for (const Policy *policy : policiesOf(ticket)) {
        if (!policy->isFor(ticket.kind))
            continue;
        rules.required += policy->required;
        for (auto it = policy->requiredTo.cbegin(); it != policy->requiredTo.cend(); ++it)
            rules.requiredTo[it.key()] += it.value();
        rules.pausable = rules.pausable || policy->pausing.allowed;
        rules.extendable = rules.extendable || policy->extension.allowed;
        rules.extensionGrounds += policy->extension.grounds;
    }
    rules.required.removeDuplicates();
    rules.extensionGrounds.removeDuplicates();
    return rules;
}

ClockInput TicketClocks::inputOf(const Ticket &ticket, const TicketEvents &events, Instant now) const
{
    return {&ticket, &events, policiesOf(ticket), &m_library.office(), now};
}

ClockResults TicketClocks::results(const Ticket &ticket, const TicketEvents &events, Instant now) const
{
    if (const TicketEvent *end = frozenIn(ticket, events); end && end->at <= now)
        return clockResultsFromJson(end->data["clocks"_L1].toArray());
    return computeClocks(inputOf(ticket, events, now));
}

Ledger TicketClocks::ledger(const Ticket &ticket, const TicketEvents &events, const QString &policyId,
                            const QString &clockCode, Instant now) const
{
    return ledgerOf(inputOf(ticket, events, now), policyId, clockCode);
}

DueRow TicketClocks::dueRow(const Ticket &ticket, const TicketEvents &events, Instant now) const
{
    DueRow row;
    row.ticket = ticket.id;
    row.phase = toCode(ClockPhase::Waiting);
    if (const Catalog *levels = m_library.catalog(ticket.levelScheme); levels && !ticket.level.isEmpty())
        row.levelRank = levels->rankOf(ticket.level);
    if (isFinished(ticket.state)) {
        for (const TicketEvent &event : events) {
            if (event.data.contains("clocks"_L1))
                row.closedAt = event.at;
        }
        return row;
    }
    if (const auto next = nextDue(inputOf(ticket, events, now))) {
        row.policy = next->policyId;
        row.clock = next->code;
        row.phase = toCode(next->phase);
        row.start = next->start;
        row.uncertain = next->uncertain;
        if (next->phase == ClockPhase::Paused) {
            row.remainingSeconds = next->remainingSeconds;
        } else {
            row.due = next->due;
            row.warnAt = next->warnAt;
        }
    }
    return row;
}

QJsonObject TicketClocks::freeze(const Ticket &ticket, const TicketEvents &events, Instant now) const
{
    QJsonObject versions;
    for (const Policy *policy : policiesOf(ticket))
        versions.insert(policy->id, policy->version);
    const WorkCalendar &calendar = m_library.office().calendar();
    return {
        {u"clocks"_s, toJson(computeClocks(inputOf(ticket, events, now)))},
        {u"policy_versions"_s, versions},
        {u"calendar"_s, calendar.id},
        {u"calendar_version"_s, calendar.version},
    };
}

} // namespace kesu
