#pragma once

#include <QList>

#include "base/result.h"
#include "policies/policy.h"

namespace kesu {

// One limit of a policy as the settings show it: a clock at one level.
struct PolicyLimit {
    qsizetype clock = 0;   // position in Policy::clocks
    qsizetype amount = -1; // position in PolicyClock::amounts; -1: the clock has no amount of its own
    QString name;
    QString level;         // its name in words; empty: every level
    QString kind;          // deadline, aim …, in words
    QString limit;         // "48h"
    QString meaning;       // "48 hours"
    QString source;
    QString quote;
};

class ReferenceService;

namespace policyedit {

QList<PolicyLimit> limits(const Policy &policy, const ReferenceService &reference);
// The amount in words: "7 working days"; the text itself when it is none.
QString amountWords(const Amount &amount);
QString clockKind(ClockKind kind);
// A copy with one amount changed. Errors as Amount::parse.
Result<Policy> withAmount(const Policy &policy, const PolicyLimit &limit, const QString &text);

} // namespace policyedit
} // namespace kesu
