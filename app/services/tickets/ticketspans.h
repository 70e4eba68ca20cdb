#pragma once

#include <QDate>
#include <QStringList>
#include <QTimeZone>

#include <optional>

#include "base/instant.h"

namespace kesu {

struct TicketQuery;

// Spans of days that end today and move on with it: today, 7d, 30d, month, year, 12m (this month and the eleven before).
QStringList ticketSpans();
// Nothing for a word that is none of them.
std::optional<QDate> firstDayOfSpan(const QString &span, QDate today);

// The query with its spans as dates, in days of this zone.
TicketQuery datedQuery(TicketQuery query, const QTimeZone &zone, Instant now);

} // namespace kesu
