#include "tickets/regradeadvice.h"

#include <algorithm>

#include "deadlines/ticketclocks.h"
#include "reference/referencelibrary.h"

using namespace Qt::StringLiterals;

namespace kesu {

RegradeAdvice::RegradeAdvice(const ReferenceLibrary &library, const TicketFacts &facts, Instant now)
    : m_library(library), m_facts(facts), m_now(now)
{
}

std::optional<RegradeProposal> RegradeAdvice::proposal() const
{
    const Measures figures = measures();
    for (const Policy *policy : TicketClocks(m_library).policiesOf(m_facts.ticket)) {
        Policy open = *policy;
        open.regrade.removeIf([this](const RegradeRule &rule) { return isTurnedDown(rule); });
        const auto rule = proposedRegrade(open, m_facts.ticket, figures);
        const Catalog *levels = m_library.catalog(policy->levelScheme);
        if (rule && levels && levels->find(rule->to))
            return RegradeProposal{policy->id, policy->levelScheme, levels->find(rule->to)->name, *rule};
    }
    return std::nullopt;
}

QString RegradeAdvice::mark(const RegradeRule &rule)
{
    QStringList demands;
    for (const Condition &condition : rule.when)
        demands.append(condition.name);
    return u"[%1 %2 → %3]"_s.arg(rule.source, demands.join(u'+'), rule.to);
}

bool RegradeAdvice::isTurnedDown(const RegradeRule &rule) const
{
    Instant began;
    for (const TicketEvent &event : m_facts.events) {
        if (event.type == EventType::Reopened || event.type == EventType::DoubtRecorded)
            began = std::max(began, event.at);
    }
    return std::any_of(m_facts.notes.cbegin(), m_facts.notes.cend(), [&](const Note &note) {
        return note.at >= began && note.text.endsWith(mark(rule));
    });
}

Measures RegradeAdvice::measures() const
{
    const Ticket &ticket = m_facts.ticket;
    const QDateTime received = ticket.receivedAt.value_or(m_now).toUtc();
    const QDateTime now = m_now.toUtc();
    qint64 months = (now.date().year() - received.date().year()) * 12 + now.date().month() - received.date().month();
    if (received.addMonths(static_cast<int>(months)) > now)
        --months;
    const auto talks = std::count_if(m_facts.contacts.cbegin(), m_facts.contacts.cend(),
                                     [](const Contact &contact) { return contact.reached; });
    // Each round and each doubt is the customer saying once more that it is not right.
    const auto doubts = std::count_if(m_facts.events.cbegin(), m_facts.events.cend(), [](const TicketEvent &event) {
        return event.type == EventType::DoubtRecorded;
    });
    return {{u"months_since_received"_s, months}, {u"talks"_s, talks}, {u"statements"_s, ticket.round + doubts}};
}

} // namespace kesu
