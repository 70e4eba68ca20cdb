#include "escalations/escalationservice.h"

#include <QSet>

#include <algorithm>

#include "base/servicecontext.h"
#include "base/store.h"
#include "deadlines/ticketclocks.h"
#include "hashing/sha256.h"
#include "reference/referencelibrary.h"
#include "settings/localstores.h"
#include "tickets/ticketliststore.h"
#include "tickets/ticketreader.h"
#include "tickets/ticketwriter.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int mostCandidates = 300;   // those that ran out last or run out next
constexpr qint64 daySeconds = 86400;
constexpr qint64 longestClosed = 12 * daySeconds; // opening time may stand still over a long holiday

// How long before due a step can be reached, on the wall.
qint64 wallBefore(const Amount &offset)
{
    switch (offset.unit) {
    case AmountUnit::Second:
    case AmountUnit::Minute:
    case AmountUnit::Hour:
        return offset.seconds();
    case AmountUnit::Day:
        return (offset.count + 1) * daySeconds;
    case AmountUnit::Month:
        return (offset.count + 1) * 31 * daySeconds;
    default:
        return (offset.count + 1) * 2 * daySeconds + longestClosed;
    }
}

qint64 horizon(const ReferenceLibrary &library)
{
    qint64 seconds = daySeconds; // warning points of own tickets
    for (const QString &id : library.policyIds()) {
        for (const PolicyClock &clock : library.policy(id)->clocks) {
            for (const EscalationStep &step : clock.escalate) {
                if (!step.afterDue)
                    seconds = std::max(seconds, wallBefore(step.offset));
            }
        }
    }
    return seconds;
}

bool isOpen(const ClockResult &clock)
{
    return clock.due && clock.kind == ClockKind::Deadline
           && (clock.phase == ClockPhase::Running || clock.phase == ClockPhase::Warning
               || clock.phase == ClockPhase::Overdue);
}

QString identity(const ClockResult &clock, const ClockEscalation &step)
{
    return QStringList{clock.policyId, clock.code, step.to, step.offset}.join(u'|');
}

// The same on every machine that finds the step reached at this time in this round of handling.
QString recordId(const TicketFacts &facts, const QString &step, Instant at)
{
    const auto rounds = std::count_if(facts.events.cbegin(), facts.events.cend(), [](const TicketEvent &event) {
        return event.type == EventType::Reopened;
    });
    const QString what = QStringList{facts.ticket.id.text(), step, at.toIso(), QString::number(rounds)}.join(u'\n');
    return makeUuidV7(at, QByteArray::fromHex(sha256Hex({what.toUtf8()})).first(10));
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

} // namespace

EscalationService::EscalationService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) {}

EscalationService::~EscalationService() = default;

QList<TicketFacts> EscalationService::candidates(Instant now) const
{
    TicketSelection selection;
    for (int i = 0; i <= static_cast<int>(TicketState::Transferred); ++i) {
        if (const auto state = static_cast<TicketState>(i); !isFinished(state))
            selection.states.append(state);
    }
    selection.clock = TicketSelection::Clock::Due;
    selection.dueTo = now.plusSeconds(horizon(m_context.library()));
    selection.sort = TicketSelection::Sort::NextDue;
    selection.descending = true;
    selection.limit = mostCandidates;
    QList<TicketFacts> tickets;
    const TicketReader reader(m_context);
    for (const TicketId &id : TicketListStore(m_context.store().database()).ids(selection).value_or({})) {
        if (const auto facts = reader.clockFacts(id))
            tickets.append(*facts);
    }
    return tickets;
}

QList<ClockNotice> EscalationService::noticesOf(const TicketFacts &facts, Instant now) const
{
    const Actor &actor = m_context.actor();
    const Ticket &ticket = facts.ticket;
    const StaffId owner = ticket.handlingOwner.isNull() ? ticket.firstContactOwner : ticket.handlingOwner;
    const bool mine = !actor.staff.isNull() && owner == actor.staff;
    QList<ClockNotice> notices;
    for (const ClockResult &clock : TicketClocks(m_context.library()).results(ticket, facts.events, now)) {
        if (!isOpen(clock))
            continue;
        std::optional<ClockNotice> last;
        const auto know = [&](ClockNotice::Kind kind, Instant at, const QString &role) {
            if (at <= now && (!last || last->at < at)) {
                last = ClockNotice{kind, ticket.id, ticket.number, ticket.title, clock.policyId, clock.code, clock.name,
                                   at, *clock.due, role, clock.phase == ClockPhase::Overdue};
            }
        };
        if (mine && clock.warnAt)
            know(ClockNotice::Kind::Warning, *clock.warnAt, {});
        if (mine && clock.phase == ClockPhase::Overdue)
            know(ClockNotice::Kind::Overdue, *clock.due, {});
        for (const ClockEscalation &step : clock.escalations) {
            if (actor.roles.contains(step.to) || (mine && step.to == "owner"_L1))
                know(ClockNotice::Kind::Escalation, step.at, step.to);
        }
        if (last)
            notices.append(*last);
    }
    return notices;
}

QList<ClockNotice> EscalationService::standing(Instant now) const
{
    QList<ClockNotice> notices;
    for (const TicketFacts &facts : candidates(now))
        notices += noticesOf(facts, now);
    std::stable_sort(notices.begin(), notices.end(),
                     [](const ClockNotice &a, const ClockNotice &b) { return b.at < a.at; });
    return notices;
}

QString EscalationService::seenKey() const
{
    return u"escalations.seen."_s + m_context.actor().staff.text();
}

Instant EscalationService::seenUntil() const
{
    const QString kept = SettingStore(m_context.store()).all().value_or({}).value(seenKey());
    return Instant::fromIso(kept).value_or(Instant{});
}

void EscalationService::markSeen(Instant now)
{
    // Only a convenience: when it cannot be kept, they are new once more.
    (void)SettingStore(m_context.store()).put(seenKey(), now.toIso());
}

Result<int> EscalationService::record(Instant now)
{
    const QString branch = m_context.library().organisation().branchCode;
    int written = 0;
    for (const TicketFacts &facts : candidates(now)) {
        if (facts.ticket.branch != branch)
            continue; // its own branch writes it down
        QSet<QString> known = recorded(facts.events);
        TicketEvents reached;
        for (const ClockResult &clock : TicketClocks(m_context.library()).results(facts.ticket, facts.events, now)) {
            for (const ClockEscalation &step : clock.escalations) {
                if (!isOpen(clock) || step.at > now || known.contains(identity(clock, step)))
                    continue;
                TicketEvent event;
                event.id = recordId(facts, identity(clock, step), step.at);
                event.type = EventType::EscalationReached;
                event.at = step.at;
                event.data = {{u"step"_s, identity(clock, step)}, {u"policy"_s, clock.policyId},
                              {u"clock"_s, clock.code}, {u"clock_name"_s, clock.name.toJson()}, {u"role"_s, step.to},
                              {u"offset"_s, step.offset}};
                reached.append(event);
                known.insert(identity(clock, step));
            }
        }
        if (reached.isEmpty())
            continue;
        auto writer = TicketWriter::begin(m_context, u"ticket.escalate"_s, facts.ticket.id);
        if (!writer)
            return writer.error();
        if (const auto added = writer->addOfProgram(reached); !added)
            return added.error();
        if (const auto committed = writer->commit(); !committed)
            return committed.error();
        written += static_cast<int>(reached.size());
        Q_EMIT ticketEscalated(facts.ticket.id);
    }
    return written;
}

} // namespace kesu
