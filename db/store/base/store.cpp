#include "base/store.h"

#include <QDir>
#include <QFileInfo>

#include "base/connectionhooks.h"
#include "base/installation.h"
#include "base/writesession.h"
#include "customers/customerindexstore.h"
#include "filecopy.h"
#include "migrator.h"
#include "search/searchindexer.h"
#include "transaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 applicationId = 0x4B455355; // "KESU", written by the first migration

Error unusable(const QString &code, const QString &where, const QStringList &args = {})
{
    return {ErrorKind::StoreUnusable, code, where, args};
}

// Looks before touching: a file of a newer program, or one that is none of ours, is left as it is.
Result<Migrator::State> examine(const QString &file, const Migrator &migrator)
{
    if (QFileInfo(file).size() == 0)
        return Migrator::State::Fresh;
    const auto database = Database::open(file, Database::Access::ReadOnly, connectionHooks());
    if (!database)
        return database.error();
    Database &reader = **database;
    const auto state = migrator.stateOf(reader);
    if (!state)
        return state.error();
    if (*state == Migrator::State::Newer)
        return unusable(u"newer"_s, file, {QString::number(migrator.versionOf(reader).value_or(0)),
                                           QString::number(migrator.newest())});
    if (reader.integer("PRAGMA application_id").value_or(0) == applicationId)
        return state;
    const bool empty = reader.integer("SELECT count(*) FROM sqlite_schema").value_or(0) == 0;
    return empty ? state : unusable(u"damaged"_s, file, {u"not a KesuDesk store"_s});
}

// Indexes made under another version of the conversion tables are made anew before anybody relies on them.
Result<void> refreshIndexes(Database &database)
{
    Transaction transaction(database);
    if (const auto began = transaction.result(); !began)
        return began;
    if (const auto done = SearchIndexer(database).ensureCurrent(); !done)
        return done.error();
    if (const auto done = CustomerIndexStore(database).ensureCurrent(); !done)
        return done.error();
    return transaction.commit();
}

// Copies an older store; the copy has its name only once it is whole, and what a killed upgrade has left of one goes.
Result<QString> copyOlder(Database &database, const QString &dataDir, Instant now, const UpgradeTeller &teller)
{
    const QDir folder(dataDir + "/backups"_L1);
    if (!folder.mkpath(u"."_s))
        return unusable(u"not-writable"_s, folder.path());
    const QStringList leftovers = folder.entryList({u"before-upgrade-*.part*"_s}, QDir::Files);
    for (const QString &part : leftovers)
        QFile::remove(folder.filePath(part));
    const QString name = u"before-upgrade-%1.db"_s.arg(now.toUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    const QString copy = folder.filePath(name);
    const QString part = copy + ".part"_L1;
    const auto goOn = [&teller](int) {
        teller.tell();
        return true;
    };
    if (const auto copied = copyDatabase(database, part, goOn); !copied)
        return copied.error();
    QFile::remove(copy);
    if (!QFile::rename(part, copy))
        return unusable(u"not-writable"_s, copy);
    return copy;
}

} // namespace

Store::Store(QString dataDir) : m_dataDir(std::move(dataDir)), m_lock(m_dataDir) { }

Store::~Store() = default;

QString Store::databaseFile(const QString &dataDir)
{
    return dataDir + "/kesudesk.db"_L1;
}

QString Store::blobDir() const
{
    return m_dataDir + "/blobs"_L1;
}

Result<std::unique_ptr<Store>> Store::open(const QString &dataDir, Instant now, const QString &migrations,
                                           const UpgradeProgress &progress)
{
    if (!QDir().mkpath(dataDir) || !QFileInfo(dataDir).isWritable())
        return unusable(u"not-writable"_s, dataDir);
    std::unique_ptr<Store> store(new Store(QDir(dataDir).absolutePath()));
    if (const auto locked = store->m_lock.take(); !locked)
        return locked.error();
    if (const auto opened = store->openFile(now, migrations, progress); !opened)
        return opened.error();
    return store;
}

Result<void> Store::openFile(Instant now, const QString &migrations, const UpgradeProgress &progress)
{
    const QString file = databaseFile(m_dataDir);
    if (QFileInfo::exists(file) && !QFileInfo(file).isWritable())
        return unusable(u"not-writable"_s, file);
    const Migrator migrator(migrations);
    const auto state = examine(file, migrator);
    if (!state)
        return state.error();
    auto database = Database::open(file, Database::Access::ReadWrite, connectionHooks());
    if (!database)
        return database.error();
    m_database = std::move(*database);

    if (*state == Migrator::State::Current) {
        if (const auto done = refreshIndexes(*m_database); !done)
            return done;
    } else if (const auto done = bringUpToDate(now, migrator, *state == Migrator::State::Older, progress); !done) {
        return done;
    }
    const auto installation = installationOf(m_dataDir);
    if (!installation)
        return installation.error();
    bool created = false;
    auto loaded = loadState(*m_database, *installation, &created);
    if (!loaded)
        return loaded.error();
    m_state = *loaded;
    if (created)
        m_outcome = Outcome::Created;
    return {};
}

// A copy of an older file first, then every step that is new to it, then the indexes.
Result<void> Store::bringUpToDate(Instant now, const Migrator &migrator, bool isOlder, const UpgradeProgress &progress)
{
    const auto ahead = migrator.stepsAhead(*m_database);
    if (!ahead)
        return ahead.error();
    UpgradeTeller teller(*m_database, isOlder ? progress : UpgradeProgress(), *ahead + 2);
    teller.nextStep();
    if (isOlder) {
        const auto copy = copyOlder(*m_database, m_dataDir, now, teller);
        if (!copy)
            return copy.error();
        m_upgradeBackup = *copy;
        m_outcome = Outcome::Upgraded;
    }
    if (const auto done = migrator.migrate(*m_database, [&teller] { teller.nextStep(); }); !done)
        return done;
    teller.nextStep();
    return refreshIndexes(*m_database);
}

Result<std::unique_ptr<Database>> Store::openReader() const
{
    return Database::open(databaseFile(m_dataDir), Database::Access::ReadOnly, connectionHooks());
}

std::function<Result<std::unique_ptr<Store>>()> Store::reader() const
{
    return [folder = m_dataDir, state = m_state]() -> Result<std::unique_ptr<Store>> {
        std::unique_ptr<Store> store(new Store(folder));
        auto database = store->openReader();
        if (!database)
            return database.error();
        store->m_database = std::move(*database);
        store->m_state = state;
        return store;
    };
}

Result<void> Store::relaxDurability()
{
    return m_database->execute("PRAGMA synchronous = NORMAL");
}

Result<void> Store::setClockOffset(qint64 ms)
{
    if (m_writing)
        return Error{ErrorKind::Internal, u"session-open"_s, {}, {}};
    const auto done = m_database->query("UPDATE sync_meta SET clock_offset = ?").bind(ms).run();
    if (done)
        m_state.clockOffset = ms;
    return done;
}

Result<std::unique_ptr<WriteSession>> Store::begin(const QString &user, Instant now, const QString &action)
{
    if (m_writing)
        return Error{ErrorKind::Internal, u"session-open"_s, action, {}};
    std::unique_ptr<WriteSession> session(new WriteSession(*this, user, now, action));
    if (const auto began = session->result(); !began)
        return began.error();
    return session;
}

} // namespace kesu
