#pragma once

#include <QByteArray>

#include "base/instant.h"
#include "base/result.h"
#include "layout/filledform.h"

namespace kesu {

// The form as a Word document (ECMA-376): sections as headings, tables whose heads are repeated, pictures inside, running
// head and foot with page numbers. The same form gives the same bytes.
Result<QByteArray> docxDocument(const FilledForm &form, Instant revisionTime);

} // namespace kesu
