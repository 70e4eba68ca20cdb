#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace kesu {

// The pairs of neighbouring signs of a folded text, without blanks and punctuation: what two short texts in any language
// can be compared by.
QSet<QString> signPairs(const QString &text);

// 0 … 1: the share of pairs both have (Dice).
double likeness(const QSet<QString> &a, const QSet<QString> &b);

// The longest stretches of `text` that also occur in `other`, at least two signs each, at most `limit`: why two texts
// are alike, in words a person can check.
QStringList sharedWords(const QString &text, const QString &other, int limit = 3);

} // namespace kesu
