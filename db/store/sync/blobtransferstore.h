#pragma once

#include <QList>
#include <QString>

#include "base/store.h"

namespace kesu {

// A file on its way to the hub or from it.
struct BlobTransfer {
    QString sha256;
    QString attachment;  // the record that names it
    qint64 size = 0;
    qint64 done = 0;     // bytes that have arrived on the other side
    bool up = false;
};

struct BlobCounts {
    int filesToSend = 0;
    qint64 bytesToSend = 0;
    int filesToFetch = 0;
};

// Which files still have to travel. What has come down is kept beside the finished files until it is whole and checked;
// what has gone up the hub itself tells.
class BlobTransferStore
{
public:
    explicit BlobTransferStore(Store &store) : m_store(store) { }

    // Files here whose attachment the hub knows and whose bytes it does not, smallest first.
    Result<QList<BlobTransfer>> toSend(int limit = 100) const;
    // Files of attachments that are not here, of at most `mostBytes`, smallest first.
    Result<QList<BlobTransfer>> toFetch(qint64 mostBytes, int limit = 100) const;
    Result<std::optional<BlobTransfer>> toFetch(const QString &sha256) const;
    Result<BlobCounts> counts(qint64 mostBytesToFetch) const;

    Result<void> noteProgress(const BlobTransfer &transfer) const;
    Result<void> noteSent(const BlobTransfer &transfer) const;
    // The hub may have lost files: all are offered to it again.
    Result<void> offerAllAgain() const;

    // Bytes of a file that has begun to arrive.
    qint64 arrived(const QString &sha256) const;
    // `offset` is arrived(). DiskFull where there is no room; then nothing was appended.
    Result<void> append(const QString &sha256, qint64 offset, const QByteArray &bytes) const;
    // Checks the whole and makes it one of the files here. StoreUnusable "blob-damaged": it was another file; its bytes
    // are thrown away and it may be fetched anew.
    Result<void> finish(const BlobTransfer &transfer, Instant now) const;
    // A piece of a file that is here.
    Result<QByteArray> piece(const QString &sha256, qint64 offset, qint64 size) const;

private:
    QString partOf(const QString &sha256) const;

    Store &m_store;
};

} // namespace kesu
