#pragma once

#include <QString>

class QScrollArea;
class QWidget;

namespace kesu {

// `content` in a frameless area that scrolls up and down only: the content takes the width there is. The area takes no
// focus, its fields do.
QScrollArea *scrolled(QWidget *content, const QString &objectName = QString());
// The same for an area that is there already.
void scrollVertically(QScrollArea *area);

} // namespace kesu
