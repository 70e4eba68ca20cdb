#pragma once

#include "base/instant.h"
#include "layout/formlayout.h"

namespace kesu {

// A layout and all that is written into it: one content, from which the printed page, the text document and the
// spreadsheet are made.
struct FormDocument {
    FormLayout layout;
    FormContent content;
    Instant revisionTime; // the only date in the file: the same revision gives the same bytes
};

} // namespace kesu
