#pragma once

#include "eightd/eightdservice.h"

namespace kesu::lessontexts {

QString title(const Lesson &lesson); // "8D-SH01-20260301-A0001 LED 灯管死灯"
// What is alike, what was found and done then, and whether it lasted; one line each.
QString facts(const Lesson &lesson);

} // namespace kesu::lessontexts
