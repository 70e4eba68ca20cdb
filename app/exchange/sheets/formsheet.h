#pragma once

#include "layout/filledform.h"

namespace kesu {

class Workbook;

// A sheet laid out as the printed form: its columns are the form's grid, its cells merged as they span.
void writeFormSheet(Workbook &book, const FilledForm &form);

} // namespace kesu
