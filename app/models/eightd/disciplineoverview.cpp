#include "eightd/disciplineoverview.h"

#include <QCoreApplication>
#include <QHash>

#include "deadlines/timetexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DisciplineTexts)
};

// Which disciplines have to stand when a clock runs out.
bool concerns(const QString &clock, int place)
{
    if (clock == u"customer_containment"_s)
        return place == 0 || place == 3;
    if (clock == u"interim_reply"_s || clock == u"customer_interim"_s)
        return place >= 0 && place <= 3;
    if (clock == u"verify"_s)
        return place == 6;
    return place >= 4;
}

DisciplineOverview overviewOf(const EightD &report, int place, const ClockResults &clocks)
{
    DisciplineOverview overview;
    overview.place = place;
    if (place < 0) {
        const bool isOpen = report.state == EightDState::Open;
        overview.progress = isOpen ? DisciplineOverview::Progress::Begun : DisciplineOverview::Progress::Done;
        overview.doneOn = report.closedOn;
        return overview;
    }
    overview.doneOn = report.doneOn[size_t(place)];
    if (overview.doneOn)
        overview.progress = DisciplineOverview::Progress::Done;
    else if (isBegun(report, place))
        overview.progress = DisciplineOverview::Progress::Begun;
    if (overview.doneOn || report.state != EightDState::Open)
        return overview;
    ClockResults own;
    for (const ClockResult &clock : clocks) {
        if (concerns(clock.code, place))
            own.append(clock);
    }
    if (const ClockResult *next = nextEightDClock(own))
        overview.clock = *next;
    return overview;
}

} // namespace

bool isToBeKept(const ClockResult &clock)
{
    return clock.due && (clock.phase == ClockPhase::Running || clock.phase == ClockPhase::Warning
                         || clock.phase == ClockPhase::Overdue || clock.phase == ClockPhase::Paused);
}

const ClockResult *nextEightDClock(const ClockResults &clocks)
{
    const ClockResult *next = nullptr;
    for (const ClockResult &clock : clocks) {
        if (isToBeKept(clock) && (!next || *clock.due < *next->due))
            next = &clock;
    }
    return next;
}

QList<DisciplineOverview> disciplineOverviews(const EightD &report, const QList<ReviewedFinding> &findings,
                                              const ClockResults &clocks)
{
    QList<DisciplineOverview> overviews;
    for (int place = -1; place < disciplineCount; ++place)
        overviews.append(overviewOf(report, place, clocks));
    for (const ReviewedFinding &reviewed : findings) {
        if (reviewed.accepted)
            continue;
        DisciplineOverview &overview = overviews[disciplineOf(reviewed.finding) + 1];
        switch (reviewed.finding.severity) {
        case Finding::Severity::Error:
            ++overview.errors;
            break;
        case Finding::Severity::Warning:
            ++overview.warnings;
            break;
        case Finding::Severity::Hint:
            ++overview.hints;
            break;
        }
    }
    return overviews;
}

QString placeOf(const Finding &finding)
{
    static const QHash<QString, QString> missing{
        {u"problem-object-missing"_s, u"object"_s}, {u"problem-defect-missing"_s, u"defect"_s},
        {u"problem-extent-missing"_s, u"quantity_complained"_s}, {u"is-is-not-missing"_s, u"is_is_not"_s},
        {u"team-leader-missing"_s, u"team"_s}, {u"team-size"_s, u"team"_s},
        {u"containment-missing"_s, u"actions"_s}, {u"root-cause-missing"_s, u"causes"_s},
        {u"occurrence-cause-missing"_s, u"causes"_s}, {u"escape-cause-missing"_s, u"causes"_s},
        {u"corrective-action-missing"_s, u"actions"_s}, {u"training-only"_s, u"actions"_s},
        {u"validation-missing"_s, u"validations"_s}, {u"document-missing"_s, u"documents"_s},
        {u"deployment-missing"_s, u"deployment"_s},
    };
    const bool numbered = disciplineOf(finding) >= 0;
    const QString named = numbered ? finding.where.section(u'/', 1) : finding.where;
    return named.isEmpty() ? missing.value(finding.code) : named;
}

QString targetOf(const Finding &finding)
{
    static const QHash<QString, QString> fields{
        {u"action-text-missing"_s, u"text"_s}, {u"action-owner-missing"_s, u"owner"_s},
        {u"action-date-missing"_s, u"due"_s}, {u"action-without-cause"_s, u"causes"_s},
        {u"action-for-excluded-cause"_s, u"causes"_s}, {u"counts-differ"_s, u"sorted"_s},
        {u"containment-not-withdrawn"_s, u"removed_on"_s}, {u"containment-withdrawn-early"_s, u"removed_on"_s},
        {u"cause-unverified"_s, u"verification"_s}, {u"cause-is-person"_s, u"text"_s},
        {u"cause-restates-symptom"_s, u"text"_s}, {u"validation-without-data"_s, u"after"_s},
        {u"validation-too-early"_s, u"period_from"_s}, {u"validation-failed"_s, u"result"_s},
    };
    const QString place = placeOf(finding);
    const QString field = fields.value(finding.code);
    return place.isEmpty() || field.isEmpty() ? place : place + u'/' + field;
}

namespace disciplinetexts {

QString name(int place)
{
    switch (place) {
    case 0: return Tr::tr("Emergency response");
    case 1: return Tr::tr("Team");
    case 2: return Tr::tr("Problem description");
    case 3: return Tr::tr("Interim containment");
    case 4: return Tr::tr("Root cause analysis");
    case 5: return Tr::tr("Corrective actions");
    case 6: return Tr::tr("Implementation and validation");
    case 7: return Tr::tr("Prevention of recurrence");
    case 8: return Tr::tr("Closure and recognition");
    default: return Tr::tr("Report");
    }
}

QString title(int place)
{
    return place < 0 ? name(place) : u"D%1  %2"_s.arg(place).arg(name(place));
}

QString progress(const DisciplineOverview &overview)
{
    using Progress = DisciplineOverview::Progress;
    if (overview.progress == Progress::NotBegun)
        return Tr::tr("Not begun");
    if (overview.progress == Progress::Begun)
        return Tr::tr("In progress");
    return overview.doneOn ? Tr::tr("Done %1", "date").arg(timetexts::date(*overview.doneOn)) : Tr::tr("Done");
}

QString findings(const DisciplineOverview &overview)
{
    QStringList parts;
    if (overview.errors > 0)
        parts.append(Tr::tr("%n error(s)", nullptr, overview.errors));
    if (overview.warnings > 0)
        parts.append(Tr::tr("%n warning(s)", nullptr, overview.warnings));
    if (overview.hints > 0)
        parts.append(Tr::tr("%n hint(s)", nullptr, overview.hints));
    return parts.join(Tr::tr(", ", "between counts"));
}

QString severity(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return Tr::tr("Error");
    case Finding::Severity::Warning: return Tr::tr("Warning");
    case Finding::Severity::Hint: break;
    }
    return Tr::tr("Hint");
}

} // namespace disciplinetexts
} // namespace kesu
