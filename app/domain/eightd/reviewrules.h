// The rules behind eightd/eightdreview.h, a file for each part of the report; nobody else includes this.
#pragma once

#include "eightd/eightdfields.h"
#include "eightd/eightdreview.h"

namespace kesu::reviewrules {

using Severity = Finding::Severity;

// The findings of one review on their way.
class Review {
public:
    Review(const EightD &written, const ReviewTools &given) : report(written), tools(given) {}

    void add(Severity severity, const char *code, int discipline, const QString &place = {},
             const QStringList &args = {});
    // "Clean the jig before every …": enough of a text to know it again.
    static QString quote(const QString &text);

    const EightD &report;
    const ReviewTools &tools;
    Findings findings;
};

// Rules on …
void reviewProblem(Review &review);     // D1, D2
void reviewContainment(Review &review); // D0, D3
void reviewWhys(Review &review);        // D4
void reviewCauses(Review &review);      // D4
void reviewActions(Review &review);     // D5, D6 and every action's owner and date
void reviewProof(Review &review);       // D6 … D8
void reviewDates(Review &review);

// What the root causes of a report are asked for.
QList<const Cause *> rootCauses(const EightD &report);
QList<const Action *> actionsOf(const EightD &report, ActionKind kind);
// The corrective actions and the steps that carry them out.
QList<const Action *> measures(const EightD &report);
bool isImplemented(const Action &action);
bool hasData(const Validation &validation);
// From after the actions it speaks of.
bool isTooEarly(const EightD &report, const Validation &validation);

} // namespace kesu::reviewrules
