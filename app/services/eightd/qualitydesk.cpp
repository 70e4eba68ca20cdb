#include "eightd/qualitydesk.h"

#include <algorithm>

#include "base/servicecontext.h"
#include "eightd/eightdclocks.h"
#include "eightd/eightdworkstore.h"
#include "reference/referencelibrary.h"
#include "signing/signedforms.h"
#include "text/textfolder.h"
#include "tickets/ticketreader.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

EightDWorkStore::Which inStore(QualityDesk::Which which)
{
    switch (which) {
    case QualityDesk::Which::Open:
        return EightDWorkStore::Which::Open;
    case QualityDesk::Which::Finished:
        return EightDWorkStore::Which::Finished;
    case QualityDesk::Which::All:
        break;
    }
    return EightDWorkStore::Which::All;
}

qint64 daysLate(const std::optional<QDate> &due, QDate today)
{
    return due ? std::max<qint64>(0, due->daysTo(today)) : 0;
}

// A reply is verified, and the CAR then closed, by another than gave it.
bool waitsFor(const Actor &actor, const CarWorkRow &row)
{
    const bool answered = row.state == CarState::Replied;
    if (!answered && row.state != CarState::Verified)
        return false;
    const SignatureRole role = answered ? SignatureRole::Reviewed : SignatureRole::Approved;
    return maySign(SignedForm::Car, role, actor.roles) && row.repliedBy != actor.name && row.owner != actor.name;
}

bool containsAll(const QString &text, const QStringList &words)
{
    const QString folded = TextFolder::instance().fold(text);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace

QDate QualityDesk::dayOf(Instant at) const
{
    return at.toUtc().toTimeZone(m_context.library().timeZone()).date();
}

QList<DeskReport> QualityDesk::reports(Which which, bool mine, const QString &words, Instant at) const
{
    const QString staff = mine ? m_context.actor().staff.text() : QString();
    const QStringList wanted = TextFolder::instance().fold(words).split(u' ', Qt::SkipEmptyParts);
    const TicketReader reader(m_context);
    QList<DeskReport> reports;
    for (const EightDWorkRow &row : EightDWorkStore(m_context.store()).reports(inStore(which), staff).value_or({})) {
        if (!containsAll(row.words, wanted))
            continue;
        DeskReport report{row.id, row.number, row.title, row.customer, TicketId(row.ticket), row.ticketNumber,
                          m_context.library().staffName(StaffId(row.responsible)), row.state, row.stage, row.openedOn,
                          row.closedOn, {}};
        if (row.state == EightDState::Open) {
            if (const auto facts = reader.clockFacts(report.ticket))
                report.clocks = eightDClocks(m_context.library(), row.dates, facts->ticket, facts->events, at);
        }
        reports.append(report);
    }
    return reports;
}

QList<DeskAction> QualityDesk::actions(bool mine, Instant at) const
{
    const Actor &actor = m_context.actor();
    const QDate today = dayOf(at);
    const EightDWorkStore store(m_context.store());
    QList<DeskAction> actions;
    for (const ActionWorkRow &row : store.actions(mine ? actor.staff.text() : QString(), actor.name).value_or({})) {
        const QString owner = row.owner.isEmpty() ? m_context.library().staffName(StaffId(row.staff)) : row.owner;
        actions.append({row.id, row.report, row.reportNumber, row.kind, row.text, owner, row.due, row.dueNote,
                        daysLate(row.due, today)});
    }
    return actions;
}

QList<DeskCar> QualityDesk::cars(Instant at) const
{
    const QDate today = dayOf(at);
    QList<DeskCar> cars;
    for (const CarWorkRow &row : EightDWorkStore(m_context.store()).cars().value_or({})) {
        const bool waits = row.state == CarState::Draft || row.state == CarState::Issued;
        cars.append({row.id, row.number, TicketId(row.ticket), row.state, row.issuedTo, row.nonconformity, row.due,
                     waits ? daysLate(row.due, today) : 0, row.round, waitsFor(m_context.actor(), row)});
    }
    std::stable_partition(cars.begin(), cars.end(), [](const DeskCar &car) { return car.waitsForMe; });
    return cars;
}

int QualityDesk::dueActions(Instant at) const
{
    const QDate today = dayOf(at);
    const QList<DeskAction> mine = actions(true, at);
    return static_cast<int>(std::count_if(mine.cbegin(), mine.cend(), [today](const DeskAction &action) {
        return action.due && *action.due <= today;
    }));
}

int QualityDesk::overdueReports(Instant at) const
{
    const QList<DeskReport> mine = reports(Which::Open, true, {}, at);
    return static_cast<int>(std::count_if(mine.cbegin(), mine.cend(), [](const DeskReport &report) {
        return std::any_of(report.clocks.cbegin(), report.clocks.cend(),
                           [](const ClockResult &clock) { return clock.phase == ClockPhase::Overdue; });
    }));
}

int QualityDesk::waitingCars(Instant at) const
{
    const QList<DeskCar> all = cars(at);
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const DeskCar &car) { return car.waitsForMe; }));
}

} // namespace kesu
