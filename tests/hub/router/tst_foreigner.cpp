#include <QtTest/QtTest>

#include "hubdatabases.h"
#include "messages/blobmessages.h"
#include "messages/quarantinemessages.h"
#include "runninghub.h"
#include "testhub.h"

using namespace kesu;
using namespace kesutest;
using namespace Qt::StringLiterals;

namespace {

const QByteArray file = "the photo of another branch";

QByteArray nameOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray pushOf(const EnrolledDevice &enrolled, const kesu::TestDevice &writer, const QList<Operation> &operations)
{
    QList<QByteArray> bodies;
    for (const Operation &operation : operations)
        bodies.append(toJson(operation));
    const QByteArray text = pushText(enrolled.device, operations.first().dseq, operations.last().dseq,
                                     operations.last().chain);
    return PushRequest::toJson(enrolled.device, writer.dseq, 0, bodies, signBytes(text, enrolled.keys.secretKey));
}

} // namespace

// A device of one branch asks for what belongs to another: in operations, heads, pages, files, errors and counts. What
// is there and what is not is told alike (I11).
class ForeignerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { onBothDatabases(); }

    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_place = std::make_unique<TestHubDatabase>(kind);
        m_hub = std::make_unique<RunningHub>(HttpConfig{}, RouterLimits{}, m_place->url());
        m_owner = m_hub->enrol(u"SH01"_s, u"handler,administrator"_s);
        m_foreigner = m_hub->enrol(u"BJ02"_s, u"handler,supervisor,administrator"_s);
        kesu::TestDevice writer(m_owner.device);
        writer.now = m_hub->hub().now();
        const QList<Operation> operations{
            writer.ticket(u"t-secret"_s, {{u"title"_s, u"机密"_s}}),
            writer.make(u"attachment"_s, u"a-secret"_s, u"attach"_s,
                        {{u"ticket"_s, u"t-secret"_s}, {u"sha256"_s, QString::fromLatin1(nameOf(file))},
                         {u"size"_s, qint64(file.size())}, {u"name"_s, u"x.jpg"_s}}),
            writer.set(u"t-secret"_s, {{u"state"_s, u"archived"_s}}, 1)}; // goes to quarantine
        const auto reply = PushReply::fromJson(ask(m_owner, "POST", "/v1/sync/push", pushOf(m_owner, writer, operations)).body);
        QVERIFY(reply && reply->results.at(0).accepted && reply->results.at(1).accepted && !reply->results.at(2).accepted);
        m_rejected = operations.at(2).uid;
        ask(m_owner, "POST", "/v1/blobs", BlobRequest{nameOf(file), file.size(), u"a-secret"_s}.toJson());
        QCOMPARE(m_hub->ask("PATCH", "/v1/blobs/" + nameOf(file) + "/upload", file,
                            m_owner.bearer() + "Upload-Offset: 0\r\nChunk-SHA256: " + nameOf(file) + "\r\n").status, 200);
    }

    void cleanup()
    {
        m_hub.reset();
        m_place.reset();
    }

    void whatIsThereIsAnsweredLikeWhatIsNot()
    {
        const QByteArray other = nameOf("no such file");
        const QByteArray uid = m_rejected.toLatin1();
        const QByteArray decision = quarantineDecisionToJson(u"boss"_s);
        const auto alike = [&](const QByteArray &method, const QByteArray &there, const QByteArray &not_,
                               const QByteArray &body = {}, int status = 404) {
            const RawReply first = ask(m_foreigner, method, there, body);
            const RawReply second = ask(m_foreigner, method, not_, body);
            QVERIFY2(first.status == status, (method + ' ' + there + ' ' + first.body).constData());
            QCOMPARE(second.status, status);
            QCOMPARE(first.body, second.body);
        };
        alike("GET", "/v1/entities/t-secret", "/v1/entities/t-none");
        alike("GET", "/v1/entities/t-secret/history", "/v1/entities/t-none/history");
        alike("GET", "/v1/blobs/" + nameOf(file), "/v1/blobs/" + other);
        alike("HEAD", "/v1/blobs/" + nameOf(file) + "/upload", "/v1/blobs/" + other + "/upload");
        alike("POST", "/v1/quarantine/" + uid + "/release", "/v1/quarantine/none/release", decision);
        alike("POST", "/v1/quarantine/" + uid + "/discard", "/v1/quarantine/none/discard", decision);
        alike("POST", "/v1/devices/" + m_owner.device.toLatin1() + "/revoke", "/v1/devices/d_none/revoke", "{}");
        alike("GET", "/v1/sync/pull?scope=branch:SH01&cursor=0", "/v1/sync/pull?scope=branch:NONE&cursor=0", {}, 403);
        alike("GET", "/v1/scopes/branch:SH01/snapshot", "/v1/scopes/branch:NONE/snapshot", {}, 403);
        alike("GET", "/v1/audit/checkpoints?scope=branch:SH01", "/v1/audit/checkpoints?scope=branch:NONE", {}, 403);
        alike("GET", "/v1/audit/proof?scope=branch:SH01&seq=1", "/v1/audit/proof?scope=branch:NONE&seq=1", {}, 403);
        alike("GET", "/v1/sync/pull?scope=user:u1&cursor=0", "/v1/sync/pull?scope=user:u9&cursor=0", {}, 403);
    }

    void headsAndCountsSayNothingOfOthers()
    {
        const RawReply heads = ask(m_foreigner, "GET", "/v1/sync/heads?scopes=branch:SH01,branch:BJ02&since=0,0");
        QVERIFY(!heads.body.contains("SH01"));
        HelloRequest hello;
        hello.device = m_foreigner.device;
        hello.schema = 1;
        hello.scopes.insert(u"branch:SH01"_s, {0, {}});
        const auto reply = HelloReply::fromJson(ask(m_foreigner, "POST", "/v1/sync/hello", hello.toJson()).body);
        QVERIFY(reply);
        QVERIFY(!reply->scopes.contains(u"branch:SH01"_s));
        QCOMPARE(reply->dropped, QStringList{u"branch:SH01"_s});
        QCOMPARE(ask(m_foreigner, "GET", "/v1/quarantine").body, "{\"items\":[]}");
        QCOMPARE(ask(m_foreigner, "GET", "/v1/quarantine?dev=" + m_owner.device.toLatin1()).body, "{\"items\":[]}");
        QVERIFY(!ask(m_foreigner, "GET", "/v1/devices").body.contains(m_owner.device.toLatin1()));
        QVERIFY(!ask(m_foreigner, "GET", "/v1/users").body.contains("SH01"));
    }

    void aFileIsNotGivenForKnowingItsName()
    {
        // Told to send it, as if it were new; nothing of what is there can be read afterwards either.
        const auto begun = BlobProgress::fromJson(
            ask(m_foreigner, "POST", "/v1/blobs", BlobRequest{nameOf(file), file.size(), u"a-secret"_s}.toJson()).body);
        QVERIFY(begun && !begun->have);
        QCOMPARE(begun->offset, 0);
        QCOMPARE(ask(m_foreigner, "GET", "/v1/blobs/" + nameOf(file)).status, 404);
        QCOMPARE(ask(m_owner, "GET", "/v1/blobs/" + nameOf(file)).body, file);
    }

    void operationsOnOthersRecordsAreRefusedWithoutAWordAboutThem()
    {
        kesu::TestDevice writer(m_foreigner.device, {u"BJ02"_s});
        writer.now = m_hub->hub().now();
        const QList<Operation> operations{
            writer.set(u"t-secret"_s, {{u"title"_s, u"taken"_s}}, 1),
            writer.set(u"t-none"_s, {{u"title"_s, u"taken"_s}}, 1),
            writer.note(u"n1"_s, u"t-secret"_s, u"let me in"_s)};
        const RawReply reply = ask(m_foreigner, "POST", "/v1/sync/push", pushOf(m_foreigner, writer, operations));
        const auto outcome = PushReply::fromJson(reply.body);
        QVERIFY(outcome);
        QCOMPARE(outcome->results.size(), 3);
        for (const PushResult &result : outcome->results)
            QVERIFY(!result.accepted);
        QCOMPARE(outcome->results.at(0).code, outcome->results.at(1).code);
        QCOMPARE(outcome->results.at(0).message, outcome->results.at(1).message);
        QVERIFY(!reply.body.contains("SH01"));
        QVERIFY(ask(m_owner, "GET", "/v1/entities/t-secret").body.contains("机密"));
    }

    void anothersTokenOrNameIsNoHelp()
    {
        // The batch names the owner's device under the foreigner's token.
        kesu::TestDevice writer(m_owner.device);
        writer.now = m_hub->hub().now();
        const QByteArray forged = pushOf({m_foreigner.keys, m_owner.device, {}}, writer, {writer.ticket(u"t2"_s)});
        const RawReply pushed = ask(m_foreigner, "POST", "/v1/sync/push", forged);
        QVERIFY2(pushed.status == 422 || pushed.status == 403, pushed.body.constData());
        HelloRequest hello;
        hello.device = m_owner.device;
        QVERIFY(ask(m_foreigner, "POST", "/v1/sync/hello", hello.toJson()).status >= 400);
        // Tokens that were altered, cut, doubled or belong to nobody.
        for (const QByteArray &token : {m_owner.token.chopped(1), m_owner.token + "A", m_owner.token.toUpper(),
                                        m_owner.token + ' ' + m_owner.token, "' OR 1=1 --"_ba, "\xff\xfe"_ba, ""_ba}) {
            const RawReply reply = m_hub->ask("GET", "/v1/users", {}, "Authorization: Bearer " + token + "\r\n");
            QVERIFY2(reply.status == 401 || reply.status == 400, token.constData());
        }
        QCOMPARE(m_hub->ask("GET", "/v1/users", {}, "Authorization: Basic " + m_owner.token + "\r\n").status, 401);
    }

    void namesOfFilesAreHashesAndNothingElse()
    {
        for (const QByteArray &name : {"..%2f..%2f..%2fetc%2fpasswd"_ba, ".."_ba, "%2e%2e"_ba, nameOf(file).toUpper(),
                                       nameOf(file) + "%2f..", nameOf(file).chopped(1), "a"_ba.repeated(64).replace(5, 1, "g"),
                                       nameOf(file) + "%20", "*"_ba}) {
            QCOMPARE(ask(m_owner, "GET", "/v1/blobs/" + name).status, 404);
            QCOMPARE(ask(m_owner, "HEAD", "/v1/blobs/" + name + "/upload").status, 404);
            const RawReply begun = ask(m_owner, "POST", "/v1/blobs",
                                       "{\"sha256\":\"" + QByteArray::fromPercentEncoding(name) + "\",\"size\":1,\"ent\":\"a\"}");
            QVERIFY2(begun.status == 422, name.constData());
        }
        QCOMPARE(ask(m_owner, "GET", "/v1/blobs/../blobs/" + nameOf(file)).status, 404);
    }

    void noBodyBreaksAnEndpoint()
    {
        QByteArrayList bodies{"", "{", "[]", "null", "\"text\"", "{}", "\xff\xfe{}", "{\"a\":1e999}", "{\"ops\":{}}",
                              "{\"dev\":null,\"ops\":null}", R"({"dev":"d","highest":-1,"epoch":0,"ops":[1,2],"sig":"A"})",
                              R"({"dev":["d"],"sha256":{},"size":"x","code":1,"branch":[],"label":{},"user":7})",
                              R"({"dev":"\u0000","code":"\u0000","branch":"\u0000","role":"\u0000","label":"\u0000"})",
                              R"({"proto":1,"schema":1,"dev":"x","dseq":99999999999999999999,"epoch":0})",
                              "{\"size\":1e18,\"ent\":\"a\",\"sha256\":\"" + nameOf(file) + "\"}",
                              "{\"dev\":" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + '}',
                              "{\"label\":\"" + QByteArray(1'000'000, 'x') + "\"}"};
        for (const Route &route : routes()) {
            if (route.method != "POST" && route.method != "PATCH")
                continue;
            QByteArray path = route.path;
            path.replace("{sha256}", nameOf(file)).replace("{dev}", m_foreigner.device.toLatin1()).replace("{uid}", "none");
            if (route.endpoint == Endpoint::RevokeDevice)
                continue; // takes no body, and would end the test
            for (const QByteArray &body : bodies) {
                const RawReply reply = ask(m_foreigner, route.method, path, body);
                QVERIFY2(reply.status >= 200 && reply.status < 500,
                         (route.method + ' ' + path + ' ' + body.left(60) + " -> "
                          + QByteArray::number(reply.status)).constData());
            }
        }
    }

    void noQueryBreaksAnEndpoint()
    {
        const QByteArrayList values{"", "-1", "99999999999999999999", "1e9", "%27;drop%20table%20op;--", "x,,y", "branch:BJ02",
                                    "%EF%BF%BF", QByteArray(2000, 'a')};
        for (const QByteArray &value : values) {
            for (const char *target : {"/v1/sync/pull?scope=branch:BJ02&cursor=", "/v1/sync/pull?cursor=0&scope=",
                                       "/v1/sync/pull?scope=branch:BJ02&cursor=0&limit=", "/v1/sync/heads?scopes=",
                                       "/v1/sync/heads?scopes=branch:BJ02&since=", "/v1/scopes/branch:BJ02/snapshot?after=",
                                       "/v1/scopes/branch:BJ02/snapshot?limit=", "/v1/entities/t1/history?before=",
                                       "/v1/quarantine?dev=", "/v1/audit/checkpoints?scope=branch:BJ02&after=",
                                       "/v1/audit/proof?scope=branch:BJ02&seq=", "/v1/audit/proof?seq=1&scope="}) {
                const RawReply reply = ask(m_foreigner, "GET", target + value);
                QVERIFY2(reply.status >= 200 && reply.status < 500, (target + value).constData());
            }
        }
    }

private:
    RawReply ask(const EnrolledDevice &device, const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        return m_hub->ask(method, target, body, device.bearer());
    }

    std::unique_ptr<TestHubDatabase> m_place;
    std::unique_ptr<RunningHub> m_hub;
    EnrolledDevice m_owner;
    EnrolledDevice m_foreigner;
    QString m_rejected;
};

QTEST_GUILESS_MAIN(ForeignerTest)
#include "tst_foreigner.moc"
