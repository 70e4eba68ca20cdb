#pragma once

#include <QObject>

#include "base/result.h"
#include "deadlines/clock.h"
#include "eightd/car.h"
#include "eightd/eightd.h"

namespace kesu {

class ServiceContext;

// A report on the desk, with the clocks it is under.
struct DeskReport {
    EightDId id;
    QString number;
    QString title;
    QString customer;
    TicketId ticket;
    QString ticketNumber;
    QString responsible;    // display name
    EightDState state = EightDState::Open;
    ReportStage stage = ReportStage::Interim;
    std::optional<QDate> openedOn;
    std::optional<QDate> closedOn;
    ClockResults clocks;    // of open ones
};

// An action that is not done.
struct DeskAction {
    QString id;
    EightDId report;
    QString reportNumber;
    ActionKind kind = ActionKind::Corrective;
    QString text;
    QString owner;
    std::optional<QDate> due;
    QString dueNote;
    qint64 daysLate = 0;    // 0 on the day itself and before
};

struct DeskCar {
    CarId id;
    QString number;
    TicketId ticket;
    CarState state = CarState::Draft;
    QString issuedTo;
    QString nonconformity;
    std::optional<QDate> due;
    qint64 daysLate = 0;
    qint64 round = 1;
    bool waitsForMe = false; // the actor may verify or close it, and is not who answered it
};

// What quality people have before them. Reads a few columns of each report, never whole reports.
class QualityDesk
{
public:
    enum class Which { Open, Finished, All };

    explicit QualityDesk(ServiceContext &context) : m_context(context) {}

    // `mine`: the actor answers for them or belongs to their team. `words` are looked for in numbers, titles, customers,
    // products and what the failure was, folded like everywhere.
    QList<DeskReport> reports(Which which, bool mine, const QString &words, Instant at) const;
    QList<DeskAction> actions(bool mine, Instant at) const;
    // Given out and not finished: to be answered, to be verified, to be closed. First those that wait for the actor.
    QList<DeskCar> cars(Instant at) const;

    // Of the actor: actions due today or late, and reports with a clock that has run out.
    int dueActions(Instant at) const;
    int overdueReports(Instant at) const;
    // CARs that wait for the actor.
    int waitingCars(Instant at) const;

private:
    QDate dayOf(Instant at) const;

    ServiceContext &m_context;
};

} // namespace kesu
