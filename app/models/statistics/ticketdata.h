#pragma once

#include <QJsonObject>

#include <optional>

#include "statistics/qcanalysis.h"
#include "tickets/ticketlistservice.h"

class QTimeZone;

namespace kesu {

class ReferenceService;

enum class Period { Day, Week, Month };

inline constexpr CodeTable<Period, 3> periodCodes{{{Period::Day, u"day"}, {Period::Week, u"week"},
                                                   {Period::Month, u"month"}}};

// What is counted of tickets.
struct TicketDataQuery {
    TicketQuery tickets;
    QString field;                // the ticket field whose values are categories
    QStringList values;           // for control charts: the codes that count as nonconforming
    Period period = Period::Month;
};

// Data of tickets for a QC tool, as analyse() takes them: categories in words, periods in the branch's own days.
// Pareto counts the field's values; a check sheet counts them by period; p takes the share of tickets with one of
// `values` in each period, c their number, periods without any ticket between others counting 0. Other tools take no
// tickets. Errors: tool-without-tickets, value-missing, and those of TicketListService::values.
Result<QJsonObject> ticketData(QcTool tool, const TicketListService &tickets, const ReferenceService &reference,
                               const TicketDataQuery &query);

} // namespace kesu
