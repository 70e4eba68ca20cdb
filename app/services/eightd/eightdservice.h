#pragma once

#include <QObject>

#include "base/result.h"
#include "deadlines/clock.h"
#include "eightd/eightdlines.h"
#include "eightd/eightdreview.h"
#include "tickets/ticketevent.h"

namespace kesu {

class ServiceContext;
class TicketWriter;
struct FieldChange;

// A report with what its reader has seen of it, to be handed back on saving.
struct EightDView {
    EightD report;
    EightDSeen seen;
};

// A finding, and who answers for it.
struct ReviewedFinding {
    Finding finding;
    std::optional<AcceptedFinding> accepted;
};

// An earlier report about a failure like this one.
struct Lesson {
    EightDId id;
    QString number;
    QString title;
    EightDState state = EightDState::Closed; // Ineffective: what was done then did not last
    double likeness = 0;             // 0 … 1, of the failures; the product alone makes nothing alike
    bool sameProduct = false;
    bool sameBatch = false;
    QStringList shared;              // words both use
    QStringList causes;              // its root causes
    QStringList actions;             // its D5
    std::optional<QDate> effectiveOn; // when its effect was shown
};

// 8D reports: every write is one transaction with history, audit and operation log; signals go out after commit. Lives
// in the thread of its store.
class EightDService : public QObject
{
    Q_OBJECT

public:
    explicit EightDService(ServiceContext &context, QObject *parent = nullptr);
    ~EightDService() override;

    // A new report on a ticket: gives number and identities; what the ticket knows (product, batch, quantities, the
    // customer and their own words) is carried into the fields left empty. `given.repeatOf` marks that report
    // ineffective.
    Result<EightDView> create(const TicketId &ticket, const EightD &given = {});

    Result<EightDView> load(const EightDId &id) const;
    // By its own number, or the ticket's: then its newest report.
    Result<EightDId> find(const QString &number) const;
    QList<EightDLine> ofTicket(const TicketId &ticket) const;
    QList<EightDLine> all() const;

    // Writes what differs; new records are given identities and lists stay in the order given. Undo is saving the other
    // way round. What has a step of its own (number, state, approvals, decisions, revisions …) is not touched by this.
    // Error Stale names the field somebody else changed meanwhile; fields of other records do not stand in each other's
    // way.
    Result<EightDView> save(const EightD &before, const EightD &after, const EightDSeen &seen,
                            const QString &reason = {});

    QList<ReviewedFinding> review(const EightD &report) const;
    // The report must have the finding now.
    Result<void> acceptFinding(const EightDId &id, const QString &identity, const QString &reason);
    Result<void> withdrawAcceptance(const EightDId &id, const QString &identity);

    // Freezes the report as the next revision and tells the ticket's clocks that it was sent.
    Result<qint64> freeze(const EightDId &id, ReportStage stage, const QString &note = {});
    Result<EightD> revision(const EightDId &id, qint64 number) const; // 0: as it stands now
    Result<void> recordDecision(const EightDId &id, bool accepted, const QString &reason, const QString &by);
    // The permanent action is in place, or was verified: facts for the 48 h clock.
    Result<void> stamp(const EightDId &id, EventType type, Instant at);

    Findings closingFindings(const EightD &report) const;
    Result<void> close(const EightDId &id);
    Result<void> reopen(const EightDId &id, const QString &reason);
    // The failure came back: R-543.
    Result<void> markIneffective(const EightDId &id, const QString &reason);

    // Who set what in one record of the report, newest first: its table and id ("eight_d_action", …), one field or all.
    QList<FieldChange> history(const QString &entity, const QString &recordId, const QString &field = {}) const;

    // Due times of the interim reply, the 8D and the verification under MFG-8D, and the customer's own.
    ClockResults clocks(const EightD &report, Instant at) const;

    // Closed reports about a failure like this, the most alike first. `object` and `batch` only point out what is the
    // same.
    QList<Lesson> lessons(const QString &failure, const QString &object = {}, const QString &batch = {},
                          int limit = 5) const;
    QList<Lesson> lessonsFor(const TicketId &ticket, int limit = 5) const;

Q_SIGNALS:
    void eightDChanged(const kesu::EightDId &id, const kesu::TicketId &ticket);

private:
    using Change = std::function<Result<void>(EightD &)>;
    // Loads, changes and writes in one transaction; events go to the ticket.
    Result<void> write(const EightDId &id, const QString &action, const Change &change, const QString &reason = {},
                       const TicketEvents &events = {});
    Result<void> markRecurred(TicketWriter &writer, const QString &earlier, const QString &reason);

    ServiceContext &m_context;
};

} // namespace kesu
