// The options by which a command picks tickets.
#pragma once

#include <QTimeZone>

#include "commandline.h"
#include "tickets/ticketlistservice.h"

namespace kesu {
class ReferenceService;
}

namespace kesu::ctl {

QList<Option> ticketFilters();
QList<Option> pagingOptions();
Result<TicketQuery> ticketQuery(const CommandLine &line, const ReferenceService &reference, const QTimeZone &zone);
// With limit and offset.
Result<TicketQuery> pagedQuery(const CommandLine &line, const ReferenceService &reference, const QTimeZone &zone);
// A whole number of the command line, `least` or more.
Result<int> numberOf(const CommandLine &line, const QString &option, int least, int otherwise);

} // namespace kesu::ctl
