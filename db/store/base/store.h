#pragma once

#include <QString>

#include <functional>
#include <memory>

#include "base/instant.h"
#include "base/result.h"
#include "clocks/hybridclock.h"
#include "database.h"
#include "storelock.h"
#include "upgradeteller.h"

namespace kesu {

class Migrator;
class WriteSession;

// Where the store's chains and counters end. Kept in memory by the one writer, written with every transaction.
struct StoreState {
    QString installation;
    bool forked = false;      // restored or copied: sync must ask for a new `device` first
    QString device;           // "d_…"
    qint64 dseq = 0;
    Hlc hlc = 0;
    qint64 clockOffset = 0;   // ms from this machine's clock to the hub's
    qint64 epoch = 0;         // of the hub when it gave the versions that records here have
    qint64 hubEpoch = 0;      // as last heard; higher than `epoch` until every scope has been taken anew
    QByteArray chain;         // dh of the last operation
    qint64 auditSeq = 0;
    QByteArray auditHash;
    QString numberPrefix;     // whose counter is in use; the other counters are in the table number_counter
    qint64 lastNumber = 0;    // taken under it
};

// What an editor had seen of a record when the edit began (sync-protocol §2): the hub's version of it, and this
// device's own operations up to a number.
struct Seen {
    qint64 base = 0;
    qint64 own = 0;

    bool operator==(const Seen &) const = default;
    // As one number, for forms that carry it about.
    qint64 toToken() const { return base << 36 | own; }
    static Seen fromToken(qint64 token) { return {token >> 36, token & ((qint64(1) << 36) - 1)}; }
};

// An opened store: the data folder with its lock, the one read-write connection and the state of its chains. Belongs to
// the thread that opened it.
class Store {
public:
    enum class Outcome { Created, Upgraded, Current };

    // Errors are StoreUnusable: newer (made by a newer program), damaged, locked (args: process, host), not-writable;
    // or DiskFull. An older store is copied to "backups" in its folder before it is upgraded; `progress` hears of it.
    static Result<std::unique_ptr<Store>> open(const QString &dataDir, Instant now,
                                               const QString &migrations = QStringLiteral(":/migrations"),
                                               const UpgradeProgress &progress = {});
    ~Store();

    Outcome outcome() const { return m_outcome; }
    QString upgradeBackup() const { return m_upgradeBackup; } // empty unless upgraded
    const QString &dataDir() const { return m_dataDir; }
    QString blobDir() const;
    static QString databaseFile(const QString &dataDir);

    const StoreState &state() const { return m_state; }
    const QString &device() const { return m_state.device; }
    // To be asked for when a record is loaded for editing: everything saved here until now has been seen.
    Seen seenNow(qint64 base) const { return {base, m_state.dseq}; }

    // The read-write connection. Synced tables are written through a WriteSession only.
    Database &database() const { return *m_database; }
    // Another connection that cannot write, for another thread to use.
    Result<std::unique_ptr<Database>> openReader() const;
    // To be called on another thread: opens this store there, with the state it has now, for reading alone.
    std::function<Result<std::unique_ptr<Store>>()> reader() const;

    // For bulk work that could be done again: commits become durable with the next checkpoint or on closing only.
    Result<void> relaxDurability();

    // What is added to this machine's clock wherever an operation is stamped.
    Result<void> setClockOffset(qint64 ms);

    // Begins a transaction in which `user` does `action` ("ticket.register", for the audit). One at a time.
    Result<std::unique_ptr<WriteSession>> begin(const QString &user, Instant now, const QString &action);

private:
    friend class WriteSession;
    Store(QString dataDir);
    Result<void> openFile(Instant now, const QString &migrations, const UpgradeProgress &progress);
    Result<void> bringUpToDate(Instant now, const Migrator &migrator, bool isOlder, const UpgradeProgress &progress);

    QString m_dataDir;
    StoreLock m_lock;
    std::unique_ptr<Database> m_database;
    StoreState m_state;
    Outcome m_outcome = Outcome::Current;
    QString m_upgradeBackup;
    bool m_writing = false;
};

} // namespace kesu
