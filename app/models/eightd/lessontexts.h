#pragma once

#include "eightd/eightdservice.h"

namespace kesu::lessontexts {

QString title(const Lesson &lesson); // "8D-SH01-20260301-A0001 LED 灯管死灯"
// What is alike, what was found and done then, and whether it lasted; one line each.
QString facts(const Lesson &lesson);

// The same in one line: "LED 灯管死灯 · 加固焊点 · shown to work on 2026-05-02".
QString inBrief(const Lesson &lesson);

} // namespace kesu::lessontexts
