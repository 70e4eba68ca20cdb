#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace kesu {

// A small photo as PNG: a grey surface with light falling on it and a dark crack. Drawn without QtGui.
QByteArray demoPhoto(QRandomGenerator &random);

} // namespace kesu
