#pragma once

#include "base/result.h"

namespace kesu::documenttexts {

// What is wrong with a policy, calendar, catalog, paper layout or data of a QC tool, in words of the language spoken now;
// names the place first.
QString sentence(const Error &error);
bool isKnown(const QString &code);

} // namespace kesu::documenttexts
