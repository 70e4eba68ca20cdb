#pragma once

#include "base/result.h"

namespace kesu::syncerrortexts {

// What was in the way of exchanging with the hub, in words of the language spoken now.
QString sentence(const Error &error);
bool isKnown(const QString &code);

} // namespace kesu::syncerrortexts
