#pragma once

#include "base/result.h"

struct sqlite3;

namespace kesu {

// Registers the FTS5 tokenizer "kesu_character", with which a phrase finds exactly what a substring scan over folded text
// finds, whatever the length. Needed on every connection that touches the index.
//
// A text gives one token for every folded code point and, in the same place, one for the pair it forms with the next:
// 开胶了 → 开 开胶 | 胶 胶了 | 了. A phrase of several characters asks for its pairs, one after the other. Common
// characters stand in nearly every text, common pairs in few, which is what makes long terms fast. Nothing is paired
// across a blank. As a phrase has one token less than characters, highlight() and snippet() would mark one too few:
// use makeSnippet().
constexpr int characterTokenizerVersion = 2; // +1 when it gives other tokens for the same text
Result<void> registerCharacterTokenizer(sqlite3 *database);

} // namespace kesu
