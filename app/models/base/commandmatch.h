#pragma once

#include <QString>

namespace kesu {

// Whether what was typed means this command: part of its words, their pinyin initials, or part of its English name.
// Nothing typed means everything.
bool commandMatches(const QString &typed, const QString &words, const QString &english);

} // namespace kesu
