#pragma once

#include "base/result.h"
#include "layout/formdocument.h"

namespace kesu {

// The form as a spreadsheet: a sheet to print, laid out as on paper, and for an 8D report a second one with all its actions
// as a list to filter and sort. The same revision gives the same bytes.
Result<QByteArray> formWorkbook(const FormDocument &document);

} // namespace kesu
