// What is wrong with the proof, the documents and the order of dates.
#include "eightd/reviewrules.h"

namespace kesu::reviewrules {

using namespace Qt::StringLiterals;

namespace {

using Date = std::optional<QDate>;

bool namesADocument(const Review &review, const Action &action)
{
    const bool permanent = action.kind == ActionKind::Corrective || action.kind == ActionKind::Implementation
        || action.kind == ActionKind::Preventive || action.kind == ActionKind::Deployment;
    return permanent && action.state != ActionState::Cancelled
        && review.tools.wording.speaksOf(u"document"_s, action.text);
}

void checkValidations(Review &review)
{
    const EightD &report = review.report;
    const auto steps = measures(report);
    const bool implemented = std::any_of(steps.cbegin(), steps.cend(),
                                         [](const Action *action) { return isImplemented(*action); });
    if (report.validations.isEmpty() && isReached(report, implemented ? 7 : 8))
        review.add(Severity::Error, "validation-missing", 6);
    for (const Validation &validation : report.validations) {
        const QStringList args{Review::quote(validation.measure)};
        if (validation.result != ValidationResult::Open && !hasData(validation))
            review.add(Severity::Error, "validation-without-data", 6, validation.id, args);
        if (isTooEarly(report, validation))
            review.add(Severity::Error, "validation-too-early", 6, validation.id, args);
        if (validation.result == ValidationResult::Failed && !isEffectivenessShown(report))
            review.add(Severity::Error, "validation-failed", 6, validation.id, args);
    }
}

void checkPrevention(Review &review)
{
    const EightD &report = review.report;
    const bool named = std::any_of(report.actions.cbegin(), report.actions.cend(), [&review](const Action &action) {
        return namesADocument(review, action);
    });
    if (isReached(report, 7) && report.documents.isEmpty() && !named)
        review.add(Severity::Error, "document-missing", 7);
    if (isReached(report, 8) && actionsOf(report, ActionKind::Deployment).isEmpty())
        review.add(Severity::Warning, "deployment-missing", 7);
}

// Two dates of which the first must not come after the second.
void checkOrder(Review &review, const Date &first, const Date &second, int discipline, const QString &place)
{
    if (first && second && *first > *second) {
        review.add(Severity::Error, "dates-out-of-order", discipline, place,
                   {first->toString(Qt::ISODate), second->toString(Qt::ISODate)});
    }
}

Date latestVerifiedCause(const EightD &report, const QStringList &causes)
{
    Date latest;
    for (const QString &id : causes) {
        const Cause *cause = partById(report.causes, id);
        if (cause && cause->verifiedOn && (!latest || *cause->verifiedOn > *latest))
            latest = cause->verifiedOn;
    }
    return latest;
}

void checkActionDates(Review &review, const Action &action)
{
    const int discipline = disciplineOf(action.kind);
    checkOrder(review, action.implementedOn, action.verifiedOn, discipline, action.id);
    checkOrder(review, action.implementedOn, action.effectiveFrom, discipline, action.id);
    checkOrder(review, action.implementedOn, action.removedOn, discipline, action.id);
    checkOrder(review, action.approvedOn, action.implementedOn, discipline, action.id);
    if (action.kind == ActionKind::Corrective)
        checkOrder(review, latestVerifiedCause(review.report, action.causes), action.implementedOn, 5, action.id);
}

} // namespace

bool hasData(const Validation &validation)
{
    return validation.produced || validation.defects || !validation.after.isEmpty() || !validation.evidence.isEmpty();
}

bool isTooEarly(const EightD &report, const Validation &validation)
{
    Date first;
    Date last;
    for (const Action *action : measures(report)) {
        if (!action->implementedOn || (!validation.action.isEmpty() && action->id != validation.action))
            continue;
        first = first ? std::min(*first, *action->implementedOn) : *action->implementedOn;
        last = last ? std::max(*last, *action->implementedOn) : *action->implementedOn;
    }
    return (validation.periodFrom && first && *validation.periodFrom < *first)
        || (validation.periodTo && last && *validation.periodTo < *last);
}

void reviewProof(Review &review)
{
    checkValidations(review);
    checkPrevention(review);
}

void reviewDates(Review &review)
{
    const EightD &report = review.report;
    for (const Action &action : report.actions)
        checkActionDates(review, action);
    for (const Validation &validation : report.validations)
        checkOrder(review, validation.periodFrom, validation.periodTo, 6, validation.id);
    checkOrder(review, report.complaintDate, report.openedOn, 0, u"opened_on"_s);
    checkOrder(review, report.openedOn, report.closedOn, 8, u"closed_on"_s);
    checkOrder(review, report.doneOn[2], report.doneOn[4], 4, u"d4_done_on"_s);
    checkOrder(review, report.doneOn[4], report.doneOn[5], 5, u"d5_done_on"_s);
    checkOrder(review, report.doneOn[5], report.doneOn[6], 6, u"d6_done_on"_s);
    checkOrder(review, report.doneOn[6], report.doneOn[8], 8, u"d8_done_on"_s);
    // Goods are let through again only once the permanent action has been seen to work.
    for (const Action *action : actionsOf(report, ActionKind::Containment)) {
        for (const Action *measure : measures(report)) {
            if (measure->kind == ActionKind::Corrective && action->removedOn && measure->implementedOn
                && *action->removedOn < *measure->implementedOn) {
                review.add(Severity::Error, "containment-withdrawn-early", 3, action->id,
                           {Review::quote(action->text)});
                break;
            }
        }
    }
}

} // namespace kesu::reviewrules
