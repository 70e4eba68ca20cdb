#include <QtTest>

#include <thread>

#include "hubdatabases.h"
#include "sql/hubmigrations.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

RowBatch metaRows()
{
    return RowBatch("hub_meta", {{"key", RowBatch::Kind::Text}, {"value", RowBatch::Kind::Text}});
}

Result<void> put(HubSession &session, const QByteArray &key, const QByteArray &value)
{
    const auto done = session.run("INSERT INTO hub_meta (key, value) VALUES ($1, $2)", {key, value});
    return done ? Result<void>() : Result<void>(done.error());
}

qint64 countOf(HubDatabase &database, const QByteArray &table)
{
    qint64 count = -1;
    (void)database.read([&](HubSession &session) -> Result<void> {
        count = session.integer("SELECT count(*) FROM " + table).value_or(-1);
        return {};
    });
    return count;
}

} // namespace

class tst_HubDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWentIn_data() { onBothDatabases(); }
    void valuesComeBackAsTheyWentIn();
    void aBatchIsOneStatementAndKeepsNulls_data() { onBothDatabases(); }
    void aBatchIsOneStatementAndKeepsNulls();
    void parametersMayComeInAnyOrder_data() { onBothDatabases(); }
    void parametersMayComeInAnyOrder();
    void aListIsOneParameter_data() { onBothDatabases(); }
    void aListIsOneParameter();
    void aFailedWorkLeavesNothing_data() { onBothDatabases(); }
    void aFailedWorkLeavesNothing();
    void othersInTheSameGroupAreNotHarmedByAFailure_data() { onBothDatabases(); }
    void othersInTheSameGroupAreNotHarmedByAFailure();
    void manyRowsAreWalkedOneByOne_data() { onBothDatabases(); }
    void manyRowsAreWalkedOneByOne();
    void aNewerDatabaseIsRefused_data() { onBothDatabases(); }
    void aNewerDatabaseIsRefused();
    void openingAgainChangesNothing_data() { onBothDatabases(); }
    void openingAgainChangesNothing();
    void anAddressOfAnotherKindIsRefused();
    void aMigrationIsReadForOneDatabase();
    void processesOfOneDatabaseTellEachOther();
    void aRestartedServerIsFoundAgain();
    void aStoppedServerIsSaidToBeLost();
};

void tst_HubDatabase::valuesComeBackAsTheyWentIn()
{
    QFETCH(QString, kind);
    const TestHubDatabase place(kind);
    const auto database = place.open();
    QVERIFY(database);
    const QByteArray text = u"开胶 \"quoted\" \\ back'slash {1,2} \u00e9 👍"_s.toUtf8();
    QVERIFY(database->write([&](HubSession &session) { return put(session, "text", text); }));
    QVERIFY(database->write([&](HubSession &session) { return put(session, "empty", ""); }));
    QVERIFY(database->read([&](HubSession &session) -> Result<void> {
        const auto rows = session.query("SELECT value, NULL, 9007199254740993 FROM hub_meta ORDER BY key");
        if (!rows)
            return rows.error();
        [&] {
            QCOMPARE(rows->count(), 2);
            QCOMPARE(rows->utf8(1, 0), text);
            QCOMPARE(rows->utf8(0, 0), QByteArray(""));
            QVERIFY(!rows->isNull(0, 0));
            QVERIFY(rows->isNull(0, 1));
            QCOMPARE(rows->integer(0, 2), 9007199254740993);
        }();
        return {};
    }));
}

void tst_HubDatabase::aBatchIsOneStatementAndKeepsNulls()
{
    QFETCH(QString, kind);
    const TestHubDatabase place(kind);
    const auto database = place.open();
    const Result<void> written = database->write([&](HubSession &session) -> Result<void> {
        RowBatch batch("entity", {{"ent", RowBatch::Kind::Text}, {"type", RowBatch::Kind::Text},
                                  {"scope", RowBatch::Kind::Text}, {"number", RowBatch::Kind::Text},
                                  {"ver", RowBatch::Kind::Integer}, {"state", RowBatch::Kind::Text}});
        for (int i = 0; i < 700; ++i) {
            const SqlValue number = i % 2 ? SqlValue() : SqlValue(QByteArray("N,{\"}\\") + QByteArray::number(i));
            batch.add({QByteArray("e") + QByteArray::number(i), QByteArray("ticket"), QByteArray("ref"), number, i,
                       QByteArray("{}")});
        }
        if (const auto done = session.insert(batch, "ON CONFLICT (ent) DO NOTHING"); !done)
            return done;
        return session.insert(batch, "ON CONFLICT (ent) DO UPDATE SET ver = entity.ver + 1000");
    });
    QVERIFY(written);
    QCOMPARE(countOf(*database, "entity WHERE number IS NULL"), 350);
    QCOMPARE(countOf(*database, "entity WHERE ver >= 1000"), 700);
    QCOMPARE(countOf(*database, "entity WHERE number = 'N,{\"}\\698'"), 1);
}

void tst_HubDatabase::parametersMayComeInAnyOrder()
{
    QFETCH(QString, kind);
    const TestHubDatabase place(kind);
    const auto database = place.open();
    QVERIFY(database->write([&](HubSession &session) -> Result<void> {
        const auto done = session.run("INSERT INTO hub_meta (value, key) VALUES ($2, $1)",
                                      {QByteArray("key"), QByteArray("value")});
        return done ? Result<void>() : Result<void>(done.error());
    }));
    QCOMPARE(countOf(*database, "hub_meta WHERE key = 'key' AND value = 'value'"), 1);
}

void tst_HubDatabase::aListIsOneParameter()
{
    QFETCH(QString, kind);
    const TestHubDatabase place(kind);
    const auto database = place.open();
    QVERIFY(database->write([&](HubSession &session) -> Result<void> {
        RowBatch rows = metaRows();
        for (const char *key : {"a", "b\"", "c'", "d"})
            rows.add({QByteArray(key), QByteArray("x")});
        return session.insert(rows);
    }));
    for (const auto &[keys, expected] : {std::pair{QByteArrayList{"a", "b\"", "c'", "zz"}, 3},
                                         std::pair{QByteArrayList{}, 0}}) {
        QVERIFY(database->read([&, wanted = keys, count = expected](HubSession &session) -> Result<void> {
            const auto found = session.query("SELECT key FROM hub_meta WHERE " + session.anyOf("key", 1), {wanted});
            if (!found)
                return found.error();
            [&] { QCOMPARE(found->count(), count); }();
            return {};
        }));
    }
}

void tst_HubDatabase::aFailedWorkLeavesNothing()
{
    QFETCH(QString, kind);
    const TestHubDatabase place(kind);
    const auto database = place.open();
    const Error wrong{ErrorKind::Refused, u"no"_s, {}, {}};
    const auto done = database->write([&](HubSession &session) -> Result<void> {
        (void)put(session, "half", "written");
        return wrong;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, wrong.code);
    QCOMPARE(countOf(*database, "hub_meta"), 0);
    // A statement the database refuses is the work's failure too.
    QVERIFY(!database->write([&](HubSession &session) -> Result<void> {
        (void)put(session, "half", "written");
        const auto none = session.run("INSERT INTO nowhere VALUES (1)");
        return none ? Result<void>() : Result<void>(none.error());
    }));
    QCOMPARE(countOf(*database, "hub_meta"), 0);
}

void tst_HubDatabase::othersInTheSameGroupAreNotHarmedByAFailure()
{
    QFETCH(QString, kind);
    const TestHubDatabase place(kind);
    const auto database = place.open();
    std::atomic_int good = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 25; ++i) {
                const bool fails = (i + thread) % 3 == 0;
                const auto done = database->write([&](HubSession &session) -> Result<void> {
                    const auto kept = put(session, QByteArray::number(thread * 100 + i), "x");
                    return fails ? Result<void>(Error{ErrorKind::Refused, u"no"_s, {}, {}}) : kept;
                });
                if (done)
                    ++good;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(good > 100);
    QCOMPARE(countOf(*database, "hub_meta"), qint64(good));
}

void tst_HubDatabase::manyRowsAreWalkedOneByOne()
{
    QFETCH(QString, kind);
    const TestHubDatabase place(kind);
    const auto database = place.open();
    QVERIFY(database->write([&](HubSession &session) -> Result<void> {
        RowBatch rows = metaRows();
        for (int i = 0; i < 4500; ++i)
            rows.add({QByteArray::number(i), QByteArray::number(i)});
        return session.insert(rows);
    }));
    int seen = 0;
    qint64 sum = 0;
    QVERIFY(database->read([&](HubSession &session) {
        return session.each("SELECT value FROM hub_meta", [&](const SqlRows &row) {
            sum += row.integer(0, 0);
            return ++seen < 4400;
        });
    }));
    QCOMPARE(seen, 4400);
    QVERIFY(sum > 0);
}

void tst_HubDatabase::aNewerDatabaseIsRefused()
{
    QFETCH(QString, kind);
    const TestHubDatabase place(kind);
    QVERIFY(place.open()->write([](HubSession &session) -> Result<void> {
        const auto done = session.run("INSERT INTO hub_schema VALUES (1000)");
        return done ? Result<void>() : Result<void>(done.error());
    }));
    const auto again = HubDatabase::open(place.url());
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"newer"_s);
}

void tst_HubDatabase::openingAgainChangesNothing()
{
    QFETCH(QString, kind);
    const TestHubDatabase place(kind);
    QVERIFY(place.open()->write([](HubSession &session) { return put(session, "kept", "yes"); }));
    QCOMPARE(countOf(*place.open(), "hub_meta"), 1);
}

void tst_HubDatabase::anAddressOfAnotherKindIsRefused()
{
    const auto opened = HubDatabase::open(u"mysql://nowhere"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"database-address"_s);
}

void tst_HubDatabase::aMigrationIsReadForOneDatabase()
{
    const QByteArray script = "-- INTEGER; here is a comment\nCREATE TABLE a (\n    b INTEGER\n) STRICT;\n--@ sqlite\n"
                              "ONLY sqlite;\n--@ postgresql\nONLY postgresql;\n--@ both\nBOTH;\n";
    QCOMPARE(statementsFor(SqlDialect::Sqlite, script),
             (QByteArrayList{"CREATE TABLE a (\n    b INTEGER\n) STRICT", "ONLY sqlite", "BOTH"}));
    QCOMPARE(statementsFor(SqlDialect::PostgreSql, script),
             (QByteArrayList{"CREATE TABLE a (\n    b BIGINT\n)", "ONLY postgresql", "BOTH"}));
}

void tst_HubDatabase::processesOfOneDatabaseTellEachOther()
{
    const TestHubDatabase place(u"postgresql"_s);
    const auto speaker = place.open();
    const auto hearer = place.open();
    std::atomic_bool heard = false;
    hearer->onNotified([&](const QByteArray &payload) {
        if (payload.split(',').contains("branch:1"))
            heard = true;
    });
    speaker->onNotified([](const QByteArray &) {});
    // The hearer may not be listening yet; telling again is what a busy hub does.
    QTRY_VERIFY_WITH_TIMEOUT((speaker->notify("ref"), speaker->notify("branch:1"), heard.load()), 10'000);
}

void tst_HubDatabase::aRestartedServerIsFoundAgain()
{
    TestPostgres postgres(TestPostgres::Disk::Durable);
    const auto database = HubDatabase::open(postgres.newDatabase());
    QVERIFY(database);
    QVERIFY((*database)->write([](HubSession &session) { return put(session, "before", "1"); }));
    postgres.stop(SIGQUIT);
    postgres.start();
    QVERIFY((*database)->write([](HubSession &session) { return put(session, "after", "1"); }));
    QCOMPARE(countOf(**database, "hub_meta"), 2);
}

void tst_HubDatabase::aStoppedServerIsSaidToBeLost()
{
    TestPostgres postgres;
    const auto database = HubDatabase::open(postgres.newDatabase());
    QVERIFY(database);
    postgres.stop(SIGQUIT);
    const auto done = (*database)->write([](HubSession &session) { return put(session, "x", "1"); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"connection-lost"_s);
    QCOMPARE(done.error().kind, ErrorKind::StoreUnusable);
}

QTEST_GUILESS_MAIN(tst_HubDatabase)
#include "tst_hubdatabase.moc"
