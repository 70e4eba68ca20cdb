#pragma once

#include <QString>

#include "base/result.h"

namespace kesu::errortexts {

// An error in words of the language spoken now. Refusals of guards read as their findings do.
QString sentence(const Error &error);

} // namespace kesu::errortexts
