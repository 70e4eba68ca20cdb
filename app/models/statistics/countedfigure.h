#pragma once

#include <QJsonObject>

#include "base/instant.h"
#include "base/result.h"
#include "statistics/ticketdata.h"

namespace kesu {

// A chart of a report as it is kept there: {"tool", "data"}, and where its data were counted from tickets how, when and
// what came of it: {"tickets", "counted_at", "digest"}. It keeps its numbers until somebody counts again.
namespace countedfigure {

bool isCounted(const QJsonObject &figure);
// Nothing for a figure that does not say.
std::optional<Instant> countedAt(const QJsonObject &figure);

// What was counted is put beside the figure's data. Limits that somebody typed are text and stay.
void keepCount(QJsonObject &figure, const TicketDataQuery &query, const TicketData &found, Instant now);
// What to count, to have the figure as the tickets are now.
QcTool toolOf(const QJsonObject &figure);
TicketDataQuery queryOf(const QJsonObject &figure);
// The same figure with what was found, and with its own title, limits and rules.
QJsonObject renewed(const QJsonObject &figure, const TicketData &found, Instant now);
// The tickets say something else now than when the figure was counted; the language spoken makes no difference.
bool differs(const QJsonObject &figure, const QJsonObject &again);

} // namespace countedfigure
} // namespace kesu
