#pragma once

#include "eightd/eightd.h"

namespace kesu::decisions {

// D5: which of the ways to remove a cause is taken, and why. A must that is not met crosses an alternative out; wants
// are scored 0 … 10 and weighted (one without a weight counts once).
constexpr qint64 highestScore = 10;

const Score *find(const EightD &report, const QString &alternative, const QString &criterion);

struct Outcome {
    bool failsMust = false;
    bool complete = true;   // every criterion is judged
    qint64 total = 0;
    qint64 possible = 0;    // what full marks would give

    bool operator==(const Outcome &) const = default;
};
Outcome outcome(const EightD &report, const QString &alternative);

// Of the alternatives for a cause, the one with the highest total among those that fail no must; none while all have
// nothing, or two are level.
QString best(const EightD &report, const QString &cause);

// Nothing takes the judgement back.
void judge(EightD &report, const QString &alternative, const QString &criterion, std::optional<bool> met,
           const QString &newId);
void score(EightD &report, const QString &alternative, const QString &criterion, std::optional<qint64> value,
           const QString &newId);

// Chosen, it becomes a corrective action that names the cause and the alternative. Taken back, the action goes unless
// somebody has worked on it since.
void choose(EightD &report, const QString &alternative, bool chosen, const QString &newActionId);
const Action *actionOf(const EightD &report, const QString &alternative);

} // namespace kesu::decisions
