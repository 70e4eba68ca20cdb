#pragma once

#include <QFontMetrics>

namespace kesu {

// The width of `characters` figures. A Chinese font's own average is that of its square signs, twice as wide.
inline int textWidth(const QFontMetrics &metrics, int characters)
{
    return metrics.horizontalAdvance(QLatin1Char('0')) * characters;
}

} // namespace kesu
