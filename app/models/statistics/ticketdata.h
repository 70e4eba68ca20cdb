#pragma once

#include <functional>

#include "statistics/qcanalysis.h"
#include "statistics/ticketdataquery.h"

namespace kesu {

class ReferenceService;

// Data of tickets for a QC tool.
struct TicketData {
    QJsonObject data;         // as analyse() takes them: categories in words, periods in the branch's own days
    QString digest;           // of what was counted, whatever the language: equal as long as the tickets say the same
    qsizetype taken = 0;      // tickets in the data
    qsizetype leftOut = 0;    // tickets that fit the filter but have no such figure, or fill no sample
};

// Pareto counts the field's values or adds up the quantity; a check sheet counts them by period or by a second field.
// p and np take the share of tickets with one of `values` in each sample; c and u their number, or the sum of the
// quantity, u for each ticket. Histogram and capability take the quantity, with the limit as specification where all
// tickets share it; X̄ charts take it by samples, individuals the mean of each sample. Samples by period without any
// ticket between others count 0 for c and are passed over elsewhere.
// Errors: value-missing with the member of the query as place; no-tickets; no-such-figures, %1 how many tickets fit;
// unknown-quantity; those of TicketListService::figures.
Result<TicketData> ticketData(QcTool tool, const TicketListService &tickets, const ReferenceService &reference,
                              const TicketDataQuery &query);
// The same without holding up the window: the tickets are read on another thread; `done` hears of it in the owner's,
// never before this has returned, and not at all when the owner is gone by then.
void countBeside(QObject *owner, QcTool tool, const TicketListService &tickets, const ReferenceService &reference,
                 const TicketDataQuery &query, std::function<void(const Result<TicketData> &)> done);

} // namespace kesu
