#include "care/backupstore.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "base/connectionhooks.h"
#include "base/store.h"
#include "care/backuparchive.h"
#include "evidence/attachmentstore.h"
#include "filecopy.h"
#include "migrator.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int backupFormat = 1;
const QString databasePath = u"kesudesk.db"_s;
const QString unpackFolder = u".restore-part"_s;

bool isBackupPath(const QString &path)
{
    static const QRegularExpression blob(u"^blobs/[0-9a-f]{2}/[0-9a-f]{64}$"_s);
    return path == databasePath || blob.match(path).hasMatch();
}

// Unpacks into `folder` and checks all that can be checked without opening it as a store.
Result<void> unpack(const QString &file, const QString &folder)
{
    const auto archive = BackupReader::open(file);
    if (!archive)
        return archive.error();
    const QStringList paths = (*archive)->paths();
    if (!paths.contains(databasePath))
        return Error{ErrorKind::StoreUnusable, u"backup-damaged"_s, file, {databasePath}};
    for (const QString &path : paths) {
        if (!isBackupPath(path))
            return Error{ErrorKind::StoreUnusable, u"backup-damaged"_s, path, {}};
        const QString target = folder + u'/' + path;
        if (!QDir().mkpath(QFileInfo(target).path()))
            return Error{ErrorKind::StoreUnusable, u"not-writable"_s, target, {}};
        if (const auto done = (*archive)->extract(path, target); !done)
            return done;
    }
    const Error unusable{ErrorKind::StoreUnusable, u"backup-damaged"_s, databasePath, {}};
    const auto database = Database::open(folder + u'/' + databasePath, Database::Access::ReadOnly, connectionHooks());
    if (!database)
        return unusable;
    const auto state = Migrator().stateOf(**database);
    if (!state)
        return unusable;
    if (*state == Migrator::State::Newer)
        return Error{ErrorKind::StoreUnusable, u"newer"_s, file, {}};
    auto check = (*database)->query("PRAGMA quick_check(1)");
    if (*state == Migrator::State::Fresh || !check.next() || check.text(0) != "ok"_L1)
        return unusable;
    return {};
}

// Nothing in it, or only what a restore left behind that was killed before it put the database in place.
bool isFree(const QString &folder)
{
    if (QFileInfo::exists(folder + u'/' + unpackFolder) && !QFileInfo::exists(Store::databaseFile(folder))) {
        QDir(folder + u'/' + unpackFolder).removeRecursively();
        QDir(folder + "/blobs"_L1).removeRecursively();
    }
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty();
}

} // namespace

Result<void> backupStore(Store &store, const QString &file, Instant now, const Progress &progress)
{
    // The copy of the database lies beside the backup: there is room for both or for none.
    QTemporaryDir folder(QFileInfo(file).absoluteDir().filePath(u".kesudesk-backup"_s));
    if (!folder.isValid())
        return Error{ErrorKind::StoreUnusable, u"file-not-writable"_s, file, {file, folder.errorString()}};
    const QString copy = folder.filePath(databasePath);
    const auto half = [&](int percent) { return !progress || progress(percent / 2); };
    if (const auto copied = copyDatabase(store.database(), copy, half); !copied)
        return copied;
    const auto archive = BackupWriter::create(file);
    if (!archive)
        return archive.error();
    if (const auto added = (*archive)->add(databasePath, copy, true); !added)
        return added;
    const auto hashes = AttachmentStore(store).named();
    if (!hashes)
        return hashes.error();
    const BlobFiles blobs(store.blobDir());
    int done = 0;
    for (const QString &hash : *hashes) {
        if (!half(static_cast<int>(100 + 100 * done++ / hashes->size())))
            return Error{ErrorKind::Refused, u"cancelled"_s, file, {}};
        if (!blobs.exists(hash))
            continue; // not on this machine; verify tells
        if (const auto added = (*archive)->add(u"blobs/%1/%2"_s.arg(hash.left(2), hash), blobs.pathOf(hash), false);
            !added)
            return added;
    }
    return (*archive)->finish({{u"format"_s, backupFormat}, {u"made_at"_s, now.toIso()},
                               {u"device"_s, store.device()}, {u"installation"_s, store.state().installation}});
}

Result<void> restoreStore(const QString &file, const QString &dataDir)
{
    const bool existed = QFileInfo::exists(dataDir);
    if (existed && !isFree(dataDir))
        return Error{ErrorKind::Refused, u"not-empty"_s, dataDir, {}};
    const QString part = dataDir + u'/' + unpackFolder;
    if (!QDir().mkpath(part))
        return Error{ErrorKind::StoreUnusable, u"not-writable"_s, dataDir, {}};
    Result<void> done = unpack(file, part);
    // The database last: while it is missing there is no store.
    if (done && QFileInfo::exists(part + "/blobs"_L1) && !QDir().rename(part + "/blobs"_L1, dataDir + "/blobs"_L1))
        done = Error{ErrorKind::StoreUnusable, u"not-writable"_s, dataDir, {}};
    if (done && !QDir().rename(part + u'/' + databasePath, Store::databaseFile(dataDir)))
        done = Error{ErrorKind::StoreUnusable, u"not-writable"_s, dataDir, {}};
    QDir(part).removeRecursively();
    syncFolder(dataDir);
    if (!done && !existed)
        QDir().rmdir(dataDir);
    return done;
}

Findings verifyBackup(const QString &file, const Progress &progress)
{
    QTemporaryDir folder;
    if (const auto done = unpack(file, folder.path()); !done)
        return {{Finding::Severity::Error, done.error().code, done.error().where, done.error().args}};
    const auto database = Database::open(folder.filePath(databasePath), Database::Access::ReadOnly, connectionHooks());
    if (!database)
        return {{Finding::Severity::Error, database.error().code, database.error().where, database.error().args}};
    return verifyDatabase(**database, BlobFiles(folder.filePath(u"blobs"_s)), progress);
}

} // namespace kesu
