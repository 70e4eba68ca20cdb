#include <QtTest/QtTest>

#include "hubdatabases.h"
#include "jsonschema.h"
#include "messages/blobmessages.h"
#include "messages/quarantinemessages.h"
#include "router/routes.h"
#include "runninghub.h"
#include "testhub.h"

using namespace kesu;
using namespace kesutest;
using namespace Qt::StringLiterals;

namespace {

QJsonObject description()
{
    QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + u"/packaging/hub/openapi.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// An enrolled device that also writes operations.
struct Workstation {
    EnrolledDevice enrolled;
    kesu::TestDevice writer;

    Workstation(RunningHub &hub, const QString &role) : enrolled(hub.enrol(u"SH01"_s, role)), writer(enrolled.device)
    {
        writer.keys = enrolled.keys;
        writer.now = hub.hub().now();
    }

    QByteArray push(const QList<Operation> &operations) const
    {
        QList<QByteArray> bodies;
        for (const Operation &operation : operations)
            bodies.append(toJson(operation));
        return PushRequest::toJson(enrolled.device, writer.dseq, 0, bodies,
                                   signBytes(pushText(enrolled.device, operations.first().dseq, operations.last().dseq,
                                                      operations.last().chain),
                                             enrolled.keys.secretKey));
    }
};

} // namespace

// The published description against the hub: the same endpoints, and every kind of reply looks as described.
class OpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_document = description();
        QVERIFY(!m_document.isEmpty());
    }

    void itNamesTheEndpointsOfTheRouterAndNoOthers()
    {
        QStringList described;
        const QJsonObject paths = m_document.value(u"paths"_s).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject operations = path.value().toObject();
            for (auto it = operations.begin(); it != operations.end(); ++it) {
                const QString access = it.value().toObject().value(u"x-access"_s).toString();
                described.append(u"%1 %2 %3"_s.arg(it.key().toUpper(), path.key(), access));
            }
        }
        QStringList routed;
        for (const Route &route : routes()) {
            const QString access = route.access == Access::Open ? u"open"_s
                : route.access == Access::Device ? u"device"_s : u"administrator"_s;
            routed.append(u"%1 %2 %3"_s.arg(QString::fromLatin1(route.method), QString::fromLatin1(route.path), access));
        }
        described.sort();
        routed.sort();
        QCOMPARE(described, routed);
    }

    void everyPlaceInAPathIsDescribed()
    {
        const QJsonObject paths = m_document.value(u"paths"_s).toObject();
        static const QRegularExpression brace(u"\\{([a-z0-9]+)\\}"_s);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QString name = brace.match(path.key()).captured(1);
            for (const QJsonValue operation : path.value().toObject()) {
                QStringList described;
                for (const QJsonValue parameter : operation.toObject().value(u"parameters"_s).toArray()) {
                    if (parameter.toObject().value(u"in"_s) == u"path"_s)
                        described.append(parameter.toObject().value(u"name"_s).toString());
                }
                QCOMPARE(described, name.isEmpty() ? QStringList() : QStringList{name});
            }
        }
    }

    void everyErrorCodeIsDescribed()
    {
        const QJsonObject error = JsonSchemas(m_document).resolve(u"#/components/schemas/Error"_s);
        const QJsonArray codes = error.value(u"properties"_s).toObject().value(u"error"_s).toObject()
                                     .value(u"properties"_s).toObject().value(u"code"_s).toObject()
                                     .value(u"enum"_s).toArray();
        QSet<QString> described;
        for (const QJsonValue code : codes)
            described.insert(code.toString());
        QSet<QString> known;
        for (int code = 0; code <= static_cast<int>(ApiCode::UnknownError); ++code)
            known.insert(QString::fromLatin1(apiCodeName(static_cast<ApiCode>(code))));
        QCOMPARE(described, known);
    }

    void realRepliesLookAsDescribed_data() { onBothDatabases(); }

    void realRepliesLookAsDescribed()
    {
        QFETCH(QString, kind);
        const TestHubDatabase place(kind);
        RunningHub hub({}, {}, place.url());
        m_called.clear();
        Workstation desk(hub, u"handler,supervisor,administrator"_s);
        const QByteArray bearer = desk.enrolled.bearer();
        callDevices(hub, bearer);
        callSync(hub, desk, bearer);
        callBlobs(hub, desk, bearer);
        for (const char *path : {"/v1/health/live", "/v1/health/ready", "/v1/metrics"})
            call(hub, "GET", path, path, {}, {}, 200);
        callErrors(hub, bearer);

        QStringList never;
        for (const Route &route : routes()) {
            if (!m_called.contains(route.method + ' ' + route.path))
                never.append(QString::fromLatin1(route.method + ' ' + route.path));
        }
        QVERIFY2(never.isEmpty(), qPrintable(never.join(u", "_s)));
    }

private:
    void callDevices(RunningHub &hub, const QByteArray &bearer)
    {
        const SigningKeys keys = SigningKeys::make();
        EnrolRequest enrol{hub.devices().newCode({u"SH01"_s, u"counter"_s}, u"test"_s)->code, {}, u"i"_s, u"台"_s, {},
                           keys.publicKey, {}};
        enrol.signature = signBytes(enrolText(enrol.code, {}, u"i"_s, keys.publicKey), keys.secretKey);
        const auto grant = DeviceGrant::fromJson(call(hub, "POST", "/v1/devices/enrol", "/v1/devices/enrol",
                                                      enrol.toJson(), {}, 200).body);
        QVERIFY(grant);
        const auto challenge = TokenChallenge::fromJson(
            call(hub, "POST", "/v1/devices/challenge", "/v1/devices/challenge",
                 TokenChallenge::requestFor(grant->device), {}, 200).body);
        QVERIFY(challenge);
        const TokenRequest token{grant->device, challenge->challenge,
                                 signBytes(tokenText(grant->device, challenge->challenge), keys.secretKey)};
        call(hub, "POST", "/v1/devices/token", "/v1/devices/token", token.toJson(), {}, 200);
        const SigningKeys next = SigningKeys::make();
        ReincarnateRequest again{{}, next.publicKey, {}};
        again.signature = signBytes(reincarnateText(grant->device, {}, next.publicKey), next.secretKey);
        call(hub, "POST", "/v1/devices/reincarnate", "/v1/devices/reincarnate", again.toJson(),
             "Authorization: Bearer " + grant->token + "\r\n", 200);
        call(hub, "GET", "/v1/devices", "/v1/devices", {}, bearer, 200);
        const QByteArray one = "/v1/devices/" + grant->device.toLatin1();
        call(hub, "PATCH", "/v1/devices/{dev}", one, deviceLabelToJson(u"柜台"_s), bearer, 204);
        call(hub, "POST", "/v1/devices/{dev}/revoke", one + "/revoke", "{}", bearer, 204);
        call(hub, "POST", "/v1/enrol-codes", "/v1/enrol-codes", EnrolCodeRequest{u"SH01"_s, u"counter"_s}.toJson(),
             bearer, 200);
        call(hub, "GET", "/v1/users", "/v1/users", {}, bearer, 200);
        call(hub, "POST", "/v1/devices/token", "/v1/devices/token", token.toJson(), {}, 401);
        call(hub, "POST", "/v1/devices/enrol", "/v1/devices/enrol", enrol.toJson(), {}, 200);
        call(hub, "GET", "/v1/users", "/v1/users", {}, "Authorization: Bearer " + grant->token + "\r\n", 401);
        call(hub, "PATCH", "/v1/devices/{dev}", "/v1/devices/d_none", deviceLabelToJson(u"x"_s), bearer, 404);
    }

    void callSync(RunningHub &hub, Workstation &desk, const QByteArray &bearer)
    {
        HelloRequest hello;
        hello.schema = 1;
        hello.device = desk.enrolled.device;
        call(hub, "POST", "/v1/sync/hello", "/v1/sync/hello", hello.toJson(), bearer, 200);
        const QList<Operation> operations{
            desk.writer.ticket(u"t1"_s, {{u"title"_s, u"开胶"_s}, {u"state"_s, u"registered"_s}}),
            desk.writer.set(u"t1"_s, {{u"title"_s, u"脱胶"_s}}, 0, 1),
            desk.writer.set(u"t1"_s, {{u"title"_s, u"裂"_s}}, 0, 0),
            desk.writer.set(u"t1"_s, {{u"state"_s, u"archived"_s}}, 1)};
        const RawReply pushed = call(hub, "POST", "/v1/sync/push", "/v1/sync/push", desk.push(operations), bearer, 200);
        const auto outcome = PushReply::fromJson(pushed.body);
        QVERIFY(outcome);
        QVERIFY2(outcome->results.at(0).accepted && !outcome->results.at(3).accepted, pushed.body.constData());
        const QByteArray scope = "branch:SH01";
        call(hub, "GET", "/v1/sync/pull", "/v1/sync/pull?scope=" + scope + "&cursor=0", {}, bearer, 200);
        call(hub, "GET", "/v1/sync/pull", "/v1/sync/pull?scope=branch:BJ02&cursor=0", {}, bearer, 403);
        call(hub, "GET", "/v1/sync/pull", "/v1/sync/pull?scope=" + scope + "&cursor=999", {}, bearer, 409);
        call(hub, "GET", "/v1/sync/heads", "/v1/sync/heads?scopes=ref," + scope, {}, bearer, 200);
        const RawReply news = call(hub, "GET", "/v1/sync/heads", "/v1/sync/heads?since=0,0&lines=20&scopes=ref," + scope,
                                   {}, bearer, 200);
        QVERIFY(news.body.contains("\"news\""));
        call(hub, "GET", "/v1/scopes/{scope}/snapshot", "/v1/scopes/" + scope + "/snapshot?limit=1", {}, bearer, 200);
        call(hub, "GET", "/v1/entities/{ent}", "/v1/entities/t1", {}, bearer, 200);
        call(hub, "GET", "/v1/entities/{ent}/history", "/v1/entities/t1/history", {}, bearer, 200);
        const RawReply held = call(hub, "GET", "/v1/quarantine", "/v1/quarantine", {}, bearer, 200);
        const auto items = quarantineFromJson(held.body);
        QVERIFY(items && items->size() == 1);
        const QByteArray one = "/v1/quarantine/" + items->first().operation.uid.toLatin1();
        const QByteArray decision = quarantineDecisionToJson(u"boss"_s);
        const RawReply released = hub.ask("POST", one + "/release", decision, bearer);
        note("POST", "/v1/quarantine/{uid}/release", released);
        call(hub, "POST", "/v1/quarantine/{uid}/release", "/v1/quarantine/none/release", decision, bearer, 404);
        const RawReply discarded = hub.ask("POST", one + "/discard", decision, bearer);
        note("POST", "/v1/quarantine/{uid}/discard", discarded);
        QVERIFY(hub.hub().maintain());
        call(hub, "GET", "/v1/audit/checkpoints", "/v1/audit/checkpoints?scope=" + scope, {}, bearer, 200);
        call(hub, "GET", "/v1/audit/proof", "/v1/audit/proof?scope=" + scope + "&seq=1", {}, bearer, 200);
    }

    void callBlobs(RunningHub &hub, Workstation &desk, const QByteArray &bearer)
    {
        const QByteArray file = "the photo";
        const QByteArray name = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
        const Operation attached = desk.writer.make(u"attachment"_s, u"a1"_s, u"attach"_s,
                                                    {{u"ticket"_s, u"t1"_s}, {u"sha256"_s, QString::fromLatin1(name)},
                                                     {u"size"_s, qint64(file.size())}, {u"name"_s, u"x.jpg"_s}});
        const RawReply pushed = hub.ask("POST", "/v1/sync/push", desk.push({attached}), bearer);
        QVERIFY2(pushed.body.contains("\"status\":\"ok\""), pushed.body.constData());
        call(hub, "GET", "/v1/blobs/{sha256}", "/v1/blobs/" + name, {}, bearer, 404);
        call(hub, "POST", "/v1/blobs", "/v1/blobs", BlobRequest{name, file.size(), u"a1"_s}.toJson(), bearer, 200);
        const QByteArray upload = "/v1/blobs/" + name + "/upload";
        call(hub, "HEAD", "/v1/blobs/{sha256}/upload", upload, {}, bearer, 200);
        call(hub, "PATCH", "/v1/blobs/{sha256}/upload", upload, file,
             bearer + "Upload-Offset: 5\r\nChunk-SHA256: " + name + "\r\n", 409);
        call(hub, "PATCH", "/v1/blobs/{sha256}/upload", upload, "another" + file.mid(7),
             bearer + "Upload-Offset: 0\r\nChunk-SHA256: " + name + "\r\n", 460);
        call(hub, "PATCH", "/v1/blobs/{sha256}/upload", upload, file,
             bearer + "Upload-Offset: 0\r\nChunk-SHA256: " + name + "\r\n", 200);
        QCOMPARE(call(hub, "GET", "/v1/blobs/{sha256}", "/v1/blobs/" + name, {}, bearer, 200).body, file);
        call(hub, "GET", "/v1/blobs/{sha256}", "/v1/blobs/" + name, {}, bearer + "Range: bytes=1-2\r\n", 206);
        call(hub, "GET", "/v1/blobs/{sha256}", "/v1/blobs/" + name, {}, bearer + "Range: bytes=99-\r\n", 416);
        call(hub, "GET", "/v1/blobs/{sha256}", "/v1/blobs/" + name, {}, bearer + "If-None-Match: \"" + name + "\"\r\n",
             304);
    }

    void callErrors(RunningHub &hub, const QByteArray &bearer)
    {
        for (const Route &route : routes()) {
            if (route.method != "POST" || route.path.contains('{'))
                continue;
            call(hub, route.method, route.path, route.path, "{\"half\":", bearer, 400);
            call(hub, route.method, route.path, route.path, "packed?", bearer + "Content-Encoding: gzip\r\n", 400);
        }
        call(hub, "GET", "/v1/sync/heads", "/v1/sync/heads?wait=forever", {}, bearer, 422);
    }

    RawReply call(RunningHub &hub, const QByteArray &method, const QByteArray &path, const QByteArray &target,
                  const QByteArray &body, const QByteArray &headers, int status)
    {
        const RawReply reply = hub.ask(method, target, body, headers);
        if (reply.status != status)
            QTest::qFail(qPrintable(u"%1 %2 answered %3: %4"_s.arg(QString::fromLatin1(method), QString::fromLatin1(target))
                                        .arg(reply.status).arg(QString::fromUtf8(reply.body))), __FILE__, __LINE__);
        note(method, path, reply);
        return reply;
    }

    // Compares a reply with what is described for its endpoint and status.
    void note(const QByteArray &method, const QByteArray &path, const RawReply &reply)
    {
        m_called.insert(method + ' ' + path);
        const JsonSchemas schemas(m_document);
        const QJsonObject operation = m_document.value(u"paths"_s).toObject().value(QString::fromLatin1(path)).toObject()
                                          .value(QString::fromLatin1(method).toLower()).toObject();
        QJsonObject response = operation.value(u"responses"_s).toObject().value(QString::number(reply.status)).toObject();
        const QString place = u"%1 %2 %3"_s.arg(QString::fromLatin1(method), QString::fromLatin1(path)).arg(reply.status);
        if (response.isEmpty())
            return QTest::qFail(qPrintable(place + u" is not described: "_s + QString::fromUtf8(reply.body)), __FILE__, __LINE__);
        if (response.contains(u"$ref"_s))
            response = schemas.resolve(response.value(u"$ref"_s).toString());
        for (const QString &header : response.value(u"headers"_s).toObject().keys()) {
            if (!reply.headers.contains(header.toLatin1().toLower()))
                QTest::qFail(qPrintable(place + u" lacks the header "_s + header), __FILE__, __LINE__);
        }
        const QJsonObject json = response.value(u"content"_s).toObject().value(u"application/json"_s).toObject();
        if (json.isEmpty() || method == "HEAD")
            return;
        const QJsonDocument body = QJsonDocument::fromJson(reply.body);
        const QString misfit = schemas.misfit(json.value(u"schema"_s).toObject(), body.object());
        if (!body.isObject() || !misfit.isEmpty())
            QTest::qFail(qPrintable(place + u": "_s + misfit + u" in "_s + QString::fromUtf8(reply.body)), __FILE__, __LINE__);
    }

    QJsonObject m_document;
    QSet<QByteArray> m_called;
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
