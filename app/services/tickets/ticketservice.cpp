#include "tickets/ticketservice.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "base/writesession.h"
#include "customers/customerstore.h"
#include "customers/masking.h"
#include "deadlines/ticketclocks.h"
#include "evidence/attachmentstore.h"
#include "reference/referencelibrary.h"
#include "tickets/codecheck.h"
#include "tickets/registrar.h"
#include "tickets/regradeadvice.h"
#include "tickets/revisions.h"
#include "tickets/ticketreader.h"
#include "tickets/ticketsteps.h"
#include "tickets/ticketstore.h"
#include "tickets/ticketwriter.h"
#include "workflow/impliedevents.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Once work has begun, who does it and how grave it is change by steps that ask for a reason.
bool needsStep(const QString &key, TicketState state)
{
    static const QStringList graded{u"category_scheme"_s, u"category"_s,       u"level_scheme"_s,
                                    u"level"_s,           u"handling_owner"_s, u"handling_department"_s};
    static const QList<TicketState> early{TicketState::Draft, TicketState::Registered, TicketState::Accepted};
    return belongsToSteps(key) || (!early.contains(state) && graded.contains(key));
}

// A finished ticket is evidence: only where its paper lies and what it belongs with may still be written.
bool staysEditable(const QString &key)
{
    static const QStringList keys{u"paper_location"_s, u"signed_copy"_s, u"tags"_s, u"see_also"_s, u"group_id"_s};
    return keys.contains(key);
}

Result<Ticket> withFields(const Ticket &before, const QVariantMap &fields)
{
    Ticket after = before;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const TicketField *field = findTicketField(it.key());
        if (!field || !field->set(after, it.value()))
            return Error{ErrorKind::BadInput, u"value-unreadable"_s, it.key(), {it.value().toString()}};
        if (needsStep(it.key(), before.state) && field->get(after) != field->get(before))
            return Error{ErrorKind::Refused, u"field-needs-step"_s, it.key(), {}};
        if (isFinished(before.state) && !staysEditable(it.key()) && field->get(after) != field->get(before))
            return Error{ErrorKind::Refused, u"ticket-finished"_s, it.key(), {}};
    }
    return after;
}

} // namespace

TicketService::TicketService(ServiceContext &context, QObject *parent) : QObject(parent), m_context(context) {}

TicketService::~TicketService() = default;

Findings TicketService::checkRegistration(const Registration &registration) const
{
    return Registrar(m_context).check(registration);
}

ClockResults TicketService::previewClocks(const Ticket &ticket) const
{
    const Ticket completed = Registrar(m_context).completed(ticket);
    TicketEvent received;
    received.at = *completed.receivedAt;
    TicketEvents events = eventsOfChange(Ticket{}, completed);
    for (TicketEvent &event : events)
        event.at = m_context.now();
    events.prepend(received);
    return TicketClocks(m_context.library()).results(completed, events, m_context.now());
}

Result<TicketView> TicketService::registerTicket(const Registration &registration)
{
    const auto id = Registrar(m_context).store(registration);
    if (!id)
        return id.error();
    Q_EMIT ticketRegistered(*id);
    return load(*id);
}

Result<TicketView> TicketService::load(const TicketId &id) const
{
    return TicketReader(m_context).view(id);
}

Result<TicketId> TicketService::findByNumber(const QString &number) const
{
    return TicketStore(m_context.store()).findByNumber(number.trimmed());
}

ClockResults TicketService::clocks(const TicketId &id, Instant at) const
{
    const auto facts = TicketReader(m_context).facts(id);
    return facts ? TicketClocks(m_context.library()).results(facts->value.ticket, facts->value.events, at)
                 : ClockResults();
}

Ledger TicketService::ledger(const TicketId &id, const QString &policyId, const QString &clockCode, Instant at) const
{
    const auto facts = TicketReader(m_context).facts(id);
    return facts ? TicketClocks(m_context.library())
                       .ledger(facts->value.ticket, facts->value.events, policyId, clockCode, at)
                 : Ledger();
}

Result<void> TicketService::edit(const TicketId &id, const QVariantMap &fields, qint64 version, const QString &reason)
{
    const auto before = TicketReader(m_context).ticket(id);
    if (!before)
        return before.error();
    const auto after = withFields(before->value, fields);
    if (!after)
        return after.error();
    for (const Finding &wrong : checkCodes(m_context.library(), before->value, *after))
        return Error{ErrorKind::BadInput, wrong.code, wrong.where, wrong.args};
    auto writer = TicketWriter::begin(m_context, u"ticket.edit"_s, id);
    if (!writer)
        return writer.error();
    const auto updated = TicketStore(m_context.store())
                             .update(writer->session(), before->value, *after, Seen::fromToken(version), reason);
    if (!updated)
        return updated.error();
    if (!*updated)
        return {};
    TicketEvents events = eventsOfChange(before->value, *after);
    for (TicketEvent &event : events)
        event.at = m_context.now();
    if (const auto added = writer->add(events); !added)
        return added;
    return finish(*writer, id);
}

Result<void> TicketService::editCustomer(const Customer &customer)
{
    if (!maySeePersonalData(m_context.actor().roles)) // stars must not be written back
        return Error{ErrorKind::NotPermitted, u"role-missing"_s, u"customer_id"_s, {}};
    const CustomerStore store(m_context.store());
    const auto before = store.load(customer.id);
    if (!before)
        return before.error();
    const auto session = m_context.begin(u"customer.edit"_s);
    if (!session)
        return session.error();
    const auto updated = store.update(**session, before->value, customer, before->seen);
    if (!updated)
        return updated.error();
    if (const auto committed = (*session)->commit(); !committed)
        return committed;
    Q_EMIT customerChanged(customer.id);
    return {};
}

QList<StepOption> TicketService::steps(const TicketId &id) const
{
    return TicketSteps(m_context).options(id);
}

Findings TicketService::checkStep(const TicketId &id, const QString &transition, const TransitionInput &input) const
{
    return TicketSteps(m_context).check(id, transition, input);
}

Result<void> TicketService::perform(const TicketId &id, const QString &transition, const TransitionInput &input,
                                    qint64 version)
{
    const auto others = TicketSteps(m_context).perform(id, transition, input, version);
    if (!others)
        return others.error();
    Q_EMIT ticketChanged(id);
    for (const TicketId &other : *others)
        Q_EMIT ticketChanged(other);
    return {};
}

std::optional<RegradeProposal> TicketService::regradeProposal(const TicketId &id) const
{
    const auto facts = TicketReader(m_context).facts(id);
    if (!facts)
        return std::nullopt;
    const Ticket &ticket = facts->value.ticket;
    const QList<Transition> leaving = m_context.library().workflow(ticket.kind).leaving(ticket.state);
    const bool canBeRegraded = std::any_of(leaving.cbegin(), leaving.cend(),
                                           [](const Transition &step) { return step.code == "regrade"_L1; });
    return canBeRegraded ? RegradeAdvice(m_context.library(), facts->value, m_context.now()).proposal() : std::nullopt;
}

Result<void> TicketService::declineRegrade(const TicketId &id, const RegradeProposal &proposal, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, u"empty-text"_s, u"reason"_s, {}};
    return addNote(id, reason.trimmed() + u' ' + RegradeAdvice::mark(proposal.rule));
}

Result<void> TicketService::addNote(const TicketId &id, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, u"empty-text"_s, u"note"_s, {}};
    auto writer = TicketWriter::begin(m_context, u"ticket.note"_s, id);
    if (!writer)
        return writer.error();
    if (const auto added = writer->add(text.trimmed()); !added)
        return added;
    return finish(*writer, id);
}

Result<void> TicketService::addContact(const Contact &contact)
{
    if (contact.text.trimmed().isEmpty() && contact.way.isEmpty())
        return Error{ErrorKind::BadInput, u"empty-text"_s, u"contact_text"_s, {}};
    for (const Finding &wrong : checkInputCodes(m_context.library(), {{u"contact_way"_s, contact.way}}))
        return Error{ErrorKind::BadInput, wrong.code, wrong.where, wrong.args};
    const auto facts = TicketReader(m_context).facts(contact.ticket);
    if (!facts)
        return facts.error();
    Contact when = contact;
    if (when.at.ms == 0)
        when.at = m_context.now();
    if (when.at > m_context.now())
        return Error{ErrorKind::BadInput, u"time-in-future"_s, u"at"_s, {}};
    TicketEvents events;
    for (const EventType type : eventsOfContact(when, facts->value.events)) {
        TicketEvent event;
        event.type = type;
        event.at = when.at;
        events.append(event);
    }
    auto writer = TicketWriter::begin(m_context, u"ticket.contact"_s, contact.ticket);
    if (!writer)
        return writer.error();
    if (const auto added = writer->add(when); !added)
        return added;
    if (const auto added = writer->add(events); !added)
        return added;
    return finish(*writer, contact.ticket);
}

Result<void> TicketService::addAttachments(const TicketId &id, const QList<NewAttachment> &files)
{
    const auto ready = readAttachments(files);
    if (!ready)
        return ready.error();
    auto writer = TicketWriter::begin(m_context, u"ticket.attach"_s, id);
    if (!writer)
        return writer.error();
    if (const auto added = writer->add(*ready); !added)
        return added;
    return finish(*writer, id);
}

Result<QByteArray> TicketService::attachmentBytes(const Attachment &attachment) const
{
    return AttachmentStore(m_context.store()).bytes(attachment);
}

std::function<Result<QByteArray>()> TicketService::attachmentReader(const Attachment &attachment) const
{
    return [files = BlobFiles(m_context.store().blobDir()), hash = attachment.sha256] { return files.read(hash); };
}

Result<void> TicketService::addEvent(const TicketId &id, EventType type, Instant at, const QJsonObject &data)
{
    const Catalog *recordable = m_context.library().catalog(u"recordable_events"_s);
    if (recordable && !recordable->find(toCode(type)))
        return Error{ErrorKind::Refused, u"event-out-of-order"_s, toCode(type), {}};
    if (at > m_context.now())
        return Error{ErrorKind::BadInput, u"time-in-future"_s, u"at"_s, {}};
    TicketEvent event;
    event.type = type;
    event.at = at;
    event.data = data;
    auto writer = TicketWriter::begin(m_context, u"ticket.event"_s, id);
    if (!writer)
        return writer.error();
    if (const auto added = writer->add(TicketEvents{event}); !added)
        return added;
    return finish(*writer, id);
}

QList<FieldChange> TicketService::history(const TicketId &id, const QString &field) const
{
    return TicketReader(m_context).history(id, field).value_or({});
}

QString TicketService::verificationCode(const TicketId &id) const
{
    return Revisions(m_context.store()).code(id);
}

Instant TicketService::revisionTime(const TicketId &id) const
{
    return Revisions(m_context.store()).time(id);
}

Result<Instant> TicketService::checkVerification(const QString &number, const QString &code) const
{
    const auto id = findByNumber(number);
    return id ? Revisions(m_context.store()).check(*id, code) : id.error();
}

Result<void> TicketService::finish(TicketWriter &writer, const TicketId &id)
{
    if (const auto committed = writer.commit(); !committed)
        return committed;
    Q_EMIT ticketChanged(id);
    return {};
}

} // namespace kesu
