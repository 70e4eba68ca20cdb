#pragma once

#include "layout/formdocument.h"

namespace kesu {

class Workbook;

// A plain list: one line a record, heads that stay in sight and can be filtered by.
void writeDataSheet(Workbook &book, const FormTable &table);

} // namespace kesu
