#pragma once

#include <QColor>

class QPen;
class QWidget;

namespace kesu {

// The light surface with a fine rounded line that cards, banners and lists of remarks stand on. For paintEvent().
void paintPanel(QWidget *widget);
void paintPanel(QWidget *widget, const QPen &line, const QColor &surface);
// A panel that says something in `tone`: its line, and a breath of it on the surface.
void paintPanel(QWidget *widget, const QColor &tone);

} // namespace kesu
