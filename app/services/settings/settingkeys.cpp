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
        {setting::startPage, QString()},
        {setting::geometry, QString()},
        {setting::openDocuments, QStringList()},
        {setting::currentPage, QString()},
        {setting::todaySplit, 0},
        {setting::todayFolded, QStringList()},
        {setting::ticketColumns, QString()},
        {setting::recentChannels, QStringList()},
        {setting::passwordCost, u"moderate"_s},
    };
    return defaults;
}

} // namespace kesu
