#include <QtTest>

#include "care/hubbackup.h"
#include "care/hubverification.h"
#include "testhub.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const QString scope = u"branch:SH01"_s;

QStringList complaints(Hub &hub)
{
    const auto findings = verifyHub(hub.database());
    if (!findings)
        return {findings.error().code};
    QStringList codes;
    for (const Finding &finding : *findings)
        codes.append(finding.identity());
    return codes;
}

void behindTheHubsBack(Hub &hub, const QByteArray &sql)
{
    QVERIFY(hub.database().write([&](HubSession &session) -> Result<void> {
        const auto done = session.run(sql);
        return done ? Result<void>() : Result<void>(done.error());
    }));
}

} // namespace

class tst_HubCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedRemovedOrReorderedLineIsFound_data();
    void aChangedRemovedOrReorderedLineIsFound();
    void checkpointsAreSignedAndProve_data() { onBothDatabases(); }
    void checkpointsAreSignedAndProve();
    void aRestoredHubStartsAnEpochAndHearsAgainWhatItLost_data() { onBothDatabases(); }
    void aRestoredHubStartsAnEpochAndHearsAgainWhatItLost();
    void aBaseFromBeforeARestoreIsLoweredToWhatBothShare_data() { onBothDatabases(); }
    void aBaseFromBeforeARestoreIsLoweredToWhatBothShare();
    void aHubMovesToTheOtherDatabase_data() { onBothDatabases(); }
    void aHubMovesToTheOtherDatabase();
    void aBackupIsNotRestoredOverAHub();
    void oldLinesFallBelowTheFloor_data() { onBothDatabases(); }
    void oldLinesFallBelowTheFloor();
    void theLogLiesInMonths();
};

void tst_HubCare::aChangedRemovedOrReorderedLineIsFound_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("tampering");
    QTest::addColumn<QString>("complaint");
    const QList<std::tuple<const char *, QByteArray, QString>> cases{
        {"nothing", "UPDATE op SET seq = seq", {}},
        {"a word", "UPDATE op SET body = replace(body, 'third', 'three') WHERE seq = 3", u"line-changed@branch:SH01@3"_s},
        {"the author", "UPDATE op SET body = replace(body, '\"user\":\"u1\"', '\"user\":\"u2\"') WHERE seq = 3",
         u"line-changed@branch:SH01@3"_s},
        {"the time", "UPDATE op SET at = at + 1 WHERE seq = 2", u"line-changed@branch:SH01@2"_s},
        {"a line gone", "DELETE FROM op WHERE seq = 2", u"line-missing@branch:SH01@2"_s},
        {"the last line gone", "DELETE FROM op WHERE seq = 5", u"end-differs@branch:SH01@4"_s},
        {"two lines swapped", "UPDATE op SET body = CASE seq WHEN 2 THEN (SELECT body FROM op WHERE seq = 3) "
                              "ELSE (SELECT body FROM op WHERE seq = 2) END WHERE seq IN (2, 3)",
         u"line-changed@branch:SH01@2"_s},
        {"a record", "UPDATE entity SET state = replace(state, 'third', 'three') WHERE ent = 't3'", u"record-differs@t3"_s},
        {"a record gone", "DELETE FROM entity WHERE ent = 't3'", u"record-missing@t3"_s},
        {"the end", "UPDATE scope SET seq = seq - 1", u"end-differs@branch:SH01@5"_s},
        {"a signature", "UPDATE checkpoint SET at = at + 1", u"checkpoint-unsigned@branch:SH01@5"_s},
    };
    for (const auto &[name, tampering, complaint] : cases) {
        for (const QString &kind : {u"sqlite"_s, u"postgresql"_s})
            QTest::newRow(qPrintable(kind + u": "_s + QLatin1String(name))) << kind << tampering << complaint;
    }
}

void tst_HubCare::aChangedRemovedOrReorderedLineIsFound()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, tampering);
    QFETCH(QString, complaint);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    device.push(*hub, {device.ticket(u"t1"_s), device.ticket(u"t2"_s), device.ticket(u"t3"_s, {{u"title"_s, u"third"_s}}),
                       device.set(u"t1"_s, {{u"title"_s, u"x"_s}}, 1), device.note(u"n1"_s, u"t1"_s, u"y"_s)});
    QVERIFY(hub->maintain());
    behindTheHubsBack(*hub, tampering);
    const QStringList found = complaints(*hub);
    if (complaint.isEmpty())
        QCOMPARE(found, QStringList());
    else
        QVERIFY2(found.contains(complaint), qPrintable(found.join(u' ')));
}

void tst_HubCare::checkpointsAreSignedAndProve()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    QList<Operation> batch{device.ticket(u"t1"_s)};
    for (int i = 0; i < 1100; ++i) {
        batch.append(device.note(u"n%1"_s.arg(i), u"t1"_s, u"x"_s));
        if (batch.size() == 400) {
            device.push(*hub, batch);
            batch.clear();
        }
    }
    device.push(*hub, batch);
    const auto read = [&] {
        const QByteArray body = device.get(*hub, "/v1/audit/checkpoints", {{"scope", scope.toUtf8()}}).body;
        return QJsonDocument::fromJson(body).object();
    };
    QVERIFY(hub->maintain());
    QCOMPARE(read().value("checkpoints"_L1).toArray().size(), 1);
    hub.advance(601);
    QVERIFY(hub->maintain());
    const QJsonArray all = read().value("checkpoints"_L1).toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0)["seq"_L1].toInt(), 1000);
    QCOMPARE(all.at(1)["seq"_L1].toInt(), 1101);
    QVERIFY(hub->maintain());
    QCOMPARE(read().value("checkpoints"_L1).toArray().size(), 2);

    const QByteArray body = device.get(*hub, "/v1/audit/proof", {{"scope", scope.toUtf8()}, {"seq", "990"}}).body;
    const QJsonObject proof = QJsonDocument::fromJson(body).object();
    QByteArray hash = proof.value("previous"_L1).toString().toLatin1();
    const QJsonArray lines = proof.value("lines"_L1).toArray();
    QCOMPARE(lines.size(), 11);
    for (const QJsonValue line : lines) {
        const auto entry = logEntryFromJson(line.toObject());
        QVERIFY(entry && follows(*entry, hash));
        hash = entry->hash;
    }
    const QJsonObject checkpoint = proof.value("checkpoint"_L1).toObject();
    QCOMPARE(checkpoint.value("hash"_L1).toString().toLatin1(), hash);
    const QByteArray text = checkpointText(scope, checkpoint.value("seq"_L1).toInteger(), hash,
                                           {checkpoint.value("at"_L1).toInteger()});
    QVERIFY(isSignedBy(text, *fromWireBase64(checkpoint.value("sig"_L1).toString().toLatin1()), hub->publicKey()));
}

void tst_HubCare::aRestoredHubStartsAnEpochAndHearsAgainWhatItLost()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    const Operation first = device.ticket(u"t1"_s);
    const Operation second = device.note(u"n1"_s, u"t1"_s, u"in the backup"_s);
    const Operation third = device.note(u"n2"_s, u"t1"_s, u"lost with the hub"_s);
    device.push(*hub, {first, second});
    const QString backup = hub.folder() + u"/backup"_s;
    QVERIFY(backupHub(hub.url(), backup));
    QVERIFY(!backupHub(hub.url(), backup)); // nothing is overwritten
    device.push(*hub, {third});
    hub.close();

    const TestHubDatabase place(kind);
    const auto epoch = restoreHub(backup, place.url(), hub.now(), 5);
    QVERIFY(epoch && *epoch > 5);
    QCOMPARE(epochOf(place.url()).value_or(0), *epoch);
    HubConfig config;
    config.databaseUrl = place.url();
    auto restored = Hub::open(config);
    QVERIFY(restored);
    QCOMPARE((*restored)->epoch(), *epoch);
    QCOMPARE(device.get(**restored, "/v1/sync/heads").headers.value("hub-epoch").toLongLong(), *epoch);
    HelloRequest hello;
    hello.device = u"d_a"_s;
    hello.dseq = 3;
    const auto welcome = HelloReply::fromJson(device.post(**restored, "/v1/sync/hello", hello.toJson()).body);
    QVERIFY(welcome);
    QCOMPARE(welcome->through, 2);
    QVERIFY(welcome->scopes.value(scope).snapshot);
    device.push(**restored, {third});
    QCOMPARE(device.pull(**restored, scope).size(), 3);
    QVERIFY(complaints(**restored).isEmpty());
}

void tst_HubCare::aBaseFromBeforeARestoreIsLoweredToWhatBothShare()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice left(u"d_a"_s);
    TestDevice right(u"d_b"_s);
    left.push(*hub, {left.ticket(u"t1"_s)});
    // As if the versions from here on were undone by a restore, and others were given in their place.
    QVERIFY(hub->raiseEpoch());
    QCOMPARE(hub->epoch(), 1);
    left.epoch = 1;
    left.push(*hub, {left.set(u"t1"_s, {{u"title"_s, u"new"_s}}, 1), left.ticket(u"t2"_s, {{u"title"_s, u"new"_s}})});
    // Saw version 2 of the old time.
    right.push(*hub, {right.set(u"t1"_s, {{u"title"_s, u"old"_s}}, 2), right.set(u"t2"_s, {{u"title"_s, u"old"_s}}, 1)});
    QCOMPARE(right.record(*hub, u"t1"_s).conflicts(), QStringList{u"title"_s});
    QCOMPARE(right.record(*hub, u"t2"_s).conflicts(), QStringList{u"title"_s});
    const QList<LogEntry> lines = right.pull(*hub, scope);
    QCOMPARE(lines.at(3).base, 1);
    QCOMPARE(lines.at(3).operation.base, 2);
    QCOMPARE(lines.at(4).base, 0);
    // A second restore: who comes from the first time still shares no more than then.
    QVERIFY(hub->raiseEpoch());
    right.push(*hub, {right.set(u"t1"_s, {{u"place"_s, u"old"_s}}, 3)});
    QCOMPARE(right.pull(*hub, scope).last().base, 1);
    right.push(*hub, {right.set(u"t2"_s, {{u"place"_s, u"old"_s}}, 2)}); // made after the first
    QCOMPARE(right.pull(*hub, scope).last().base, 0);
    right.epoch = 2;
    right.push(*hub, {right.set(u"t1"_s, {{u"place"_s, u"seen all"_s}}, 4)});
    QCOMPARE(right.pull(*hub, scope).last().base, 4);
}

void tst_HubCare::aHubMovesToTheOtherDatabase()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    const Operation last = device.ticket(u"t1"_s, {{u"title"_s, u"开胶"_s}});
    device.push(*hub, {last});
    const QString id = hub->id();
    hub.close();
    const TestHubDatabase other(kind == "sqlite"_L1 ? u"postgresql"_s : u"sqlite"_s);
    QVERIFY(moveHub(hub.url(), other.url()));
    HubConfig config;
    config.databaseUrl = other.url();
    auto moved = Hub::open(config);
    QVERIFY(moved);
    QCOMPARE((*moved)->id(), id);
    QCOMPARE((*moved)->epoch(), 0);
    QVERIFY(device.push(**moved, {last}).results.constFirst().accepted);
    device.push(**moved, {device.note(u"n1"_s, u"t1"_s, u"x"_s)});
    QCOMPARE(device.pull(**moved, scope).size(), 2);
    QVERIFY(complaints(**moved).isEmpty());
}

void tst_HubCare::aBackupIsNotRestoredOverAHub()
{
    TestHub hub(u"sqlite"_s);
    const QString backup = hub.folder() + u"/backup"_s;
    QVERIFY(backupHub(hub.url(), backup));
    hub.close();
    const auto restored = restoreHub(backup, hub.url(), hub.now());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, u"not-empty"_s);
    QCOMPARE(restoreHub(u"/nowhere"_s, hub.url(), hub.now()).error().code, u"file-missing"_s);
}

void tst_HubCare::oldLinesFallBelowTheFloor()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    device.push(*hub, {device.ticket(u"t1"_s), device.ticket(u"t2"_s), device.ticket(u"t3"_s)});
    const QByteArray chain = device.pull(*hub, scope).last().hash;
    hub.advance(100LL * 24 * 3600);
    device.push(*hub, {device.note(u"n1"_s, u"t1"_s, u"x"_s)});
    hub.advance(100LL * 24 * 3600);
    QVERIFY(hub->maintain());
    const auto pull = [&](const QByteArray &cursor, const QByteArray &given) {
        return device.get(*hub, "/v1/sync/pull", {{"scope", scope.toUtf8()}, {"cursor", cursor}, {"chain", given}});
    };
    QCOMPARE(errorOf(pull("0", {})).code, ApiCode::CursorExpired);
    QCOMPARE(errorOf(pull("2", {})).code, ApiCode::CursorExpired);
    QCOMPARE(PullReply::fromJson(pull("3", chain).body)->entries.size(), 1);
    QCOMPARE(errorOf(pull("3", "00")).code, ApiCode::ChainMismatch);
    QCOMPARE(errorOf(pull("5", {})).code, ApiCode::ChainMismatch);
    HelloRequest hello;
    hello.device = u"d_a"_s;
    hello.dseq = device.dseq;
    hello.scopes.insert(scope, {3, chain});
    const auto near = HelloReply::fromJson(device.post(*hub, "/v1/sync/hello", hello.toJson()).body);
    QVERIFY(!near->scopes.value(scope).snapshot);
    QCOMPARE(near->scopes.value(scope).floor, 3);
    hello.scopes.insert(scope, {2, {}});
    QVERIFY(HelloReply::fromJson(device.post(*hub, "/v1/sync/hello", hello.toJson()).body)->scopes.value(scope).snapshot);
    // What is below stays, as audit.
    QVERIFY(device.get(*hub, "/v1/entities/t1/history").body.contains("registered"));
    QVERIFY(complaints(*hub).isEmpty());
}

void tst_HubCare::theLogLiesInMonths()
{
    TestHub hub(u"postgresql"_s); // its clock stands in November 2026
    TestDevice device(u"d_a"_s);
    device.push(*hub, {device.ticket(u"t1"_s)});
    hub.advance(31LL * 24 * 3600);
    device.push(*hub, {device.ticket(u"t2"_s)});
    hub.advance(400LL * 24 * 3600); // nobody made a partition for this
    device.push(*hub, {device.ticket(u"t3"_s)});
    QCOMPARE(device.pull(*hub, scope).size(), 3);
    QVERIFY(hub->maintain());
    const auto count = [&](const QByteArray &table) {
        qint64 rows = -1;
        (void)hub->database().read([&](HubSession &session) -> Result<void> {
            rows = session.integer("SELECT count(*) FROM " + table).value_or(-1);
            return {};
        });
        return rows;
    };
    QCOMPARE(count("op_202611"), 1);
    QCOMPARE(count("op_202612"), 1);
    QCOMPARE(count("op_other"), 1);
}

QTEST_GUILESS_MAIN(tst_HubCare)
#include "tst_hubcare.moc"
