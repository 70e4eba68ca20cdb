#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

#include "base/instant.h"

namespace kesu {

class ReferenceService;

// Points in time and durations in the words of the language spoken now. Never the locale's short form (its zh_TW is
// "B15:05"). The zone is the branch's, not the machine's.
namespace timetexts {

QTimeZone branchZone(const ReferenceService &reference);

QString date(QDate date);                                         // 2026-11-21
QString dateTime(Instant time, const QTimeZone &zone);            // 2026-11-21 15:05, for lists
QString timeOfDay(Instant time, const QTimeZone &zone);           // 15:05
// 11月21日 周六 15:05, for sentences; with its year unless it is that of `now`.
QString prose(Instant time, const QTimeZone &zone, Instant now);

// Two units at most: 1天2小时, 3小时20分, 25分; below one hour with seconds. The sign is ignored.
QString duration(qint64 seconds);
// The same, but a zero second unit stays, so that a countdown keeps its width: 25分00秒.
QString countdown(qint64 seconds);
// Exact, for ledgers: 26小时15分, without days, since a working day has no fixed length.
QString hoursAndMinutes(qint64 seconds);

} // namespace timetexts
} // namespace kesu
