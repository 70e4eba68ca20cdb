#pragma once

#include <QTimeZone>

#include "deadlines/clock.h"
#include "escalations/escalationservice.h"

namespace kesu::noticetexts {

// The ticket: "KS-… Sole came unglued".
QString ticket(const ClockNotice &notice);
// What about it: "“Handle” is overdue since 21 Nov, Sat 08:57. Told to you as Manager."
QString sentence(const ClockNotice &notice, const QTimeZone &zone, Instant now);
// Who is told of a clock and who will be: "Told Supervisor on …", one line for each step; empty when nobody is.
QStringList escalationLines(const ClockResult &clock, const QTimeZone &zone, Instant now);

} // namespace kesu::noticetexts
