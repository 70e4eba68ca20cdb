#pragma once

#include <QJsonObject>

#include "base/result.h"
#include "eightd/eightd.h"
#include "eightd/reviewwording.h"

namespace kesu {

// A published 8D boiled down to its facts: objects "d0", "d2", "d4", "d8" and tables "d1" [role, name, function],
// "d3" [action, owner, date, status], "d5" [action, what for, effect], "d6" [step, owner, date, verification],
// "d7" [action, scope, owner, date]; null is what was not published. A date that is none is kept as words, and what has
// no field of its own goes to the remark of its discipline, so that nothing is lost. `wording` tells roles and states.
namespace condensedreport {

// Whether the file is written this way.
bool isCondensed(const QJsonObject &json);
Result<EightD> read(const QJsonObject &json, const ReviewWording &wording);

} // namespace condensedreport
} // namespace kesu
