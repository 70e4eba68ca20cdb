// What is wrong with the actions: what they are for, who does them and by when.
#include "eightd/reviewrules.h"

namespace kesu::reviewrules {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameAction = 0.6;

bool isTraining(const Review &review, const Action &action)
{
    return action.type != ActionType::Eliminate && action.type != ActionType::ErrorProof
        && action.type != ActionType::Control && review.tools.wording.speaksOf(u"training"_s, action.text)
        && !review.tools.wording.speaksOf(u"stronger"_s, action.text);
}

bool isAnyTraining(const Review &review, const QList<const Action *> &actions)
{
    return !actions.isEmpty() && std::all_of(actions.cbegin(), actions.cend(), [&review](const Action *action) {
        return isTraining(review, *action);
    });
}

// A corrective action may leave who and when to the steps that carry it out.
bool isPlannedElsewhere(const EightD &report, const Action &action)
{
    if (action.kind != ActionKind::Corrective)
        return false;
    const auto steps = actionsOf(report, ActionKind::Implementation);
    return std::any_of(steps.cbegin(), steps.cend(), [&action](const Action *step) {
        return step->parent == action.id || step->parent.isEmpty();
    });
}

void checkOwnerAndDate(Review &review, const Action &action)
{
    if (action.state == ActionState::Cancelled || isPlannedElsewhere(review.report, action))
        return;
    const int discipline = disciplineOf(action.kind);
    const QStringList args{Review::quote(action.text)};
    if (action.owner.isEmpty() && action.staff.isEmpty())
        review.add(Severity::Error, "action-owner-missing", discipline, action.id, args);
    if (!action.due && action.dueNote.isEmpty() && !action.implementedOn)
        review.add(Severity::Error, "action-date-missing", discipline, action.id, args);
}

void checkCauses(Review &review, const Action &action)
{
    const EightD &report = review.report;
    bool known = false;
    for (const QString &id : action.causes) {
        const Cause *cause = partById(report.causes, id);
        known = known || cause;
        if (cause && cause->state == CauseState::Excluded) {
            review.add(Severity::Warning, "action-for-excluded-cause", 5, action.id,
                       {Review::quote(action.text), Review::quote(cause->text)});
        }
    }
    if (!known)
        review.add(Severity::Error, "action-without-cause", 5, action.id, {Review::quote(action.text)});
}

void checkAgainstContainment(Review &review, const Action &action)
{
    for (const Action *containment : actionsOf(review.report, ActionKind::Containment)) {
        if (action.parent == containment->id || review.tools.likeness(action.text, containment->text) >= sameAction) {
            review.add(Severity::Error, "containment-as-corrective", 5, action.id,
                       {Review::quote(action.text), Review::quote(containment->text)});
            return;
        }
    }
}

void checkEveryCauseIsTaken(Review &review, const QList<const Action *> &correctives)
{
    if (!isReached(review.report, 5))
        return;
    for (const Cause *cause : rootCauses(review.report)) {
        QList<const Action *> theirs;
        for (const Action *action : correctives) {
            if (action->causes.contains(cause->id))
                theirs.append(action);
        }
        if (theirs.isEmpty())
            review.add(Severity::Error, "cause-without-action", 5, cause->id, {Review::quote(cause->text)});
        else if (isAnyTraining(review, theirs))
            review.add(Severity::Error, "training-only", 5, cause->id, {Review::quote(cause->text)});
    }
    if (rootCauses(review.report).isEmpty() && isAnyTraining(review, correctives))
        review.add(Severity::Error, "training-only", 5, {}, {Review::quote(correctives.first()->text)});
}

void checkChoices(Review &review)
{
    const EightD &report = review.report;
    for (const Alternative &alternative : report.alternatives) {
        for (const Score &score : report.scores) {
            const Criterion *criterion = partById(report.criteria, score.criterion);
            if (alternative.chosen && score.alternative == alternative.id && criterion && criterion->must
                && score.met == std::optional(false)) {
                review.add(Severity::Error, "must-not-met", 5, alternative.id,
                           {Review::quote(alternative.text), Review::quote(criterion->text)});
            }
        }
    }
}

} // namespace

QList<const Action *> actionsOf(const EightD &report, ActionKind kind)
{
    QList<const Action *> actions;
    for (const Action &action : report.actions) {
        if (action.kind == kind && action.state != ActionState::Cancelled)
            actions.append(&action);
    }
    return actions;
}

QList<const Action *> measures(const EightD &report)
{
    return actionsOf(report, ActionKind::Corrective) + actionsOf(report, ActionKind::Implementation);
}

bool isImplemented(const Action &action)
{
    return action.implementedOn || action.state == ActionState::Done || action.state == ActionState::Verified;
}

void reviewActions(Review &review)
{
    for (const Action &action : review.report.actions) {
        if (action.text.isEmpty())
            review.add(Severity::Error, "action-text-missing", disciplineOf(action.kind), action.id);
        else
            checkOwnerAndDate(review, action);
    }
    const auto correctives = actionsOf(review.report, ActionKind::Corrective);
    for (const Action *action : correctives) {
        if (isReached(review.report, 4))
            checkCauses(review, *action);
        checkAgainstContainment(review, *action);
    }
    checkEveryCauseIsTaken(review, correctives);
    checkChoices(review);
    if (isReached(review.report, 6) && correctives.isEmpty())
        review.add(Severity::Error, "corrective-action-missing", 5);
}

} // namespace kesu::reviewrules
