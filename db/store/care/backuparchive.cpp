#include "care/backuparchive.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <zip.h>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "evidence/blobfiles.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto manifestPath = "manifest.json"_L1;
constexpr auto filesKey = "files"_L1;
constexpr qint64 chunk = 1 << 20;

Error damaged(const QString &where, const QString &detail = {})
{
    return {ErrorKind::StoreUnusable, u"backup-damaged"_s, where, {detail}};
}

Error archiveError(zip *archive, const QString &file)
{
    zip_error_t *error = zip_get_error(archive);
    const bool full = zip_error_code_system(error) == ENOSPC;
    return {full ? ErrorKind::DiskFull : ErrorKind::StoreUnusable, full ? u"disk-full"_s : u"file-not-writable"_s, file,
            {file, QString::fromUtf8(zip_error_strerror(error))}};
}

Error notWritable(const QString &file)
{
    return {ErrorKind::StoreUnusable, u"file-not-writable"_s, file, {file, qt_error_string()}};
}

bool syncToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

QString fileHash(const QString &file)
{
    QFile source(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!source.open(QIODevice::ReadOnly) || !hash.addData(&source))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::unique_ptr<BackupWriter>> BackupWriter::create(const QString &file)
{
    int code = 0;
    const QByteArray name = QFile::encodeName(file + ".part"_L1);
    zip *archive = zip_open(name.constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return notWritable(file);
    return std::unique_ptr<BackupWriter>(new BackupWriter(file, archive));
}

BackupWriter::~BackupWriter()
{
    if (m_archive)
        zip_discard(m_archive);
    QFile::remove(partFile());
}

Result<void> BackupWriter::add(const QString &path, const QString &source, bool compress)
{
    const QString hash = fileHash(source);
    if (hash.isEmpty())
        return Error{ErrorKind::NotFound, u"file-unreadable"_s, source, {}};
    zip_source_t *bytes = zip_source_file(m_archive, QFile::encodeName(source).constData(), 0, -1);
    const zip_int64_t index = bytes ? zip_file_add(m_archive, path.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(bytes);
        return archiveError(m_archive, m_file);
    }
    zip_set_file_compression(m_archive, static_cast<zip_uint64_t>(index), compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1);
    m_hashes.insert(path, hash);
    return {};
}

Result<void> BackupWriter::finish(QJsonObject manifest)
{
    manifest.insert(filesKey, m_hashes);
    const QByteArray json = QJsonDocument(manifest).toJson();
    zip_source_t *bytes = zip_source_buffer(m_archive, json.constData(), static_cast<zip_uint64_t>(json.size()), 0);
    if (!bytes || zip_file_add(m_archive, manifestPath.data(), bytes, ZIP_FL_ENC_UTF_8) < 0) {
        zip_source_free(bytes);
        return archiveError(m_archive, m_file);
    }
    if (zip_close(m_archive) != 0)
        return archiveError(m_archive, m_file);
    m_archive = nullptr;
    if (!syncToDisk(partFile()))
        return notWritable(m_file);
    QFile::remove(m_file);
    if (!QFile::rename(partFile(), m_file))
        return notWritable(m_file);
    syncFolder(QFileInfo(m_file).absolutePath());
    return {};
}

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString &file)
{
    if (!QFileInfo(file).isReadable())
        return Error{ErrorKind::NotFound, u"file-unreadable"_s, file, {}};
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (!archive)
        return damaged(file);
    std::unique_ptr<BackupReader> reader(new BackupReader(archive));
    const auto manifest = reader->read(manifestPath);
    if (!manifest)
        return damaged(file, manifestPath);
    reader->m_manifest = QJsonDocument::fromJson(*manifest).object();
    if (!reader->m_manifest.value(filesKey).isObject())
        return damaged(file, manifestPath);
    return reader;
}

BackupReader::~BackupReader()
{
    zip_discard(m_archive);
}

QStringList BackupReader::paths() const
{
    return m_manifest.value(filesKey).toObject().keys();
}

Result<QByteArray> BackupReader::read(const QString &path) const
{
    zip_file_t *entry = zip_fopen(m_archive, path.toUtf8().constData(), 0);
    if (!entry)
        return damaged(path);
    QByteArray bytes(chunk, '\0');
    const zip_int64_t size = zip_fread(entry, bytes.data(), static_cast<zip_uint64_t>(chunk));
    zip_fclose(entry);
    if (size < 0 || size == chunk)
        return damaged(path);
    return bytes.first(size);
}

Result<void> BackupReader::extract(const QString &path, const QString &target) const
{
    zip_file_t *entry = zip_fopen(m_archive, path.toUtf8().constData(), 0);
    if (!entry)
        return damaged(path);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> closing(entry, &zip_fclose);
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{ErrorKind::StoreUnusable, u"not-writable"_s, target, {file.errorString()}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray buffer(chunk, '\0');
    zip_int64_t size = 0;
    while ((size = zip_fread(entry, buffer.data(), static_cast<zip_uint64_t>(chunk))) > 0) {
        hash.addData(QByteArrayView(buffer.constData(), size));
        if (file.write(buffer.constData(), size) != size)
            return Error{ErrorKind::DiskFull, u"disk-full"_s, target, {file.errorString()}};
    }
    const QString expected = m_manifest.value(filesKey).toObject().value(path).toString();
    if (size < 0 || QString::fromLatin1(hash.result().toHex()) != expected)
        return damaged(path);
    file.close();
    return syncToDisk(target) ? Result<void>()
                              : Result<void>(Error{ErrorKind::StoreUnusable, u"not-writable"_s, target, {}});
}

} // namespace kesu
