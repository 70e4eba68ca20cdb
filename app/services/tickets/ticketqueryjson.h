#pragma once

#include <QJsonObject>

namespace kesu {

struct TicketQuery;

// A list filter as the user's named filters keep it. Paging is not part of it.
QJsonObject toJson(const TicketQuery &query);
TicketQuery ticketQueryFromJson(const QJsonObject &json);

} // namespace kesu
