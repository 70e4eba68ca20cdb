#include <QtTest/QtTest>

#include "care/verifystore.h"
#include "evidence/blobfiles.h"
#include "sync/inbox.h"
#include "sync/notaccepted.h"
#include "sync/outbox.h"
#include "sync/recordstates.h"
#include "sync/syncpositions.h"
#include "sync/syncstatus.h"
#include "teststore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const QString scope = u"branch:A"_s;

// A hub's log of one scope as another device fills it.
class Log
{
public:
    LogEntry operation(const QString &type, const QString &entity, const QString &kind, const QVariantMap &set, qint64 ver,
                       qint64 base = 0)
    {
        Operation op;
        op.uid = u"other-%1"_s.arg(m_seq + 1);
        op.device = u"d_other"_s;
        op.dseq = m_seq + 1;
        op.user = u"u9"_s;
        op.hlc = (1'795'000'000'000 + m_seq) << 16;
        op.type = type;
        op.entity = entity;
        op.kind = kind;
        op.base = base;
        op.set = set;
        return placed(op, ver);
    }
    LogEntry placed(const Operation &operation, qint64 ver)
    {
        LogEntry entry = logEntryOf(operation, ver, operation.hlc);
        return sealed(entry);
    }
    LogEntry leave(const QString &entity, qint64 ver)
    {
        LogEntry entry;
        entry.kind = LogEntry::Kind::Leave;
        entry.type = u"ticket"_s;
        entry.entity = entity;
        entry.ver = ver;
        entry.reason = u"moved"_s;
        return sealed(entry);
    }
    PullReply page(const QList<LogEntry> &entries)
    {
        PullReply reply;
        reply.from = entries.isEmpty() ? m_seq : entries.first().seq - 1;
        reply.entries = entries;
        reply.cursor = m_seq;
        reply.chain = m_chain;
        return reply;
    }

private:
    LogEntry sealed(LogEntry entry)
    {
        entry.scope = scope;
        entry.seq = ++m_seq;
        entry.salt = "00";
        seal(entry, m_chain);
        m_chain = entry.hash;
        return entry;
    }

    qint64 m_seq = 0;
    QByteArray m_chain = scopeChainStart(scope);
};

QVariantMap complaint(const QString &title)
{
    return {{u"kind"_s, u"complaint"_s}, {u"state"_s, u"registered"_s}, {u"title"_s, title}};
}

EntityState stateOf(TestStore &test, const QString &type, const QString &id)
{
    const auto state = RecordStates(test->database()).load(type, id);
    return state ? *state : EntityState();
}

Operation lastOwn(TestStore &test)
{
    auto row = test->database().query("SELECT body FROM outbox ORDER BY dseq DESC LIMIT 1");
    row.next();
    const auto operation = operationFromJson(row.utf8(0));
    return operation ? *operation : Operation();
}

void setTitle(TestStore &test, const QString &title)
{
    auto session = test.begin();
    QVERIFY(session->set(u"ticket"_s, u"t1"_s, {{u"title"_s, title}}));
    QVERIFY(session->commit());
}

} // namespace

// What a workstation's store makes of what the hub sends.
class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsStoredOnceAndWhole()
    {
        TestStore test;
        Log log;
        const PullReply page = log.page({log.operation(u"ticket"_s, u"t1"_s, u"create"_s, complaint(u"a"_s), 1),
                                         log.operation(u"ticket"_s, u"t1"_s, u"set"_s, {{u"title"_s, u"b"_s}}, 2, 1)});
        QVERIFY(Inbox(test.store()).applyPage(scope, page, 0, test.now()));
        QCOMPARE(stateOf(test, u"ticket"_s, u"t1"_s).set.value(u"title"_s).toString(), u"b"_s);
        QCOMPARE(Inbox(test.store()).applyPage(scope, page, 0, test.now()).error().code, u"wrong-cursor"_s);
        PullReply changed = log.page({log.operation(u"ticket"_s, u"t1"_s, u"set"_s, {{u"title"_s, u"c"_s}}, 3, 2)});
        changed.entries.first().operation.set.insert(u"title"_s, u"x"_s);
        QCOMPARE(Inbox(test.store()).applyPage(scope, changed, 0, test.now()).error().code, u"chain-broken"_s);
        QCOMPARE(SyncPositions(test.store()).of(scope)->value().cursor, 2);
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    void whatThisProgramDoesNotKnowIsKept()
    {
        TestStore test;
        Log log;
        QVariantMap future = complaint(u"a"_s);
        future.insert(u"future_field"_s, u"x"_s);
        QVERIFY(Inbox(test.store()).applyPage(scope, log.page({
            log.operation(u"ticket"_s, u"t1"_s, u"create"_s, future, 1),
            log.operation(u"robot"_s, u"r1"_s, u"create"_s, {{u"name"_s, u"R2"_s}}, 1),
            log.operation(u"note"_s, u"n1"_s, u"note"_s, {{u"ticket"_s, u"t2"_s}, {u"text"_s, u"early"_s}}, 1),
        }), 0, test.now()));
        QCOMPARE(stateOf(test, u"ticket"_s, u"t1"_s).set.value(u"future_field"_s).toString(), u"x"_s);
        QCOMPARE(stateOf(test, u"robot"_s, u"r1"_s).set.value(u"name"_s).toString(), u"R2"_s);
        QCOMPARE(SyncStatus(test.store()).counts()->keptAside, 2);
        // A note whose ticket comes later is a row from then on.
        QVERIFY(Inbox(test.store()).applyPage(
            scope, log.page({log.operation(u"ticket"_s, u"t2"_s, u"create"_s, complaint(u"b"_s), 1)}), 0, test.now()));
        QCOMPARE(test->database().integer("SELECT count(*) FROM note WHERE ticket = 't2'").value_or(0), 1);
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    void unsentEditsStayOnTopAndConflictsAreSettledWithEverythingSeen()
    {
        TestStore test;
        Log log;
        QVERIFY(Inbox(test.store()).applyPage(
            scope, log.page({log.operation(u"ticket"_s, u"t1"_s, u"create"_s, complaint(u"a"_s), 1)}), 0, test.now()));
        test.advance(100);
        setTitle(test, u"mine"_s);
        const Operation own = lastOwn(test);
        QCOMPARE(own.base, 1);
        const LogEntry theirs = log.operation(u"ticket"_s, u"t1"_s, u"set"_s, {{u"title"_s, u"theirs"_s}}, 2, 1);
        QVERIFY(Inbox(test.store()).applyPage(scope, log.page({theirs}), 0, test.now()));
        QCOMPARE(stateOf(test, u"ticket"_s, u"t1"_s).set.value(u"title"_s).toString(), u"mine"_s);
        QCOMPARE(SyncStatus(test.store()).placeOfTicket(u"t1"_s).value_or(SyncPlace::Everywhere),
                 SyncPlace::ThisMachineOnly);
        const auto open = SyncStatus(test.store()).conflicts();
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().heads.size(), 2);

        PushReply pushed{own.dseq, {{own.dseq, true, {}, {}, {}}}, {}, {}};
        QVERIFY(Outbox(test.store()).acknowledge(test->device(), pushed, test.now()));
        QVERIFY(Inbox(test.store()).applyPage(scope, log.page({log.placed(own, 3)}), 0, test.now()));
        QCOMPARE(SyncStatus(test.store()).placeOfTicket(u"t1"_s).value_or(SyncPlace::Sent), SyncPlace::Everywhere);
        QCOMPARE(SyncStatus(test.store()).conflicts()->size(), 1);
        QCOMPARE(SyncStatus(test.store()).conflictsOfTicket(u"t1"_s)->size(), 1);
        QCOMPARE(SyncStatus(test.store()).conflictsOfTicket(u"t2"_s)->size(), 0);

        const OpenConflict conflict = SyncStatus(test.store()).conflicts()->first();
        auto session = test.begin();
        QVERIFY(session->resolve(u"ticket"_s, u"t1"_s, u"title"_s, u"mine"_s, conflict.seen));
        QVERIFY(session->commit());
        QCOMPARE(SyncStatus(test.store()).conflicts()->size(), 0);
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    void whatWasMadeHereComesBackAsItIsAnywhereElse()
    {
        TestStore test;
        TestStore other;
        auto session = test.begin();
        QVERIFY(session->create(u"ticket"_s, u"t1"_s, complaint(u"one"_s)));
        QVERIFY(session->create(u"ticket"_s, u"t2"_s, complaint(u"two"_s)));
        QVERIFY(session->create(u"ticket"_s, u"t3"_s, complaint(u"three"_s)));
        QVERIFY(session->commit());
        const auto batch = Outbox(test.store()).nextBatch(10, 1'000'000);
        QCOMPARE(batch->bodies.size(), 3);
        Log log;
        QList<LogEntry> lines;
        for (const QByteArray &body : batch->bodies)
            lines.append(log.placed(*operationFromJson(body), 1));
        session.reset();
        session = test.begin(); // one of them is edited before it is back
        QVERIFY(session->set(u"ticket"_s, u"t2"_s, {{u"title"_s, u"two, edited"_s}}));
        QVERIFY(session->commit());
        session.reset();
        const PushReply pushed{2, {{1, true, {}, {}, {}}, {2, true, {}, {}, {}}}, {}, {}}; // of the third nobody has heard
        QVERIFY(Outbox(test.store()).acknowledge(test->device(), pushed, test.now()));
        const PullReply page = log.page(lines);
        const auto applied = Inbox(test.store()).applyPage(scope, page, 0, test.now());
        QVERIFY(applied);
        QCOMPARE(applied->settledOwn, 2);
        QVERIFY(Inbox(other.store()).applyPage(scope, page, 0, other.now()));
        for (const QString &id : {u"t1"_s, u"t3"_s})
            QCOMPARE(stateOf(test, u"ticket"_s, id), stateOf(other, u"ticket"_s, id));
        QCOMPARE(stateOf(test, u"ticket"_s, u"t2"_s).set.value(u"title"_s).toString(), u"two, edited"_s);
        const PushReply late{3, {{3, true, {}, {}, {}}}, {}, {}};
        QCOMPARE(Outbox(test.store()).acknowledge(test->device(), late, test.now())->settledOwn, 1);
        QCOMPARE(Outbox(test.store()).nextBatch(10, 1'000'000)->first, 4); // the edit
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    void aRefusedEditIsTakenBackListedAndSaidAgain()
    {
        TestStore test;
        Log log;
        QVERIFY(Inbox(test.store()).applyPage(
            scope, log.page({log.operation(u"ticket"_s, u"t1"_s, u"create"_s, complaint(u"a"_s), 1)}), 0, test.now()));
        setTitle(test, u"mine"_s);
        const Operation own = lastOwn(test);
        const PushReply no{own.dseq, {{own.dseq, false, u"forbidden_field"_s, u"title"_s, u"not yours"_s}}, {}, {}};
        QVERIFY(Outbox(test.store()).acknowledge(test->device(), no, test.now()));
        QVERIFY(Outbox(test.store()).acknowledge(test->device(), no, test.now()));
        QCOMPARE(stateOf(test, u"ticket"_s, u"t1"_s).set.value(u"title"_s).toString(), u"a"_s);
        NotAcceptedList list(test.store());
        QCOMPARE(list.list()->size(), 1);
        QCOMPARE(list.list()->first().code, u"forbidden_field"_s);
        QVERIFY(list.resend(own.uid, u"u1"_s, test.now(), QVariantMap{{u"title"_s, u"better"_s}}));
        QCOMPARE(stateOf(test, u"ticket"_s, u"t1"_s).set.value(u"title"_s).toString(), u"better"_s);
        QCOMPARE(list.count().value_or(-1), 0);
        QCOMPARE(list.list(true)->first().settled, NotAccepted::Settled::Resent);
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    void aRecordThatLeavesStaysUntilOwnEditsAreSettled()
    {
        TestStore test;
        Log log;
        QVERIFY(Inbox(test.store()).applyPage(
            scope, log.page({log.operation(u"ticket"_s, u"t1"_s, u"create"_s, complaint(u"a"_s), 1)}), 0, test.now()));
        setTitle(test, u"mine"_s);
        const Operation own = lastOwn(test);
        QVERIFY(Inbox(test.store()).applyPage(scope, log.page({log.leave(u"t1"_s, 1)}), 0, test.now()));
        QCOMPARE(SyncStatus(test.store()).leftScope(u"ticket"_s, u"t1"_s).value_or(QString()), u"moved"_s);
        auto session = test.begin();
        QCOMPARE(session->set(u"ticket"_s, u"t1"_s, {{u"title"_s, u"x"_s}}).error().code, u"left-scope"_s);
        session.reset();
        const PushReply pushed{own.dseq, {{own.dseq, true, {}, {}, {}}}, {}, {}};
        QVERIFY(Outbox(test.store()).acknowledge(test->device(), pushed, test.now()));
        QVERIFY(!stateOf(test, u"ticket"_s, u"t1"_s).exists());
        QCOMPARE(SyncStatus(test.store()).counts()->leaving, 0);
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    // The hub is restored to before there was anything in the scope, so that it cannot offer it until somebody has sent
    // what was in it again.
    void aLogThatBeginsAnewTellsAllOfARecordFromBeforeARestore()
    {
        TestStore test;
        Log before;
        const LogEntry made = before.operation(u"ticket"_s, u"t1"_s, u"create"_s, complaint(u"a"_s), 1);
        QVERIFY(Inbox(test.store()).applyPage(scope, before.page({made}), 0, test.now()));
        setTitle(test, u"mine"_s);
        const Operation own = lastOwn(test);
        QVERIFY(Outbox(test.store()).hubRestored(1, 0, test.now()));
        QVERIFY(Inbox(test.store()).dropScope(scope, test.now()));

        Log after;
        Operation again = made.operation;
        again.device = u"d_reincarnated"_s;
        QVERIFY(Inbox(test.store()).applyPage(scope, after.page({after.placed(again, 1)}), 1, test.now()));
        EntityState state = stateOf(test, u"ticket"_s, u"t1"_s);
        QCOMPARE(state.created.device, again.device);
        QCOMPARE(state.set.value(u"title"_s).toString(), u"mine"_s); // not yet sent again, and on top

        QVERIFY(Inbox(test.store()).applyPage(scope, after.page({after.placed(own, 2)}), 1, test.now()));
        state = stateOf(test, u"ticket"_s, u"t1"_s);
        QCOMPARE(state.ver, 2);
        QCOMPARE(state.stamps.value(u"title"_s).ver, 2);
        QCOMPARE(verifyStore(test.store()), Findings());
    }

    void whatWaitsIsCountedHoweverMuchItIs()
    {
        TestStore test;
        const auto fill = [&test](int from, int to, int acked) {
            auto rows = test->database().query("WITH RECURSIVE n(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)"
                                               " INSERT INTO outbox (dseq, uid, ent, body, dh, acked)"
                                               " SELECT i, i, 't', '{}', '', ?3 FROM n");
            QVERIFY(rows.bind(from).bind(to).bind(acked).run());
        };
        fill(1, 20, 1);
        fill(21, 50, 0);
        QCOMPARE(SyncStatus(test.store()).counts()->sent, 20);
        QCOMPARE(SyncStatus(test.store()).counts()->waiting, 30);
        fill(51, 30'000, 0); // a computer that has long worked alone
        QCOMPARE(SyncStatus(test.store()).counts()->sent, 20);
        QCOMPARE(SyncStatus(test.store()).counts()->waiting, 29'980);
        QVERIFY(test->database().query("UPDATE outbox SET acked = 1").run());
        QCOMPARE(SyncStatus(test.store()).counts()->waiting, 0);
        QCOMPARE(SyncStatus(test.store()).counts()->sent, 30'000);
    }

    void aNewIdentityKeepsWhatWasSaidAndWhatItsAuthorHadSeen()
    {
        TestStore test;
        {
            auto session = test.begin();
            QVERIFY(session->create(u"ticket"_s, u"t1"_s, complaint(u"a"_s)));
            QVERIFY(session->commit());
        }
        setTitle(test, u"b"_s);
        const Operation before = lastOwn(test);
        QVERIFY(Outbox(test.store()).reincarnate(u"d_new"_s, test.now()));
        const Operation after = lastOwn(test);
        QCOMPARE(after.uid, before.uid);
        QCOMPARE(after.device, u"d_new"_s);
        QCOMPARE(after.own, 1);
        QCOMPARE(test->device(), u"d_new"_s);
        QCOMPARE(stateOf(test, u"ticket"_s, u"t1"_s).created.device, u"d_new"_s);
        setTitle(test, u"c"_s);
        QCOMPARE(Outbox(test.store()).nextBatch(500, 1 << 20)->bodies.size(), 3);
        QCOMPARE(verifyStore(test.store()), Findings());
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"
