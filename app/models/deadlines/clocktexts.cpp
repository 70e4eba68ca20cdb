#include "deadlines/clocktexts.h"

#include <QCoreApplication>

#include <algorithm>

#include "deadlines/timetexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qint64 hour = 3600;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ClockTexts)
};

ClockPhase phaseAt(ClockPhase phase, const std::optional<Instant> &warnAt, const std::optional<Instant> &due,
                   Instant now)
{
    const bool runs = phase == ClockPhase::Running || phase == ClockPhase::Warning || phase == ClockPhase::Overdue;
    if (!runs || !due)
        return phase;
    if (now > *due)
        return ClockPhase::Overdue;
    return warnAt && now >= *warnAt ? ClockPhase::Warning : ClockPhase::Running;
}

qint64 secondsBetween(Instant a, Instant b)
{
    return std::abs(a.seconds() - b.seconds());
}

double share(qint64 part, qint64 whole)
{
    return whole <= 0 ? 0.0 : std::clamp(double(part) / double(whole), 0.0, 1.0);
}

} // namespace

bool ChipState::countsSeconds() const
{
    const bool runs = phase == ClockPhase::Running || phase == ClockPhase::Warning || phase == ClockPhase::Overdue;
    return runs && !uncertain && seconds < hour;
}

ChipState chipState(const ClockResult &clock, Instant now)
{
    ChipState state{phaseAt(clock.phase, clock.warnAt, clock.due, now), clock.uncertain, clock.due, 0, 0};
    state.used = share(clock.elapsedSeconds, clock.budgetSeconds);
    switch (state.phase) {
    case ClockPhase::Overdue:
        state.used = 1;
        [[fallthrough]];
    case ClockPhase::Running:
    case ClockPhase::Warning:
        if (clock.due)
            state.seconds = secondsBetween(*clock.due, now);
        break;
    case ClockPhase::Paused:
        state.seconds = std::max<qint64>(clock.remainingSeconds, 0);
        break;
    case ClockPhase::MetLate:
        state.used = 1;
        if (clock.due && clock.stopped)
            state.seconds = secondsBetween(*clock.due, *clock.stopped);
        break;
    default:
        break;
    }
    return state;
}

ChipState chipState(const DueSummary &next, Instant now)
{
    ChipState state{phaseAt(next.phase, next.warnAt, next.due, now), next.uncertain, next.due, 0, 0};
    if (next.phase == ClockPhase::Paused) {
        state.seconds = std::max<qint64>(next.remainingSeconds, 0);
    } else if (next.due) {
        state.seconds = secondsBetween(*next.due, now);
    }
    if (next.start && next.due)
        state.used = share(now.seconds() - next.start->seconds(), next.due->seconds() - next.start->seconds());
    return state;
}

namespace clocktexts {

QString chip(const ChipState &state, const QTimeZone &zone)
{
    const bool runs = state.phase == ClockPhase::Running || state.phase == ClockPhase::Warning;
    if (runs && state.uncertain && state.due)
        return Tr::tr("About %1").arg(timetexts::date(state.due->toUtc().toTimeZone(zone).date()));
    switch (state.phase) {
    case ClockPhase::Running:
    case ClockPhase::Warning:
        return Tr::tr("%1 left").arg(timetexts::countdown(state.seconds));
    case ClockPhase::Overdue:
        return Tr::tr("%1 overdue").arg(timetexts::countdown(state.seconds));
    case ClockPhase::Paused:
        return Tr::tr("Paused, %1 left").arg(timetexts::duration(state.seconds));
    case ClockPhase::MetLate:
        return Tr::tr("%1 late").arg(timetexts::duration(state.seconds));
    case ClockPhase::Met:
    case ClockPhase::Waiting:
    case ClockPhase::Cancelled:
    case ClockPhase::NoLimit:
        return phase(state.phase);
    }
    return {};
}

QString phase(ClockPhase phase)
{
    switch (phase) {
    case ClockPhase::Waiting:
        return Tr::tr("Not started");
    case ClockPhase::Running:
        return Tr::tr("Running");
    case ClockPhase::Warning:
        return Tr::tr("Due soon");
    case ClockPhase::Overdue:
        return Tr::tr("Overdue");
    case ClockPhase::Paused:
        return Tr::tr("Paused");
    case ClockPhase::Met:
        return Tr::tr("On time");
    case ClockPhase::MetLate:
        return Tr::tr("Late");
    case ClockPhase::Cancelled:
        return Tr::tr("No longer counted");
    case ClockPhase::NoLimit:
        return Tr::tr("No limit set");
    }
    return {};
}

QString sentence(const QString &clockName, const ChipState &state, const QTimeZone &zone, Instant now)
{
    const QString words = chip(state, zone);
    if (!state.due)
        return clockName.isEmpty() ? words : Tr::tr("%1: %2").arg(clockName, words);
    const QString due = timetexts::prose(*state.due, zone, now);
    return clockName.isEmpty() ? Tr::tr("Due %1, %2").arg(due, words)
                               : Tr::tr("%1: due %2, %3").arg(clockName, due, words);
}

QString dueGroup(DueGroup group)
{
    switch (group) {
    case DueGroup::Overdue:
        return Tr::tr("Overdue");
    case DueGroup::WithinHour:
        return Tr::tr("Within one hour");
    case DueGroup::Today:
        return Tr::tr("Today");
    case DueGroup::ThisWeek:
        return Tr::tr("This week");
    case DueGroup::Later:
        return Tr::tr("Later");
    case DueGroup::Paused:
        return Tr::tr("Paused");
    case DueGroup::NoClock:
        return Tr::tr("No time limit running");
    }
    return {};
}

QString uncertainReason(const QString &reason)
{
    if (reason == u"beyond-all-years")
        return Tr::tr("The work calendar has no opening time that far ahead; no due time can be worked out.");
    return reason.startsWith("calendar-ends"_L1)
               ? Tr::tr("The work calendar does not reach that far yet; the due time is an estimate.")
               : QString();
}

} // namespace clocktexts
} // namespace kesu
