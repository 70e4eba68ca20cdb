#include "tickets/ticketspans.h"

#include "tickets/ticketlistservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

QStringList ticketSpans()
{
    return {u"today"_s, u"7d"_s, u"30d"_s, u"month"_s, u"year"_s, u"12m"_s};
}

std::optional<QDate> firstDayOfSpan(const QString &span, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (ticketSpans().indexOf(span)) {
    case 0: return today;
    case 1: return today.addDays(-6);
    case 2: return today.addDays(-29);
    case 3: return month;
    case 4: return QDate(today.year(), 1, 1);
    case 5: return month.addMonths(-11);
    default: return std::nullopt;
    }
}

TicketQuery datedQuery(TicketQuery query, const QTimeZone &zone, Instant now)
{
    const QDate today = now.toUtc().toTimeZone(zone).date();
    const auto date = [&](const QString &span, std::optional<Instant> &from, std::optional<Instant> &to) {
        if (const auto first = firstDayOfSpan(span, today)) {
            from = Instant::from(first->startOfDay(zone));
            to.reset();
        }
    };
    date(query.receivedSpan, query.receivedFrom, query.receivedTo);
    date(query.closedSpan, query.closedFrom, query.closedTo);
    return query;
}

} // namespace kesu
