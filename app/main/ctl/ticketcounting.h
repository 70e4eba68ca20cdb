#pragma once

#include "commandline.h"
#include "statistics/qcanalysis.h"
#include "statistics/ticketdataquery.h"

namespace kesu {
class ReferenceService;
}

namespace kesu::ctl {

// What a QC tool counts or measures of tickets, as options of its command.
QList<Option> ticketDataOptions(QcTool tool);
// Errors name the option.
Result<TicketDataQuery> ticketDataQuery(const CommandLine &line, QcTool tool, const ReferenceService &reference);
// An error of ticketData() with the option it is about in place of the member of the query.
Error onTheLine(Error error, QcTool tool);

} // namespace kesu::ctl
