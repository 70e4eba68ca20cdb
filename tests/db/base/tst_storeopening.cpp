#include <QtTest/QtTest>

#include "teststore.h"
#include "tickets/ticketstore.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const Instant now{1'795'000'000'000};

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// Root may write everything: somebody else for as long as this lives.
class AsNobody {
public:
    AsNobody() { become(65534); }
    ~AsNobody() { become(0); }
    Q_DISABLE_COPY_MOVE(AsNobody)

    bool isSo() const { return m_done; }

private:
    void become([[maybe_unused]] unsigned user)
    {
#ifdef Q_OS_LINUX
        uid_t real = 0, effective = 0, saved = 0;
        m_done = ::getresuid(&real, &effective, &saved) == 0 && saved == 0 && ::setresuid(user, user, 0) == 0;
#endif
    }
    bool m_done = false;
};

} // namespace

// Every way opening can go has a name.
class StoreOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingStoreIsCreatedAndThenCurrent()
    {
        QTemporaryDir folder;
        QString device;
        {
            const auto store = Store::open(folder.filePath(u"new/deep"_s), now);
            QVERIFY(store);
            QCOMPARE((*store)->outcome(), Store::Outcome::Created);
            device = (*store)->device();
            QVERIFY(QRegularExpression(u"^d_[A-Za-z0-9_-]{22}$"_s).match(device).hasMatch());
            QCOMPARE((*store)->database().integer("PRAGMA synchronous").value_or(-1), 2);
            QCOMPARE((*store)->database().integer("PRAGMA foreign_keys").value_or(-1), 1);
        }
        const auto again = Store::open(folder.filePath(u"new/deep"_s), now);
        QVERIFY(again);
        QCOMPARE((*again)->outcome(), Store::Outcome::Current);
        QCOMPARE((*again)->device(), device);
        QVERIFY(!(*again)->state().forked);
    }

    void anOlderStoreIsCopiedAndThenUpgraded()
    {
        QTemporaryDir migrations;
        QTemporaryDir folder;
        const QStringList files = QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name);
        for (const QString &file : files)
            QVERIFY(QFile::copy(u":/migrations/"_s + file, migrations.filePath(file)));
        {
            const auto old = Store::open(folder.path(), now, migrations.path());
            QVERIFY(old);
            auto session = (*old)->begin(u"u"_s, now, u"test"_s);
            QVERIFY((*session)->create(u"customer"_s, u"c1"_s, {{u"name"_s, u"王"_s}}));
            QVERIFY((*session)->commit());
        }
        writeFile(migrations.filePath(u"9000_added.sql"_s), "CREATE TABLE added (x);\n\n");
        writeFile(migrations.filePath(u"9001_long.sql"_s), "CREATE TABLE long AS WITH RECURSIVE n (x) AS"
                                                           " (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 300000)"
                                                           " SELECT max(x) FROM n;\n\n");
        QList<QPair<int, int>> told;
        const auto store = Store::open(folder.path(), now, migrations.path(), [&told](int step, int steps) {
            told.append({step, steps});
        });
        QVERIFY(store);
        QCOMPARE(told.constFirst(), qMakePair(1, 4)); // the copy, two steps, the indexes
        QCOMPARE(told.constLast(), qMakePair(4, 4));
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
        QVERIFY(told.count(qMakePair(3, 4)) > 2);      // also within a long statement
        QCOMPARE((*store)->outcome(), Store::Outcome::Upgraded);
        QCOMPARE((*store)->database().integer("PRAGMA user_version").value_or(0), 9001);
        const auto copy = Database::open((*store)->upgradeBackup(), Database::Access::ReadOnly);
        QVERIFY(copy);
        QVERIFY((*copy)->integer("PRAGMA user_version").value_or(9000) < 9000);
        QCOMPARE((*copy)->integer("SELECT count(*) FROM customer").value_or(0), 1);
    }

    void aFailingStepLeavesTheStoreAsItWas()
    {
        QTemporaryDir migrations;
        QTemporaryDir folder;
        writeFile(migrations.filePath(u"0001_first.sql"_s), "PRAGMA application_id = 1262834517; CREATE TABLE a (x);");
        (void)Store::open(folder.path(), now, migrations.path());
        writeFile(migrations.filePath(u"0002_second.sql"_s), "CREATE TABLE b (x); CREATE TABLE a (x);");
        const auto store = Store::open(folder.path(), now, migrations.path());
        QVERIFY(!store);
        QVERIFY(store.error().where.endsWith(u"0002_second.sql"_s));
        const auto file = Database::open(Store::databaseFile(folder.path()), Database::Access::ReadOnly);
        QCOMPARE((*file)->integer("PRAGMA user_version").value_or(-1), 1);
        QCOMPARE((*file)->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'b'").value_or(-1), 0);
    }

    void aNewerStoreIsRefusedAndLeftAlone()
    {
        TestStore test;
        QVERIFY(test->database().execute("PRAGMA user_version=99999"));
        test.close();
        const QByteArray before = QCryptographicHash::hash(readAll(test.path()), QCryptographicHash::Sha256);
        const auto refused = Store::open(test.path(), now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::StoreUnusable);
        QCOMPARE(refused.error().code, u"newer"_s);
        QCOMPARE(refused.error().args.value(0), u"99999"_s);
        QCOMPARE(QCryptographicHash::hash(readAll(test.path()), QCryptographicHash::Sha256), before);
    }

    void aDamagedFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database at all") << QByteArray("this is a letter, not a database\n").repeated(100);
        QTest::newRow("a header and nothing behind it") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
    }

    void aDamagedFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        writeFile(Store::databaseFile(folder.path()), bytes);
        const auto refused = Store::open(folder.path(), now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"damaged"_s);
        QCOMPARE(readAll(folder.path()), bytes);
    }

    void somebodyElsesDatabaseIsRefused()
    {
        QTemporaryDir folder;
        {
            const auto other = Database::open(Store::databaseFile(folder.path()), Database::Access::ReadWrite);
            QVERIFY((*other)->execute("CREATE TABLE recipes (x); PRAGMA user_version=1"));
        }
        const auto refused = Store::open(folder.path(), now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"damaged"_s);
    }

    void aSecondOpenerIsKeptOut()
    {
        TestStore test;
        const auto second = Store::open(test.path(), now);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::StoreUnusable);
        QCOMPARE(second.error().code, u"locked"_s);
        QCOMPARE(second.error().args.value(0), QString::number(QCoreApplication::applicationPid()));
    }

    // Killed after the file was made and before anything stood in it.
    void aLockThatNamesNobodyDoesNotBlock()
    {
        TestStore test;
        test.close();
        writeFile(test.path() + "/store.lock"_L1, "");
        QVERIFY(test.reopen());
    }

    void aLockOfADeadProcessDoesNotBlock()
    {
        TestStore test;
        test.close();
        // What a killed process leaves behind: its number, program and host.
        writeFile(test.path() + "/store.lock"_L1, "4194300\nkesudesk\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        QVERIFY(test.reopen());
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(u"file"_s), "x");
        const auto refused = Store::open(folder.filePath(u"file/data"_s), now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"not-writable"_s);
    }

    void aStoreOfAnotherUserIsRefusedAndStaysAsItIs_data()
    {
        QTest::addColumn<QString>("file"); // what may not be written, in the store's folder
        QTest::newRow("folder") << u"."_s;
        QTest::newRow("database") << u"kesudesk.db"_s;
        QTest::newRow("log") << u"kesudesk.db-wal"_s;
    }

    void aStoreOfAnotherUserIsRefusedAndStaysAsItIs()
    {
        QFETCH(QString, file);
        TestStore test;
        test.close();
        const QDir folder(test.path());
        const auto everybody = QFile::Permissions(0x7777);
        const auto readers = QFile::Permissions(0x5555);
        QVERIFY(QFile::setPermissions(folder.path(), everybody));
        QVERIFY(QFile::setPermissions(folder.filePath(u"kesudesk.db"_s), everybody));
        if (!QFile::exists(folder.filePath(file)))
            writeFile(folder.filePath(file), "");
        QVERIFY(QFile::setPermissions(folder.filePath(file), readers));
        {
            const AsNobody nobody;
            if (!nobody.isSo())
                QSKIP("only root can become somebody else");
            const auto refused = Store::open(folder.path(), now);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::StoreUnusable);
            QCOMPARE(refused.error().code, u"not-writable"_s);
        }
        QVERIFY(QFile::setPermissions(folder.filePath(file), everybody));
        if (file == "kesudesk.db-wal"_L1)
            QVERIFY(QFile::remove(folder.filePath(file)));
        QVERIFY(test.reopen());
    }

    void aStoreThatTurnsReadOnlyRefusesTheSaveInWords()
    {
        TestStore test;
        QVERIFY(test->database().execute("PRAGMA query_only = ON")); // as when the disk is mounted anew for reading
        auto session = test->begin(u"u1"_s, now, u"test"_s);
        const auto saved = session ? (*session)->create(u"customer"_s, u"c1"_s, {{u"name"_s, u"王"_s}})
                                   : Result<void>(session.error());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, u"not-writable"_s);
        QVERIFY(test->database().execute("PRAGMA query_only = OFF"));
        QCOMPARE(*test->database().integer("SELECT count(*) FROM customer"), 0);
    }

    void aCopiedStoreIsNoticed()
    {
        TestStore test;
        test.close();
        QTemporaryDir other;
        QVERIFY(QFile::copy(Store::databaseFile(test.path()), Store::databaseFile(other.path())));
        const auto copy = Store::open(other.path(), now);
        QVERIFY(copy);
        QVERIFY((*copy)->state().forked);
    }

    void readersSeeSavedTicketsAndCannotWrite()
    {
        TestStore test;
        auto session = test.begin();
        QVERIFY(session->create(u"customer"_s, u"c1"_s, {{u"name"_s, u"王"_s}}));
        QVERIFY(session->commit());
        const auto reader = test->openReader();
        QVERIFY(reader);
        QCOMPARE((*reader)->integer("SELECT count(*) FROM customer").value_or(0), 1);
        QVERIFY(!(*reader)->execute("DELETE FROM local_setting"));
    }

private:
    static QByteArray readAll(const QString &folder)
    {
        QFile file(Store::databaseFile(folder));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(StoreOpeningTest)
#include "tst_storeopening.moc"
