// What is wrong with the team, the problem description and the containment.
#include "eightd/reviewrules.h"

namespace kesu::reviewrules {

using namespace Qt::StringLiterals;

namespace {

bool isOutside(const TeamMember &member)
{
    return member.role == "customer"_L1 || member.role == "supplier"_L1;
}

bool says(const Contrast &line)
{
    return !line.is.isEmpty();
}

void checkTeam(Review &review)
{
    if (!isReached(review.report, 2))
        return;
    qsizetype size = 0;
    bool led = false;
    for (const TeamMember &member : review.report.team) {
        size += isOutside(member) ? 0 : 1;
        led = led || member.role == "leader"_L1;
    }
    if (!led)
        review.add(Severity::Warning, "team-leader-missing", 1);
    if (size > 0 && (size < 4 || size > 10))
        review.add(Severity::Hint, "team-size", 1, {}, {QString::number(size)});
}

// Suspect parts that were counted must add up.
template<typename Counted>
bool addsUp(const Counted &counted)
{
    if (counted.sorted && counted.ok && counted.nok && *counted.sorted != *counted.ok + *counted.nok)
        return false;
    return true;
}

bool isWithdrawn(const EightD &report, const Action &action)
{
    return action.removedOn || report.containmentRemovedOn || !action.removalNote.isEmpty()
        || action.state == ActionState::Cancelled;
}

} // namespace

void reviewProblem(Review &review)
{
    const EightD &report = review.report;
    checkTeam(review);
    if (isReached(report, 3) && report.problemStatement.isEmpty()) {
        if (report.object.isEmpty())
            review.add(Severity::Error, "problem-object-missing", 2);
        if (report.defect.isEmpty() && report.symptom.isEmpty())
            review.add(Severity::Error, "problem-defect-missing", 2);
    }
    if (!isReached(report, 4))
        return;
    if (report.quantityComplained.isEmpty() && report.howMany.isEmpty() && report.defectRate.isEmpty())
        review.add(Severity::Warning, "problem-extent-missing", 2);
    if (std::none_of(report.contrasts.cbegin(), report.contrasts.cend(), says))
        review.add(Severity::Hint, "is-is-not-missing", 2);
    for (const Contrast &line : report.contrasts) {
        if (says(line) && line.isNot.isEmpty())
            review.add(Severity::Warning, "is-not-missing", 2, line.id, {Review::quote(line.is)});
    }
}

void reviewContainment(Review &review)
{
    const EightD &report = review.report;
    const auto containments = actionsOf(report, ActionKind::Containment);
    if (isReached(report, 4) && containments.isEmpty())
        review.add(Severity::Error, "containment-missing", 3);
    for (const StockLocation &stock : report.stocks) {
        if (!addsUp(stock) || (stock.sorted && stock.suspect && *stock.sorted > *stock.suspect))
            review.add(Severity::Error, "counts-differ", 3, stock.id, {Review::quote(stock.placeText)});
    }
    for (const Action *action : containments) {
        if (!addsUp(*action))
            review.add(Severity::Error, "counts-differ", 3, action->id, {Review::quote(action->text)});
        if (isEffectivenessShown(report) && !isWithdrawn(report, *action))
            review.add(Severity::Error, "containment-not-withdrawn", 3, action->id, {Review::quote(action->text)});
    }
}

} // namespace kesu::reviewrules
