#pragma once

#include <QObject>

#include "base/actor.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

class ServiceContext;

struct SearchHit {
    TicketRow row;
    QString snippet;               // plain text of the place that matched
    QList<QPair<int, int>> marks;  // (start, length) in snippet to emphasise
};

struct SearchResult {
    QList<SearchHit> hits;         // newest first
    int total = 0;                 // exact up to 1000
    bool more = false;             // there are over 1000
};

// Full text over number, title, narrative, notes, product and batch (promise 3: exactly what a plain scan finds).
class SearchService : public QObject
{
    Q_OBJECT

public:
    explicit SearchService(ServiceContext &context, QObject *parent = nullptr);
    ~SearchService() override;

    SearchResult search(const QString &text, int limit = 50) const;

    struct Suggestion { QString code; double weight = 0; QStringList because; };
    QList<Suggestion> suggestCategories(const QString &scheme, const QString &text) const; // at most three, R-052
    QList<TicketRow> similarTickets(const Ticket &ticket, int limit = 5) const;

private:
    ServiceContext &m_context;
};

} // namespace kesu
