#pragma once

#include <QJsonObject>
#include <QStringList>

#include <memory>

#include "base/result.h"

struct zip;

namespace kesu {

// A backup as one ZIP file: the database, the attachments, and "manifest.json" with the SHA-256 of each.
class BackupWriter {
public:
    static Result<std::unique_ptr<BackupWriter>> create(const QString &file);
    ~BackupWriter(); // without finish() nothing stays

    // Adds a file from disk, which must stay there until finish().
    Result<void> add(const QString &path, const QString &source, bool compress);
    // Writes everything; the archive is durable and complete, or not there.
    Result<void> finish(QJsonObject manifest);

private:
    BackupWriter(QString file, zip *archive) : m_file(std::move(file)), m_archive(archive) { }
    QString partFile() const { return m_file + QLatin1String(".part"); }

    QString m_file;
    zip *m_archive;
    QJsonObject m_hashes; // path → SHA-256
};

class BackupReader {
public:
    // StoreUnusable "backup-damaged" when it is not a backup of ours.
    static Result<std::unique_ptr<BackupReader>> open(const QString &file);
    ~BackupReader();

    const QJsonObject &manifest() const { return m_manifest; }
    QStringList paths() const;
    // Unpacks one file and checks it against the manifest: "backup-damaged", `where` is its path.
    Result<void> extract(const QString &path, const QString &target) const;

private:
    explicit BackupReader(zip *archive) : m_archive(archive) { }
    Result<QByteArray> read(const QString &path) const;

    zip *m_archive;
    QJsonObject m_manifest;
};

// SHA-256 hex of a file's bytes; empty when it cannot be read.
QString fileHash(const QString &file);

} // namespace kesu
