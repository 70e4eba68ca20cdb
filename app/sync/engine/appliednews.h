#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include "eightd/eightd.h"
#include "sync/inbox.h"

namespace kesu {

class Workspace;

// Tells the services what has come in from elsewhere, as if it had been written here: due times at once, screens a few
// times a second however many pages come.
class AppliedNews : public QObject
{
    Q_OBJECT

public:
    explicit AppliedNews(Workspace &workspace, QObject *parent = nullptr);

    void take(const Applied &applied);
    // Tells now what would be told soon.
    void flush();

Q_SIGNALS:
    void ticketsChanged(const QList<kesu::TicketId> &tickets);

private:
    Workspace &m_workspace;
    QSet<TicketId> m_tickets;
    QHash<EightDId, TicketId> m_reports;
    QSet<CustomerId> m_customers;
    bool m_reference = false;
    QTimer m_soon;
};

} // namespace kesu
