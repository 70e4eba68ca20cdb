#pragma once

#include <QJsonObject>

#include <functional>

#include "base/result.h"
#include "eightd/eightd.h"

namespace kesu {

// An 8D report as a file: the fields of eightd/eightdfields.h at the top, beside them one array for each list ("team",
// "actions", …). Records name each other by "id", which may be any word unique in the file. A key that ends with an
// underscore in the store ("when_") is written without it.
namespace eightdjson {

// Errors name the place ("actions[2].due"). Lists are taken in the file's order.
Result<EightD> fromJson(const QJsonObject &json);
// Everything but empty fields and what revisions froze.
QJsonObject toJson(const EightD &report);
// What is approved and sent: without who approved, decided and accepted what, and without the state of handling.
QJsonObject contentOf(const EightD &report);

} // namespace eightdjson

// SHA-256 hex of the content; two reports that say the same have the same.
QString contentHash(const EightD &report);

// The same report, its records under identities that `newId` makes; references follow.
EightD withFreshIds(EightD report, const std::function<QString()> &newId);

} // namespace kesu
