#pragma once

#include <QTimeZone>

#include "deadlines/clock.h"
#include "eightd/eightdservice.h"

namespace kesu {

// How far one page of a report has come and what it waits for: an entry of the editor's list.
struct DisciplineOverview {
    enum class Progress { NotBegun, Begun, Done };

    int place = -1;                   // 0 … 8; -1: the report as a whole
    Progress progress = Progress::NotBegun;
    std::optional<QDate> doneOn;
    int errors = 0;                   // findings nobody has accepted
    int warnings = 0;
    int hints = 0;
    std::optional<ClockResult> clock; // runs out first of those that wait for this discipline

    int findings() const { return errors + warnings + hints; }
    bool operator==(const DisciplineOverview &) const = default;
};

// The report as a whole, then D0 … D8.
QList<DisciplineOverview> disciplineOverviews(const EightD &report, const QList<ReviewedFinding> &findings,
                                              const ClockResults &clocks);
// It has a due time and is not over: running, late or paused.
bool isToBeKept(const ClockResult &clock);
// Of those that are to be kept, the one that is due first; null when there is none.
const ClockResult *nextEightDClock(const ClockResults &clocks);
// Where in its discipline a finding asks for something: a field, a record's id, or the name of a list in which there is
// nothing yet. Empty: the discipline as a whole.
QString placeOf(const Finding &finding);
// The same with the field of the record that is asked for ("<id>/due"), where a finding means one.
QString targetOf(const Finding &finding);

namespace disciplinetexts {

QString name(int place);                               // "Root cause analysis"
QString title(int place);                              // "D4 Root cause analysis"
QString progress(const DisciplineOverview &overview);  // "Done 2026-11-21"
QString findings(const DisciplineOverview &overview);  // "2 errors, 1 warning"; empty when none
QString severity(Finding::Severity severity);

} // namespace disciplinetexts
} // namespace kesu
