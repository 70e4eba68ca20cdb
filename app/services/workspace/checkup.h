#pragma once

#include "base/finding.h"

namespace kesu {

class ServiceContext;

// What about this machine and its settings will make trouble sooner or later, though every record is sound.
Findings checkUp(const ServiceContext &context);

} // namespace kesu
