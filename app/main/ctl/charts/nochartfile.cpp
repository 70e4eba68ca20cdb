#include "chartfile.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

std::unique_ptr<QGuiApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QGuiApplication>(argc, argv);
}

Result<QByteArray> chartFile(const QcAnalysis &, const QString &, bool)
{
    return Error{ErrorKind::Refused, u"drawing-missing"_s, u"-o"_s, {}};
}

FigurePainter figurePainter()
{
    return {};
}

} // namespace kesu::ctl
