#include <QTest>

#include "messages/syncmessages.h"
#include "operations/canonicaljson.h"

using namespace Qt::StringLiterals;
using namespace kesu;

namespace {

Operation operation(qint64 dseq)
{
    Operation op;
    op.uid = u"uid-%1"_s.arg(dseq);
    op.device = u"d_one"_s;
    op.dseq = dseq;
    op.user = u"u1"_s;
    op.hlc = 112233445566;
    op.type = u"ticket"_s;
    op.entity = u"t1"_s;
    op.kind = u"set"_s;
    op.set = {{u"title"_s, u"开胶"_s}, {u"tags/urgent"_s, true}, {u"level"_s, QVariant()}};
    seal(op, chainStart(op.device));
    return op;
}

LogEntry entry(qint64 seq, const QByteArray &previous)
{
    LogEntry line = logEntryOf(operation(seq), seq, 112233445566);
    line.scope = u"branch:12"_s;
    line.seq = seq;
    line.at = Instant{1'795'000'000'000};
    line.salt = "00ff";
    seal(line, previous);
    return line;
}

} // namespace

class SyncMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helloKeepsEveryPosition()
    {
        HelloRequest asked;
        asked.schema = 3;
        asked.app = u"KesuDesk 1"_s;
        asked.device = u"d_one"_s;
        asked.dseq = 871;
        asked.epoch = 2;
        asked.clock = 9'007'199'254'740'993; // more than a JSON number holds
        asked.scopes = {{u"branch:上海"_s, {5511, "aa"}}, {u"ref"_s, {0, "bb"}}};
        const auto read = HelloRequest::fromJson(asked.toJson());
        QVERIFY(read);
        QCOMPARE(read->toJson(), asked.toJson());
        QCOMPARE(read->clock, asked.clock);
        QCOMPARE(read->scopes, asked.scopes);

        HelloReply reply;
        reply.schemaMax = 4;
        reply.epoch = 2;
        reply.hub = u"h_x"_s;
        reply.through = 868;
        reply.scopes = {{u"branch:上海"_s, {5530, 1200, false, "a1"}}, {u"ref"_s, {9, 0, true, "b2"}}};
        reply.devices = {{u"d_one"_s, u"一号柜台"_s}};
        reply.dropped = QStringList{u"branch:9"_s};
        reply.pageOps = 250;
        const auto answer = HelloReply::fromJson(reply.toJson());
        QVERIFY(answer);
        QCOMPARE(answer->toJson(), reply.toJson());
        QCOMPARE(answer->scopes, reply.scopes);
        QCOMPARE(answer->devices, reply.devices);
        QCOMPARE(answer->pageOps, 250);
    }

    void aBatchKeepsOperationsAsTheyWereStored()
    {
        const QList<Operation> ops{operation(1), operation(2)};
        const QByteArray json = PushRequest::toJson(u"d_one"_s, 7, 1, {toJson(ops.at(0)), toJson(ops.at(1))}, "sig");
        const auto read = PushRequest::fromJson(json);
        QVERIFY(read);
        QCOMPARE(read->operations, ops);
        QCOMPARE(read->highest, 7);
        QCOMPARE(read->signature, QByteArray("sig"));

        const auto spoilt = PushRequest::fromJson(
            PushRequest::toJson(u"d_one"_s, 7, 1, {toJson(ops.at(0)), "{\"uid\":1}"}, "sig"));
        QVERIFY(!spoilt);
        QCOMPARE(spoilt.error().where, u"ops[1]"_s);
    }

    void resultsSayWhyOneWasRejected()
    {
        PushReply reply;
        reply.through = 8;
        reply.results = {{7, true, {}, {}, {}}, {8, false, u"bad_value"_s, u"level"_s, u"no such level"_s}};
        reply.heads = {{u"branch:上海"_s, 12}};
        const auto read = PushReply::fromJson(reply.toJson());
        QVERIFY(read);
        QCOMPARE(read->results, reply.results);
        QCOMPARE(read->heads, reply.heads);
    }

    void aPageKeepsItsChain()
    {
        const QByteArray start = scopeChainStart(u"branch:12"_s);
        const LogEntry first = entry(1, start);
        const LogEntry second = entry(2, first.hash);
        const auto page = PullReply::fromJson(PullReply::toJson(0, {toJson(first), toJson(second)}, 2, second.hash,
                                                                true, 20));
        QVERIFY(page);
        QCOMPARE(page->entries.size(), 2);
        QVERIFY(follows(page->entries.at(0), start) && follows(page->entries.at(1), first.hash));
        QCOMPARE(page->chain, second.hash);
        QVERIFY(page->more);
        QCOMPARE(page->nextPollSeconds, 20);
    }

    void snapshotsComeByPage()
    {
        EntityState state;
        state.type = u"ticket"_s;
        state.entity = u"t1"_s;
        apply(state, {operation(1), 1, 5});
        const auto page = SnapshotReply::fromJson(SnapshotReply::toJson({toJson(state)}, u"t1"_s));
        QVERIFY(page);
        QCOMPARE(page->items, QList<EntityState>{state});
        QCOMPARE(page->next, u"t1"_s);
    }

    void headsAreNumbers()
    {
        const HeadsReply reply{{{u"branch:12"_s, 5532}, {u"ref"_s, 0}}};
        const auto read = HeadsReply::fromJson(reply.toJson());
        QVERIFY(read);
        QCOMPARE(read->heads, reply.heads);
        QVERIFY(!HeadsReply::fromJson("{\"heads\":{\"ref\":\"many\"}}"));
    }

    void nonsenseIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "[]", "{}", "{\"from\":-1}", "{\"from\":0,\"ops\":[7],\"cursor\":1,\"chain\":\"a\"}",
                                 "{\"from\":0,\"ops\":{},\"cursor\":1.5,\"chain\":\"a\"}"})
            QTest::newRow(json) << QByteArray(json);
    }

    void nonsenseIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!PullReply::fromJson(json));
        QVERIFY(!PushRequest::fromJson(json));
        QVERIFY(!HelloRequest::fromJson(json));
        QVERIFY(!HelloReply::fromJson(json));
    }
};

QTEST_GUILESS_MAIN(SyncMessagesTest)
#include "tst_syncmessages.moc"
