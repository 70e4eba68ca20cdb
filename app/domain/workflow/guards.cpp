#include "workflow/guards.h"

#include <QMap>

#include <algorithm>

#include "workflow/impliedevents.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Finding error(const QString &code, const QString &where = {}, const QStringList &args = {})
{
    return {Finding::Severity::Error, code, where, args};
}

Finding remark(Finding::Severity severity, const QString &code, const QString &where = {},
               const QStringList &args = {})
{
    return {severity, code, where, args};
}

Findings demand(bool met, const QString &code, const QString &where = {})
{
    return met ? Findings{} : Findings{error(code, where)};
}

QString input(const StepScene &scene, QLatin1String key)
{
    return scene.input.values.value(key).toString().trimmed();
}

bool inRound(const StepScene &scene, EventType type)
{
    return hasEvent(eventsOfRound(scene.facts.events), type);
}

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

Findings solutionPresent(const StepScene &scene)
{
    return demand(!scene.after.solution.isEmpty(), u"solution-missing"_s, u"solution"_s);
}

// Nothing is carried out without the customer's consent or a written reason.
Findings consentOrReason(const StepScene &scene)
{
    const bool agreed = scene.input.values.value(u"consent"_s).toBool() || inRound(scene, EventType::SolutionAgreed);
    return demand(agreed || !input(scene, "consent_reason"_L1).isEmpty(), u"consent-missing"_s, u"consent"_s);
}

Findings notCompleted(const StepScene &scene)
{
    return demand(!inRound(scene, EventType::HandlingCompleted), u"handling-already-completed"_s);
}

Findings handlingCompleted(const StepScene &scene)
{
    return demand(inRound(scene, EventType::HandlingCompleted), u"handling-not-completed"_s);
}

Findings resultPresent(const StepScene &scene)
{
    return demand(!scene.after.result.isEmpty(), u"result-missing"_s, u"result"_s);
}

// The result says who is responsible.
Findings responsibilityStated(const StepScene &scene)
{
    return demand(!scene.after.responsibleParty.isEmpty() || !scene.after.responsibility.isEmpty(),
                  u"responsibility-missing"_s, u"responsible_party"_s);
}

// The customer wanted an answer sooner and no cause was known by then.
Findings interimMeasure(const StepScene &scene)
{
    const Ticket &t = scene.after;
    const bool needed = t.customerDue && *t.customerDue <= scene.now && t.cause.isEmpty();
    return demand(!needed || !t.interimMeasure.isEmpty(), u"interim-measure-missing"_s, u"interim_measure"_s);
}

Findings feedbackRecorded(const StepScene &scene)
{
    return demand(inRound(scene, EventType::ResultFedBack), u"feedback-missing"_s);
}

// The result is told in this very step, or was told before.
Findings feedbackGiven(const StepScene &scene)
{
    return demand(inRound(scene, EventType::ResultFedBack) || !input(scene, "contact_text"_L1).isEmpty(),
                  u"feedback-missing"_s, u"contact_text"_s);
}

// A satisfaction answer, or a reason why there is none; "unreachable" counts only after enough attempts.
Findings satisfactionRecorded(const StepScene &scene)
{
    if (!scene.after.satisfaction.isEmpty())
        return {};
    if (scene.after.revisitWaiver.isEmpty())
        return {error(u"satisfaction-missing"_s, u"revisit_waiver"_s)};
    const int made = failedRevisitAttempts(scene.facts);
    if (scene.after.revisitWaiver != u"unreachable"_s || made >= scene.rules.revisitAttempts)
        return {};
    return {error(u"attempts-too-few"_s, u"revisit_waiver"_s,
                  {QString::number(made), QString::number(scene.rules.revisitAttempts)})};
}

Findings closingNote(const StepScene &scene)
{
    return demand(!scene.after.closingNote.isEmpty(), u"closing-note-missing"_s, u"closing_note"_s);
}

// What was written on paper is scanned, or somebody knows where it lies.
Findings evidenceComplete(const StepScene &scene)
{
    if (!scene.after.recordedOnPaper || !scene.after.paperLocation.isEmpty())
        return {};
    return demand(isGiven(u"scan"_s, scene.after, scene.facts.attachments), u"paper-scan-missing"_s,
                  u"paper_location"_s);
}

// Calling a complaint malicious needs an investigation to stand on.
Findings maliciousInvestigated(const StepScene &scene)
{
    return demand(!scene.after.malicious || !scene.after.investigation.isEmpty(), u"malicious-not-investigated"_s,
                  u"investigation"_s);
}

// Clocks still on their way end with the ticket: worth knowing, no obstacle.
Findings clocksEnd(const StepScene &scene)
{
    Findings findings;
    for (const ClockResult &clock : scene.clocks) {
        const bool open = clock.phase == ClockPhase::Running || clock.phase == ClockPhase::Warning
                          || clock.phase == ClockPhase::Overdue || clock.phase == ClockPhase::Paused;
        if (open)
            findings.append(remark(Finding::Severity::Hint, u"clock-will-be-cancelled"_s, clock.code,
                                   {clock.name.zhCn, clock.name.zhTw, clock.name.en}));
    }
    return findings;
}

Findings pauseAllowed(const StepScene &scene)
{
    if (scene.rules.pausable)
        return {};
    return {remark(Finding::Severity::Warning, u"clocks-keep-running"_s)};
}

// Only where the policy allows it, on its grounds, and before the original due time unless by a manager.
Findings extension(const StepScene &scene)
{
    if (!scene.rules.extendable)
        return {error(u"extension-not-allowed"_s)};
    Findings findings;
    const QString ground = input(scene, "ground"_L1);
    const QStringList &grounds = scene.rules.extensionGrounds;
    if (!ground.isEmpty() && !grounds.isEmpty() && !grounds.contains(ground))
        findings.append(error(u"extension-ground-unknown"_s, u"ground"_s, {ground}));
    const QString dueText = input(scene, "due"_L1);
    const auto due = Instant::fromIso(dueText);
    if (dueText.isEmpty() && input(scene, "add"_L1).isEmpty())
        findings.append(error(u"extension-due-missing"_s, u"due"_s));
    else if (!dueText.isEmpty() && !due)
        findings.append(error(u"time-unreadable"_s, u"due"_s, {dueText}));

    const QString code = input(scene, "clock"_L1);
    for (const ClockResult &clock : scene.clocks) {
        if (!clock.due || (!code.isEmpty() && clock.code != code))
            continue;
        const QStringList names{clock.name.zhCn, clock.name.zhTw, clock.name.en};
        if (clock.phase == ClockPhase::Overdue && !scene.roles.contains(u"manager"_s))
            findings.append(error(u"extension-after-due"_s, clock.code, names));
        if (!code.isEmpty() && due && *due <= *clock.due)
            findings.append(error(u"extension-not-later"_s, u"due"_s, names));
    }
    return findings;
}

// A customer whose doubt nobody has followed up: closing is possible, but not unknowingly.
Findings doubtAnswered(const StepScene &scene)
{
    if (!awaitsSecondFollowUp(scene.facts.events))
        return {};
    return {remark(Finding::Severity::Warning, u"doubt-open"_s)};
}

// A question that took too long or whose answer does not please is about to become a complaint.
Findings conversionAdvised(const StepScene &scene)
{
    const bool late = std::any_of(scene.clocks.cbegin(), scene.clocks.cend(), [](const ClockResult &clock) {
        return clock.phase == ClockPhase::Overdue || clock.phase == ClockPhase::MetLate;
    });
    if (!late && !isDissatisfied(scene.facts.ticket))
        return {};
    return {remark(Finding::Severity::Hint, late ? u"conversion-advised-late"_s : u"conversion-advised-result"_s)};
}

Findings mergeTarget(const StepScene &scene)
{
    const QString &target = scene.after.mergedInto;
    if (target.isEmpty())
        return {error(u"merge-target-missing"_s, u"merged_into"_s)};
    const Ticket &ticket = scene.facts.ticket;
    return demand(target != ticket.id.text() && target != ticket.number, u"merge-into-itself"_s, u"merged_into"_s);
}

// As many parts as make a split: one when the ticket itself goes on, else two.
Findings splitParts(const StepScene &scene)
{
    const qsizetype parts = scene.input.values.value(u"parts"_s).toList().size();
    return demand(parts >= (goesOn(scene.input) ? 1 : 2), u"parts-too-few"_s, u"parts"_s);
}

// To another branch, or to a body outside the house named in words.
Findings transferTarget(const StepScene &scene)
{
    const bool named = !input(scene, "transfer_to"_L1).isEmpty();
    const bool moved = scene.after.branch != scene.facts.ticket.branch;
    if (!named && !moved)
        return {error(u"transfer-target-missing"_s, u"transfer_to"_s)};
    const bool here = input(scene, "transfer_to"_L1) == scene.facts.ticket.branch;
    return demand(moved || !here, u"transfer-to-itself"_s, u"transfer_to"_s);
}

// What was registered wrongly. The receipt comes before everything that followed it.
Findings correction(const StepScene &scene)
{
    const Ticket &before = scene.facts.ticket;
    const Ticket &after = scene.after;
    const bool same = before.receivedAt == after.receivedAt && before.customerId == after.customerId
                      && before.submittedAt == after.submittedAt && before.occurredAt == after.occurredAt
                      && before.channel == after.channel;
    if (same)
        return {error(u"nothing-corrected"_s, u"received_at"_s)};
    Findings findings;
    if (!after.receivedAt)
        findings.append(error(u"received-missing"_s, u"received_at"_s));
    else if (*after.receivedAt > scene.now)
        findings.append(error(u"received-in-future"_s, u"received_at"_s));
    for (const TicketEvent &event : scene.facts.events) {
        const bool followed = event.type != EventType::Received && event.type != EventType::EventHappened;
        if (findings.isEmpty() && followed && before.receivedAt != after.receivedAt && event.at < *after.receivedAt) {
            findings.append(error(u"received-after-event"_s, u"received_at"_s));
            break;
        }
    }
    if (after.customerId.isNull() && !before.customerId.isNull())
        findings.append(error(u"customer-missing"_s, u"customer_id"_s));
    return findings;
}

using Guard = Findings (*)(const StepScene &);

const QMap<QString, Guard> &guards()
{
    static const QMap<QString, Guard> table{
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
        {u"solution-present"_s, solutionPresent},
        {u"consent-or-reason"_s, consentOrReason},
        {u"not-completed"_s, notCompleted},
        {u"handling-completed"_s, handlingCompleted},
        {u"result-present"_s, resultPresent},
        {u"responsibility-stated"_s, responsibilityStated},
        {u"interim-measure"_s, interimMeasure},
        {u"feedback-given"_s, feedbackGiven},
        {u"feedback-recorded"_s, feedbackRecorded},
        {u"satisfaction-recorded"_s, satisfactionRecorded},
        {u"closing-note"_s, closingNote},
        {u"evidence-complete"_s, evidenceComplete},
        {u"malicious-investigated"_s, maliciousInvestigated},
        {u"clocks-end"_s, clocksEnd},
        {u"pause-allowed"_s, pauseAllowed},
        {u"extension"_s, extension},
        {u"doubt-answered"_s, doubtAnswered},
        {u"conversion-advised"_s, conversionAdvised},
        {u"merge-target"_s, mergeTarget},
        {u"split-parts"_s, splitParts},
        {u"transfer-target"_s, transferTarget},
        {u"correction"_s, correction},
    };
    return table;
}

} // namespace

bool goesOn(const TransitionInput &input)
{
    return input.values.value(u"goes_on"_s).toBool();
}

QStringList guardCodes()
{
    return guards().keys();
}

Findings runGuard(const QString &code, const StepScene &scene)
{
    const auto guard = guards().constFind(code);
    return guard == guards().cend() ? Findings{} : (*guard)(scene);
}

} // namespace kesu
