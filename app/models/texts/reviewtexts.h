#pragma once

#include "texts/sentences.h"

namespace kesu {

// What findings of the 8D review say, by code: English source texts of the context "FindingTexts".
const Sentences &reviewSentences();

} // namespace kesu
