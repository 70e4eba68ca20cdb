#pragma once

#include <QObject>

#include "people/passwordservice.h"
#include "signing/signedforms.h"

namespace kesu {

class ServiceContext;

// What is signed: an 8D report, a CAR, or a ticket as complaint report.
struct SignedDocument {
    SignedForm form = SignedForm::EightD;
    QString id; // of the report, the CAR or the ticket

    SignedDocument() = default;
    SignedDocument(SignedForm of, QString which) : form(of), id(std::move(which)) { }
    SignedDocument(const EightDId &report) : SignedDocument(SignedForm::EightD, report.text()) { }
    SignedDocument(const CarId &car) : SignedDocument(SignedForm::Car, car.text()) { }
    SignedDocument(const TicketId &ticket) : SignedDocument(SignedForm::ComplaintReport, ticket.text()) { }

    bool operator==(const SignedDocument &) const = default;
};

struct GivenSignature {
    Approval approval;
    bool valid = false;                 // it is for what stands there now
    std::optional<Instant> changedAt;   // when it ceased to be: the content's last change
    std::optional<qint64> revision;     // it is for what was sent as this revision
};

// One place on the form with the names put there, the newest first.
struct SignatureSlot {
    SignaturePlace place;
    QString hash; // of what would be signed now
    QList<GivenSignature> given;

    bool isSigned() const { return !given.isEmpty() && given.first().valid; }
};

struct SignatureSheet {
    SignedDocument document;
    QString number;
    QString title;
    TicketId ticket;
    QList<SignatureSlot> places;

    QList<Approval> valid() const;
};

struct SignatureRequest {
    SignedDocument document;
    SignaturePlace place;
    QString hash;        // as shown to the signer (SignatureSlot::hash); another by now is refused
    QString name;        // a customer's; of staff the own name is taken
    QString note;
    QString decision;    // a customer's: accepted, refused, or empty
    QByteArray drawing;  // PNG of the hand's strokes; may be empty for staff
};

// A name that is waited for.
struct WaitingSignature {
    SignedDocument document;
    QString number;
    QString title;
    TicketId ticket;
    SignaturePlace place;
    QString preparedBy;
    std::optional<Instant> preparedAt;
};

// Names under forms: each proved by its owner's password, bound to the content's hash, and written in one transaction
// with audit entry and operation. Content that changes afterwards leaves the signature there, but no longer valid.
class SigningService : public QObject
{
    Q_OBJECT

public:
    explicit SigningService(ServiceContext &context, QObject *parent = nullptr);
    ~SigningService() override;

    Result<SignatureSheet> sheet(const SignedDocument &document) const;
    // The sign-off of one discipline of an 8D report.
    Result<SignatureSlot> disciplineSlot(const EightDId &report, int discipline) const;

    // Whether this person may put their name there now. Errors NotPermitted "signature-role", Refused
    // "signature-same-person" (args: who has signed as what) and "signature-overtaken".
    Result<void> mayGive(const SignatureSheet &sheet, const SignaturePlace &place, const StaffId &staff) const;

    // Error Stale "signed-content-changed" when the content is no longer what was shown.
    Result<void> sign(const SignatureRequest &request, const PasswordProof &proof);
    // A customer's, seen by the actor: a name and a drawing, no password. Error BadInput names what is missing.
    Result<void> witness(const SignatureRequest &request);

    // Prepared or reviewed by somebody else and now waiting for a person with these rights; the longest waiting first.
    QList<WaitingSignature> waitingFor(const StaffId &staff) const;

Q_SIGNALS:
    void signedBy(const kesu::SignedDocument &document, const kesu::TicketId &ticket);

private:
    Result<SignatureSheet> eightDSheet(const EightDId &id) const;
    Result<SignatureSheet> carSheet(const CarId &id) const;
    Result<SignatureSheet> ticketSheet(const TicketId &id) const;
    Result<void> write(const SignatureRequest &request, const SignatureSheet &sheet, const StaffId &author,
                       const QString &name, const QString &action);
    QStringList rolesOf(const StaffId &staff) const;

    ServiceContext &m_context;
};

} // namespace kesu
