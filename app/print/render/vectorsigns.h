#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace kesu {

// Signs drawn as paths, as no CJK font has ☐ and ☑.
QPainterPath tickPath(const QRectF &box);
// A QR code (error correction M) filling `rect`, which must stand in white. Empty when the text is too long for one.
QPainterPath qrPath(const QString &text, const QRectF &rect);

} // namespace kesu
