#include "blobs/blobfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <limits>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

Error fileError(const QFile &file)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return {full ? ErrorKind::DiskFull : ErrorKind::StoreUnusable, full ? u"disk-full"_s : u"not-writable"_s,
            file.fileName(), {file.errorString()}};
}

// A rename is durable when the folder is written.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

QByteArray hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    file.seek(0);
    hash.addData(&file);
    return hash.result().toHex();
}

} // namespace

BlobFolder::BlobFolder(QString folder) : m_folder(std::move(folder)) {}

QString BlobFolder::pathOf(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256);
    return m_folder + "/files/"_L1 + name.left(2) + u'/' + name.mid(2, 2) + u'/' + name;
}

QString BlobFolder::uploadOf(const QByteArray &sha256, const QString &device) const
{
    return m_folder + "/uploads/"_L1 + QString::fromLatin1(sha256) + u'.' + device;
}

Result<void> BlobFolder::prepare() const
{
    for (const QString &folder : {m_folder + "/files"_L1, m_folder + "/uploads"_L1}) {
        if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
            return Error{ErrorKind::StoreUnusable, u"not-writable"_s, folder, {}};
    }
    return {};
}

std::optional<qint64> BlobFolder::sizeOf(const QByteArray &sha256) const
{
    const QFileInfo info(pathOf(sha256));
    return info.exists() ? std::optional(info.size()) : std::nullopt;
}

Result<QByteArray> BlobFolder::read(const QByteArray &sha256, qint64 from, qint64 count) const
{
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return fileError(file);
    return file.read(count);
}

qint64 BlobFolder::uploaded(const QByteArray &sha256, const QString &device) const
{
    return QFileInfo(uploadOf(sha256, device)).size();
}

Result<BlobFolder::Progress> BlobFolder::append(const QByteArray &sha256, const QString &device, qint64 offset,
                                                const QByteArray &chunk, qint64 size) const
{
    QFile file(uploadOf(sha256, device));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fileError(file);
    if (::flock(file.handle(), LOCK_EX) != 0)
        return fileError(file);
    // Whoever had the lock before may have finished the file and moved it away.
    if (!QFileInfo::exists(file.fileName()))
        return sizeOf(sha256) ? Progress{Outcome::Complete, size} : Progress{Outcome::WrongOffset, 0};
    if (file.size() != offset)
        return Progress{Outcome::WrongOffset, file.size()};
    if (!file.seek(offset) || file.write(chunk) != chunk.size() || ::fdatasync(file.handle()) != 0) {
        const Error failure = fileError(file);
        file.resize(offset);
        return failure;
    }
    if (offset + chunk.size() < size)
        return Progress{Outcome::Appended, offset + chunk.size()};
    if (hashOf(file) != sha256) {
        file.resize(0);
        return Progress{Outcome::WrongHash, 0};
    }
    const QString path = pathOf(sha256);
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder) || ::rename(QFile::encodeName(file.fileName()).constData(),
                                           QFile::encodeName(path).constData()) != 0)
        return fileError(file);
    syncFolder(folder);
    return Progress{Outcome::Complete, size};
}

qint64 BlobFolder::freeBytes() const
{
    // The file system itself is asked: a container may not list what its folders are mounted from.
    std::error_code failed;
    const auto space = std::filesystem::space(QFile::encodeName(m_folder).toStdString(), failed);
    return failed ? std::numeric_limits<qint64>::max() : static_cast<qint64>(space.available);
}

void BlobFolder::removeUploadsBefore(Instant time) const
{
    QDirIterator files(m_folder + "/uploads"_L1, QDir::Files);
    while (files.hasNext()) {
        files.next();
        if (Instant::from(files.fileInfo().lastModified()) < time)
            QFile::remove(files.filePath());
    }
}

void BlobFolder::remove(const QByteArray &sha256) const
{
    QFile::remove(pathOf(sha256));
}

} // namespace kesu
