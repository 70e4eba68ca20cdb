#include "eightd/decisions.h"

#include "eightd/parttree.h"
#include "eightd/partlinks.h"

using namespace Qt::StringLiterals;

namespace kesu::decisions {

namespace {

Score &scoreOf(EightD &report, const QString &alternative, const QString &criterion, const QString &newId)
{
    if (const Score *score = find(report, alternative, criterion))
        return report.scores[parttree::indexOf(report.scores, score->id)];
    Score score;
    score.id = newId;
    score.alternative = alternative;
    score.criterion = criterion;
    report.scores.append(score);
    return report.scores.last();
}

void tidy(EightD &report)
{
    report.scores.removeIf([](const Score &score) { return !score.met && !score.score && score.note.isEmpty(); });
}

Action actionFor(const Alternative &alternative, const QString &id)
{
    Action action;
    action.id = id;
    action.kind = ActionKind::Corrective;
    action.text = alternative.text;
    action.type = alternative.type;
    if (!alternative.cause.isEmpty())
        action.causes = {alternative.cause};
    action.alternative = alternative.id;
    action.proof = alternative.proof;
    action.risk = alternative.risk;
    return action;
}

} // namespace

const Score *find(const EightD &report, const QString &alternative, const QString &criterion)
{
    for (const Score &score : report.scores) {
        if (score.alternative == alternative && score.criterion == criterion)
            return &score;
    }
    return nullptr;
}

Outcome outcome(const EightD &report, const QString &alternative)
{
    Outcome outcome;
    for (const Criterion &criterion : report.criteria) {
        const Score *mark = find(report, alternative, criterion.id);
        if (criterion.must) {
            outcome.failsMust = outcome.failsMust || (mark && mark->met == false);
            outcome.complete = outcome.complete && mark && mark->met;
            continue;
        }
        const qint64 weight = criterion.weight.value_or(1);
        outcome.possible += weight * highestScore;
        outcome.complete = outcome.complete && mark && mark->score;
        if (mark)
            outcome.total += weight * mark->score.value_or(0);
    }
    return outcome;
}

QString best(const EightD &report, const QString &cause)
{
    QString first;
    qint64 most = 0;
    for (const Alternative &alternative : report.alternatives) {
        if (alternative.cause != cause)
            continue;
        const Outcome found = outcome(report, alternative.id);
        if (found.failsMust || found.total < most)
            continue;
        first = found.total > most ? alternative.id : QString();
        most = found.total;
    }
    return first;
}

void judge(EightD &report, const QString &alternative, const QString &criterion, std::optional<bool> met,
           const QString &newId)
{
    scoreOf(report, alternative, criterion, newId).met = met;
    tidy(report);
}

void score(EightD &report, const QString &alternative, const QString &criterion, std::optional<qint64> value,
           const QString &newId)
{
    scoreOf(report, alternative, criterion, newId).score = value;
    tidy(report);
}

const Action *actionOf(const EightD &report, const QString &alternative)
{
    for (const Action &action : report.actions) {
        if (action.alternative == alternative && action.kind == ActionKind::Corrective)
            return &action;
    }
    return nullptr;
}

void choose(EightD &report, const QString &alternative, bool chosen, const QString &newActionId)
{
    const qsizetype place = parttree::indexOf(report.alternatives, alternative);
    if (place < 0 || report.alternatives.at(place).chosen == chosen)
        return;
    report.alternatives[place].chosen = chosen;
    const Action *action = actionOf(report, alternative);
    if (chosen && !action) {
        report.actions.append(actionFor(report.alternatives.at(place), newActionId));
    } else if (!chosen && action) {
        Action untouched = actionFor(report.alternatives.at(place), action->id);
        untouched.position = action->position;
        if (untouched == *action)
            partlinks::remove(report, u"actions"_s, action->id);
    }
}

} // namespace kesu::decisions
