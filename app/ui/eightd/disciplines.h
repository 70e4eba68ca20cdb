#pragma once

#include <QList>

#include <functional>

#include "eightd/eightddeps.h"

class QWidget;

namespace kesu {

class EightDEditing;
class EightDSection;

using EightDSectionFactory = std::function<EightDSection *(EightDEditing &, const EightDDeps &, QWidget *parent)>;

// The sections of one page of the 8D editor from top to bottom: 0 … 8 are D0 … D8, -1 is the report as a whole. A new
// kind of section is added to the table in the .cpp, nowhere else.
const QList<EightDSectionFactory> &sectionsOf(int place);

} // namespace kesu
