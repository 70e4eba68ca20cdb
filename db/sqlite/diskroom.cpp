#include "diskroom.h"

#include <QFile>

#include <filesystem>
#include <limits>

namespace kesu {

qint64 freeBytes(const QString &folder)
{
    std::error_code failed;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), failed);
    return failed ? std::numeric_limits<qint64>::max() : static_cast<qint64>(space.available);
}

} // namespace kesu
