#pragma once

#include <QStringList>
#include <QStringView>

namespace kesu {

// How much two texts have in common, 0 … 1: the cosine of their sets of folded character pairs.
double textLikeness(QStringView a, QStringView b);

// Folded pairs of neighbouring letters in a text, each once, in order of appearance.
QStringList characterPairs(QStringView text);

} // namespace kesu
