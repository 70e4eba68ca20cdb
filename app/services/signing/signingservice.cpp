#include "signing/signingservice.h"

#include <algorithm>

#include "base/servicecontext.h"
#include "base/writesession.h"
#include "eightd/carstore.h"
#include "eightd/eightdjson.h"
#include "eightd/eightdstore.h"
#include "reference/referencelibrary.h"
#include "signing/approvalstore.h"
#include "tickets/ticketreader.h"
#include "tickets/ticketwriter.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// The signer is the author of what is written, whoever sits at the desk.
class ActingAs {
public:
    ActingAs(ServiceContext &context, const StaffId &staff, const QString &name) : m_context(context), m_before(context.actor())
    {
        Actor signer = m_before;
        signer.staff = staff;
        signer.name = name;
        m_context.setActor(signer);
    }
    ~ActingAs() { m_context.setActor(m_before); }
    ActingAs(const ActingAs &) = delete;
    ActingAs &operator=(const ActingAs &) = delete;

private:
    ServiceContext &m_context;
    Actor m_before;
};

bool isAt(const Approval &approval, const SignaturePlace &place)
{
    return approval.subject == place.subject && approval.role == place.role;
}

SignatureSlot slotOf(const SignaturePlace &place, const QString &hash, const QList<Approval> &approvals)
{
    SignatureSlot slot{place, hash, {}};
    for (const Approval &approval : approvals) {
        if (isAt(approval, place))
            slot.given.prepend({approval, approval.contentHash == hash, {}, {}});
    }
    return slot;
}

template<typename Document>
QList<SignatureSlot> slotsOf(const QList<SignaturePlace> &places, const Document &document,
                             const QList<Approval> &approvals)
{
    QHash<QString, QString> hashes; // most places stand for the same content
    QList<SignatureSlot> found;
    for (const SignaturePlace &place : places) {
        if (!hashes.contains(place.subject))
            hashes.insert(place.subject, signedHash(document, place.subject));
        found.append(slotOf(place, hashes.value(place.subject), approvals));
    }
    return found;
}

void tellRevisions(const EightD &report, SignatureSlot &slot)
{
    for (GivenSignature &given : slot.given) {
        for (const Revision &revision : report.revisions) {
            if (revision.contentHash == given.approval.contentHash)
                given.revision = revision.number;
        }
    }
}

// Asks for the time of the change only where a signature has lost its meaning by it.
template<typename LastChange>
void tellChanges(QList<SignatureSlot> &places, const LastChange &lastChange)
{
    std::optional<Instant> changed;
    bool asked = false;
    for (SignatureSlot &slot : places) {
        for (GivenSignature &given : slot.given) {
            if (given.valid)
                continue;
            if (!asked)
                changed = lastChange().value_or(std::nullopt);
            asked = true;
            given.changedAt = changed;
        }
    }
}

} // namespace

QList<Approval> SignatureSheet::valid() const
{
    QList<Approval> approvals;
    for (const SignatureSlot &slot : places) {
        for (const GivenSignature &given : slot.given) {
            if (given.valid)
                approvals.append(given.approval);
        }
    }
    return approvals;
}

SigningService::SigningService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) { }

SigningService::~SigningService() = default;

Result<SignatureSheet> SigningService::sheet(const SignedDocument &document) const
{
    switch (document.form) {
    case SignedForm::EightD:
        return eightDSheet(EightDId(document.id));
    case SignedForm::Car:
        return carSheet(CarId(document.id));
    case SignedForm::ComplaintReport:
        break;
    }
    return ticketSheet(TicketId(document.id));
}

Result<SignatureSheet> SigningService::eightDSheet(const EightDId &id) const
{
    const auto loaded = EightDStore(m_context.store()).load(id);
    if (!loaded)
        return loaded.error();
    const EightD &report = loaded->report;
    SignatureSheet sheet{id, report.number, report.title, TicketId(report.ticket),
                         slotsOf(placesOf(report), report, report.approvals)};
    for (SignatureSlot &slot : sheet.places)
        tellRevisions(report, slot);
    tellChanges(sheet.places, [&] { return ApprovalStore(m_context.store()).lastChange(id); });
    return sheet;
}

Result<SignatureSheet> SigningService::carSheet(const CarId &id) const
{
    const auto loaded = CarStore(m_context.store()).load(id);
    if (!loaded)
        return loaded.error();
    const auto approvals = ApprovalStore(m_context.store()).of(id.text());
    if (!approvals)
        return approvals.error();
    const Car &car = loaded->value;
    SignatureSheet sheet{id, car.number, car.issuedTo, TicketId(car.ticket), slotsOf(placesOf(car), car, *approvals)};
    tellChanges(sheet.places, [&] {
        return ApprovalStore(m_context.store()).lastChange(u"car"_s, id.text(), {u"state"_s, u"note"_s});
    });
    return sheet;
}

Result<SignatureSheet> SigningService::ticketSheet(const TicketId &id) const
{
    const auto loaded = TicketReader(m_context).ticket(id);
    if (!loaded)
        return loaded.error();
    const auto approvals = ApprovalStore(m_context.store()).of(id.text());
    if (!approvals)
        return approvals.error();
    const Ticket &ticket = loaded->value;
    SignatureSheet sheet{id, ticket.number, ticket.title, id, slotsOf(placesOf(ticket), ticket, *approvals)};
    tellChanges(sheet.places, [&] {
        return ApprovalStore(m_context.store()).lastChange(u"ticket"_s, id.text(), unsignedTicketFields());
    });
    return sheet;
}

Result<SignatureSlot> SigningService::disciplineSlot(const EightDId &report, int discipline) const
{
    const auto loaded = EightDStore(m_context.store()).load(report);
    if (!loaded)
        return loaded.error();
    const SignaturePlace place = disciplinePlace(discipline);
    QList<SignatureSlot> one{slotOf(place, signedHash(loaded->report, place.subject), loaded->report.approvals)};
    tellChanges(one, [&] { return ApprovalStore(m_context.store()).lastChange(report); });
    return one.first();
}

QStringList SigningService::rolesOf(const StaffId &staff) const
{
    for (const StaffMember &member : m_context.library().staff()) {
        if (member.id == staff && member.active)
            return member.roles;
    }
    return {};
}

Result<void> SigningService::mayGive(const SignatureSheet &sheet, const SignaturePlace &place,
                                     const StaffId &staff) const
{
    const QStringList roles = rolesOf(staff);
    if (roles.isEmpty() || !maySign(sheet.document.form, place.role, roles))
        return Error{ErrorKind::NotPermitted, u"signature-role"_s, u"role"_s, {m_context.library().staffName(staff)}};
    if (const auto other = contradicting(sheet.document.form, place, staff.text(), sheet.valid())) {
        return Error{ErrorKind::Refused, u"signature-same-person"_s, u"person"_s,
                     {other->name, other->subject, codeOf(signatureRoleCodes, other->role)}};
    }
    const bool overtaken = std::any_of(sheet.places.cbegin(), sheet.places.cend(), [&place](const SignatureSlot &slot) {
        return slot.place.overtaken && slot.place.subject == place.subject && slot.place.role == place.role;
    });
    if (overtaken)
        return Error{ErrorKind::Refused, u"signature-overtaken"_s, place.subject, {sheet.number}};
    return {};
}

Result<void> SigningService::sign(const SignatureRequest &request, const PasswordProof &proof)
{
    const auto sheet = this->sheet(request.document);
    if (!sheet)
        return sheet.error();
    if (const auto may = mayGive(*sheet, request.place, proof.staff()); !may)
        return may;
    return write(request, *sheet, proof.staff(), m_context.library().staffName(proof.staff()), u"sign"_s);
}

Result<void> SigningService::witness(const SignatureRequest &request)
{
    if (request.place.role != SignatureRole::Customer)
        return Error{ErrorKind::NotPermitted, u"signature-role"_s, u"role"_s, {m_context.actor().name}};
    if (request.name.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, u"name-missing"_s, u"name"_s, {}};
    if (request.drawing.isEmpty())
        return Error{ErrorKind::BadInput, u"drawing-missing"_s, u"drawing"_s, {}};
    const auto sheet = this->sheet(request.document);
    if (!sheet)
        return sheet.error();
    return write(request, *sheet, m_context.actor().staff, request.name.trimmed(), u"witness"_s);
}

Result<void> SigningService::write(const SignatureRequest &request, const SignatureSheet &sheet, const StaffId &author,
                                   const QString &name, const QString &action)
{
    const bool customer = request.place.role == SignatureRole::Customer;
    Approval approval;
    approval.id = m_context.newId();
    approval.subject = request.place.subject;
    approval.role = request.place.role;
    approval.name = name;
    approval.staff = author.text();
    approval.at = m_context.now();
    approval.note = request.note.trimmed();
    approval.decision = customer ? request.decision : QString();

    QList<ReadyAttachment> drawing;
    if (!request.drawing.isEmpty()) {
        const auto ready = readAttachments({{{}, request.drawing, u"signature-%1.png"_s.arg(sheet.number),
                                             u"image/png"_s, u"signature"_s, name}});
        if (!ready)
            return ready.error();
        drawing = *ready;
        drawing.first().attachment.id = m_context.newId();
        approval.drawing = drawing.first().attachment.id;
    }

    const ActingAs signer(m_context, author, customer ? m_context.actor().name : name);
    auto writer = TicketWriter::begin(m_context, u"approval."_s + action, sheet.ticket);
    if (!writer)
        return writer.error();
    if (const auto added = writer->add(drawing); !added)
        return added;

    Result<void> stored;
    if (sheet.document.form == SignedForm::EightD) {
        const EightDStore store(m_context.store());
        const auto loaded = store.load(EightDId(sheet.document.id));
        if (!loaded)
            return loaded.error();
        EightD after = loaded->report;
        approval.contentHash = signedHash(after, approval.subject);
        approval.position = after.approvals.isEmpty() ? 1 : after.approvals.last().position + 1;
        approval.revision = after.revisions.isEmpty() ? 0 : after.revisions.last().number;
        after.approvals.append(approval);
        stored = store.update(writer->session(), loaded->report, after, nullptr);
    } else {
        const auto place = std::find_if(sheet.places.cbegin(), sheet.places.cend(),
                                        [&](const SignatureSlot &slot) { return isAt(approval, slot.place); });
        approval.contentHash = place == sheet.places.cend() ? QString() : place->hash;
        stored = ApprovalStore(m_context.store()).insert(writer->session(), sheet.ticket.text(), sheet.document.id, approval);
    }
    if (!stored)
        return stored;
    if (approval.contentHash.isEmpty() || (!request.hash.isEmpty() && approval.contentHash != request.hash))
        return Error{ErrorKind::Stale, u"signed-content-changed"_s, sheet.number, {sheet.number}};
    writer->session().note(u"approval"_s, approval.id);
    writer->session().note(u"content"_s, approval.contentHash);
    if (const auto done = writer->commit(); !done)
        return done;
    Q_EMIT signedBy(sheet.document, sheet.ticket);
    return {};
}

QList<WaitingSignature> SigningService::waitingFor(const StaffId &staff) const
{
    const ApprovalStore store(m_context.store());
    QList<SignedDocument> documents;
    for (const QString &id : store.signedOpenReports().value_or({}))
        documents.append(EightDId(id));
    for (const QString &id : store.unapprovedTickets().value_or({}))
        documents.append(TicketId(id));
    QList<WaitingSignature> waiting;
    for (const SignedDocument &document : std::as_const(documents)) {
        const auto sheet = this->sheet(document);
        if (!sheet)
            continue;
        for (const SignatureSlot &slot : sheet->places) {
            const SignatureRole role = slot.place.role;
            if (slot.isSigned() || (role != SignatureRole::Reviewed && role != SignatureRole::Approved))
                continue;
            const QList<Approval> valid = sheet->valid();
            const auto prepared = std::find_if(valid.cbegin(), valid.cend(), [&](const Approval &given) {
                return given.subject == slot.place.subject && given.role == SignatureRole::Prepared;
            });
            if (prepared != valid.cend() && mayGive(*sheet, slot.place, staff)) {
                waiting.append({document, sheet->number, sheet->title, sheet->ticket, slot.place, prepared->name,
                                prepared->at});
            }
        }
    }
    std::sort(waiting.begin(), waiting.end(), [](const WaitingSignature &a, const WaitingSignature &b) {
        return a.preparedAt.value_or(Instant{}) < b.preparedAt.value_or(Instant{});
    });
    return waiting;
}

} // namespace kesu
