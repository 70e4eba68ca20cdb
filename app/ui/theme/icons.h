#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;

namespace kesu {

// One of our own icons (resources/icons, name without ".svg"), drawn at any size in the text colour of the palette in
// force when it is painted, so that a change of theme needs no new icons.
QIcon icon(const QString &name);

void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

} // namespace kesu
