#pragma once

#include "eightd/eightd.h"

namespace kesu::causetests {

// A cause held against the Is/Is-Not lines: does it explain both why it is here and why it is not there?
const CauseTest *find(const EightD &report, const QString &cause, const QString &contrast);
TestVerdict verdict(const EightD &report, const QString &cause, const QString &contrast);
void setVerdict(EightD &report, const QString &cause, const QString &contrast, TestVerdict verdict,
                const QString &newId);
void setExplanation(EightD &report, const QString &cause, const QString &contrast, const QString &text,
                    const QString &newId);

struct Summary {
    int lines = 0;
    int explained = 0;
    int onlyIs = 0;
    int contradicted = 0;

    bool operator==(const Summary &) const = default;
};
Summary summary(const EightD &report, const QString &cause);
// "explains 5 of 6; contradicts 1"
QString words(const Summary &summary);

// + both, o only Is, − contradicts; nothing while untested.
QString sign(TestVerdict verdict);
// From a key or a pasted cell; also the verdict's own words.
std::optional<TestVerdict> fromSign(const QString &typed);

} // namespace kesu::causetests
