#pragma once

#include <QGuiApplication>

#include <memory>

#include "eightd/figurepainter.h"
#include "statistics/qcanalysis.h"

namespace kesu::ctl {

// Drawings need widgets, though never a screen. Where the program is built without them (charts/nochartfile.cpp) it does
// everything else.
std::unique_ptr<QGuiApplication> makeApplication(int &argc, char **argv);

// A drawing as the file's name says: .pdf or .png. Errors: drawing-format, drawing-missing.
Result<QByteArray> chartFile(const QcAnalysis &analysis, const QString &file, bool dark);
// Draws the charts of a report; nothing where the program has no drawings.
FigurePainter figurePainter();

} // namespace kesu::ctl
