#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace kesu {

// Files named by the SHA-256 of their bytes: <folder>/ab/abcdef…. A file is complete and on disk before anybody is told
// its name, and is checked against it whenever it is read.
class BlobFiles {
public:
    explicit BlobFiles(QString folder) : m_folder(std::move(folder)) { }

    // The hash of the bytes, which are durable when it returns; the same bytes are kept once.
    Result<QByteArray> add(const QByteArray &bytes) const;
    // Error StoreUnusable "blob-damaged" or NotFound "blob-missing", `where` is the hash.
    Result<QByteArray> read(const QString &sha256) const;
    bool exists(const QString &sha256) const;
    QString pathOf(const QString &sha256) const;
    QStringList all() const;
    // Removes what nobody names and unfinished files; the hashes removed.
    QStringList sweep(const QSet<QString> &named) const;

private:
    QString m_folder;
};

// Flushes a folder's list of names to disk, so that a renamed file is found after a power loss.
bool syncFolder(const QString &folder);

} // namespace kesu
