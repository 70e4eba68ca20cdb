#include <QtTest/QtTest>

#include <cstdio>

#include "base/writesession.h"
#include "teststore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const Instant now{1'795'000'000'000};
constexpr int rows = 200'000; // enough that each step is told of several times
constexpr int firstStep = 9000;
constexpr int secondStep = 9001;

// The child: upgrades a store and says so at each word it is told about it.
int upgrade(const QString &folder, const QString &migrations)
{
    const auto store = Store::open(folder, now, migrations, [](int step, int steps) {
        std::printf("%d of %d\n", step, steps);
        std::fflush(stdout);
    });
    return store ? 0 : 1;
}

void addStep(const QString &migrations, int number, const QByteArray &sql)
{
    QFile file(u"%1/%2_step.sql"_s.arg(migrations).arg(number));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(sql) == sql.size());
}

qint64 countIn(Database &database, const QByteArray &table)
{
    return database.integer("SELECT count(*) FROM " + table).value_or(-1);
}

} // namespace

// Promise 6: whenever an upgrade is killed, the store is the old one or that of a finished step, with a whole copy of the
// old one beside it before anything was changed; and the next start finishes it.
class KilledWhileUpgradingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStoreIsTheOldOneOrTheNewOne_data();
    void theStoreIsTheOldOneOrTheNewOne();

private:
    void upgradeUntilKilled(int words);

    QTemporaryDir m_migrations;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void KilledWhileUpgradingTest::initTestCase()
{
    for (const QString &file : QDir(u":/migrations"_s).entryList(QDir::Files))
        QVERIFY(QFile::copy(u":/migrations/"_s + file, m_migrations.filePath(file)));
    addStep(m_migrations.path(), firstStep,
            "CREATE TABLE first AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < "
                + QByteArray::number(rows) + ") SELECT x FROM n;\n\n");
    addStep(m_migrations.path(), secondStep, "CREATE TABLE second AS SELECT 2 * x AS x FROM first ORDER BY -x;\n\n"
                                             "DROP TABLE first;\n\n");
}

void KilledWhileUpgradingTest::theStoreIsTheOldOneOrTheNewOne_data()
{
    QTest::addColumn<int>("words");
    for (int words = 0; words < 12; ++words)
        QTest::addRow("after %d words", words) << words;
}

void KilledWhileUpgradingTest::theStoreIsTheOldOneOrTheNewOne()
{
    QFETCH(int, words);
    m_folder = std::make_unique<QTemporaryDir>();
    {
        const auto old = Store::open(m_folder->path(), now);
        QVERIFY(old);
        const auto session = (*old)->begin(u"u"_s, now, u"test"_s);
        QVERIFY(session && (*session)->create(u"customer"_s, u"c1"_s, {{u"name"_s, u"王"_s}}));
        QVERIFY((*session)->commit());
    }
    upgradeUntilKilled(words);
    {
        const auto file = Database::open(Store::databaseFile(m_folder->path()), Database::Access::ReadWrite);
        QVERIFY(file);
        const qint64 version = (*file)->integer("PRAGMA user_version").value_or(-1);
        QCOMPARE(countIn(**file, "customer"), 1);
        QCOMPARE(countIn(**file, "sqlite_schema WHERE name = 'first'"), version == firstStep ? 1 : 0);
        QCOMPARE(countIn(**file, "sqlite_schema WHERE name = 'second'"), version == secondStep ? 1 : 0);
        if (version >= firstStep)
            QCOMPARE(countIn(**file, version == firstStep ? "first" : "second"), rows);
        const QDir backups(m_folder->filePath(u"backups"_s));
        const QStringList copies = backups.entryList({u"before-upgrade-*.db"_s}, QDir::Files);
        QVERIFY(version < firstStep || !copies.isEmpty());
        for (const QString &copy : copies) {
            const auto kept = Database::open(backups.filePath(copy), Database::Access::ReadOnly);
            QVERIFY(kept);
            QVERIFY((*kept)->integer("PRAGMA user_version").value_or(firstStep) < firstStep);
            QCOMPARE(countIn(**kept, "customer"), 1);
        }
    }
    const auto store = Store::open(m_folder->path(), now.plusSeconds(60), m_migrations.path());
    QVERIFY(store);
    QCOMPARE((*store)->database().integer("PRAGMA user_version").value_or(-1), secondStep);
    QCOMPARE(countIn((*store)->database(), "customer"), 1);
    QCOMPARE(countIn((*store)->database(), "second"), rows);
    QCOMPARE(QDir(m_folder->filePath(u"backups"_s)).entryList({u"*.part*"_s}, QDir::Files), QStringList());
}

void KilledWhileUpgradingTest::upgradeUntilKilled(int words)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--upgrade"_s, m_folder->path(), m_migrations.path()});
    QVERIFY(child.waitForStarted());
    QByteArray told;
    while (told.count('\n') < words && child.waitForReadyRead(60'000))
        told += child.readAll();
    child.kill();
    QVERIFY(child.waitForFinished());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--upgrade"_L1)
        return upgrade(arguments.value(2), arguments.value(3));
    KilledWhileUpgradingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwhileupgrading.moc"
