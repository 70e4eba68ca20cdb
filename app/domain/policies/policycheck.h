#pragma once

#include <functional>

#include "catalogs/catalog.h"
#include "policies/policy.h"

namespace kesu {

// The catalog of that id, or null.
using CatalogLookup = std::function<const Catalog *(const QString &)>;

// Does a policy name only schemes, levels and codes that exist? A file can be right in itself and still have a clock
// for a level nobody can choose, which would silently never run. Error unknown-value with the place, as parsePolicy().
Result<void> checkPolicy(const Policy &policy, const CatalogLookup &catalog);

} // namespace kesu
