#include <QtTest>

#include "testhub.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const QString branch = u"branch:SH01"_s;

} // namespace

class tst_Push : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOperationComesBackInTheLogWithItsPlace_data() { onBothDatabases(); }
    void anOperationComesBackInTheLogWithItsPlace();
    void theReplyTellsThePlacesOfWhatWasSent_data() { onBothDatabases(); }
    void theReplyTellsThePlacesOfWhatWasSent();
    void whatWasNotTakenAsSentIsPulled_data() { onBothDatabases(); }
    void whatWasNotTakenAsSentIsPulled();
    void sendingAgainGetsTheOriginalOutcome_data() { onBothDatabases(); }
    void sendingAgainGetsTheOriginalOutcome();
    void aGapIsAnsweredWithWhatIsExpected_data() { onBothDatabases(); }
    void aGapIsAnsweredWithWhatIsExpected();
    void anotherOperationUnderAStoredNumberIsAFork_data() { onBothDatabases(); }
    void anotherOperationUnderAStoredNumberIsAFork();
    void aKnownOperationUnderAnotherDeviceIsNotStoredTwice_data() { onBothDatabases(); }
    void aKnownOperationUnderAnotherDeviceIsNotStoredTwice();
    void aRecordDoesNotGrowBeyondMeasure_data() { onBothDatabases(); }
    void aRecordDoesNotGrowBeyondMeasure();
    void aRejectedOperationBlocksNothingAndIsKept_data() { onBothDatabases(); }
    void aRejectedOperationBlocksNothingAndIsKept();
    void aBrokenChainOfTheDeviceIsRefusedWhole_data() { onBothDatabases(); }
    void aBrokenChainOfTheDeviceIsRefusedWhole();
    void aBatchMustBeSignedWithTheDevicesKey_data() { onBothDatabases(); }
    void aBatchMustBeSignedWithTheDevicesKey();
    void headsFollowTheCoveringRule_data() { onBothDatabases(); }
    void headsFollowTheCoveringRule();
    void versionsAreDensePerRecordAndPlacesPerScope_data() { onBothDatabases(); }
    void versionsAreDensePerRecordAndPlacesPerScope();
    void aBaseBeyondTheRecordIsLowered_data() { onBothDatabases(); }
    void aBaseBeyondTheRecordIsLowered();
    void aClockAheadOfTheHubIsAcceptedAndFlagged_data() { onBothDatabases(); }
    void aClockAheadOfTheHubIsAcceptedAndFlagged();
    void aSlowClockIsToldFromATimeOffline_data() { onBothDatabases(); }
    void aSlowClockIsToldFromATimeOffline();
    void aNewerSchemaIsHeldAndAnOlderOneUpgraded();
    void aTakenNumberIsFlaggedNotRejected_data() { onBothDatabases(); }
    void aTakenNumberIsFlaggedNotRejected();
    void textOfAnyKindSurvives_data() { onBothDatabases(); }
    void textOfAnyKindSurvives();
    void aPageIsLimitedInBytesAndLosesNothing_data() { onBothDatabases(); }
    void aPageIsLimitedInBytesAndLosesNothing();
    void malformedBatchesAreRefused_data();
    void malformedBatchesAreRefused();
    void aRevokedDeviceIsRefused();
};

void tst_Push::anOperationComesBackInTheLogWithItsPlace()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    const Operation created = device.ticket(u"t1"_s, {{u"title"_s, u"开胶"_s}});
    const Operation noted = device.note(u"n1"_s, u"t1"_s, u"called"_s);
    const PushReply reply = device.push(*hub, {created, noted});
    QCOMPARE(reply.through, 2);
    QCOMPARE(reply.heads.value(branch), 2);
    const QList<LogEntry> lines = device.pull(*hub, branch);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).operation, created);
    QCOMPARE(lines.at(0).ver, 1);
    QCOMPARE(lines.at(0).eff, created.hlc);
    QCOMPARE(lines.at(1).operation, noted);
    QCOMPARE(device.record(*hub, u"t1"_s).set.value(u"title"_s).toString(), u"开胶"_s);
}

void tst_Push::theReplyTellsThePlacesOfWhatWasSent()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice other(u"d_other"_s);
    other.push(*hub, {other.ticket(u"t0"_s)});
    TestDevice device(u"d_a"_s);
    const QList<Operation> batch{device.ticket(u"t1"_s, {{u"title"_s, u"开胶"_s}}),
                                 device.set(u"t1"_s, {{u"state"_s, u"archived"_s}}, 0), // refused
                                 device.note(u"n1"_s, u"t1"_s, u"e\u0301"_s),          // hashed otherwise than written
                                 device.set(u"t1"_s, {{u"title"_s, u"前掌开胶"_s}}, 1)};
    const PushReply reply = device.push(*hub, batch);
    QCOMPARE(reply.echo.size(), 1);
    const PushEcho &echo = reply.echo.constFirst();
    QCOMPARE(echo.from, 1);
    const QList<LogEntry> lines = device.pull(*hub, branch);
    QList<QByteArray> bodies;
    for (const Operation &operation : batch)
        bodies.append(toJson(operation));
    const auto page = echo.page(bodies, 1, lines.at(0).hash);
    QVERIFY(page);
    QCOMPARE(page->from, 1);
    QCOMPARE(page->cursor, 4);
    QCOMPARE(page->chain, lines.at(3).hash);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(page->entries.at(i).operation, lines.at(i + 1).operation);
        QCOMPARE(page->entries.at(i).ver, lines.at(i + 1).ver);
        QCOMPARE(page->entries.at(i).hash, lines.at(i + 1).hash);
        QVERIFY(follows(page->entries.at(i), lines.at(i).hash));
    }
    QVERIFY(!echo.page(bodies, 1, lines.at(1).hash)); // of another past
    QVERIFY(!echo.page(bodies, 2, lines.at(0).hash)); // of other operations
    QVERIFY(!echo.page(bodies.mid(0, 2), 1, lines.at(0).hash));
    QVERIFY(device.push(*hub, batch).echo.isEmpty()); // what others have added since is not known here
}

void tst_Push::whatWasNotTakenAsSentIsPulled()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    device.now = hub.now().plusSeconds(3600);
    QVERIFY(device.push(*hub, {device.ticket(u"t1"_s)}).echo.isEmpty()); // its clock runs ahead
    device.now = hub.now();
    device.hlc = 0;
    QVERIFY(!device.push(*hub, {device.note(u"n1"_s, u"t1"_s, u"x"_s)}).echo.isEmpty());
    QVERIFY(device.push(*hub, {device.set(u"t1"_s, {{u"title"_s, u"y"_s}}, 99)}).echo.isEmpty()); // lowered base
}

void tst_Push::sendingAgainGetsTheOriginalOutcome()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    const QList<Operation> batch{device.ticket(u"t1"_s), device.set(u"t1"_s, {{u"state"_s, u"archived"_s}}, 0),
                                 device.note(u"n1"_s, u"t1"_s, u"x"_s)};
    const PushReply first = device.push(*hub, batch);
    QVERIFY(first.results.at(0).accepted && !first.results.at(1).accepted && first.results.at(2).accepted);
    const PushReply second = device.push(*hub, batch);
    QCOMPARE(second.results, first.results);
    // Also when the repetition is followed by something new.
    const PushReply third = device.push(*hub, batch.mid(1) + QList{device.note(u"n2"_s, u"t1"_s, u"y"_s)});
    QCOMPARE(third.results.mid(0, 2), first.results.mid(1));
    QCOMPARE(third.through, 4);
    QCOMPARE(device.pull(*hub, branch).size(), 3);
}

void tst_Push::aGapIsAnsweredWithWhatIsExpected()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    const Operation first = device.ticket(u"t1"_s);
    const Operation second = device.note(u"n1"_s, u"t1"_s, u"x"_s);
    const ApiError error = errorOf(device.send(*hub, {second}));
    QCOMPARE(error.code, ApiCode::Gap);
    QCOMPARE(error.detail.value(u"expected"_s).toLongLong(), 1);
    QCOMPARE(device.push(*hub, {first, second}).through, 2);
}

void tst_Push::anotherOperationUnderAStoredNumberIsAFork()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    TestDevice clone(u"d_a"_s);
    device.push(*hub, {device.ticket(u"t1"_s)});
    Operation other = clone.ticket(u"t2"_s);
    other.uid = u"another"_s;
    clone.relink(other);
    QCOMPARE(errorOf(clone.send(*hub, {other})).code, ApiCode::DeviceForked);
    HelloRequest hello;
    hello.device = u"d_a"_s;
    hello.dseq = 0; // a store that was rolled back
    QCOMPARE(errorOf(clone.post(*hub, "/v1/sync/hello", hello.toJson())).code, ApiCode::DeviceForked);
    hello.dseq = 1; // a copy that has numbered something else alike, and has nothing to send, can tell by the chain
    const auto welcome = HelloReply::fromJson(clone.post(*hub, "/v1/sync/hello", hello.toJson()).body);
    QVERIFY(welcome);
    QCOMPARE(welcome->through, 1);
    QVERIFY(!welcome->chain.isEmpty() && welcome->chain != other.chain);
}

void tst_Push::aKnownOperationUnderAnotherDeviceIsNotStoredTwice()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice before(u"d_a"_s);
    TestDevice after(u"d_b"_s);
    const QList<Operation> old{before.ticket(u"t1"_s), before.set(u"t1"_s, {{u"state"_s, u"archived"_s}}, 0)};
    const PushReply first = before.push(*hub, old);
    QList<Operation> renumbered;
    for (Operation op : old) {
        op.device = u"d_b"_s;
        op.dseq = ++after.dseq;
        after.link(op);
        renumbered.append(op);
    }
    const PushReply second = after.push(*hub, renumbered);
    QCOMPARE(second.through, 2);
    QCOMPARE(second.results, first.results);
    QCOMPARE(after.push(*hub, renumbered).results, first.results);
    QCOMPARE(after.pull(*hub, branch).size(), 1);
}

void tst_Push::aRecordDoesNotGrowBeyondMeasure()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    device.push(*hub, {device.ticket(u"t1"_s)});
    // Values that cover nothing stay all of them.
    const auto oneMore = [&](QChar letter) {
        return device.outcome(*hub, device.set(u"t1"_s, {{u"narrative"_s, QString(300'000, letter)}}, 0, 0));
    };
    for (const QChar letter : {u'a', u'b', u'c'})
        QCOMPARE(oneMore(letter), u"ok"_s);
    QCOMPARE(oneMore(u'd'), u"bad_value narrative"_s);
    QCOMPARE(device.outcome(*hub, device.set(u"t1"_s, {{u"title"_s, u"still worked on"_s}}, 4)), u"ok"_s);
    const QVariantMap settled{{u"narrative"_s, QString(300'000, u'e')}};
    QCOMPARE(device.outcome(*hub, device.set(u"t1"_s, settled, 5)), u"ok"_s);
    QVERIFY(device.record(*hub, u"t1"_s).conflicts().isEmpty());
    QCOMPARE(oneMore(u'f'), u"ok"_s);
    QVariantMap tooMuch{{u"narrative"_s, QString(1'000'001, u'x')}};
    QCOMPARE(device.outcome(*hub, device.ticket(u"t2"_s, tooMuch)), u"bad_value narrative"_s);
}

void tst_Push::aRejectedOperationBlocksNothingAndIsKept()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    const Operation bad = device.make(u"ticket"_s, u"t1"_s, u"create"_s, {{u"kind"_s, u"no such kind"_s}});
    const PushReply reply = device.push(*hub, {bad, device.ticket(u"t2"_s)});
    QCOMPARE(reply.through, 2);
    QCOMPARE(reply.results.at(0).code, OpCode::badValue);
    QCOMPARE(reply.results.at(0).field, u"kind"_s);
    QVERIFY(reply.results.at(1).accepted);
    const auto held = quarantineFromJson(device.get(*hub, "/v1/quarantine").body);
    QVERIFY(held);
    QCOMPARE(held->size(), 1);
    QCOMPARE(held->constFirst().operation, bad);
    QCOMPARE(held->constFirst().code, OpCode::badValue);
}

void tst_Push::aBrokenChainOfTheDeviceIsRefusedWhole()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    const Operation first = device.ticket(u"t1"_s);
    Operation second = device.note(u"n1"_s, u"t1"_s, u"x"_s);
    second.set.insert(u"text"_s, u"changed on the way"_s);
    QCOMPARE(errorOf(device.send(*hub, {first, second})).code, ApiCode::BadBatch);
    QVERIFY(device.pull(*hub, branch).isEmpty());
}

void tst_Push::aBatchMustBeSignedWithTheDevicesKey()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    device.keys = SigningKeys::make();
    device.caller.publicKey = SigningKeys::make().publicKey;
    const Operation op = device.ticket(u"t1"_s);
    QCOMPARE(errorOf(device.send(*hub, {op})).code, ApiCode::BadBatch);
    device.caller.publicKey = device.keys.publicKey;
    QCOMPARE(device.push(*hub, {op}).through, 1);
}

void tst_Push::headsFollowTheCoveringRule()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice left(u"d_a"_s);
    TestDevice right(u"d_b"_s);
    left.push(*hub, {left.ticket(u"t1"_s, {{u"title"_s, u"first"_s}})});
    left.push(*hub, {left.set(u"t1"_s, {{u"title"_s, u"left"_s}}, 1)});
    right.now = right.now.plusSeconds(60);
    right.push(*hub, {right.set(u"t1"_s, {{u"title"_s, u"right"_s}, {u"place"_s, u"here"_s}}, 1)});
    EntityState state = left.record(*hub, u"t1"_s);
    QCOMPARE(state.conflicts(), QStringList{u"title"_s});
    QCOMPARE(state.set.value(u"title"_s).toString(), u"right"_s);
    // Who saw one of the two covers that one only.
    left.push(*hub, {left.set(u"t1"_s, {{u"title"_s, u"left again"_s}}, 2)});
    QCOMPARE(left.record(*hub, u"t1"_s).heads(u"title"_s).size(), 2);
    right.push(*hub, {right.set(u"t1"_s, {{u"title"_s, u"settled"_s}}, 4)});
    state = left.record(*hub, u"t1"_s);
    QVERIFY(state.conflicts().isEmpty());
    QCOMPARE(state.set.value(u"title"_s).toString(), u"settled"_s);
    QCOMPARE(state.ver, 5);
}

void tst_Push::versionsAreDensePerRecordAndPlacesPerScope()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    QList<Operation> batch;
    for (int i = 0; i < 20; ++i)
        batch.append(device.ticket(u"t%1"_s.arg(i)));
    for (int i = 0; i < 200; ++i)
        batch.append(device.set(u"t%1"_s.arg(i % 20), {{u"title"_s, QString::number(i)}}, 0));
    device.push(*hub, batch);
    const QList<LogEntry> lines = device.pull(*hub, branch, 7);
    QCOMPARE(lines.size(), 220);
    QHash<QString, qint64> versions;
    for (const LogEntry &line : lines)
        QCOMPARE(line.ver, ++versions[line.entity]);
    QCOMPARE(versions.value(u"t0"_s), 11);
}

void tst_Push::aBaseBeyondTheRecordIsLowered()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    TestDevice other(u"d_b"_s);
    device.push(*hub, {device.ticket(u"t1"_s)});
    device.push(*hub, {device.set(u"t1"_s, {{u"title"_s, u"a"_s}}, 99)});
    QCOMPARE(device.pull(*hub, branch).at(1).base, 1);
    other.push(*hub, {other.set(u"t1"_s, {{u"title"_s, u"b"_s}}, 1)});
    QCOMPARE(device.record(*hub, u"t1"_s).heads(u"title"_s).size(), 2);
}

void tst_Push::aClockAheadOfTheHubIsAcceptedAndFlagged()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    device.now = hub.now().plusSeconds(100);
    device.push(*hub, {device.ticket(u"t1"_s)});
    device.now = hub.now().plusSeconds(3600);
    device.push(*hub, {device.note(u"n1"_s, u"t1"_s, u"x"_s)});
    const QList<LogEntry> lines = device.pull(*hub, branch);
    QVERIFY(lines.at(0).flags.isEmpty());
    QCOMPARE(lines.at(1).flags, QStringList{u"clock_ahead"_s});
    QCOMPARE(wallTime(lines.at(1).eff), hub.now());
    QCOMPARE(lines.at(1).operation.hlc, device.hlc);
}

void tst_Push::aSlowClockIsToldFromATimeOffline()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    device.push(*hub, {device.ticket(u"t1"_s)});
    // Offline for a week, everything was written then: no flag, in whichever batch it comes.
    QList<Operation> offline;
    for (int i = 0; i < 4; ++i)
        offline.append(device.note(u"n%1"_s.arg(i), u"t1"_s, u"x"_s));
    hub.advance(7 * 24 * 3600);
    device.push(*hub, offline.mid(0, 2));
    device.push(*hub, offline.mid(2));
    // Now the device was here, and what it writes afterwards is dated a week ago.
    device.push(*hub, {device.note(u"late"_s, u"t1"_s, u"x"_s)});
    const QList<LogEntry> lines = device.pull(*hub, branch);
    for (int i = 0; i < 5; ++i)
        QVERIFY(lines.at(i).flags.isEmpty());
    QCOMPARE(lines.at(5).flags, QStringList{u"clock_behind"_s});
}

void tst_Push::aNewerSchemaIsHeldAndAnOlderOneUpgraded()
{
    TestHub hub(u"sqlite"_s);
    TestDevice device(u"d_a"_s);
    Operation op = device.ticket(u"t1"_s);
    op.schema = 1000;
    device.relink(op);
    QCOMPARE(errorOf(device.send(*hub, {op})).code, ApiCode::SchemaAhead);
    op.schema = 0;
    device.relink(op);
    QCOMPARE(errorOf(device.send(*hub, {op})).code, ApiCode::UpgradeRequired);
    QVERIFY(device.pull(*hub, branch).isEmpty());
}

void tst_Push::aTakenNumberIsFlaggedNotRejected()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    TestDevice other(u"d_b"_s);
    const QString number = u"KS-SH01-20261121-A0001"_s;
    device.push(*hub, {device.ticket(u"t1"_s, {{u"number"_s, number}})});
    other.push(*hub, {other.ticket(u"t2"_s, {{u"number"_s, number}}), other.ticket(u"t3"_s, {{u"number"_s, u"B"_s}}),
                      other.ticket(u"t4"_s, {{u"number"_s, u"B"_s}})});
    const QList<LogEntry> lines = device.pull(*hub, branch);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).flags.isEmpty());
    QCOMPARE(lines.at(1).flags, QStringList{u"number_taken"_s});
    QVERIFY(lines.at(2).flags.isEmpty());
    QCOMPARE(lines.at(3).flags, QStringList{u"number_taken"_s});
}

void tst_Push::textOfAnyKindSurvives()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    QString text = u"a\u0301 \"'\\{},$1 \n\t👍 \u202e"_s;
    text.append(QChar(u'\0'));
    text.append(u"after"_s);
    TestDevice right(u"d_b"_s);
    const Operation made = right.ticket(u"t1"_s);
    const Operation noted = right.note(u"n1"_s, u"t1"_s, text);
    right.push(*hub, {made, noted});
    const QList<LogEntry> lines = right.pull(*hub, branch);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).operation.set.value(u"text"_s).toString(), text);
    QCOMPARE(right.record(*hub, u"n1"_s).set.value(u"text"_s).toString(), text);
}

void tst_Push::aPageIsLimitedInBytesAndLosesNothing()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    device.push(*hub, {device.ticket(u"t"_s)});
    // As large as records may be, of characters of three bytes, then small ones, then large ones again.
    for (const qsizetype size : {990'000, 990'000, 10, 10, 990'000, 10})
        device.push(*hub, {device.note(u"n%1"_s.arg(device.dseq), u"t"_s, QString(size, u'\u5f00'))});
    const ApiReply first = device.get(*hub, "/v1/sync/pull", {{"scope", branch.toUtf8()}, {"cursor", "0"}});
    QVERIFY(first.body.size() < limits::pageBytes + 10'000);
    QVERIFY(PullReply::fromJson(first.body)->more);
    QCOMPARE(device.pull(*hub, branch).size(), 7);
    QSet<QString> seen;
    QString after;
    do {
        const ApiReply reply = device.get(*hub, "/v1/scopes/branch:SH01/snapshot", {{"after", after.toUtf8()}});
        const auto page = SnapshotReply::fromJson(reply.body);
        QVERIFY(page);
        for (const EntityState &item : page->items)
            seen.insert(item.entity);
        after = page->next;
    } while (!after.isEmpty());
    QCOMPARE(seen.size(), 7);
}

void tst_Push::malformedBatchesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray op = toJson(TestDevice(u"d_a"_s).ticket(u"t1"_s));
    const auto batch = [](const QByteArray &ops) {
        return QByteArray("{\"dev\":\"d_a\",\"highest\":1,\"epoch\":0,\"sig\":\"AA\",\"ops\":[") + ops + "]}";
    };
    const auto with = [&](const QByteArray &from, const QByteArray &to) {
        QByteArray other = op;
        return batch(other.replace(from, to));
    };
    QTest::newRow("no JSON") << QByteArray("{\"dev\":") << 400;
    QTest::newRow("no UTF-8") << QByteArray("{\"dev\":\"\xff\xfe\"}") << 400;
    QTest::newRow("an array") << QByteArray("[]") << 400;
    QTest::newRow("without operations") << QByteArray("{\"dev\":\"d_a\",\"highest\":1,\"epoch\":0,\"sig\":\"AA\"}") << 200;
    QTest::newRow("another device's") << with("\"dev\":\"d_a\"", "\"dev\":\"d_b\"") << 422;
    QTest::newRow("operation without uid") << with("\"uid\"", "\"udi\"") << 422;
    QTest::newRow("negative base") << with("\"base\":0", "\"base\":-1") << 422;
    QTest::newRow("uid with a line break") << with("\"uid\":\"", "\"uid\":\"\\n") << 422;
    QTest::newRow("entity with U+0000") << with("\"ent\":\"", "\"ent\":\"\\u0000") << 422;
    QTest::newRow("number too great") << with("\"dseq\":1", "\"dseq\":99999999999999999999") << 422;
    QTest::newRow("same number twice") << batch(op + ',' + op) << 422;
    QTest::newRow("operation is text") << batch("\"x\"") << 422;
    QTest::newRow("nested value") << with("\"set\":{", "\"set\":{\"title\":{\"a\":1},") << 422;
}

void tst_Push::malformedBatchesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    TestHub hub(u"sqlite"_s);
    TestDevice device(u"d_a"_s);
    const ApiReply reply = device.post(*hub, "/v1/sync/push", body);
    QCOMPARE(reply.status, status);
    QVERIFY(device.pull(*hub, branch).isEmpty());
}

void tst_Push::aRevokedDeviceIsRefused()
{
    TestHub hub(u"sqlite"_s);
    TestDevice device(u"d_a"_s);
    device.caller.revoked = true;
    QCOMPARE(errorOf(device.send(*hub, {device.ticket(u"t1"_s)})).code, ApiCode::TokenRevoked);
}

QTEST_GUILESS_MAIN(tst_Push)
#include "tst_push.moc"
