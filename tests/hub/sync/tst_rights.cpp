#include <QtTest>

#include "people/credential.h"
#include "testhub.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const QString home = u"branch:SH01"_s;
const QString away = u"branch:BJ02"_s;

TestDevice administrator(const QString &name = u"d_admin"_s)
{
    TestDevice device(name, {u"*"_s}, {u"administrator"_s});
    device.user = u"root"_s;
    return device;
}

Operation staff(TestDevice &device, const QString &user, const QString &role, bool active = true, qint64 base = 0)
{
    return device.make(u"staff"_s, user, base == 0 ? u"create"_s : u"set"_s,
                       {{u"name"_s, user}, {u"branch"_s, u"SH01"_s}, {u"active"_s, qint64(active)},
                        {u"roles/"_s + role, true}}, base);
}

} // namespace

// Who may write and see what (sync-protocol §9).
class tst_Rights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherScopeIsNeitherWrittenNorSeen_data() { onBothDatabases(); }
    void anotherScopeIsNeitherWrittenNorSeen();
    void partsGoWithTheirTicket_data() { onBothDatabases(); }
    void partsGoWithTheirTicket();
    void aTicketThatChangesItsBranchMovesWithItsParts_data() { onBothDatabases(); }
    void aTicketThatChangesItsBranchMovesWithItsParts();
    void usersActByTheirOwnRolesOnceKnown_data() { onBothDatabases(); }
    void usersActByTheirOwnRolesOnceKnown();
    void rightsAreThoseOfTheTimeOfWriting_data() { onBothDatabases(); }
    void rightsAreThoseOfTheTimeOfWriting();
    void stepsFollowTheProcess_data() { onBothDatabases(); }
    void stepsFollowTheProcess();
    void aStepIsJudgedFromWhatItsAuthorSaw_data() { onBothDatabases(); }
    void aStepIsJudgedFromWhatItsAuthorSaw();
    void eachKindOfRecordHasItsWriters_data();
    void eachKindOfRecordHasItsWriters();
    void aPersonChangesTheOwnPasswordAndNobodyElses_data() { onBothDatabases(); }
    void aPersonChangesTheOwnPasswordAndNobodyElses();
    void nobodySignsInAnothersName_data() { onBothDatabases(); }
    void nobodySignsInAnothersName();
    void valuesAreCheckedByTheRegistry_data();
    void valuesAreCheckedByTheRegistry();
    void aSupervisorReleasesOrDiscards_data() { onBothDatabases(); }
    void aSupervisorReleasesOrDiscards();
    void aPurgeErasesWordsAndKeepsHashes_data() { onBothDatabases(); }
    void aPurgeErasesWordsAndKeepsHashes();
    void aFileIsVisibleWhereARecordNamesIt_data() { onBothDatabases(); }
    void aFileIsVisibleWhereARecordNamesIt();
};

void tst_Rights::anotherScopeIsNeitherWrittenNorSeen()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice ours(u"d_a"_s);
    TestDevice theirs(u"d_b"_s, {u"BJ02"_s});
    ours.push(*hub, {ours.ticket(u"t1"_s, {{u"title"_s, u"secret"_s}}), ours.note(u"n1"_s, u"t1"_s, u"secret"_s)});

    // A record that exists elsewhere and one that does not are answered alike.
    const PushReply reply = theirs.push(*hub, {
        theirs.set(u"t1"_s, {{u"title"_s, u"x"_s}}, 1), theirs.set(u"t9"_s, {{u"title"_s, u"x"_s}}, 1),
        theirs.note(u"n2"_s, u"t1"_s, u"x"_s), theirs.note(u"n3"_s, u"t9"_s, u"x"_s),
        theirs.ticket(u"t1"_s), theirs.ticket(u"t2"_s, {{u"branch"_s, u"SH01"_s}})});
    for (const PushResult &result : reply.results)
        QCOMPARE(result.code, OpCode::forbiddenScope);
    QCOMPARE(reply.results.at(0).message, reply.results.at(1).message);
    QCOMPARE(reply.results.at(0).field, reply.results.at(1).field);
    QCOMPARE(reply.results.at(2).field, reply.results.at(3).field);
    QVERIFY(reply.heads.isEmpty());

    const QList<std::pair<QByteArray, QMap<QByteArray, QByteArray>>> questions{
        {"/v1/sync/pull", {{"scope", home.toUtf8()}, {"cursor", "0"}}},
        {"/v1/scopes/branch:SH01/snapshot", {}},
        {"/v1/audit/checkpoints", {{"scope", home.toUtf8()}}},
        {"/v1/audit/proof", {{"scope", home.toUtf8()}, {"seq", "1"}}},
        {"/v1/entities/t1", {}},
        {"/v1/entities/t1/history", {}},
    };
    for (const auto &[path, query] : questions) {
        const ApiReply answer = theirs.get(*hub, path, query);
        QVERIFY2(answer.status == 403 || answer.status == 404, path);
        QVERIFY(!answer.body.contains("secret"));
        QVERIFY(ours.get(*hub, path, query).ok());
    }
    QCOMPARE(theirs.get(*hub, "/v1/entities/t1").body, theirs.get(*hub, "/v1/entities/t9").body);
    const auto heads = HeadsReply::fromJson(theirs.get(*hub, "/v1/sync/heads", {{"scopes", "branch:SH01,ref"}}).body);
    QCOMPARE(heads->heads.keys(), QStringList{u"ref"_s});
    HelloRequest hello;
    hello.device = u"d_b"_s;
    hello.dseq = theirs.dseq;
    hello.scopes.insert(home, {});
    const auto welcome = HelloReply::fromJson(theirs.post(*hub, "/v1/sync/hello", hello.toJson()).body);
    QCOMPARE(welcome->scopes.keys(), (QStringList{away, u"ref"_s}));
    QCOMPARE(welcome->dropped, QStringList{home});
    // The held operations of one branch are not shown to the supervisors of another.
    TestDevice chief(u"d_c"_s, {u"SH01"_s}, {u"supervisor"_s});
    QVERIFY(quarantineFromJson(chief.get(*hub, "/v1/quarantine").body)->isEmpty());
}

void tst_Rights::partsGoWithTheirTicket()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    const PushReply reply = device.push(*hub, {
        device.note(u"n0"_s, u"t1"_s, u"too early"_s), device.ticket(u"t1"_s), device.note(u"n1"_s, u"t1"_s, u"x"_s),
        device.make(u"customer"_s, u"c1"_s, u"create"_s, {{u"name"_s, u"王"_s}})});
    QCOMPARE(reply.results.at(0).code, OpCode::forbiddenScope);
    QCOMPARE(reply.heads, (QMap<QString, qint64>{{home, 3}}));
    const auto snapshot = SnapshotReply::fromJson(device.get(*hub, "/v1/scopes/branch:SH01/snapshot").body);
    QCOMPARE(snapshot->items.size(), 3);
    const auto first = SnapshotReply::fromJson(
        device.get(*hub, "/v1/scopes/branch:SH01/snapshot", {{"limit", "2"}}).body);
    QCOMPARE(first->items.size(), 2);
    const auto rest = SnapshotReply::fromJson(device.get(*hub, "/v1/scopes/branch:SH01/snapshot",
                                                         {{"after", first->next.toUtf8()}}).body);
    QCOMPARE(first->items + rest->items, snapshot->items);
    QVERIFY(rest->next.isEmpty());
}

void tst_Rights::aTicketThatChangesItsBranchMovesWithItsParts()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice ours(u"d_a"_s);
    TestDevice theirs(u"d_b"_s, {u"BJ02"_s});
    ours.push(*hub, {ours.ticket(u"t1"_s), ours.note(u"n1"_s, u"t1"_s, u"before"_s)});
    ours.push(*hub, {ours.note(u"n2"_s, u"t1"_s, u"with it"_s), ours.set(u"t1"_s, {{u"branch"_s, u"BJ02"_s}}, 1),
                     ours.note(u"n3"_s, u"t1"_s, u"too late"_s)});
    const QList<LogEntry> left = ours.pull(*hub, home);
    QStringList story;
    for (const LogEntry &line : left)
        story.append(line.entity + (line.kind == LogEntry::Kind::Leave ? u"-"_s : QString()));
    QCOMPARE(story.mid(0, 4), (QStringList{u"t1"_s, u"n1"_s, u"n2"_s, u"t1"_s}));
    QCOMPARE(QSet<QString>(story.cbegin() + 4, story.cend()), (QSet<QString>{u"t1-"_s, u"n1-"_s, u"n2-"_s}));
    QCOMPARE(left.at(4).reason, u"moved"_s);
    const QList<LogEntry> entered = theirs.pull(*hub, away);
    QCOMPARE(entered.size(), 3);
    for (const LogEntry &line : entered) {
        QCOMPARE(line.kind, LogEntry::Kind::Enter);
        QCOMPARE(line.state, theirs.record(*hub, line.entity));
    }
    QCOMPARE(theirs.record(*hub, u"t1"_s).set.value(u"branch"_s).toString(), u"BJ02"_s);
    QVERIFY(ours.record(*hub, u"t1"_s).entity.isEmpty());
    // What is written there now goes on there, with versions that go on.
    theirs.push(*hub, {theirs.set(u"t1"_s, {{u"title"_s, u"ours now"_s}}, 2)});
    QCOMPARE(theirs.pull(*hub, away).last().ver, 3);
    // Their history of it begins with the entry.
    QVERIFY(!theirs.get(*hub, "/v1/entities/t1/history").body.contains("registered"));
}

void tst_Rights::usersActByTheirOwnRolesOnceKnown()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice admin = administrator();
    TestDevice device(u"d_a"_s, {u"SH01"_s}, {u"administrator"_s});
    device.user = u"mei"_s;
    const auto asks = [&](const QString &entity) {
        return device.outcome(*hub, device.make(u"branch"_s, entity, u"create"_s, {{u"name"_s, u"x"_s}}));
    };
    QCOMPARE(asks(u"b1"_s), u"ok"_s); // unknown: the device's role
    admin.now = device.now = hub.now();
    QCOMPARE(admin.outcome(*hub, staff(admin, u"mei"_s, u"counter"_s)), u"ok"_s);
    hub.advance(10);
    device.now = hub.now();
    QCOMPARE(asks(u"b2"_s), u"forbidden_field type"_s);
    QCOMPARE(device.outcome(*hub, device.ticket(u"t1"_s)), u"ok"_s);
    // A user of another branch is not allowed on this device.
    admin.push(*hub, {admin.make(u"staff"_s, u"li"_s, u"create"_s,
                                 {{u"branch"_s, u"BJ02"_s}, {u"roles/handler"_s, true}})});
    device.user = u"li"_s;
    QCOMPARE(device.outcome(*hub, device.ticket(u"t2"_s)), u"forbidden_scope user"_s);
}

void tst_Rights::rightsAreThoseOfTheTimeOfWriting()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice admin = administrator();
    TestDevice device(u"d_a"_s);
    device.user = u"mei"_s;
    admin.push(*hub, {staff(admin, u"mei"_s, u"supervisor"_s)});
    // Written offline as a supervisor …
    device.now = hub.now().plusSeconds(60);
    const Operation created = device.ticket(u"t1"_s);
    const Operation deletion = device.set(u"t1"_s, {{u"_deleted"_s, qint64(1)}}, 1);
    // … who meanwhile is one no longer.
    hub.advance(3600);
    admin.now = hub.now();
    admin.push(*hub, {admin.make(u"staff"_s, u"mei"_s, u"set"_s,
                                 {{u"roles/supervisor"_s, false}, {u"roles/counter"_s, true}}, 1)});
    const PushReply reply = device.push(*hub, {created, deletion});
    QVERIFY(reply.results.at(0).accepted && reply.results.at(1).accepted);
    device.now = hub.now().plusSeconds(10);
    device.push(*hub, {device.ticket(u"t2"_s)});
    QCOMPARE(device.outcome(*hub, device.set(u"t2"_s, {{u"_deleted"_s, qint64(1)}}, 1)), u"forbidden_field _deleted"_s);
    // Taken out of service: also what was written before goes to a supervisor.
    const Operation before = device.ticket(u"t3"_s);
    hub.advance(3600);
    admin.now = hub.now();
    admin.push(*hub, {admin.make(u"staff"_s, u"mei"_s, u"set"_s, {{u"active"_s, qint64(0)}}, 2)});
    QCOMPARE(device.outcome(*hub, before), u"user_revoked user"_s);
}

void tst_Rights::stepsFollowTheProcess()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    const auto step = [&](const QString &to, qint64 base) {
        return device.outcome(*hub, device.set(u"t1"_s, {{u"state"_s, to}, {u"round"_s, qint64(1)}}, base));
    };
    device.push(*hub, {device.ticket(u"t1"_s)});
    QCOMPARE(step(u"archived"_s, 1), u"bad_transition state"_s);
    QCOMPARE(step(u"accepted"_s, 1), u"ok"_s);
    QCOMPARE(step(u"accepted"_s, 2), u"ok"_s); // nothing changes
    QCOMPARE(step(u"registered"_s, 3), u"bad_transition state"_s);
    QCOMPARE(device.outcome(*hub, device.set(u"t1"_s, {{u"state"_s, u"nonsense"_s}}, 3)), u"bad_value state"_s);
    // The step that makes another kind of it belongs to the process of the kind it was.
    const Operation enquiry = device.make(u"ticket"_s, u"t2"_s, u"create"_s,
                                          {{u"kind"_s, u"enquiry"_s}, {u"state"_s, u"closed"_s}, {u"branch"_s, u"SH01"_s}});
    QCOMPARE(device.outcome(*hub, enquiry), u"ok"_s);
    const QVariantMap converted{{u"kind"_s, u"complaint"_s}, {u"state"_s, u"registered"_s}, {u"round"_s, qint64(2)}};
    QCOMPARE(device.outcome(*hub, device.set(u"t2"_s, converted, 1)), u"ok"_s);
    QCOMPARE(device.outcome(*hub, device.set(u"t2"_s, {{u"state"_s, u"archived"_s}}, 2)), u"bad_transition state"_s);
}

void tst_Rights::aStepIsJudgedFromWhatItsAuthorSaw()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice left(u"d_a"_s);
    TestDevice right(u"d_b"_s);
    left.push(*hub, {left.ticket(u"t1"_s)});
    left.push(*hub, {left.set(u"t1"_s, {{u"state"_s, u"accepted"_s}}, 1)});
    left.push(*hub, {left.set(u"t1"_s, {{u"state"_s, u"classified"_s}}, 2)});
    // Who still saw it registered may reject it: a conflict, not a refusal. What it saw is covered by now.
    QCOMPARE(right.outcome(*hub, right.set(u"t1"_s, {{u"state"_s, u"accepted"_s}}, 1)), u"ok"_s);
    QCOMPARE(left.record(*hub, u"t1"_s).conflicts(), QStringList{u"flow"_s});
    QCOMPARE(right.outcome(*hub, right.set(u"t1"_s, {{u"state"_s, u"classified"_s}}, 1, 0)), u"bad_transition state"_s);
}

void tst_Rights::eachKindOfRecordHasItsWriters_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariantMap>("set");
    QTest::addColumn<QString>("outcome");
    const QVariantMap own{{u"branch"_s, u"SH01"_s}};
    const QVariantMap other{{u"branch"_s, u"BJ02"_s}};
    QTest::newRow("a counter registers customers")
        << u"counter"_s << u"customer"_s << QVariantMap{{u"name"_s, u"x"_s}} << u"ok"_s;
    QTest::newRow("nobody without a role") << QString() << u"customer"_s << QVariantMap{} << u"forbidden_field type"_s;
    QTest::newRow("a handler makes no staff") << u"handler"_s << u"staff"_s << own << u"forbidden_field type"_s;
    QTest::newRow("a supervisor makes own staff") << u"supervisor"_s << u"staff"_s << own << u"ok"_s;
    QTest::newRow("a supervisor makes no other staff") << u"supervisor"_s << u"staff"_s << other << u"forbidden_field branch"_s;
    QTest::newRow("a supervisor makes no administrators")
        << u"supervisor"_s << u"staff"_s << QVariantMap{{u"branch"_s, u"SH01"_s}, {u"roles/administrator"_s, true}}
        << u"forbidden_field roles/administrator"_s;
    QTest::newRow("a manager writes no documents")
        << u"manager"_s << u"ref_document"_s << QVariantMap{} << u"forbidden_field type"_s;
    QTest::newRow("an administrator writes documents")
        << u"administrator"_s << u"ref_document"_s << QVariantMap{{u"kind"_s, u"calendar"_s}} << u"ok"_s;
    QTest::newRow("an administrator makes branches") << u"administrator"_s << u"branch"_s << QVariantMap{} << u"ok"_s;
    QTest::newRow("an administrator gives passwords")
        << u"administrator"_s << u"credential"_s << QVariantMap{{u"branch"_s, u"SH01"_s}} << u"ok"_s;
    QTest::newRow("but none of another branch")
        << u"administrator"_s << u"credential"_s << QVariantMap{{u"branch"_s, u"BJ02"_s}} << u"forbidden_scope branch"_s;
    QTest::newRow("a supervisor gives no passwords")
        << u"supervisor"_s << u"credential"_s << QVariantMap{{u"branch"_s, u"SH01"_s}} << u"forbidden_field type"_s;
    QTest::newRow("no such type") << u"administrator"_s << u"invoice"_s << QVariantMap{} << u"unknown_type type"_s;
}

void tst_Rights::eachKindOfRecordHasItsWriters()
{
    QFETCH(QString, role);
    QFETCH(QString, type);
    QFETCH(QVariantMap, set);
    QFETCH(QString, outcome);
    TestHub hub(u"sqlite"_s);
    TestDevice device(u"d_a"_s, {u"SH01"_s}, role.isEmpty() ? QStringList() : QStringList{role});
    QCOMPARE(device.outcome(*hub, device.make(type, u"x1"_s, u"create"_s, set)), outcome);
}

void tst_Rights::aPersonChangesTheOwnPasswordAndNobodyElses()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice admin = administrator();
    TestDevice device(u"d_a"_s, {u"SH01"_s}, {u"counter"_s});
    const QString mei = credentialId(StaffId(u"mei"_s), u"SH01"_s);
    const QString li = credentialId(StaffId(u"li"_s), u"SH01"_s);
    admin.push(*hub, {staff(admin, u"mei"_s, u"counter"_s)});
    for (const QString &id : {mei, li}) {
        const QVariantMap given{{u"branch"_s, u"SH01"_s}, {u"password"_s, u"old"_s}};
        QCOMPARE(admin.outcome(*hub, admin.make(u"credential"_s, id, u"create"_s, given)), u"ok"_s);
    }
    device.user = u"mei"_s;
    device.now = admin.now = hub.now();
    const auto sets = [&](const QString &id, const QString &field) {
        return device.outcome(*hub, device.make(u"credential"_s, id, u"set"_s, {{field, u"new"_s}}));
    };
    QCOMPARE(sets(mei, u"password"_s), u"ok"_s);
    QCOMPARE(sets(mei, u"login"_s), u"forbidden_field login"_s);
    QCOMPARE(sets(li, u"password"_s), u"forbidden_field type"_s);
}

void tst_Rights::nobodySignsInAnothersName()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s, {u"SH01"_s}, {u"administrator"_s});
    device.user = u"mei"_s;
    device.push(*hub, {device.ticket(u"t1"_s)});
    const auto signs = [&](const QString &id, const QString &staff) {
        return device.outcome(*hub, device.make(u"approval"_s, id, u"create"_s,
                                                {{u"ticket"_s, u"t1"_s}, {u"staff"_s, staff}}));
    };
    QCOMPARE(signs(u"a1"_s, u"mei"_s), u"ok"_s);
    QCOMPARE(signs(u"a2"_s, u"li"_s), u"forbidden_field staff"_s);
}

void tst_Rights::valuesAreCheckedByTheRegistry_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("text") << u"title"_s << QVariant(u"x"_s) << u"ok"_s;
    QTest::newRow("nothing") << u"title"_s << QVariant() << u"ok"_s;
    QTest::newRow("number for text") << u"title"_s << QVariant(qint64(1)) << u"bad_value title"_s;
    QTest::newRow("text for number") << u"claim_amount"_s << QVariant(u"1"_s) << u"bad_value claim_amount"_s;
    QTest::newRow("not an instant") << u"received_at"_s << QVariant(u"yesterday"_s) << u"bad_value received_at"_s;
    QTest::newRow("element of a set") << u"tags/urgent"_s << QVariant(true) << u"ok"_s;
    QTest::newRow("a set as a whole") << u"tags"_s << QVariant(u"urgent"_s) << u"bad_value tags"_s;
    QTest::newRow("element of no set") << u"title/x"_s << QVariant(true) << u"bad_value title/x"_s;
    QTest::newRow("no such field") << u"colour"_s << QVariant(u"red"_s) << u"bad_value colour"_s;
    QTest::newRow("branch with a comma") << u"branch"_s << QVariant(u"A,B"_s) << u"bad_value branch"_s;
}

void tst_Rights::valuesAreCheckedByTheRegistry()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(QString, outcome);
    TestHub hub(u"sqlite"_s);
    TestDevice device(u"d_a"_s);
    device.push(*hub, {device.ticket(u"t1"_s)});
    QCOMPARE(device.outcome(*hub, device.set(u"t1"_s, {{key, value}}, 1)), outcome);
}

void tst_Rights::aSupervisorReleasesOrDiscards()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    TestDevice chief(u"d_c"_s, {u"SH01"_s}, {u"supervisor"_s});
    TestDevice elsewhere(u"d_e"_s, {u"BJ02"_s}, {u"supervisor"_s});
    device.push(*hub, {device.ticket(u"t1"_s)});
    const Operation deletion = device.set(u"t1"_s, {{u"_deleted"_s, qint64(1)}}, 1);
    const Operation other = device.set(u"t1"_s, {{u"_deleted"_s, qint64(1)}}, 1);
    const PushReply first = device.push(*hub, {deletion, other});
    QVERIFY(!first.results.at(0).accepted);

    const auto decide = [&](const TestDevice &who, const QString &uid, const char *what) {
        return who.post(*hub, "/v1/quarantine/" + uid.toUtf8() + '/' + what, quarantineDecisionToJson(u"chief"_s)).status;
    };
    QCOMPARE(decide(elsewhere, deletion.uid, "release"), 404);
    QCOMPARE(decide(device, deletion.uid, "release"), 403);
    QCOMPARE(decide(chief, u"unknown"_s, "release"), 404);
    QCOMPARE(decide(chief, deletion.uid, "release"), 200);
    QCOMPARE(decide(chief, deletion.uid, "release"), 200);
    QCOMPARE(decide(chief, deletion.uid, "discard"), 404);
    QCOMPARE(decide(chief, other.uid, "discard"), 200);
    QCOMPARE(decide(chief, other.uid, "release"), 404);
    QVERIFY(quarantineFromJson(chief.get(*hub, "/v1/quarantine").body)->isEmpty());

    const QList<LogEntry> lines = device.pull(*hub, home);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).operation, deletion);
    QCOMPARE(lines.at(1).flags, QStringList{u"released"_s});
    QVERIFY(device.record(*hub, u"t1"_s).isDeleted());
    QCOMPARE(device.push(*hub, {deletion, other}).results, first.results); // I8
}

void tst_Rights::aPurgeErasesWordsAndKeepsHashes()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice device(u"d_a"_s);
    TestDevice admin = administrator();
    device.push(*hub, {device.ticket(u"t1"_s, {{u"title"_s, u"secret"_s}}), device.note(u"n1"_s, u"t1"_s, u"secret"_s),
                       device.ticket(u"t2"_s, {{u"title"_s, u"kept"_s}})});
    const QList<LogEntry> before = device.pull(*hub, home);
    QCOMPARE(device.outcome(*hub, device.make(u"ticket"_s, u"t1"_s, u"purge"_s, {}, 1)), u"forbidden_field kind"_s);
    Operation purge = admin.make(u"ticket"_s, u"t1"_s, u"purge"_s, {}, 1);
    purge.reason = u"court order 7"_s;
    admin.relink(purge);
    QCOMPARE(admin.outcome(*hub, purge), u"ok"_s);

    const QList<LogEntry> after = device.pull(*hub, home); // checks the chain
    QCOMPARE(after.size(), 5);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(after.at(i).hash, before.at(i).hash);
    QVERIFY(after.at(0).isPurged() && after.at(1).isPurged() && !after.at(2).isPurged());
    QVERIFY(!device.get(*hub, "/v1/sync/pull", {{"scope", home.toUtf8()}, {"cursor", "0"}}).body.contains("secret"));
    QVERIFY(!device.get(*hub, "/v1/scopes/branch:SH01/snapshot").body.contains("secret"));
    QCOMPARE(device.record(*hub, u"n1"_s).set, (QVariantMap{{u"_deleted"_s, qint64(1)}}));
    QCOMPARE(device.record(*hub, u"t2"_s).set.value(u"title"_s).toString(), u"kept"_s);
    QCOMPARE(device.outcome(*hub, device.set(u"t1"_s, {{u"title"_s, u"again"_s}}, 2)), u"forbidden_field ent"_s);
}

void tst_Rights::aFileIsVisibleWhereARecordNamesIt()
{
    QFETCH(QString, kind);
    TestHub hub(kind);
    TestDevice ours(u"d_a"_s);
    TestDevice theirs(u"d_b"_s, {u"BJ02"_s});
    const QByteArray hash(64, 'a');
    const auto attach = [&](const QVariant &sha256) {
        return ours.outcome(*hub, ours.make(u"attachment"_s, u"a%1"_s.arg(ours.dseq), u"attach"_s,
                                            {{u"ticket"_s, u"t1"_s}, {u"sha256"_s, sha256}}));
    };
    ours.push(*hub, {ours.ticket(u"t1"_s)});
    QCOMPARE(attach(QVariant()), u"missing_blob_hash sha256"_s);
    QCOMPARE(attach(u"abc"_s), u"missing_blob_hash sha256"_s);
    QVERIFY(!hub->maySeeBlob(ours.caller, hash).value_or(true));
    QCOMPARE(attach(QString::fromLatin1(hash)), u"ok"_s);
    QVERIFY(hub->maySeeBlob(ours.caller, hash).value_or(false));
    QVERIFY(!hub->maySeeBlob(theirs.caller, hash).value_or(true));
}

QTEST_GUILESS_MAIN(tst_Rights)
#include "tst_rights.moc"
