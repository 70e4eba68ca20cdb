#pragma once

#include <QByteArray>

#include "base/instant.h"
#include "base/result.h"
#include "layout/filledform.h"

namespace kesu {

// The form as an OpenDocument text (ISO 26300), built like the Word document. The same form gives the same bytes.
Result<QByteArray> odtDocument(const FilledForm &form, Instant revisionTime);

} // namespace kesu
