#pragma once

#include "base/finding.h"
#include "eightd/eightd.h"
#include "eightd/reviewwording.h"

namespace kesu {

// What the review needs beside the report.
struct ReviewTools {
    ReviewWording wording;
    // How much two texts say the same, 0 … 1.
    std::function<double(const QString &, const QString &)> likeness;
};

// Reads an 8D as the customer's reviewer will and says why it would be sent back. What is not there yet is asked for
// only once a later discipline has been begun, or the report is marked final. `where` is "d4", "d4/field" or "d4/id of
// a record"; args are the texts a sentence about it quotes.
Findings reviewEightD(const EightD &report, const ReviewTools &tools);

// Why it cannot be closed: what the review has against it, disciplines without a word, open actions, effectiveness
// neither shown nor waived with approval, the customer's decision, missing signatures. Findings that somebody has
// accepted with a reason are left out.
Findings closingFindings(const EightD &report, const ReviewTools &tools);

// The discipline a finding belongs to; -1 when it names none.
int disciplineOf(const Finding &finding);
// Who answers for it; null while nobody does.
const AcceptedFinding *acceptanceOf(const EightD &report, const Finding &finding);

// Whether anything is written in a discipline (0 … 8), or in one after it.
bool isBegun(const EightD &report, int discipline);
bool isReached(const EightD &report, int discipline);
// Figures or a passed check from after the actions were in place.
bool isEffectivenessShown(const EightD &report);
// A waiver that somebody has approved for just this content.
bool isEffectivenessWaived(const EightD &report);

} // namespace kesu
