#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "base/instant.h"
#include "base/result.h"

namespace kesu {

// The bytes of attachments: files named by their hash below one folder, which all processes of the hub share. Any
// process may go on with any upload; a file lock lets one at a time. Names are hashes and device names, never a
// caller's text.
class BlobFolder {
public:
    explicit BlobFolder(QString folder);

    // Makes the folder; StoreUnusable "not-writable".
    Result<void> prepare() const;

    std::optional<qint64> sizeOf(const QByteArray &sha256) const;
    // At most `count` bytes from `from`.
    Result<QByteArray> read(const QByteArray &sha256, qint64 from, qint64 count) const;

    // How far an upload is; 0 when it has not begun.
    qint64 uploaded(const QByteArray &sha256, const QString &device) const;

    enum class Outcome { Appended, WrongOffset, Complete, WrongHash };
    struct Progress {
        Outcome outcome;
        qint64 offset; // where the upload stands now; after WrongHash it begins anew
    };
    // Durable when it answers. The last chunk is followed by a check of the whole; only then the file gets its name.
    Result<Progress> append(const QByteArray &sha256, const QString &device, qint64 offset, const QByteArray &chunk,
                            qint64 size) const;

    qint64 freeBytes() const;
    void removeUploadsBefore(Instant time) const;
    void remove(const QByteArray &sha256) const;

private:
    QString pathOf(const QByteArray &sha256) const;
    QString uploadOf(const QByteArray &sha256, const QString &device) const;

    const QString m_folder;
};

} // namespace kesu
