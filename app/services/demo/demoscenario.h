#pragma once

#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>

#include "tickets/ticketservice.h"

namespace kesu {

// One kind of story of resources/demo/scenarios.json, with its variants.
class DemoScenario
{
public:
    explicit DemoScenario(const QJsonObject &json) : m_json(json) {}
    static QList<DemoScenario> load();

    double weightIn(int month) const;   // 1 … 12
    bool once() const { return m_json[QLatin1String("once")].toBool(); }
    bool isBusiness() const { return m_json[QLatin1String("business")].toBool(); }
    bool isMalicious() const { return m_json[QLatin1String("malicious")].toBool(); }
    bool wantsPhoto() const { return m_json[QLatin1String("photo")].toBool(); }
    TicketKind kind() const;
    QString policy() const { return text(QLatin1String("policy")); }
    QString person() const { return text(QLatin1String("person")); }
    QString department() const { return text(QLatin1String("department")); }
    QString text(QLatin1String key) const { return m_json[key].toString(); }

    // A ticket of this story as it is taken in, and what its handling will say: solution, result, cause …
    struct Told {
        Ticket ticket;        // as registered: without category and level unless the clerk gives them at once
        QVariantMap handling; // field key → text, written down in the course of handling
        QString category;
        QString subcategory;
        QString level;
    };
    Told tell(QRandomGenerator &random, Instant at) const;

private:
    QString pick(QRandomGenerator &random, QLatin1String key) const;

    QJsonObject m_json;
};

} // namespace kesu
