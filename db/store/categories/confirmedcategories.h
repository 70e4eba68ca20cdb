#pragma once

#include "base/result.h"
#include "categories/categoryclassifier.h"

namespace kesu {

class Database;

// Texts whose category a person has set, with the deepest category given, newest first: what the classifier learns from.
Result<QList<CategorySample>> confirmedCategories(Database &database, const QString &scheme, int limit);

} // namespace kesu
