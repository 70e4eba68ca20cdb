#include "settings/settingkeys.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kesu {

const QMap<QString, QVariant> &settingDefaults()
{
    static const QMap<QString, QVariant> defaults{
        {setting::language, QString()},
        {setting::theme, u"system"_s},
        {setting::scale, 100},
        {setting::startPage, u"today"_s},
        {setting::geometry, QString()},
        {setting::openDocuments, QStringList()},
        {setting::currentPage, QString()},
        {setting::todaySplit, 0},
        {setting::todayFolded, QStringList()},
        {setting::ticketColumns, QString()},
        {setting::recentChannels, QStringList()},
    };
    return defaults;
}

} // namespace kesu
