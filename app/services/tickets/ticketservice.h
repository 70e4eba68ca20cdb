#pragma once

#include <QObject>

#include "base/actor.h"
#include "base/finding.h"
#include "base/result.h"
#include "customers/customer.h"
#include "deadlines/clock.h"
#include "tickets/ticketfields.h"
#include "tickets/ticketparts.h"
#include "workflow/workflow.h"

namespace kesu {

class ServiceContext;
class TicketWriter;
struct RegradeProposal;

// A file about to be attached: from disk, or from the clipboard as bytes.
struct NewAttachment {
    QString path;        // read when `bytes` is empty
    QByteArray bytes;
    QString name;
    QString mediaType;   // found out when empty
    QString role = QStringLiteral("other");
    QString caption;
};

// A complaint as taken at the counter. `customer` is created when its id is null and it has a name or phone, else
// updated where it differs.
struct Registration {
    Ticket ticket;       // number and id are given on saving
    Customer customer;
    QList<NewAttachment> attachments;
    QString note;
    QString draftId;     // removed in the same transaction when not empty
};

// Another ticket that belongs with one.
struct TicketLink {
    enum class Relation { MergedInto, Includes, SplitFrom, Part, SeeAlso, SameMatter };

    Relation relation = Relation::SeeAlso;
    TicketId ticket;     // null: nothing this store knows, `number` is what somebody wrote
    QString number;
    QString title;
    TicketState state = TicketState::Draft;
};

// Everything a ticket page shows, read in one go.
struct TicketView {
    TicketFacts facts;
    Customer customer;
    ClockResults clocks;         // at the time of reading; recompute with TicketService::clocks
    qint64 version = 0;          // pass to edit(): what the user had seen
    QString firstContactName;    // display names of the staff ids in the ticket
    QString handlingOwnerName;
    QList<TicketLink> links;
};

// A step that leaves the present state: allowed, or why not (the ticket page shows the reasons).
struct StepOption {
    Transition transition;
    Findings reasons;            // an Error among them: not allowed now
    bool permitted = true;       // by role
    bool allowed() const { return permitted && !hasErrors(reasons); }
};

// Who set a field, when, on which device, and what it was before.
struct FieldChange {
    QString field;
    QVariant before;
    QVariant after;
    Instant at;
    QString staffName;
    QString device;
    QString reason;
};

// The main job: every write is one transaction with history, audit and operation log; signals go out after commit.
// Lives in the thread of its store; every call returns when the data is durable.
class TicketService : public QObject
{
    Q_OBJECT

public:
    explicit TicketService(ServiceContext &context, QObject *parent = nullptr);
    ~TicketService() override;

    // What is missing or wrong before it may be registered under its policy; nothing is written.
    Findings checkRegistration(const Registration &registration) const;
    // The clocks that saving would start, for showing before it is done.
    ClockResults previewClocks(const Ticket &ticket) const;
    // Gives id and number (unique without a network, R-016), stamps "received", starts the clocks.
    Result<TicketView> registerTicket(const Registration &registration);

    Result<TicketView> load(const TicketId &id) const;
    Result<TicketId> findByNumber(const QString &number) const;
    ClockResults clocks(const TicketId &id, Instant at) const;
    Ledger ledger(const TicketId &id, const QString &policyId, const QString &clockCode, Instant at) const;

    // Changes fields of a ticket as seen at `version`. Error Stale names the field somebody else changed meanwhile.
    Result<void> edit(const TicketId &id, const QVariantMap &fields, qint64 version, const QString &reason = {});
    Result<void> editCustomer(const Customer &customer);

    QList<StepOption> steps(const TicketId &id) const;
    // Everything that speaks against this step with this input, for showing beside its fields; nothing is written.
    Findings checkStep(const TicketId &id, const QString &transition, const TransitionInput &input) const;
    // Findings of the guards are returned as Error Refused with the first finding's code. A merge or split writes the
    // other tickets in the same transaction and signals for them too.
    // `version` as for edit(); 0, for scripts: as the ticket stands now.
    Result<void> perform(const TicketId &id, const QString &transition, const TransitionInput &input,
                         qint64 version = 0);

    // What the policies' own rules say about its level (tickets/regradeadvice.h); a person decides.
    std::optional<RegradeProposal> regradeProposal(const TicketId &id) const;
    // Keeps the level: the reason becomes a note, and this proposal is not made again in this round of handling.
    Result<void> declineRegrade(const TicketId &id, const RegradeProposal &proposal, const QString &reason);

    Result<void> addNote(const TicketId &id, const QString &text);
    Result<void> addContact(const Contact &contact);
    Result<void> addAttachments(const TicketId &id, const QList<NewAttachment> &files);
    Result<QByteArray> attachmentBytes(const Attachment &attachment) const; // checked against its hash
    // The same, to be called later and in any thread.
    std::function<Result<QByteArray>()> attachmentReader(const Attachment &attachment) const;
    // Stamps an event by hand (e.g. "measure implemented"), for the facts no step covers.
    Result<void> addEvent(const TicketId &id, EventType type, Instant at, const QJsonObject &data = {});

    QList<FieldChange> history(const TicketId &id, const QString &field = {}) const;

    // Eight hex digits of the audit chain at the ticket's last change, "3F9A-01C7": printed on every paper, so that a
    // page can be checked against the store. The same revision gives the same code.
    QString verificationCode(const TicketId &id) const;
    // When the ticket or anything hanging on it was last changed; the paper's date of creation.
    Instant revisionTime(const TicketId &id) const;
    // Is this the code of this ticket's present or an earlier revision? Error NotFound when of none.
    Result<Instant> checkVerification(const QString &number, const QString &code) const;

Q_SIGNALS:
    void ticketRegistered(const kesu::TicketId &id);
    void ticketChanged(const kesu::TicketId &id);
    void customerChanged(const kesu::CustomerId &id);

private:
    Result<void> finish(TicketWriter &writer, const TicketId &id);

    ServiceContext &m_context;
};

} // namespace kesu
