#include "tickets/registrar.h"

#include "base/servicecontext.h"
#include "base/store.h"
#include "base/writesession.h"
#include "customers/customerstore.h"
#include "customers/masking.h"
#include "deadlines/ticketclocks.h"
#include "reference/policychoice.h"
#include "reference/referencelibrary.h"
#include "settings/localstores.h"
#include "tickets/codecheck.h"
#include "tickets/ticketnumber.h"
#include "tickets/ticketstore.h"
#include "tickets/ticketwriter.h"
#include "workflow/guards.h"
#include "workflow/impliedevents.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// Numbers of a store that nobody has set up yet: scripts may work before the first-run assistant was through.
const QString unnamedBranch = u"HQ"_s;

bool isSomebody(const Customer &customer)
{
    return !customer.name.trimmed().isEmpty() || !customer.phone.trimmed().isEmpty();
}

// Attachments as far as required fields ask for them: what role they play.
QList<Attachment> rolesOf(const QList<NewAttachment> &files)
{
    QList<Attachment> attachments;
    for (const NewAttachment &file : files) {
        Attachment attachment;
        attachment.role = file.role;
        attachments.append(attachment);
    }
    return attachments;
}

Finding finding(Finding::Severity severity, const QString &code, const QString &where, const QStringList &args = {})
{
    return {severity, code, where, args};
}

} // namespace

Findings Registrar::check(const Registration &registration) const
{
    using enum Finding::Severity;
    TicketFacts facts;
    facts.ticket = completed(registration.ticket);
    Ticket &ticket = facts.ticket;
    if (ticket.customerId.isNull() && isSomebody(registration.customer))
        ticket.customerId = CustomerId(u"new"_s);
    facts.attachments = rolesOf(registration.attachments);

    const Transition *step = m_context.library().workflow(ticket.kind).find(u"register");
    const TransitionInput input;
    const ProcessRules rules = TicketClocks(m_context.library()).rulesOf(ticket);
    const ClockResults clocks;
    const StepScene scene{facts, *step, input, ticket, rules, clocks, m_context.actor().roles, m_context.now()};
    Findings findings;
    for (const QString &guard : step->guards)
        findings += runGuard(guard, scene);

    const auto mentioned = [&findings](const QString &where) {
        return std::any_of(findings.cbegin(), findings.cend(), [&where](const Finding &f) { return f.where == where; });
    };
    if (ticket.customerId.isNull() && !ticket.anonymous && !mentioned(u"customer_id"_s))
        findings.append(finding(Error, u"customer-missing"_s, u"customer_id"_s));
    if (ticket.anonymous && isSomebody(registration.customer))
        findings.append(finding(Warning, u"anonymous-with-name"_s, u"anonymous"_s));
    if (ticket.title.trimmed().isEmpty() && ticket.narrative.trimmed().isEmpty() && !mentioned(u"title"_s))
        findings.append(finding(Error, u"title-missing"_s, u"title"_s));
    for (const Finding &wrong : checkCodes(m_context.library(), Ticket{}, ticket)) {
        if (!mentioned(wrong.where) && wrong.where != "policy_id"_L1)
            findings.append(wrong);
    }
    const Catalog *roles = m_context.library().catalog(u"attachment_roles"_s);
    for (const NewAttachment &file : registration.attachments) {
        if (roles && !roles->find(file.role))
            findings.append(finding(Error, u"code-unknown"_s, u"attachments"_s, {file.role}));
    }
    if (ticket.receivedAt > m_context.now())
        findings.append(finding(Error, u"received-in-future"_s, u"received_at"_s));
    if (!ticket.level.isEmpty() && ticket.category.isEmpty())
        findings.append(finding(Error, u"category-before-level"_s, u"category"_s));
    const Policy *policy = m_context.library().policy(ticket.policyId);
    if (!policy && !ticket.policyId.isEmpty())
        findings.append(finding(Error, u"policy-unknown"_s, u"policy_id"_s, {ticket.policyId}));
    if (policy && !ticket.category.isEmpty() && !policy->categoryScheme.isEmpty()
        && policy->categoryScheme != ticket.categoryScheme)
        findings.append(finding(Hint, u"scheme-of-other-policy"_s, u"category"_s));
    if (policy && !ticket.level.isEmpty() && !policy->levelScheme.isEmpty()
        && policy->levelScheme != ticket.levelScheme)
        findings.append(finding(Warning, u"level-of-other-scheme"_s, u"level"_s));
    const QString phone = registration.customer.phone;
    if (!phone.trimmed().isEmpty() && normalizedPhone(phone).size() < 7)
        findings.append(finding(Warning, u"phone-unusual"_s, u"contact_phone"_s, {phone}));
    return findings;
}

Ticket Registrar::completed(const Ticket &given) const
{
    const Organisation &organisation = m_context.library().organisation();
    const Actor &actor = m_context.actor();
    Ticket ticket = given;
    if (!ticket.receivedAt)
        ticket.receivedAt = m_context.now();
    for (const QString &branch : {organisation.branchCode, actor.branch, unnamedBranch}) {
        if (ticket.branch.isEmpty())
            ticket.branch = branch;
    }
    if (ticket.firstContactOwner.isNull())
        ticket.firstContactOwner = actor.staff;
    if (ticket.firstDepartment.isEmpty())
        ticket.firstDepartment = actor.department;
    if (ticket.currency.isEmpty())
        ticket.currency = organisation.currency;
    if (ticket.policyId.isEmpty()) {
        const ReferenceService::PolicyProposal proposal = proposePolicy(m_context.library(), ticket);
        ticket.policyId = proposal.policyId;
        if (ticket.overlayPolicies.isEmpty())
            ticket.overlayPolicies = proposal.overlays;
    }
    if (const Policy *policy = m_context.library().policy(ticket.policyId)) {
        ticket.policyVersion = policy->version;
        if (!ticket.level.isEmpty() && ticket.levelScheme.isEmpty())
            ticket.levelScheme = policy->levelScheme;
        if (!ticket.category.isEmpty() && ticket.categoryScheme.isEmpty())
            ticket.categoryScheme = policy->categoryScheme;
    }
    ticket.state = TicketState::Registered;
    ticket.round = 1;
    return ticket;
}

Result<TicketId> Registrar::store(const Registration &registration) const
{
    for (const Finding &finding : check(registration)) {
        if (finding.severity == Finding::Severity::Error)
            return Error{ErrorKind::BadInput, finding.code, finding.where, finding.args};
    }
    Ticket ticket = completed(registration.ticket);
    ticket.id = TicketId(m_context.newId());
    auto writer = TicketWriter::begin(m_context, u"ticket.register"_s, ticket.id);
    if (!writer)
        return writer.error();
    if (const auto written = write(*writer, ticket, registration); !written)
        return written.error();
    if (!registration.draftId.isEmpty()) {
        if (const auto gone = DraftStore(m_context.store()).remove(writer->session(), registration.draftId); !gone)
            return gone.error();
    }
    if (const auto committed = writer->commit(); !committed)
        return committed.error();
    return ticket.id;
}

Result<QString> Registrar::write(const TicketWriter &writer, Ticket ticket, const Registration &registration) const
{
    const auto files = readAttachments(registration.attachments);
    if (!files)
        return files.error();
    const auto number = takeNumber(writer, ticket);
    if (!number)
        return number.error();
    ticket.number = *number;
    const auto customer = storeCustomer(writer, registration);
    if (!customer)
        return customer.error();
    ticket.customerId = *customer;
    if (const auto stored = writer.insert(ticket); !stored)
        return stored.error();

    TicketEvent received;
    received.type = EventType::Received;
    received.at = *ticket.receivedAt;
    TicketEvents events = eventsOfChange(Ticket{}, ticket);
    for (TicketEvent &event : events)
        event.at = m_context.now();
    events.prepend(received);
    if (const auto stored = writer.add(events); !stored)
        return stored.error();
    if (const auto stored = writer.add(*files); !stored)
        return stored.error();
    if (!registration.note.trimmed().isEmpty()) {
        if (const auto stored = writer.add(registration.note.trimmed()); !stored)
            return stored.error();
    }
    return ticket.number;
}

Result<CustomerId> Registrar::storeCustomer(const TicketWriter &writer, const Registration &registration) const
{
    const CustomerStore store(m_context.store());
    Customer customer = registration.customer;
    if (customer.id.isNull())
        customer.id = registration.ticket.customerId;
    if (customer.id.isNull()) {
        if (!isSomebody(customer))
            return CustomerId();
        customer.id = CustomerId(writer.session().newId());
        const auto stored = store.insert(writer.session(), customer);
        return stored ? Result<CustomerId>(customer.id) : stored.error();
    }
    // Who sees only masked data has no say in it: stars must not be written back.
    if (isSomebody(customer) && maySeePersonalData(m_context.actor().roles)) {
        const auto before = store.load(customer.id);
        if (!before)
            return before.error();
        if (const auto stored = store.update(writer.session(), before->value, customer, before->seen); !stored)
            return stored.error();
    }
    return customer.id;
}

Result<QString> Registrar::takeNumber(const TicketWriter &writer, const Ticket &ticket) const
{
    const Organisation &organisation = m_context.library().organisation();
    const auto pattern = NumberPattern::parse(organisation.numberPattern);
    if (!pattern)
        return pattern.error();
    if (organisation.deviceLetter.isEmpty())
        return Error{ErrorKind::BadInput, u"device-letter-missing"_s, u"device_letter"_s, {}};
    const QDate day = m_context.now().toUtc().toTimeZone(m_context.library().timeZone()).date();
    const QString prefix = pattern->prefix(ticket.branch, organisation.deviceLetter, day);
    const auto sequence = TicketStore(m_context.store()).takeNumber(writer.session(), prefix);
    if (!sequence)
        return sequence.error();
    return pattern->number(ticket.branch, organisation.deviceLetter, day, *sequence);
}

} // namespace kesu
