#pragma once

#include <QTimeZone>

#include "eightd/eightd.h"

namespace kesu {

// One field that two versions of a report differ in, in words.
struct RevisionLine {
    QString what;   // "Actions “全检在库品” · Owner"
    QString before;
    QString after;
};

// The lines of one discipline.
struct RevisionGroup {
    QString title;
    QList<RevisionLine> lines;
};

namespace revisiontexts {

// In the order of the disciplines. What is not the report's own content (approvals, decisions, versions) is left out.
QList<RevisionGroup> differences(const EightD &before, const EightD &after, const QTimeZone &zone);

} // namespace revisiontexts
} // namespace kesu
