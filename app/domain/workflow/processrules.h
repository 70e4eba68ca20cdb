#pragma once

#include <QHash>
#include <QStringList>

namespace kesu {

// What the base policy and the overlays of one ticket say about its process; the clocks are another matter
// (deadlines/). Made by the services from the policies.
struct ProcessRules {
    QStringList required;                   // field keys, from registration on
    QHash<QString, QStringList> requiredTo; // step or target state → field keys needed besides
    bool pausable = false;                  // off unless the policy turns it on
    bool extendable = false;
    QStringList extensionGrounds;           // codes; empty: any ground in words
    int revisitAttempts = 3;                // unreachable counts after so many attempts

    bool operator==(const ProcessRules &) const = default;
};

} // namespace kesu
