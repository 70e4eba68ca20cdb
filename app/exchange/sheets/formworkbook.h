#pragma once

#include "base/result.h"
#include "layout/formdocument.h"

namespace kesu {

// The form as a spreadsheet: a sheet to print, laid out as on paper, then one for each of its lists (the actions of an 8D
// report, say) to filter and sort. The same revision gives the same bytes.
Result<QByteArray> formWorkbook(const FormDocument &document);

} // namespace kesu
