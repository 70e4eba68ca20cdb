#pragma once

#include "eightd/eightd.h"

namespace kesu::partlinks {

// Takes a record out, and out of whatever names it. Tests, scores and other records that mean nothing without it go with
// it.
void remove(EightD &report, const QString &list, const QString &id);

} // namespace kesu::partlinks
