#include <QTest>

#include "messages/syncmessages.h"
#include "operations/canonicaljson.h"
#include "operations/jsoncursor.h"

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
        reply.chain = "cc";
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

    void aPageReadsAlikeInAnySpelling_data()
    {
        QTest::addColumn<LogEntry>("line");
        const QByteArray start = scopeChainStart(u"branch:12"_s);
        QTest::newRow("plain") << entry(1, start);
        const auto row = [&](const char *name, auto change) {
            LogEntry line = entry(1, start);
            change(line);
            seal(line, start);
            QTest::newRow(name) << line;
        };
        row("escapes", [](LogEntry &line) { line.operation.set = {{u"title"_s, u"a\"b\\\n\tc/\\"_s}, {u"x"_s, u"\\"_s}}; });
        row("control characters", [](LogEntry &line) { line.operation.set = {{u"title"_s, u"\u0001\u001f"_s}}; });
        row("decomposed", [](LogEntry &line) { line.operation.set = {{u"title"_s, u"e\u0301 한글 \U0001F45F"_s}}; });
        row("numbers", [](LogEntry &line) {
            line.operation.set = {{u"a"_s, qint64(0)}, {u"b"_s, qint64(-17)}, {u"c"_s, qint64(9'007'199'254'740'991)}};
        });
        row("other keys", [](LogEntry &line) { line.operation.set = {{u"字段"_s, u"x"_s}, {u"a\"b"_s, false}}; });
        row("nothing set", [](LogEntry &line) { line.operation.set.clear(); });
        row("reason and flags", [](LogEntry &line) {
            line.operation.reason = u"改正 \"错字\""_s;
            line.operation.keep = {u"uid-7"_s, u"uid-8"_s};
            line.flags = {u"clock_ahead"_s};
        });
        row("lowered base", [](LogEntry &line) {
            line.operation.base = 4;
            line.base = 2;
        });
        row("leave", [](LogEntry &line) {
            line.kind = LogEntry::Kind::Leave;
            line.operation = {};
            line.reason = u"moved"_s;
        });
        LogEntry purged = entry(1, start);
        purged.operation.set.clear();
        purged.salt.clear();
        QTest::newRow("purged") << purged;
    }

    void aPageReadsAlikeInAnySpelling()
    {
        QFETCH(LogEntry, line);
        const QByteArray start = scopeChainStart(u"branch:12"_s);
        const LogEntry next = entry(2, line.hash);
        const QByteArray json = PullReply::toJson(0, {toJson(line), toJson(next)}, 2, next.hash, false, 20);
        QByteArray spaced = json;
        const auto quick = PullReply::fromJson(json);
        const auto slow = PullReply::fromJson(spaced.insert(1, ' '));
        QVERIFY(quick && slow);
        QCOMPARE(quick->entries.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(toJson(quick->entries.at(i)), toJson(slow->entries.at(i)));
            QCOMPARE(quick->entries.at(i).operation, slow->entries.at(i).operation);
            QVERIFY(follows(quick->entries.at(i), i ? line.hash : start));
        }
        QCOMPARE(quick->entries.at(0).operation.set, line.operation.set);
        QCOMPARE(quick->entries.at(0).kind, line.kind);
    }

    void whatWasChangedOnTheWayDoesNotFollow()
    {
        const QByteArray start = scopeChainStart(u"branch:12"_s);
        const LogEntry line = entry(1, start);
        const QByteArray json = PullReply::toJson(0, {toJson(line)}, 1, line.hash, false, 20);
        for (const auto &[from, to] : QList<QPair<QByteArray, QByteArray>>{
                 {"开胶", "开口"}, {"true", "false"}, {"\"level\":null", "\"level\":0"}, {"u1", "u2"},
                 {"\"ver\":1", "\"ver\":2"}, {"d_one", "d_two"}, {"\"salt\":\"00", "\"salt\":\"01"}}) {
            QByteArray changed = json;
            QVERIFY(changed.replace(from, to) != json);
            const auto page = PullReply::fromJson(changed);
            QVERIFY(page);
            QVERIFY2(!follows(page->entries.constFirst(), start), from);
        }
    }

    void nonsenseStopsThePlainReading_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "{", "{\"a\"", "{\"a\":", "{\"a\":\"", "{\"a\":\"\\", "{\"a\":\"\\\"", "{\"a\":01}",
                                 "{\"a\":1.5}", "{\"a\":1e3}", "{\"a\":-}", "{\"a\":1,}", "{\"b\":1,\"a\":1}",
                                 "{\"a\":1,\"a\":1}", "{\"a\":\"\\u0041\"}", "{\"a\":[]}", "{\"a\":tru}", "{\"a\":1 }"})
            QTest::newRow(text) << QByteArray(text);
    }

    void nonsenseStopsThePlainReading()
    {
        QFETCH(QByteArray, text);
        JsonCursor cursor(text);
        QCOMPARE(cursor.values(), QVariantMap());
        QVERIFY(!cursor.ok());
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

        EntityState edited = state;
        apply(edited, {operation(2), 2, 6});
        QVERIFY(!edited.stamps.isEmpty());
        EntityState disputed = edited;
        Operation other = operation(3);
        other.device = u"d_two"_s;
        other.set = {{u"title"_s, u"另一说"_s}};
        apply(disputed, {other, 3, 7});
        QVERIFY(!disputed.others.isEmpty());
        const QList<EntityState> all{state, edited, disputed};
        const QByteArray json = SnapshotReply::toJson({toJson(state), toJson(edited), toJson(disputed)}, u"t1"_s);
        const auto mixed = SnapshotReply::fromJson(json);
        QVERIFY(mixed);
        QCOMPARE(mixed->items, all);
        const auto plain = SnapshotReply::fromJson(SnapshotReply::toJson({toJson(state), toJson(edited)}, {}));
        QVERIFY(plain);
        QCOMPARE(plain->items, all.first(2));
    }

    void headsAreNumbers()
    {
        const QMap<QString, qint64> heads{{u"branch:12"_s, 5532}, {u"ref"_s, 0}};
        const auto read = HeadsReply::fromJson(HeadsReply::toJson(heads));
        QVERIFY(read && !read->news);
        QCOMPARE(read->heads, heads);
        QVERIFY(!HeadsReply::fromJson("{\"heads\":{\"ref\":\"many\"}}"));
    }

    void headsMayBringWhatHasCome()
    {
        const QByteArray start = scopeChainStart(u"branch:12"_s);
        const LogEntry line = entry(1, start);
        const QByteArray page = PullReply::toJson(0, {toJson(line)}, 1, line.hash, false, 15);
        const auto read = HeadsReply::fromJson(HeadsReply::toJson({{u"branch:12"_s, 1}}, u"branch:12"_s, page));
        QVERIFY(read && read->news);
        QCOMPARE(read->news->scope, u"branch:12"_s);
        QCOMPARE(read->news->page.cursor, 1);
        QVERIFY(follows(read->news->page.entries.at(0), start));
        const auto broken = HeadsReply::fromJson(R"({"heads":{},"news":{"scope":"ref","page":{"from":-1}}})");
        QVERIFY(!broken);
        QCOMPARE(broken.error().where, u"news.page.from"_s);
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
