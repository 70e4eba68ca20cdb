#include "sync/blobtransferstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "diskroom.h"
#include "evidence/blobfiles.h"
#include "statement.h"
#include "transaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 roomToSpare = 256LL * 1024 * 1024; // files must not take the last room the records need

Result<QList<BlobTransfer>> readAll(Statement &query, bool up)
{
    QList<BlobTransfer> transfers;
    while (query.next())
        transfers.append({query.text(0), query.text(1), query.integer(2), query.integer(3), up});
    if (query.failed())
        return query.error();
    return transfers;
}

const QByteArray sendable =
    " FROM blob_local b JOIN attachment a ON a.sha256 = b.sha256 LEFT JOIN blob_transfer t ON t.sha256 = b.sha256"
    " WHERE a._deleted IS NOT 1 AND (t.sha256 IS NULL OR (t.direction = 'up' AND t.done < t.size))"
    " AND a.ver > 0";
const QByteArray fetchable =
    " FROM attachment a LEFT JOIN blob_local b ON b.sha256 = a.sha256"
    " LEFT JOIN blob_transfer t ON t.sha256 = a.sha256 WHERE b.sha256 IS NULL AND a._deleted IS NOT 1";

Error notWritable(const QFile &file)
{
    return {ErrorKind::StoreUnusable, u"not-writable"_s, file.fileName(), {file.errorString()}};
}

} // namespace

Result<QList<BlobTransfer>> BlobTransferStore::toSend(int limit) const
{
    auto query = m_store.database().query("SELECT b.sha256, min(a.id), b.size, ifnull(t.done, 0)" + sendable
                                          + " GROUP BY b.sha256 ORDER BY b.size, b.sha256 LIMIT ?");
    return readAll(query.bind(limit), true);
}

Result<QList<BlobTransfer>> BlobTransferStore::toFetch(qint64 mostBytes, int limit) const
{
    auto query = m_store.database().query("SELECT a.sha256, min(a.id), a.size, ifnull(t.done, 0)" + fetchable
                                          + " AND a.size <= ? GROUP BY a.sha256 ORDER BY a.size, a.sha256 LIMIT ?");
    return readAll(query.bind(mostBytes).bind(limit), false);
}

Result<std::optional<BlobTransfer>> BlobTransferStore::toFetch(const QString &sha256) const
{
    auto query = m_store.database().query("SELECT a.sha256, min(a.id), a.size, ifnull(t.done, 0)" + fetchable
                                          + " AND a.sha256 = ? GROUP BY a.sha256");
    const auto found = readAll(query.bind(sha256), false);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<BlobTransfer>() : std::optional(found->first());
}

Result<BlobCounts> BlobTransferStore::counts(qint64 mostBytesToFetch) const
{
    BlobCounts counts;
    auto up = m_store.database().query("SELECT count(*), ifnull(sum(size - done), 0) FROM (SELECT b.size AS size,"
                                       " ifnull(t.done, 0) AS done" + sendable + " GROUP BY b.sha256)");
    if (!up.next())
        return up.error();
    counts.filesToSend = static_cast<int>(up.integer(0));
    counts.bytesToSend = up.integer(1);
    auto down = m_store.database().query("SELECT count(DISTINCT a.sha256)" + fetchable + " AND a.size <= ?");
    if (!down.bind(mostBytesToFetch).next())
        return down.error();
    counts.filesToFetch = static_cast<int>(down.integer(0));
    return counts;
}

Result<void> BlobTransferStore::noteProgress(const BlobTransfer &transfer) const
{
    return m_store.database()
        .query("INSERT INTO blob_transfer (sha256, direction, done, size) VALUES (?,?,?,?)"
               " ON CONFLICT DO UPDATE SET direction = excluded.direction, done = excluded.done, size = excluded.size")
        .bind(transfer.sha256).bind(transfer.up ? u"up"_s : u"down"_s).bind(transfer.done).bind(transfer.size).run();
}

Result<void> BlobTransferStore::noteSent(const BlobTransfer &transfer) const
{
    BlobTransfer whole = transfer;
    whole.done = whole.size;
    return noteProgress(whole);
}

Result<void> BlobTransferStore::offerAllAgain() const
{
    return m_store.database().execute("DELETE FROM blob_transfer");
}

// Named as unfinished files are, so that a sweep takes away what nobody will finish.
QString BlobTransferStore::partOf(const QString &sha256) const
{
    return u"%1/.part-%2"_s.arg(m_store.blobDir(), sha256);
}

qint64 BlobTransferStore::arrived(const QString &sha256) const
{
    return QFileInfo(partOf(sha256)).size();
}

Result<void> BlobTransferStore::append(const QString &sha256, qint64 offset, const QByteArray &bytes) const
{
    if (!QDir().mkpath(m_store.blobDir()))
        return Error{ErrorKind::StoreUnusable, u"not-writable"_s, m_store.blobDir(), {}};
    if (freeBytes(m_store.blobDir()) < bytes.size() + roomToSpare)
        return Error{ErrorKind::DiskFull, u"disk-full"_s, m_store.blobDir(), {}};
    QFile file(partOf(sha256));
    if (!file.open(QIODevice::ReadWrite) || file.size() < offset || !file.resize(offset) || !file.seek(offset))
        return notWritable(file);
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.resize(offset);
        return notWritable(file);
    }
    return {};
}

Result<void> BlobTransferStore::finish(const BlobTransfer &transfer, Instant now) const
{
    const BlobFiles files(m_store.blobDir());
    QFile file(partOf(transfer.sha256));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadWrite) || !hash.addData(&file))
        return notWritable(file);
    if (QString::fromLatin1(hash.result().toHex()) != transfer.sha256) {
        file.remove();
        return Error{ErrorKind::StoreUnusable, u"blob-damaged"_s, transfer.sha256, {}};
    }
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return notWritable(file);
#endif
    const QString path = files.pathOf(transfer.sha256);
    const QString folder = QFileInfo(path).path();
    QFile::remove(path);
    if (!QDir().mkpath(folder) || !file.rename(path) || !syncFolder(folder) || !syncFolder(m_store.blobDir()))
        return notWritable(file);
    Transaction transaction(m_store.database());
    if (const auto began = transaction.result(); !began)
        return began;
    const auto local = m_store.database().query("INSERT OR IGNORE INTO blob_local (sha256, size, added_at)"
                                                " VALUES (?,?,?)")
                           .bind(transfer.sha256).bind(transfer.size).bind(now).run();
    if (!local)
        return local;
    if (const auto noted = noteSent(transfer); !noted)
        return noted;
    return transaction.commit();
}

Result<QByteArray> BlobTransferStore::piece(const QString &sha256, qint64 offset, qint64 size) const
{
    QFile file(BlobFiles(m_store.blobDir()).pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return Error{ErrorKind::NotFound, u"blob-missing"_s, sha256, {}};
    return file.read(size);
}

} // namespace kesu
