// While the matter is handled: solution, result, responsibility, and its clocks.
#include "workflow/guardgroups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kesu::guards {

namespace {

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

} // namespace

const Guards &handling()
{
    static const Guards table{
        {u"solution-present"_s, solutionPresent},
        {u"consent-or-reason"_s, consentOrReason},
        {u"not-completed"_s, notCompleted},
        {u"handling-completed"_s, handlingCompleted},
        {u"result-present"_s, resultPresent},
        {u"responsibility-stated"_s, responsibilityStated},
        {u"interim-measure"_s, interimMeasure},
        {u"malicious-investigated"_s, maliciousInvestigated},
        {u"clocks-end"_s, clocksEnd},
        {u"pause-allowed"_s, pauseAllowed},
        {u"extension"_s, extension},
        {u"conversion-advised"_s, conversionAdvised},
    };
    return table;
}

} // namespace kesu::guards
