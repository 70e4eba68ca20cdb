#pragma once

#include <QFont>
#include <QString>

namespace kesu {

// The program's font for a language at a scale (per cent, 90 … 200). Families are named one by one, since the system's
// own choice for Chinese may be a brush font.
QFont uiFont(const QString &language, int scale);
// `font` with figures of one width, for numbers that stand under each other or count down.
QFont tabular(QFont font);
QFont emphasised(QFont font); // the one weight of emphasis
QFont smaller(QFont font);    // side notes; nine tenths
QFont titleFont(QFont font);  // page and card titles

} // namespace kesu
