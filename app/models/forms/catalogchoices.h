#pragma once

#include "catalogs/catalog.h"
#include "forms/choicelist.h"

namespace kesu {

// A catalog's entries as a picker offers them, in the language spoken now: names, definitions, depth and path. An entry
// with children can be chosen too, as a case may fit no child.
QList<Choice> catalogChoices(const Catalog &catalog);

} // namespace kesu
