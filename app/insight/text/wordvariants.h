#pragma once

#include <QString>
#include <QStringList>

namespace kesu {

// Other ways to write a search term, folded, the term itself first: the words of the other side of the strait
// (螢幕 for 屏幕) and the trade's own synonyms (客訴 for 投诉), also inside a longer term. At most `limit` ways.
QStringList wordVariants(const QString &term, int limit = 8);

} // namespace kesu
