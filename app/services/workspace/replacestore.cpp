#include "workspace/replacestore.h"

#include <QDir>
#include <QFileInfo>

#include "care/backupstore.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QString layoutsFolder = u"/paper"_s;

QString placeAside(const QString &dataDir, Instant now)
{
    const QString stem = QDir::cleanPath(dataDir) + u".before-restore-"_s + now.toUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString place = stem;
    for (int i = 2; QFileInfo::exists(place); ++i)
        place = stem + u'-' + QString::number(i);
    return place;
}

void copyLayouts(const QString &from, const QString &to)
{
    const QDir folder(from + layoutsFolder);
    if (!folder.exists() || !QDir().mkpath(to + layoutsFolder))
        return;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        QFile::copy(folder.filePath(name), to + layoutsFolder + u'/' + name);
}

} // namespace

Result<QString> replaceStore(const QString &backup, const QString &dataDir, Instant now)
{
    const QString here = QDir::cleanPath(QDir(dataDir).absolutePath());
    const QString aside = placeAside(here, now);
    if (!QDir().rename(here, aside))
        return Error{ErrorKind::StoreUnusable, u"not-writable"_s, here, {}};
    // A backup kept in the folder itself has moved with it.
    const QString file = QDir::cleanPath(QFileInfo(backup).absoluteFilePath());
    const QString source = file.startsWith(here + u'/') ? aside + file.mid(here.size()) : file;
    if (const auto restored = restoreStore(source, here); !restored) {
        QDir(here).removeRecursively(); // holds at most what the restore began
        if (!QDir().rename(aside, here))
            return Error{ErrorKind::StoreUnusable, u"store-put-aside"_s, aside, {aside}};
        return restored.error();
    }
    copyLayouts(aside, here);
    return aside;
}

} // namespace kesu
