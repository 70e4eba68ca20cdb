// Before work begins: what must be given, acceptance, category and level, who answers for it.
#include "workflow/guardgroups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kesu::guards {

namespace {

// What the step's target demands, and every state of the main path it passes over: skipping a state skips nothing the
// policy wants to know before it. Only a dispatch that does not take place demands nothing.
QStringList demandedOnTheWay(const StepScene &scene)
{
    static const QList<TicketState> path{
        TicketState::Registered,    TicketState::Accepted, TicketState::Classified, TicketState::Assigned,
        TicketState::Investigating, TicketState::Proposed, TicketState::Executing,  TicketState::FedBack,
        TicketState::Revisited,     TicketState::Closed,
    };
    if (!scene.step.to)
        return {};
    QStringList keys = scene.rules.requiredTo.value(toCode(*scene.step.to));
    const qsizetype from = path.indexOf(scene.facts.ticket.state);
    const qsizetype to = path.indexOf(*scene.step.to);
    for (qsizetype i = from + 1; from >= 0 && i < to; ++i) {
        if (path.at(i) != TicketState::Assigned)
            keys += scene.rules.requiredTo.value(toCode(path.at(i)));
    }
    return keys;
}

// Required by the policy, always or for this step.
Findings requiredFields(const StepScene &scene)
{
    Findings findings;
    QStringList keys = scene.rules.required + scene.rules.requiredTo.value(scene.step.code) + demandedOnTheWay(scene);
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (!isGiven(key, scene.after, scene.facts.attachments))
            findings.append(error(u"field-missing"_s, key));
    }
    return findings;
}

// Three checks before acceptance. A complaint that touches privacy is not turned away but handled as a
// sensitive one.
Findings acceptanceChecks(const StepScene &scene)
{
    const Ticket &t = scene.after;
    const std::pair<QString, std::optional<bool>> checks[] = {
        {u"is_specific"_s, t.isSpecific}, {u"is_legitimate"_s, t.isLegitimate}, {u"is_lawful"_s, t.isLawful}};
    Findings findings;
    for (const auto &[key, answer] : checks) {
        if (!answer)
            findings.append(error(u"acceptance-check-open"_s, key));
        else if (!*answer && !(key == u"is_legitimate"_s && t.sensitive))
            findings.append(error(u"acceptance-check-failed"_s, key));
    }
    return findings;
}

// Invalid needs one of the grounds.
Findings validityGround(const StepScene &scene)
{
    return demand(scene.after.valid.value_or(true) || !scene.after.invalidGround.isEmpty(),
                  u"invalid-ground-missing"_s, u"invalid_ground"_s);
}

// First classified, then graded.
Findings categoryFirst(const StepScene &scene)
{
    if (!scene.after.category.isEmpty())
        return {};
    return {error(scene.after.level.isEmpty() ? u"category-missing"_s : u"category-before-level"_s, u"category"_s)};
}

Findings levelChanged(const StepScene &scene)
{
    const Ticket &before = scene.facts.ticket;
    const bool same = before.level == scene.after.level && before.levelScheme == scene.after.levelScheme;
    return demand(!same, u"level-unchanged"_s, u"level"_s);
}

Findings policyChanged(const StepScene &scene)
{
    const Ticket &before = scene.facts.ticket;
    const bool same = before.policyId == scene.after.policyId && before.overlayPolicies == scene.after.overlayPolicies;
    return demand(!same, u"policy-unchanged"_s, u"policy_id"_s);
}

// A person, or at least a department, answers for the handling.
Findings ownerNamed(const StepScene &scene)
{
    return demand(!scene.after.handlingOwner.isNull() || !scene.after.handlingDepartment.isEmpty(),
                  u"owner-missing"_s, u"handling_owner"_s);
}

Findings ownerChanged(const StepScene &scene)
{
    const Ticket &before = scene.facts.ticket;
    const bool same = before.handlingOwner == scene.after.handlingOwner
                      && before.handlingDepartment == scene.after.handlingDepartment;
    return demand(!same, u"owner-unchanged"_s, u"handling_owner"_s);
}

Findings firstOwnerChanged(const StepScene &scene)
{
    if (scene.after.firstContactOwner.isNull())
        return {error(u"first-owner-missing"_s, u"first_contact_owner"_s)};
    return demand(scene.after.firstContactOwner != scene.facts.ticket.firstContactOwner, u"first-owner-unchanged"_s,
                  u"first_contact_owner"_s);
}

Findings limitKnown(const StepScene &scene)
{
    return demand(!scene.after.policyId.isEmpty(), u"policy-missing"_s, u"policy_id"_s);
}

// Complex, sensitive or several departments: a leader coordinates.
Findings leaderNamed(const StepScene &scene)
{
    const Ticket &t = scene.after;
    if (!(t.complex || t.sensitive || t.multiDepartment) || !t.leaderInCharge.isEmpty())
        return {};
    return {remark(Finding::Severity::Warning, u"leader-missing"_s, u"leader_in_charge"_s)};
}

} // namespace

const Guards &opening()
{
    static const Guards table{
        {u"required-fields"_s, requiredFields},
        {u"acceptance-checks"_s, acceptanceChecks},
        {u"validity-ground"_s, validityGround},
        {u"category-first"_s, categoryFirst},
        {u"level-changed"_s, levelChanged},
        {u"policy-changed"_s, policyChanged},
        {u"owner-named"_s, ownerNamed},
        {u"owner-changed"_s, ownerChanged},
        {u"first-owner-changed"_s, firstOwnerChanged},
        {u"limit-known"_s, limitKnown},
        {u"leader-named"_s, leaderNamed},
    };
    return table;
}

} // namespace kesu::guards
