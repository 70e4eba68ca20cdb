#include "workspace/datafolder.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kesu {

QString defaultDataDir()
{
    const QString named = qEnvironmentVariable("KESUDESK_DATA");
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/KesuDesk"_s
                           : named;
}

} // namespace kesu
