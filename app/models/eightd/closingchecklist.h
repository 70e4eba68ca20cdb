#pragma once

#include "base/finding.h"
#include "eightd/eightd.h"

namespace kesu {

// One line of what a report is looked through for before it is closed.
struct ClosingLine {
    QString code;          // "d0" … "d7", "actions", "effectiveness", "customer", "signatures"
    QString words;         // "D4 Root cause analysis", "Effectiveness shown"
    QStringList open;      // what still stands against it; empty: done
    QString where;         // the place to go to: a finding's, else the discipline

    bool isDone() const { return open.isEmpty(); }
    bool operator==(const ClosingLine &) const = default;
};

// From what EightDService::closingFindings says; every finding stands in exactly one line.
QList<ClosingLine> closingChecklist(const Findings &closing);

} // namespace kesu
