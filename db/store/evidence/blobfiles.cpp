#include "evidence/blobfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <cerrno>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString unfinished = u".part-"_s;

bool isHash(const QString &name)
{
    return name.size() == 64 && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

Error writeError(const QString &file, const QString &message, int code)
{
    if (code == ENOSPC)
        return {ErrorKind::DiskFull, u"disk-full"_s, file, {message}};
    return {ErrorKind::StoreUnusable, u"not-writable"_s, file, {message}};
}

bool syncFile(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

} // namespace

bool syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
#else
    Q_UNUSED(folder);
    return true;
#endif
}

QString BlobFiles::pathOf(const QString &sha256) const
{
    return u"%1/%2/%3"_s.arg(m_folder, sha256.left(2), sha256);
}

bool BlobFiles::exists(const QString &sha256) const
{
    return isHash(sha256) && QFile::exists(pathOf(sha256));
}

Result<QByteArray> BlobFiles::add(const QByteArray &bytes) const
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const QString name = QString::fromLatin1(hash);
    const QString path = pathOf(name);
    const QString folder = path.chopped(name.size() + 1);
    const auto syncNames = [&] { return syncFolder(folder) && syncFolder(m_folder) && syncFolder(m_folder + "/.."_L1); };
    if (read(name)) {
        syncNames(); // whoever wrote it may have died before doing so
        return hash;
    }
    if (!QDir().mkpath(folder))
        return writeError(folder, {}, errno);
    QTemporaryFile file(folder + u'/' + unfinished);
    if (!file.open() || file.write(bytes) != bytes.size() || !syncFile(file))
        return writeError(path, file.errorString(), errno);
    QFile::remove(path); // a damaged one, as it could not be read above
    if (!file.rename(path))
        return writeError(path, file.errorString(), errno);
    file.setAutoRemove(false);
    if (!syncNames())
        return writeError(path, {}, errno);
    return hash;
}

Result<QByteArray> BlobFiles::read(const QString &sha256) const
{
    QFile file(pathOf(sha256));
    if (!isHash(sha256) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, u"blob-missing"_s, sha256, {}};
    const QByteArray bytes = file.readAll();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != sha256.toLatin1())
        return Error{ErrorKind::StoreUnusable, u"blob-damaged"_s, sha256, {}};
    return bytes;
}

QStringList BlobFiles::all() const
{
    QStringList hashes;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (isHash(files.fileName()))
            hashes.append(files.fileName());
    }
    hashes.sort();
    return hashes;
}

QStringList BlobFiles::sweep(const QSet<QString> &named) const
{
    QStringList removed;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const bool orphan = isHash(files.fileName()) && !named.contains(files.fileName());
        if ((orphan || files.fileName().startsWith(unfinished)) && QFile::remove(path) && orphan)
            removed.append(files.fileName());
    }
    removed.sort();
    return removed;
}

} // namespace kesu
