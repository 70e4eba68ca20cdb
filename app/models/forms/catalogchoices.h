#pragma once

#include "catalogs/catalog.h"
#include "forms/choicelist.h"

namespace kesu {

// A catalog's entries as a picker offers them, in the language spoken now: names, definitions, depth and path. An entry
// with children can be chosen too, as a case may fit no child.
QList<Choice> catalogChoices(const Catalog &catalog);
// Only the top entries, only what is below one entry, only entries whose attribute has that value.
QList<Choice> topChoices(const Catalog &catalog);
QList<Choice> childChoices(const Catalog &catalog, QStringView code);
QList<Choice> choicesWith(const Catalog &catalog, QLatin1String attribute, const QString &value);

} // namespace kesu
