#include "engine/appliednews.h"

#include <QSignalBlocker>

#include "base/servicecontext.h"
#include "deadlines/duekeeper.h"
#include "eightd/eightdservice.h"
#include "reference/referenceservice.h"
#include "service/recordtitles.h"
#include "tickets/ticketlistservice.h"
#include "tickets/ticketservice.h"
#include "workspace/workspace.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellEveryMs = 250;

bool isReference(const QString &type)
{
    static const QStringList types{u"ref_document"_s, u"staff"_s, u"department"_s, u"branch"_s};
    return types.contains(type);
}

} // namespace

AppliedNews::AppliedNews(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(tellEveryMs);
    QObject::connect(&m_soon, &QTimer::timeout, this, &AppliedNews::flush);
}

void AppliedNews::take(const Applied &applied)
{
    const RecordTitles titles(m_workspace.context());
    QSet<TicketId> tickets;
    for (const auto &[type, id] : applied.records) {
        if (isReference(type))
            m_reference = true;
        else if (type == "customer"_L1)
            m_customers.insert(CustomerId(id));
        else if (const TicketId ticket = titles.ticketOf(type, id); !ticket.isNull()) {
            tickets.insert(ticket);
            if (const EightDId report = titles.eightDOf(type, id); !report.isNull())
                m_reports.insert(report, ticket);
        }
    }
    // Due times are derived and may be computed again at any time; screens ask for them as soon as they are told.
    if (const auto done = DueKeeper(m_workspace.context()).refreshPending(); !done)
        qWarning("Due times could not be computed: %s", qPrintable(done.error().code));
    m_tickets += tickets;
    if (!m_soon.isActive())
        m_soon.start();
}

void AppliedNews::flush()
{
    m_soon.stop();
    const QList<TicketId> tickets = std::exchange(m_tickets, {}).values();
    const QHash<EightDId, TicketId> reports = std::exchange(m_reports, {});
    const QSet<CustomerId> customers = std::exchange(m_customers, {});
    if (std::exchange(m_reference, false)) {
        if (const auto read = m_workspace.reference().reload(); !read)
            qWarning("Reference data could not be read: %s", qPrintable(read.error().code));
    }
    if (tickets.isEmpty() && customers.isEmpty())
        return;
    {
        const QSignalBlocker oneChangeOfTheList(&m_workspace.lists());
        for (const CustomerId &customer : customers)
            Q_EMIT m_workspace.tickets().customerChanged(customer);
        for (auto report = reports.cbegin(); report != reports.cend(); ++report)
            Q_EMIT m_workspace.eightDs().eightDChanged(report.key(), report.value()); // the ticket's change as well
        for (const TicketId &ticket : tickets) {
            if (!std::any_of(reports.cbegin(), reports.cend(), [&](const TicketId &told) { return told == ticket; }))
                Q_EMIT m_workspace.tickets().ticketChanged(ticket);
        }
    }
    Q_EMIT m_workspace.lists().listChanged();
    Q_EMIT ticketsChanged(tickets);
}

} // namespace kesu
