#pragma once

#include "base/result.h"

struct sqlite3;

namespace kesu {

// Registers the FTS5 tokenizer "kesu_character": every folded code point is one token, so that a phrase finds exactly what
// a substring scan over folded text finds, whatever the length. Needed on every connection that touches the index.
Result<void> registerCharacterTokenizer(sqlite3 *database);

} // namespace kesu
