#pragma once

#include "base/finding.h"

namespace kesu::findingtexts {

// A finding in words of the language spoken now: a whole sentence.
QString sentence(const Finding &finding);
bool isKnown(const QString &code);

} // namespace kesu::findingtexts
