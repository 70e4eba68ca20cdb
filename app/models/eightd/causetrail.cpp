#include "eightd/causetrail.h"

#include <QCoreApplication>

#include <algorithm>

#include "eightd/causetests.h"

namespace kesu::causetrail {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CauseTrail)
};

Step why(const EightD &report, const Cause &cause)
{
    const WhyNode *node = partById(report.whys, cause.why);
    return {Tr::tr("5-Why"), node ? node->answer : QString(), node != nullptr, node ? node->id : cause.id, 4};
}

// Is/Is-Not lines tell of where it happens; what let it through or allowed it may be held against them, too.
bool mustBeTested(const EightD &report, const Cause &cause)
{
    const bool begun = std::any_of(report.causeTests.cbegin(), report.causeTests.cend(),
                                   [&cause](const CauseTest &each) { return each.cause == cause.id; });
    return begun || (cause.leg == Leg::Occurrence && !report.contrasts.isEmpty());
}

Step test(const EightD &report, const Cause &cause)
{
    const causetests::Summary summary = causetests::summary(report, cause.id);
    const bool done = summary.lines > 0 && summary.contradicted == 0
                      && summary.explained + summary.onlyIs == summary.lines;
    return {Tr::tr("Tested"), causetests::words(summary), done, cause.id, 4};
}

Step verification(const Cause &cause)
{
    return {Tr::tr("Verified"), cause.verification, !cause.verification.isEmpty(), cause.id, 4};
}

QList<const Action *> actionsAgainst(const EightD &report, const Cause &cause)
{
    QList<const Action *> actions;
    for (const Action &action : report.actions) {
        if (action.kind == ActionKind::Corrective && action.state != ActionState::Cancelled
            && action.causes.contains(cause.id))
            actions.append(&action);
    }
    return actions;
}

Step action(const QList<const Action *> &actions, const Cause &cause)
{
    if (actions.isEmpty())
        return {Tr::tr("Action"), {}, false, cause.id, 5};
    return {Tr::tr("Action"), actions.first()->text, true, actions.first()->id, 5};
}

// The action itself or a step that carries it out was measured and passed.
Step validation(const EightD &report, const QList<const Action *> &actions)
{
    QStringList ids;
    for (const Action *action : actions)
        ids.append(action->id);
    for (const Action &step : report.actions) {
        if (ids.contains(step.parent))
            ids.append(step.id);
    }
    for (const Validation &validation : report.validations) {
        if (ids.contains(validation.action) && validation.result == ValidationResult::Passed)
            return {Tr::tr("Validated"), validation.measure, true, validation.id, 6};
    }
    for (const Action &step : report.actions) {
        if (ids.contains(step.id) && step.state == ActionState::Verified)
            return {Tr::tr("Validated"), step.verification, true, step.id, 6};
    }
    return {Tr::tr("Validated"), {}, false, ids.value(0), 6};
}

} // namespace

QList<Step> of(const EightD &report, const Cause &cause)
{
    const QList<const Action *> actions = actionsAgainst(report, cause);
    QList<Step> steps{why(report, cause)};
    if (mustBeTested(report, cause))
        steps.append(test(report, cause));
    return steps << verification(cause) << action(actions, cause) << validation(report, actions);
}

QString next(const EightD &report, const Cause &cause)
{
    for (const Step &step : of(report, cause)) {
        if (!step.done)
            return step.words;
    }
    return {};
}

} // namespace kesu::causetrail
