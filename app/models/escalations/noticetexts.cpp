#include "escalations/noticetexts.h"

#include <QCoreApplication>

#include "base/language.h"
#include "deadlines/timetexts.h"
#include "forms/setupplan.h"

using namespace Qt::StringLiterals;

namespace kesu::noticetexts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NoticeTexts)
};

} // namespace

QString ticket(const ClockNotice &notice)
{
    return (notice.number + u"  "_s + notice.title).trimmed();
}

QString sentence(const ClockNotice &notice, const QTimeZone &zone, Instant now)
{
    const QString clock = notice.clockName.in(uiLanguage());
    const QString due = timetexts::prose(notice.due, zone, now);
    const QString text = notice.isLate ? Tr::tr("“%1” was due %2.", "time limit, time").arg(clock, due)
                                       : Tr::tr("“%1” runs out %2.", "time limit, time").arg(clock, due);
    if (notice.kind != ClockNotice::Kind::Escalation)
        return text;
    return Tr::tr("%1 Escalated to: %2.", "a sentence about a time limit, role")
        .arg(text, organisationchoices::roleName(notice.role));
}

QStringList escalationLines(const ClockResult &clock, const QTimeZone &zone, Instant now)
{
    QStringList lines;
    const bool runs = clock.phase == ClockPhase::Running || clock.phase == ClockPhase::Warning
                      || clock.phase == ClockPhase::Overdue;
    const Instant end = runs ? now : clock.stopped.value_or(now);
    for (const ClockEscalation &step : clock.escalations) {
        const QString role = organisationchoices::roleName(step.to);
        const QString at = timetexts::prose(step.at, zone, now);
        if (step.at <= end && clock.phase != ClockPhase::Paused)
            lines.append(Tr::tr("Escalated to: %1, %2", "role, time").arg(role, at));
        else if (runs)
            lines.append(Tr::tr("Will be escalated to: %1, %2", "role, time").arg(role, at));
    }
    return lines;
}

} // namespace kesu::noticetexts
