#include "deadlines/duekeeper.h"

#include <QCryptographicHash>

#include "base/servicecontext.h"
#include "base/store.h"
#include "deadlines/ticketclocks.h"
#include "reference/referencelibrary.h"
#include "settings/localstores.h"
#include "tickets/partstores.h"
#include "tickets/ticketstore.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Goes up whenever the same events come to other due times.
constexpr int engineVersion = 1;
constexpr int ticketsBetween = 200; // that are computed until `working` is called again
const QString fingerprintKey = u"due.fingerprint"_s;

TicketSelection ticketsOf(DueKeeper::Scope scope)
{
    TicketSelection selection;
    for (int i = 0; scope == DueKeeper::Scope::OpenTickets && i <= static_cast<int>(TicketState::Transferred); ++i) {
        if (const auto state = static_cast<TicketState>(i); !isFinished(state))
            selection.states.append(state);
    }
    selection.limit = std::numeric_limits<int>::max();
    return selection;
}

} // namespace

QString DueKeeper::fingerprint() const
{
    const ReferenceLibrary &library = m_context.library();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &id : library.policyIds())
        hash.addData(QStringLiteral("%1/%2;").arg(id).arg(library.policy(id)->version).toUtf8());
    const WorkCalendar &office = library.office().calendar();
    hash.addData(QStringLiteral("%1/%2").arg(office.id).arg(office.version).toUtf8());
    return QString::number(engineVersion) + u'/' + QString::fromLatin1(hash.result().toHex().left(16));
}

Result<bool> DueKeeper::ensureCurrent(const std::function<void()> &working) const
{
    const SettingStore settings(m_context.store());
    const auto kept = settings.all();
    if (!kept)
        return kept.error();
    const QString now = fingerprint();
    const QString before = kept->value(fingerprintKey);
    if (before == now) {
        const auto done = refreshPending();
        return done ? Result<bool>(false) : done.error();
    }
    const bool sameRules = before.section(u'/', 0, 0) == now.section(u'/', 0, 0);
    if (const auto rebuilt = rebuild(sameRules ? Scope::OpenTickets : Scope::AllTickets, working); !rebuilt)
        return rebuilt.error();
    if (const auto put = settings.put(fingerprintKey, now); !put)
        return put.error();
    return true;
}

Result<void> DueKeeper::rebuild(Scope scope, const std::function<void()> &working) const
{
    const auto ids = TicketListStore(m_context.store().database()).ids(ticketsOf(scope));
    return ids ? refresh(*ids, working) : ids.error();
}

Result<void> DueKeeper::refreshPending() const
{
    const auto pending = TicketListStore(m_context.store().database()).duesPending();
    if (!pending || pending->isEmpty())
        return pending ? Result<void>() : pending.error();
    return refresh(*pending);
}

Result<void> DueKeeper::refresh(const QList<TicketId> &tickets, const std::function<void()> &working) const
{
    Store &store = m_context.store();
    const TicketClocks clocks(m_context.library());
    QList<DueRow> rows;
    QList<TicketId> gone;
    rows.reserve(tickets.size());
    for (const TicketId &id : tickets) {
        if (working && rows.size() % ticketsBetween == 0)
            working();
        const auto ticket = TicketStore(store).load(id);
        if (!ticket && ticket.error().kind == ErrorKind::NotFound) {
            gone.append(id);
            continue;
        }
        const auto events = EventStore(store).ofTicket(id);
        if (!ticket || !events)
            return ticket ? events.error() : ticket.error();
        rows.append(clocks.dueRow(ticket->value, *events, m_context.now()));
    }
    return TicketListStore(store.database()).putDues(rows, gone);
}

Findings DueKeeper::check() const
{
    Store &store = m_context.store();
    const TicketListStore lists(store.database());
    const TicketClocks clocks(m_context.library());
    Findings findings;
    for (const TicketId &id : lists.ids(ticketsOf(Scope::AllTickets)).value_or({})) {
        const auto ticket = TicketStore(store).load(id);
        const auto events = EventStore(store).ofTicket(id);
        const auto kept = lists.due(id);
        if (!ticket || !events || !kept || !*kept)
            continue; // unreadable records are what verify reports anyway
        DueRow expected = clocks.dueRow(ticket->value, *events, m_context.now());
        expected.phase = (*kept)->phase; // as it was when written
        if (expected.remainingSeconds)
            expected.remainingSeconds = (*kept)->remainingSeconds;
        if (expected != **kept)
            findings.append({Finding::Severity::Error, u"due-cache-stale"_s, ticket->value.number, {}});
    }
    return findings;
}

} // namespace kesu
