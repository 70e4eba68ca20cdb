#pragma once

#include "eightd/parttree.h"

namespace kesu {

// A 5-Why as an outline, and the deeds of an outline editor on it. Each deed works on the report at hand and answers
// whether there was anything to do.
namespace whyoutline {

struct Line {
    QString id;
    int depth = 0;
    QString number;        // "1.2": the second answer to what the first one asks
    bool leaf = false;
    QString cause;         // id of the cause that stands on it

    bool operator==(const Line &) const = default;
};

QList<Line> lines(const EightD &report, Leg leg);

// What to ask below an answer when the asker has not put it in words: "Why: …?". Without an answer: the problem's own.
QString question(const EightD &report, const QString &parent, Leg leg);

bool indent(EightD &report, const QString &id);   // becomes an answer below the one above it
bool outdent(EightD &report, const QString &id);  // becomes a further answer beside its parent
bool move(EightD &report, const QString &id, int steps); // among its siblings, with everything below it
void removeBranch(EightD &report, const QString &id);

// The cause that stands on an answer, made when there is none. It starts as "likely"; answers its id.
QString makeCause(EightD &report, const QString &why, const QString &newId);

} // namespace whyoutline
} // namespace kesu
