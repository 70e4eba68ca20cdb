#include "tickets/ticketsteps.h"

#include <algorithm>

#include "base/servicecontext.h"
#include "base/store.h"
#include "base/writesession.h"
#include "customers/customerstore.h"
#include "deadlines/ticketclocks.h"
#include "organisation/organisationstore.h"
#include "reference/policychoice.h"
#include "reference/referencelibrary.h"
#include "tickets/codecheck.h"
#include "tickets/regradeadvice.h"
#include "tickets/ticketreader.h"
#include "tickets/ticketrelations.h"
#include "tickets/ticketstore.h"
#include "tickets/ticketwriter.h"

using namespace Qt::StringLiterals;

namespace kesu {

const Transition *TicketSteps::find(const Ticket &ticket, const QString &transition) const
{
    return m_context.library().workflow(ticket.kind).find(transition);
}

StepRequest TicketSteps::request(const TicketFacts &facts, const Transition &step, const TransitionInput &input) const
{
    const TicketClocks clocks(m_context.library());
    const Actor &actor = m_context.actor();
    return {facts, step, input, clocks.rulesOf(facts.ticket),
            clocks.results(facts.ticket, facts.events, m_context.now()), actor.staff, actor.department, actor.roles,
            m_context.now()};
}

QList<StepOption> TicketSteps::options(const TicketId &id) const
{
    const auto facts = TicketReader(m_context).facts(id);
    QList<StepOption> options;
    if (!facts)
        return options;
    const Ticket &ticket = facts->value.ticket;
    for (const Transition &step : m_context.library().workflow(ticket.kind).leaving(ticket.state)) {
        StepOption option{step, previewStep(request(facts->value, step, {})),
                          isPermitted(step, m_context.actor().roles)};
        if (step.code == "regrade"_L1)
            option.reasons += proposedLevel(facts->value);
        options.append(option);
    }
    return options;
}

// A policy's own rules may ask for another level; a person decides.
Findings TicketSteps::proposedLevel(const TicketFacts &facts) const
{
    const auto proposal = RegradeAdvice(m_context.library(), facts, m_context.now()).proposal();
    if (!proposal)
        return {};
    const LocalizedName &level = proposal->levelName;
    return {{Finding::Severity::Hint, u"regrade-proposed"_s, u"level"_s,
             {level.zhCn, level.zhTw, level.en, proposal->rule.source}}};
}

Result<void> TicketSteps::resolveTicket(const Ticket &ticket, QVariantMap &values) const
{
    const QString target = values.value(u"merged_into"_s).toString().trimmed();
    if (target.isEmpty() || target == ticket.id.text() || target == ticket.number)
        return {};
    const TicketStore store(m_context.store());
    if (const auto byNumber = store.findByNumber(target))
        values.insert(u"merged_into"_s, byNumber->text());
    else if (!store.load(TicketId(target)))
        return Error{ErrorKind::NotFound, u"ticket-not-found"_s, u"merged_into"_s, {target}};
    return {};
}

// A branch is named by its code or by its name; anything else is a body outside the house.
void TicketSteps::resolveBranch(QVariantMap &values) const
{
    const QString target = values.value(u"transfer_to"_s).toString().trimmed();
    for (const BranchRow &branch : OrganisationStore(m_context.store()).branches().value_or({})) {
        if (!target.isEmpty() && (branch.id == target || branch.name == target))
            values.insert(u"branch"_s, branch.id);
    }
}

// What may be said in short is written in full: tickets by number, staff by name, categories and levels without their
// scheme when the policy has one.
Result<TransitionInput> TicketSteps::prepared(const TicketFacts &facts, const TransitionInput &given) const
{
    TransitionInput input = given;
    if (const auto resolved = resolveTicket(facts.ticket, input.values); !resolved)
        return resolved.error();
    resolveBranch(input.values);
    for (const QString &key : {u"handling_owner"_s, u"first_contact_owner"_s}) {
        const QString name = input.values.value(key).toString();
        for (const StaffMember &member : m_context.library().staff()) {
            if (!name.isEmpty() && member.active && member.name == name)
                input.values.insert(key, member.id.text());
        }
    }
    if (const Policy *base = m_context.library().policy(facts.ticket.policyId)) {
        const auto fill = [&input](const QString &key, const QString &schemeKey, const QString &present,
                                   const QString &scheme) {
            if (present.isEmpty() && input.values.contains(key) && !input.values.contains(schemeKey))
                input.values.insert(schemeKey, scheme);
        };
        fill(u"category"_s, u"category_scheme"_s, facts.ticket.categoryScheme, base->categoryScheme);
        fill(u"level"_s, u"level_scheme"_s, facts.ticket.levelScheme, base->levelScheme);
    }
    const QString policy = input.values.value(u"policy_id"_s).toString();
    if (!policy.isEmpty() && !m_context.library().policy(policy))
        return Error{ErrorKind::BadInput, u"policy-unknown"_s, u"policy_id"_s, {policy}};
    return input;
}

Findings TicketSteps::check(const TicketId &id, const QString &transition, const TransitionInput &given) const
{
    const auto facts = TicketReader(m_context).facts(id);
    if (!facts)
        return {{Finding::Severity::Error, facts.error().code, facts.error().where, facts.error().args}};
    const Transition *step = find(facts->value.ticket, transition);
    if (!step)
        return {{Finding::Severity::Error, u"step-unknown"_s, {}, {transition}}};
    const auto input = prepared(facts->value, given);
    if (!input)
        return {{Finding::Severity::Error, input.error().code, input.error().where, input.error().args}};
    return checkStep(request(facts->value, *step, *input)) + besides(facts->value.ticket, transition, *input);
}

Result<QList<TicketId>> TicketSteps::perform(const TicketId &id, const QString &transition,
                                             const TransitionInput &given, qint64 version) const
{
    const auto facts = TicketReader(m_context).facts(id);
    if (!facts)
        return facts.error();
    const Transition *step = find(facts->value.ticket, transition);
    if (!step)
        return Error{ErrorKind::BadInput, u"step-unknown"_s, u"transition"_s, {transition}};
    const auto input = prepared(facts->value, given);
    if (!input)
        return input.error();
    auto outcome = performStep(request(facts->value, *step, *input));
    if (!outcome)
        return outcome.error();
    for (const Finding &finding : besides(facts->value.ticket, transition, *input))
        return Error{ErrorKind::BadInput, finding.code, finding.where, finding.args};
    complete(facts->value, *outcome);

    auto writer = TicketWriter::begin(m_context, u"ticket."_s + transition, id);
    if (!writer)
        return writer.error();
    const auto others = TicketRelations(m_context).write(*writer, facts->value, *input, *outcome);
    if (!others)
        return others.error();
    const auto updated = TicketStore(m_context.store())
                             .update(writer->session(), facts->value.ticket, outcome->ticket,
                                     version == 0 ? facts->seen : Seen::fromToken(version), outcome->reason);
    if (!updated)
        return updated.error();
    if (const auto added = writer->add(outcome->events); !added)
        return added.error();
    for (const Contact &contact : std::as_const(outcome->contacts)) {
        if (const auto added = writer->add(contact); !added)
            return added.error();
    }
    if (const auto committed = writer->commit(); !committed)
        return committed.error();
    return *others;
}

Findings TicketSteps::besides(const Ticket &ticket, const QString &transition, const TransitionInput &input) const
{
    Ticket after = ticket;
    for (auto it = input.values.cbegin(); it != input.values.cend(); ++it) {
        if (const TicketField *field = findTicketField(it.key()))
            field->set(after, it.value());
    }
    Findings findings = checkCodes(m_context.library(), ticket, after)
                        + checkInputCodes(m_context.library(), input.values)
                        + TicketRelations(m_context).check(ticket, transition, input);
    const bool otherCustomer = after.customerId != ticket.customerId && !after.customerId.isNull();
    if (otherCustomer && !CustomerStore(m_context.store()).load(after.customerId))
        findings.append({Finding::Severity::Error, u"customer-unknown"_s, u"customer_id"_s, {}});
    return findings;
}

// What only the reference data can tell: the policy's version, the policy of what has become a complaint, and, when the
// ticket ends, its clocks' results.
void TicketSteps::complete(const TicketFacts &facts, StepOutcome &outcome) const
{
    const Ticket &before = facts.ticket;
    Ticket &ticket = outcome.ticket;
    if (ticket.kind != before.kind && ticket.policyId == before.policyId) {
        const ReferenceService::PolicyProposal proposal = proposePolicy(m_context.library(), ticket);
        ticket.policyId = proposal.policyId;
        ticket.overlayPolicies = proposal.overlays;
    }
    if (ticket.policyId != before.policyId) {
        const Policy *policy = m_context.library().policy(ticket.policyId);
        ticket.policyVersion = policy ? policy->version : 0;
    }
    if (isFinished(ticket.state) && !isFinished(before.state) && !outcome.events.isEmpty()) {
        TicketEvent &end = outcome.events.first();
        const QJsonObject frozen =
            TicketClocks(m_context.library()).freeze(ticket, facts.events + outcome.events, m_context.now());
        for (auto it = frozen.constBegin(); it != frozen.constEnd(); ++it)
            end.data.insert(it.key(), it.value());
    }
}

} // namespace kesu
