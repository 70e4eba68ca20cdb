#include "escalations/noticebook.h"

#include <QElapsedTimer>

#include <algorithm>

#include "base/servicecontext.h"
#include "base/store.h"
#include "deadlines/ticketclocks.h"
#include "tickets/ticketliststore.h"
#include "tickets/ticketreader.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

bool runs(const ClockResult &clock)
{
    return clock.due && clock.kind == ClockKind::Deadline
           && (clock.phase == ClockPhase::Running || clock.phase == ClockPhase::Warning
               || clock.phase == ClockPhase::Overdue);
}

WatchedClock watched(const ClockResult &clock)
{
    WatchedClock found{clock.policyId, clock.code, clock.name, *clock.due, {}};
    if (clock.warnAt)
        found.moments.append({ClockNotice::Kind::Warning, *clock.warnAt, {}, {}, {}});
    found.moments.append({ClockNotice::Kind::Overdue, *clock.due, {}, {}, {}});
    for (const ClockEscalation &step : clock.escalations) {
        const QString identity = QStringList{clock.policyId, clock.code, step.to, step.offset}.join(u'|');
        found.moments.append({ClockNotice::Kind::Escalation, step.at, step.to, identity, step.offset});
    }
    return found;
}

QSet<QString> recorded(const TicketEvents &events)
{
    QSet<QString> steps;
    for (const TicketEvent &event : events) {
        if (event.type == EventType::Reopened)
            steps.clear(); // a new round escalates anew
        if (event.type == EventType::EscalationReached)
            steps.insert(event.data.value("step"_L1).toString());
    }
    return steps;
}

int timesReopened(const TicketEvents &events)
{
    return static_cast<int>(std::count_if(events.cbegin(), events.cend(), [](const TicketEvent &event) {
        return event.type == EventType::Reopened;
    }));
}

} // namespace

void NoticeBook::forgetAll()
{
    m_tickets.clear();
    m_unread.clear();
    m_waiting.clear();
    m_foundOpen = false;
}

// Those whose clock runs out first are wanted first.
void NoticeBook::findOpen()
{
    TicketSelection selection;
    for (int i = 0; i <= static_cast<int>(TicketState::Transferred); ++i) {
        if (const auto state = static_cast<TicketState>(i); !isFinished(state))
            selection.states.append(state);
    }
    selection.clock = TicketSelection::Clock::Due;
    selection.sort = TicketSelection::Sort::NextDue;
    selection.descending = true; // taken from the end
    selection.limit = std::numeric_limits<int>::max();
    const auto found = TicketListStore(m_context.store().database()).ids(selection);
    m_foundOpen = found.has_value(); // otherwise it is tried again
    m_waiting = found.value_or({});
}

void NoticeBook::readOne(const TicketId &id)
{
    m_tickets.remove(id);
    const auto facts = TicketReader(m_context).clockFacts(id);
    if (!facts || isFinished(facts->ticket.state))
        return;
    const Ticket &ticket = facts->ticket;
    WatchedTicket watch{id, ticket.number, ticket.title, ticket.branch,
                        ticket.handlingOwner.isNull() ? ticket.firstContactOwner : ticket.handlingOwner, {},
                        recorded(facts->events), timesReopened(facts->events)};
    for (const ClockResult &clock : TicketClocks(m_context.library()).results(ticket, facts->events, m_context.now())) {
        if (runs(clock))
            watch.clocks.append(watched(clock));
    }
    if (!watch.clocks.isEmpty())
        m_tickets.insert(id, watch);
}

bool NoticeBook::read(int milliseconds)
{
    constexpr int atLeast = 50; // tickets, however slow the machine
    QElapsedTimer timer;
    timer.start();
    if (!m_foundOpen)
        findOpen();
    for (int done = 0; !isComplete() && (done < atLeast || timer.elapsed() < milliseconds); ++done) {
        if (!m_unread.isEmpty()) {
            const TicketId id = *m_unread.cbegin();
            m_unread.erase(m_unread.cbegin());
            readOne(id);
        } else if (const TicketId id = m_waiting.takeLast(); !m_tickets.contains(id)) {
            readOne(id);
        }
    }
    return m_foundOpen && isComplete();
}

} // namespace kesu
