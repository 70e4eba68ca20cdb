// One workstation of a history: a real store in a folder of its own, its exchange, its identity and its clock.
#pragma once

#include <QSet>
#include <QTemporaryDir>

#include "caller.h"
#include "exchange/syncexchange.h"
#include "memoryidentity.h"
#include "sync/recordstates.h"
#include "sync/syncpositions.h"
#include "worldhub.h"

namespace kesu::test {

class WorldDevice
{
    QTemporaryDir m_folder; // goes last

public:
    WorldDevice(const QStringList &branches, const QStringList &roles, Instant now) : m_folder(WorldHub::fastFolder())
    {
        caller.branches = branches;
        caller.roles = roles;
        QFile::copy(emptyStore(), databaseFile());
        open(now);
        identity = std::make_unique<MemoryIdentity>(store->device());
    }
    // The same disk in another machine.
    WorldDevice(const WorldDevice &original, Instant now) : m_folder(WorldHub::fastFolder())
    {
        caller = original.caller;
        user = original.user;
        skewMs = original.skewMs;
        seen = original.seen;
        copyFiles(original.databaseFile(), databaseFile());
        identity = std::make_unique<MemoryIdentity>(*original.identity);
        open(now);
    }

    void open(Instant now)
    {
        auto opened = Store::open(m_folder.path(), now);
        if (!opened)
            qFatal("a store does not open: %s %s", qPrintable(opened.error().code), qPrintable(opened.error().where));
        store = std::move(*opened);
        (void)store->database().execute("PRAGMA wal_autocheckpoint = 100000");
    }
    // As after a crash: what is not in the store is gone.
    void close()
    {
        exchange.reset();
        store.reset();
    }
    void restart(Instant now)
    {
        close();
        open(now);
    }
    // The disk as it is this very moment, whatever the program is doing; kill() goes on from there, as after a SIGKILL.
    void copyDisk() const
    {
        copyFiles(databaseFile(), copiedFile());
    }
    void kill(Instant now)
    {
        close();
        QFile::remove(databaseFile() + QStringLiteral("-shm"));
        for (const QString &end : {QString(), QStringLiteral("-wal")}) {
            QFile::remove(databaseFile() + end);
            QFile::rename(copiedFile() + end, databaseFile() + end);
        }
        open(now);
    }
    SyncExchange &syncing()
    {
        if (!exchange) {
            exchange = std::make_unique<SyncExchange>(*store, *identity, QStringLiteral("test"));
            exchange->setChance([] { return 0.5; });
        }
        return *exchange;
    }

    bool hasBackup() const { return m_backupIdentity != nullptr; }
    void backUp()
    {
        copyFiles(databaseFile(), backupFile()); // nothing is being written
        m_backupIdentity = std::make_unique<MemoryIdentity>(*identity);
        m_backupSeen = seen;
    }
    // `noticed`: the folder is another one, so that the store knows by itself; otherwise only the hub can tell.
    void restore(Instant now, bool noticed)
    {
        close();
        QFile::remove(databaseFile() + QStringLiteral("-shm"));
        if (noticed)
            QFile::remove(m_folder.filePath(QStringLiteral("installation")));
        copyFiles(backupFile(), databaseFile());
        identity = std::make_unique<MemoryIdentity>(*m_backupIdentity);
        seen = m_backupSeen;
        open(now);
    }

    Instant clock(Instant real) const { return {real.ms + skewMs}; }
    Instant correctedClock(Instant real) const { return SyncPositions(*store).corrected(clock(real)); }
    QStringList column(const QByteArray &sql) const
    {
        QStringList found;
        auto rows = store->database().query(sql);
        while (rows.next())
            found.append(rows.text(0));
        return found;
    }
    qint64 number(const QByteArray &sql) const { return store->database().integer(sql).value_or(-1); }
    // Operations of its own that this machine still has.
    QStringList ownUids() const
    {
        return column("SELECT uid FROM outbox UNION SELECT uid FROM own_op UNION SELECT uid FROM not_accepted"
                      " ORDER BY uid");
    }

    Caller caller;
    QString user = QStringLiteral("u1");
    qint64 skewMs = 0;
    std::unique_ptr<Store> store;
    std::unique_ptr<MemoryIdentity> identity;
    std::unique_ptr<SyncExchange> exchange;
    QHash<QString, QSet<QString>> seen; // record → uids of the operations on it that were part of what was here
    std::tuple<QString, qint64, QByteArray, qint64> seenAt; // when `seen` was last brought up to date

private:
    QString databaseFile() const { return m_folder.filePath(QStringLiteral("kesudesk.db")); }
    QString copiedFile() const { return m_folder.filePath(QStringLiteral("killed.db")); }
    QString backupFile() const { return m_folder.filePath(QStringLiteral("backup")); }

    static void copyFiles(const QString &from, const QString &to)
    {
        for (const QString &end : {QString(), QStringLiteral("-wal")}) {
            QFile::remove(to + end);
            QFile::copy(from + end, to + end);
        }
    }

    // Making the tables takes longer than a whole history: they are made once, and who the store is each time.
    static QString emptyStore()
    {
        static QTemporaryDir folder;
        static const QString file = [] {
            {
                auto made = Store::open(folder.path(), Instant{1'790'000'000'000});
                if (!made)
                    qFatal("no store can be made: %s", qPrintable(made.error().code));
                (void)(*made)->database().execute("DELETE FROM sync_meta");
            }
            return Store::databaseFile(folder.path());
        }();
        return file;
    }

    std::unique_ptr<MemoryIdentity> m_backupIdentity;
    QHash<QString, QSet<QString>> m_backupSeen;
};

} // namespace kesu::test
