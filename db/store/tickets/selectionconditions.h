#pragma once

#include <QByteArrayList>
#include <QVariant>

#include "statement.h"
#include "tickets/ticketliststore.h"

namespace kesu {

// What a selection is made over.
inline constexpr char ticketsWithDues[] = " FROM ticket t JOIN due_cache d ON d.ticket = t.id";

// A list of numbers for json_each().
QString jsonList(const QList<qint64> &numbers);

// The WHERE of a selection, over t (ticket) and d (due_cache).
class SelectionConditions {
public:
    explicit SelectionConditions(const TicketSelection &selection);

    QByteArray where() const { return " WHERE " + m_parts.join(" AND "); }
    void bindTo(Statement &statement) const;

private:
    void add(const QByteArray &sql, const QVariantList &arguments = {});
    void equal(const QByteArray &column, const QString &value);
    void time(const QByteArray &sql, const std::optional<Instant> &instant);
    void addClock(const TicketSelection &selection);

    QByteArrayList m_parts;
    QVariantList m_arguments;
};

} // namespace kesu
