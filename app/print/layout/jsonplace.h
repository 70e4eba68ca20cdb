#pragma once

#include <QByteArray>
#include <QString>

namespace kesu {

// The line of a JSON text, counted from 1, that a place such as "blocks[2].rows[0].cells[1].span" names; where that is
// missing, the line of the nearest part around it. "line 12" is taken at its word. The text must be valid JSON, but for
// the latter.
int lineOfPlace(const QByteArray &json, const QString &place);

} // namespace kesu
