#pragma once

#include <QList>

#include "base/store.h"
#include "eightd/car.h"
#include "eightd/eightd.h"

namespace kesu {

// A report as the start page of quality shows it. `dates` holds what its clocks are computed from and nothing else: the
// customer's own dates and when which version was sent.
struct EightDWorkRow {
    EightDId id;
    QString number;
    QString title;
    QString customer;
    QString ticket;        // id
    QString ticketNumber;
    QString responsible;   // staff id
    EightDState state = EightDState::Open;
    ReportStage stage = ReportStage::Interim;
    std::optional<QDate> openedOn;
    std::optional<QDate> closedOn;
    QString words;         // what a search looks at
    EightD dates;
};

// An action of an open report that is not done yet.
struct ActionWorkRow {
    QString id;
    EightDId report;
    QString reportNumber;
    ActionKind kind = ActionKind::Corrective;
    QString text;
    QString owner;
    QString staff;
    std::optional<QDate> due;
    QString dueNote;
};

struct CarWorkRow {
    CarId id;
    QString number;
    QString ticket;
    CarState state = CarState::Draft;
    QString issuedTo;
    QString nonconformity;
    QString repliedBy;
    QString owner;
    std::optional<QDate> due;
    qint64 round = 1;
};

// What quality people have on their desks, read without reading the reports themselves.
class EightDWorkStore {
public:
    explicit EightDWorkStore(Store &store) : m_store(store) { }

    enum class Which { Open, Finished, All };
    // Newest first; of `staff` those they answer for or belong to the team of, of everybody for an empty one.
    Result<QList<EightDWorkRow>> reports(Which which, const QString &staff = {}) const;
    // Soonest due first, those without a date last; of `staff` by identity or as the owner's `name`.
    Result<QList<ActionWorkRow>> actions(const QString &staff = {}, const QString &name = {}) const;
    // Neither closed nor cancelled, soonest due first.
    Result<QList<CarWorkRow>> cars() const;

private:
    Result<void> readSent(QList<EightDWorkRow> &rows) const;

    Store &m_store;
};

} // namespace kesu
