#include "escalations/escalationservice.h"

#include <QElapsedTimer>

#include <algorithm>
#include <tuple>

#include "base/servicecontext.h"
#include "base/store.h"
#include "hashing/sha256.h"
#include "reference/referencelibrary.h"
#include "settings/localstores.h"
#include "tickets/ticketwriter.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Reading a large store goes on in slices nobody notices.
constexpr int sliceMs = 15;
constexpr int pauseMs = 20;

// The same on every machine that finds the step reached at this time in this round of handling.
QString recordId(const WatchedTicket &ticket, const NoticeMoment &moment)
{
    const QString what = QStringList{ticket.id.text(), moment.step, moment.at.toIso(), QString::number(ticket.reopened)}
                             .join(u'\n');
    return makeUuidV7(moment.at, QByteArray::fromHex(sha256Hex({what.toUtf8()})).first(10));
}

} // namespace

EscalationService::EscalationService(ServiceContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_book(context)
{
    m_slices.setSingleShot(true);
    m_slices.setInterval(pauseMs);
    connect(&m_slices, &QTimer::timeout, this, &EscalationService::goOn);
}

EscalationService::~EscalationService() = default;

void EscalationService::read()
{
    if (!m_book.read(sliceMs))
        m_slices.start();
}

void EscalationService::keepUp()
{
    m_recording = true;
    goOn();
}

void EscalationService::goOn()
{
    bool done = m_book.read(sliceMs);
    if (done && m_recording) {
        const auto written = record(m_context.now(), sliceMs);
        m_recording = written && *written > 0; // what could not be written is tried again a minute later
        done = !m_recording;
    }
    if (done)
        Q_EMIT caughtUp();
    else
        m_slices.start();
}

void EscalationService::addNotices(const WatchedTicket &ticket, Instant now, QList<ClockNotice> *notices) const
{
    const Actor &actor = m_context.actor();
    const bool mine = !actor.staff.isNull() && ticket.owner == actor.staff;
    for (const WatchedClock &clock : ticket.clocks) {
        const NoticeMoment *last = nullptr;
        for (const NoticeMoment &moment : clock.moments) {
            const bool concerns = moment.kind != ClockNotice::Kind::Escalation
                                      ? mine
                                      : actor.roles.contains(moment.role) || (mine && moment.role == "owner"_L1);
            if (concerns && moment.at <= now && (!last || last->at < moment.at))
                last = &moment;
        }
        if (last)
            notices->append({last->kind, ticket.id, ticket.number, ticket.title, clock.policyId, clock.code, clock.name,
                             last->at, clock.due, last->role, clock.due < now});
    }
}

QList<ClockNotice> EscalationService::standing(Instant now)
{
    read();
    QList<ClockNotice> notices;
    for (const WatchedTicket &ticket : m_book.tickets())
        addNotices(ticket, now, &notices);
    std::sort(notices.begin(), notices.end(), [](const ClockNotice &a, const ClockNotice &b) {
        return a.at == b.at ? std::tie(a.number, a.clockCode) < std::tie(b.number, b.clockCode) : b.at < a.at;
    });
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

Result<int> EscalationService::recordOf(const WatchedTicket &ticket, Instant now) const
{
    TicketEvents reached;
    QSet<QString> known = ticket.recorded;
    for (const WatchedClock &clock : ticket.clocks) {
        for (const NoticeMoment &moment : clock.moments) {
            if (moment.step.isEmpty() || moment.at > now || known.contains(moment.step))
                continue;
            TicketEvent event;
            event.id = recordId(ticket, moment);
            event.type = EventType::EscalationReached;
            event.at = moment.at;
            event.data = {{u"step"_s, moment.step}, {u"policy"_s, clock.policyId}, {u"clock"_s, clock.code},
                          {u"clock_name"_s, clock.name.toJson()}, {u"role"_s, moment.role},
                          {u"offset"_s, moment.offset}};
            reached.append(event);
            known.insert(moment.step);
        }
    }
    if (reached.isEmpty())
        return 0;
    auto writer = TicketWriter::begin(m_context, u"ticket.escalate"_s, ticket.id);
    if (!writer)
        return writer.error();
    if (const auto added = writer->addOfProgram(reached); !added)
        return added.error();
    if (const auto committed = writer->commit(); !committed)
        return committed.error();
    return static_cast<int>(reached.size());
}

Result<int> EscalationService::record(Instant now, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    read();
    const QString branch = m_context.library().organisation().branchCode;
    const QHash<TicketId, WatchedTicket> tickets = m_book.tickets(); // writing changes the book
    int written = 0;
    for (const WatchedTicket &ticket : tickets) {
        if (timer.elapsed() >= milliseconds)
            break;
        if (ticket.branch != branch || m_book.isStale(ticket.id))
            continue; // its own branch writes it down; what has changed is looked at next time
        const auto events = recordOf(ticket, now);
        if (!events)
            return events;
        if (*events == 0)
            continue;
        written += *events;
        m_book.ticketChanged(ticket.id);
        Q_EMIT ticketEscalated(ticket.id);
    }
    return written;
}

} // namespace kesu
