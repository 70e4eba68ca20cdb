#pragma once

#include <QHash>
#include <QObject>

#include <memory>

#include "base/actor.h"
#include "tickets/ticketlistservice.h"

namespace kesu {

class CategoryClassifier;
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
    // At most three, for a person to decide. Learnt from the categories' names and definitions and from the
    // newest tickets of this store; learnt anew now and then, which takes a moment.
    QList<Suggestion> suggestCategories(const QString &scheme, const QString &text) const;
    // The same batch, product or customer and much the same words; most alike first.
    QList<TicketRow> similarTickets(const Ticket &ticket, int limit = 5) const;

private:
    struct Learnt {
        std::shared_ptr<CategoryClassifier> classifier;
        qint64 saves = 0; // of the store when it was learnt
    };
    const CategoryClassifier *classifier(const QString &scheme) const;

    ServiceContext &m_context;
    mutable QHash<QString, Learnt> m_learnt; // by scheme
};

} // namespace kesu
