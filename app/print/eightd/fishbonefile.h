#pragma once

#include <QByteArray>
#include <QImage>

#include "base/result.h"
#include "eightd/fishbonedrawing.h"

namespace kesu::fishbonefile {

// The whole drawing on one page of its own size, vectors with text that can be found again; black on white.
QByteArray pdf(const EightD &report, std::optional<Leg> leg);
// For a picture: so many pixels for one unit of the drawing.
QImage image(const EightD &report, std::optional<Leg> leg, qreal scale = 2);
// By the name's ending: .png, else .pdf.
Result<void> write(const EightD &report, std::optional<Leg> leg, const QString &path);

} // namespace kesu::fishbonefile
