#include "chartfile.h"

#include <QApplication>
#include <QFileInfo>

#include "base/language.h"
#include "statistics/qcchart.h"
#include "statistics/reportfigure.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

std::unique_ptr<QGuiApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QApplication>(argc, argv);
}

Result<QByteArray> chartFile(const QcAnalysis &analysis, const QString &file, bool dark)
{
    const QString format = QFileInfo(file).suffix().toLower();
    const QSize size = chartSize(analysis);
    if (format == "png"_L1)
        return chartPng(analysis, screenStyle(dark, uiLanguage()), size);
    if (format == "pdf"_L1)
        return chartPdf(analysis, dark ? screenStyle(true, uiLanguage()) : paperStyle(), size);
    return Error{ErrorKind::BadInput, u"drawing-format"_s, u"-o"_s, {format}};
}

FigurePainter figurePainter()
{
    return reportFigure;
}

} // namespace kesu::ctl
