#pragma once

#include "eightd/eightd.h"

namespace kesu::causetrail {

// How far a root cause has been followed: a 5-Why that leads to it, its test against the Is/Is-Not lines, its
// verification, the action against it, the proof that it worked.
struct Step {
    QString words;     // "Verified"
    QString detail;    // by what; empty while it is not done
    bool done = false;
    QString place;     // id of the record to look at
    int discipline = 4;

    bool operator==(const Step &) const = default;
};

QList<Step> of(const EightD &report, const Cause &cause);
// The first thing that is still to be done, or nothing.
QString next(const EightD &report, const Cause &cause);

} // namespace kesu::causetrail
