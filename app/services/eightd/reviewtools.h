#pragma once

#include "eightd/eightdreview.h"

namespace kesu {

// What reviews of 8D reports work with: the shipped wording, folded, and the likeness that also finds similar tickets.
// Made on first use.
const ReviewTools &reviewTools();

} // namespace kesu
