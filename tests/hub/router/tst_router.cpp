#include <QtTest/QtTest>

#include "http/httpserver.h"
#include "messages/syncmessages.h"
#include "rawhttp.h"
#include "router/hubrouter.h"
#include "runninghub.h"
#include "testhub.h"

using namespace kesu;
using namespace kesutest;
using namespace Qt::StringLiterals;

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteHasOneEndpointAndIsFound()
    {
        QSet<QByteArray> seen;
        for (const Route &route : routes()) {
            const QByteArray name = route.method + ' ' + route.path;
            QVERIFY2(!seen.contains(name), name.constData());
            seen.insert(name);
            QByteArray path = route.path;
            const qsizetype brace = path.indexOf('{');
            if (brace >= 0)
                path.replace(brace, path.indexOf('}') - brace + 1, "x1");
            const RouteMatch match = findRoute(route.method, path);
            QVERIFY2(match.route == &route, name.constData());
            QCOMPARE(match.parameters, brace >= 0 ? QByteArrayList{"x1"} : QByteArrayList());
        }
    }

    void whatIsNotThereIsNotFoundAndAWrongMethodIsNamed()
    {
        RunningHub hub;
        QCOMPARE(hub.ask("GET", "/v2/anything").status, 404);
        QCOMPARE(hub.ask("GET", "/v1/blobs//upload").status, 404);
        QCOMPARE(hub.ask("GET", "/v1/entities/a/b/c").status, 404);
        const RawReply wrong = hub.ask("DELETE", "/v1/devices/d_1");
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.headers.value("allow"), "PATCH");
        QVERIFY(wrong.headers.contains("hub-epoch"));
        QVERIFY(wrong.headers.contains("hub-time"));
        QVERIFY(wrong.headers.contains("request-id"));
    }

    void withoutATokenNothingIsSaid()
    {
        RunningHub hub;
        for (const Route &route : routes()) {
            if (route.access == Access::Open)
                continue;
            QByteArray path = route.path;
            path.replace("{sha256}", QByteArray(64, 'a')).replace("{dev}", "d_1").replace("{ent}", "t_1");
            path.replace("{scope}", "ref").replace("{uid}", "u1");
            const RawReply reply = hub.ask(route.method, path, "{}");
            QVERIFY2(reply.status == 401, (route.method + ' ' + path).constData());
            if (route.method != "HEAD")
                QVERIFY(reply.body.contains("token_expired"));
        }
    }

    void administrationIsForAdministrators()
    {
        RunningHub hub;
        const EnrolledDevice clerk = hub.enrol(u"SH01"_s, u"counter"_s);
        const EnrolledDevice boss = hub.enrol(u"SH01"_s, u"administrator"_s);
        QCOMPARE(hub.ask("GET", "/v1/devices", {}, clerk.bearer()).status, 403);
        QCOMPARE(hub.ask("POST", "/v1/enrol-codes", R"({"branch":"SH01","role":"counter"})", clerk.bearer()).status, 403);
        QCOMPARE(hub.ask("GET", "/v1/users", {}, boss.bearer()).status, 200);
        QCOMPARE(deviceListFromJson(hub.ask("GET", "/v1/devices", {}, boss.bearer()).body)->size(), 2);
        QCOMPARE(hub.ask("POST", "/v1/devices/" + clerk.device.toLatin1() + "/revoke", "{}", boss.bearer()).status, 204);
        const RawReply refused = hub.ask("GET", "/v1/sync/heads?scopes=ref", {}, clerk.bearer());
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.body.contains("token_revoked"));
    }

    void aHeldRequestIsAnsweredByNewsFromAnother()
    {
        RunningHub hub;
        const EnrolledDevice reader = hub.enrol(u"SH01"_s, u"counter"_s);
        RawClient waiting(hub.port());
        waiting.send(request("GET", "/v1/sync/heads?scopes=branch:SH01&since=0&wait=20", {}, reader.bearer()));
        QTRY_COMPARE(hub.server().counters().requestsNow, qint64(1));
        QElapsedTimer clock;
        clock.start();
        hub.hub().bell().ring({u"branch:SH01"_s}); // a ring without news keeps it waiting
        QVERIFY(!waiting.hasReplyWithin(300));
        hub.growScope(u"branch:SH01"_s);
        const RawReply reply = waiting.read(3000);
        QCOMPARE(reply.status, 200);
        QCOMPARE(HeadsReply::fromJson(reply.body)->heads.value(u"branch:SH01"_s), qint64(1));
        QVERIFY(clock.elapsed() < 3000);
    }

    void aHeldRequestIsToldWhatItWaitedFor()
    {
        RunningHub hub;
        const EnrolledDevice reader = hub.enrol(u"SH01"_s, u"counter"_s);
        TestDevice writer(u"d_writer"_s);
        RawClient waiting(hub.port());
        waiting.send(request("GET", "/v1/sync/heads?scopes=branch:SH01,ref&since=0,0&wait=20&lines=20", {}, reader.bearer()));
        QTRY_COMPARE(hub.server().counters().requestsNow, qint64(1));
        writer.push(hub.hub(), {writer.ticket(u"t1"_s), writer.note(u"n1"_s, u"t1"_s, u"x"_s)});
        const auto told = HeadsReply::fromJson(waiting.read(3000).body);
        QVERIFY(told && told->news);
        QCOMPARE(told->news->scope, u"branch:SH01"_s);
        QCOMPARE(told->news->page.entries.size(), 2);
        const auto heads = [&](const QByteArray &query) {
            return HeadsReply::fromJson(hub.ask("GET", "/v1/sync/heads?" + query, {}, reader.bearer()).body);
        };
        QVERIFY(!heads("scopes=branch:SH01&since=0&lines=1")->news); // more than was asked for
        QVERIFY(!heads("scopes=branch:SH01&since=0")->news);
        QVERIFY(!heads("scopes=branch:SH01&lines=20")->news);        // nobody knows from where
        QVERIFY(!heads("scopes=branch:SH01&since=9&lines=20")->news);
        TestDevice elsewhere(u"d_elsewhere"_s, {u"BJ02"_s});
        elsewhere.push(hub.hub(), {elsewhere.ticket(u"t2"_s)});
        QVERIFY(!heads("scopes=branch:BJ02&since=0&lines=20")->news); // not this device's
    }

    void aHeldRequestIsAnsweredWhenItsTimeIsOverOrTheHubStops()
    {
        RunningHub hub;
        const EnrolledDevice reader = hub.enrol(u"SH01"_s, u"counter"_s);
        QElapsedTimer clock;
        clock.start();
        const RawReply timed = hub.ask("GET", "/v1/sync/heads?scopes=ref&since=0&wait=1", {}, reader.bearer());
        QCOMPARE(timed.status, 200);
        QVERIFY(clock.elapsed() >= 900);
        RawClient waiting(hub.port());
        waiting.send(request("GET", "/v1/sync/heads?scopes=ref&since=0&wait=25", {}, reader.bearer()));
        QTRY_COMPARE(hub.server().counters().requestsNow, qint64(1));
        hub.stop();
        QCOMPARE(waiting.read(3000).status, 200);
        QCOMPARE(hub.ask("GET", "/v1/sync/heads?wait=99", {}, reader.bearer()).status, 0); // nobody listens any more
    }

    void guessersAreSlowedDown()
    {
        RouterLimits limits;
        limits.failureBurst = 5;
        RunningHub hub({}, limits);
        QList<int> statuses;
        for (int i = 0; i < 7; ++i) {
            const SigningKeys keys = SigningKeys::make();
            EnrolRequest guess{u"GUESS"_s + QString::number(i), {}, u"i"_s, {}, {}, keys.publicKey, {}};
            guess.signature = signBytes(enrolText(guess.code, {}, u"i"_s, keys.publicKey), keys.secretKey);
            statuses.append(hub.ask("POST", "/v1/devices/enrol", guess.toJson()).status);
        }
        QCOMPARE(statuses, (QList<int>{403, 403, 403, 403, 403, 429, 429}));
    }

    void aDeviceThatAsksTooMuchIsSlowedDownAlone()
    {
        RouterLimits limits;
        limits.deviceRequestsPerSecond = 0.001;
        limits.deviceBurst = 3;
        RunningHub hub({}, limits);
        const EnrolledDevice eager = hub.enrol(u"SH01"_s, u"counter"_s);
        const EnrolledDevice calm = hub.enrol(u"SH01"_s, u"counter"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(hub.ask("GET", "/v1/sync/heads?scopes=ref", {}, eager.bearer()).status, 200);
        const RawReply slow = hub.ask("GET", "/v1/sync/heads?scopes=ref", {}, eager.bearer());
        QCOMPARE(slow.status, 429);
        QVERIFY(slow.headers.contains("retry-after"));
        QCOMPARE(hub.ask("GET", "/v1/sync/heads?scopes=ref", {}, calm.bearer()).status, 200);
    }

    void healthAndFiguresAreThere()
    {
        RunningHub hub;
        QCOMPARE(hub.ask("GET", "/v1/health/live").status, 200);
        QCOMPARE(hub.ask("GET", "/v1/health/ready").status, 200);
        hub.enrol(u"SH01"_s, u"counter"_s);
        hub.ask("GET", "/nonsense/of/an/attacker");
        const QByteArray figures = hub.ask("GET", "/v1/metrics").body;
        QVERIFY(figures.contains("kesuhub_requests_total{method=\"POST\",path=\"/v1/devices/enrol\",status=\"200\"} 1\n"));
        QVERIFY(figures.contains("kesuhub_requests_total{method=\"\",path=\"\",status=\"404\"} 1\n"));
        QVERIFY(figures.contains("kesuhub_devices 1\n"));
        QVERIFY(figures.contains("kesuhub_database_connections_most 8\n"));
        QVERIFY(figures.contains("kesuhub_request_seconds_bucket{method=\"POST\",path=\"/v1/devices/enrol\",le=\"+Inf\"} 1\n"));
        QVERIFY(!figures.contains("SH01"));
        QCOMPARE(hub.ask("GET", "/v1/metrics", {}, "X-Forwarded-For: 203.0.113.9\r\n").status, 404);
        RouterLimits closed;
        closed.metricsPeers = {};
        RunningHub other({}, closed);
        QCOMPARE(other.ask("GET", "/v1/metrics").status, 404);
    }

    void theLogHasALineForEachRequestAndNothingOfAPerson()
    {
        RunningHub hub;
        const EnrolledDevice device = hub.enrol(u"SH01"_s, u"counter"_s);
        hub.ask("GET", "/v1/entities/t_secret?x=phone", {}, device.bearer() + "Request-Id: trace-7\r\n");
        QJsonObject last;
        for (const QByteArray &line : hub.logLines()) {
            last = QJsonDocument::fromJson(line).object();
            QVERIFY(!last.isEmpty());
        }
        QCOMPARE(last.value(u"request"_s).toString(), u"trace-7"_s);
        QCOMPARE(last.value(u"route"_s).toString(), u"GET /v1/entities/{ent}"_s);
        QCOMPARE(last.value(u"status"_s).toInt(), 404);
        QCOMPARE(last.value(u"dev"_s).toString(), device.device);
        const QByteArray all = hub.logLines().join('\n');
        for (const char *secret : {"127.0.0.1", "t_secret", "phone", "Bearer"})
            QVERIFY2(!all.contains(secret), secret);
        QVERIFY(!all.contains(device.token));
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "tst_router.moc"
