#include <QtTest/QtTest>

#include <future>

#include "http/bodycoding.h"
#include "http/httpserver.h"
#include "rawhttp.h"

using namespace kesu;
using namespace kesutest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
// Sanitizers keep a shadow of all memory and do not give back what was freed.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 memoryFactor = 20;
#else
constexpr qint64 memoryFactor = 1;
#endif

// Highest memory this process ever had, in bytes; callers and server together.
qint64 highWater()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong() * 1024;
    }
    return 0;
}

// Forgets the highest memory until now, so that the next highWater() tells of what comes.
qint64 resetHighWater()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
    refs.close();
    return highWater();
}

HttpConfig quickConfig()
{
    HttpConfig config;
    config.workers = 4;
    config.headerTime = 700ms;
    config.bodyTime = 900ms;
    config.idleTime = 20s;
    config.drainTime = 10s;
    config.bufferedBytes = 64 * mebibyte;
    return config;
}

// Answers with the length of what arrived, after `delay`.
class CountingHub {
public:
    explicit CountingHub(const HttpConfig &config = quickConfig(), std::chrono::milliseconds delay = 0ms)
        : server(config, {[delay](const ApiRequest &request, const HttpAnswer &answer) {
                              if (delay > 0ms)
                                  std::this_thread::sleep_for(delay);
                              answer({200, {{"content-type", "text/plain"}}, QByteArray::number(request.body.size())});
                          },
                          {}, {}, {}})
    {
        started = bool(server.start());
    }

    // A well-behaved caller gets its answer in `ms`.
    bool answersWithin(int ms)
    {
        return RawClient::ask(server.port(), request("GET", "/v1/ping"), ms).status == 200;
    }

    bool started = false;
    HttpServer server;
};

} // namespace

// Callers that mean no good or are merely broken: refused, within bounds, and nobody else notices. Only this machine is
// called, for a bounded time.
class HttpAbuseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { kesutest::allowManyCallers(); }

    void twoThousandIdleConnectionsDoNotDelayAFreshOne()
    {
        CountingHub hub;
        const qint64 before = resetHighWater();
        std::vector<RawClient> idle;
        for (int i = 0; i < 2000; ++i)
            idle.emplace_back(hub.server.port());
        QTRY_COMPARE(hub.server.counters().connectionsNow, qint64(2000));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(hub.answersWithin(1000));
        qInfo("2,000 idle connections: fresh ping %lld ms, %lld KiB each", clock.elapsed(),
              (highWater() - before) / 2000 / 1024);
        QVERIFY(highWater() - before < 64 * memoryFactor * mebibyte);
    }

    void slowHeadersAndSlowBodiesAreCutAndOthersAreServed()
    {
        CountingHub hub;
        std::vector<RawClient> slow;
        for (int i = 0; i < 300; ++i) {
            slow.emplace_back(hub.server.port());
            slow.back().send("GET /v1/ping HTTP/1.1\r\nHost: h\r\nX-");
        }
        for (int i = 0; i < 100; ++i) {
            slow.emplace_back(hub.server.port());
            slow.back().send("POST /v1/p HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\nabc");
        }
        int answered = 0;
        QElapsedTimer clock;
        clock.start();
        // They go on, a byte at a time, which must not prolong their time.
        while (clock.elapsed() < 1500) {
            answered += hub.answersWithin(500) ? 1 : 0;
            for (RawClient &client : slow)
                client.send("a", 0);
            QTest::qWait(100);
        }
        int cut = 0;
        for (RawClient &client : slow)
            cut += client.isClosedWithin(1000) ? 1 : 0;
        qInfo("300 slow headers, 100 slow bodies: %d of 400 cut, %d fresh requests answered", cut, answered);
        QCOMPARE(cut, 400);
        QVERIFY(answered >= 5);
        QTRY_COMPARE(hub.server.counters().connectionsNow, qint64(0));
        QTRY_COMPARE(hub.server.counters().bufferedNow, qint64(0));
    }

    void anEndlessChunkedBodyIsCutAtTheLimit()
    {
        HttpConfig config = quickConfig();
        config.bodyTime = 20s;
        CountingHub hub(config);
        const qint64 before = resetHighWater();
        RawClient client(hub.server.port());
        client.send("POST /v1/p HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'x') + "\r\n";
        qint64 sent = 0;
        while (sent < 400 * mebibyte && client.send(chunk, 2000))
            sent += chunk.size();
        qInfo("endless chunked body: cut after %lld KiB, %lld KiB more memory", sent / 1024, (highWater() - before) / 1024);
        QVERIFY(sent < 24 * mebibyte); // the limit, what the sockets hold, and what is read on to close politely
        QVERIFY(highWater() - before < 40 * memoryFactor * mebibyte);
        QVERIFY(hub.answersWithin(1000));
        QTRY_COMPARE(hub.server.counters().bufferedNow, qint64(0));
    }

    void bodiesOfManyCallersTogetherAreBounded()
    {
        HttpConfig config = quickConfig();
        config.bodyTime = 20s;
        config.bufferedBytes = 16 * mebibyte;
        CountingHub hub(config);
        std::vector<RawClient> callers;
        int refused = 0;
        for (int i = 0; i < 8; ++i) {
            callers.emplace_back(hub.server.port());
            callers.back().send("POST /v1/p HTTP/1.1\r\nHost: h\r\nContent-Length: 7340032\r\n\r\n"
                                + QByteArray(6 * mebibyte, 'x'));
        }
        for (RawClient &caller : callers)
            refused += caller.read(300).status == 503 ? 1 : 0;
        QVERIFY2(refused >= 5, qPrintable(QString::number(refused)));
        QVERIFY(hub.server.counters().bufferedNow <= 16 * mebibyte);
        QVERIFY(hub.answersWithin(1000));
    }

    void bombsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        const QByteArray zeros(300 * mebibyte, '\0');
        const QByteArray gzip = packBody(zeros, BodyCoding::Gzip);
        QTest::newRow("zstd") << "zstd"_ba << packBody(zeros, BodyCoding::Zstd);
        QTest::newRow("gzip") << "gzip"_ba << gzip;
        // A frame that asks for a window of two gigabytes (RFC 8878 §3.1.1.1.2).
        QTest::newRow("zstd window") << "zstd"_ba << QByteArray::fromHex("28b52ffd00a8010000");
    }

    void bombsAreRefused()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        CountingHub hub;
        const qint64 before = resetHighWater();
        const RawReply reply = RawClient::ask(hub.server.port(),
                                              request("POST", "/v1/p", body, "Content-Encoding: " + encoding + "\r\n"));
        QVERIFY2(reply.status == 413 || reply.status == 400, qPrintable(QString::number(reply.status)));
        qInfo("%lld KiB that unpack to 300 MiB or more: %d, %lld KiB more memory", qint64(body.size()) / 1024, reply.status,
              (highWater() - before) / 1024);
        QVERIFY(highWater() - before < 40 * memoryFactor * mebibyte);
        QVERIFY(hub.answersWithin(1000));
    }

    void wrongEncodingsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("unknown") << "br"_ba << "abc"_ba;
        QTest::newRow("two of them") << "gzip, zstd"_ba << "abc"_ba;
        QTest::newRow("not zstd") << "zstd"_ba << "abc"_ba;
        QTest::newRow("not gzip") << "gzip"_ba << "abc"_ba;
        QTest::newRow("cut zstd") << "zstd"_ba << packBody(QByteArray(5000, 'a'), BodyCoding::Zstd).chopped(3);
        QTest::newRow("cut gzip") << "gzip"_ba << packBody(QByteArray(5000, 'a'), BodyCoding::Gzip).chopped(3);
        QTest::newRow("gzip and more") << "gzip"_ba << packBody("abc", BodyCoding::Gzip) + "more";
    }

    void wrongEncodingsAreNamed()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        CountingHub hub;
        const RawReply reply = RawClient::ask(hub.server.port(),
                                              request("POST", "/v1/p", body, "Content-Encoding: " + encoding + "\r\n"));
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.body.contains("bad_encoding"));
    }

    void whatIsNotHttpIsRefusedAndTheConnectionClosed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("statuses"); // 0: closed without a word
        const QByteArray host = "Host: h\r\n";
        const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &statuses = {400}) {
            QTest::newRow(name) << bytes << statuses;
        };
        row("noise", QByteArray::fromHex("000102ff0d0a0d0a"));
        row("TLS hello on the plain port", QByteArray::fromHex("16030100c8010000c40303") + "\r\n\r\n");
        row("both framings", "POST / HTTP/1.1\r\n" + host + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("both framings, other order",
            "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n");
        row("two lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd");
        row("the same length twice", "POST / HTTP/1.1\r\n" + host + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd");
        row("a list of lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 4, 4\r\n\r\nabcd");
        row("negative length", "POST / HTTP/1.1\r\n" + host + "Content-Length: -4\r\n\r\nabcd");
        row("length with a sign", "POST / HTTP/1.1\r\n" + host + "Content-Length: +4\r\n\r\nabcd");
        row("length too long for a number",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n");
        row("length over the limit", "POST / HTTP/1.1\r\n" + host + "Content-Length: 8388609\r\n\r\n", {413});
        row("other transfer encoding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\n");
        row("hidden transfer encoding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n");
        row("blank before the colon", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n");
        row("bad chunk size", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n");
        row("chunk size too long for a number",
            "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nabc\r\n", {400, 413});
        row("two hosts", "GET / HTTP/1.1\r\n" + host + "Host: i\r\n\r\n");
        row("no host", "GET / HTTP/1.1\r\n\r\n");
        row("two authorizations", "GET / HTTP/1.1\r\n" + host + "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n");
        row("NUL in a header", "GET / HTTP/1.1\r\n" + host + QByteArray("X: a\0b\r\n\r\n", 10));
        row("NUL in the target", "GET /%00 HTTP/1.1\r\n" + host + "\r\n");
        row("line break in the target", "GET /a%0d%0aSet-Cookie:%20x HTTP/1.1\r\n" + host + "\r\n");
        row("escape that is none", "GET /%zz HTTP/1.1\r\n" + host + "\r\n");
        row("absolute target", "GET http://elsewhere/ HTTP/1.1\r\n" + host + "\r\n");
        row("tunnel", "CONNECT elsewhere:443 HTTP/1.1\r\n" + host + "\r\n");
        row("other version", "GET / HTTP/3.7\r\n" + host + "\r\n");
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        row("one header of 20 KiB", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(20'000, 'a') + "\r\n\r\n", {431});
        const QByteArray chunked = "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n";
        row("a chunk extension of 100 KB", chunked + "1;x=" + QByteArray(100'000, 'a'), {431});
        row("10,000 trailers", chunked + "1\r\na\r\n0\r\n" + QByteArray("A: b\r\n").repeated(10'000), {431});
        row("10,000 small headers, then none",
            "GET / HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(10'000), {431});
        row("10,000 small headers", "GET / HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(10'000) + "\r\n", {431});
        row("a target of 20 KiB", "GET /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", {400, 431});
    }

    void whatIsNotHttpIsRefusedAndTheConnectionClosed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, statuses);
        CountingHub hub;
        RawClient client(hub.server.port());
        client.send(bytes);
        const int status = client.read(3000).status;
        QVERIFY2(statuses.contains(status), qPrintable(QString::number(status)));
        QVERIFY(client.isClosedWithin(3000));
        QVERIFY(hub.answersWithin(1000));
        QTRY_COMPARE(hub.server.counters().bufferedNow, qint64(0));
    }

    void garbageBehindAGoodRequestEndsTheConnectionAndNothingElse()
    {
        CountingHub hub;
        RawClient client(hub.server.port());
        client.send(request("POST", "/v1/p", "four") + "\x01\x02garbage\r\n\r\nGET /never HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.read().body, "4");
        QCOMPARE(client.read().status, 400);
        QVERIFY(client.isClosedWithin(3000));
        QVERIFY(hub.answersWithin(1000));
    }

    void callersThatHangUpLeaveNothingBehind()
    {
        CountingHub hub(quickConfig(), 5ms);
        for (int i = 0; i < 200; ++i) {
            RawClient client(hub.server.port());
            client.send(i % 2 == 0 ? request("POST", "/v1/p", QByteArray(10'000, 'x')).chopped(i % 7 * 100)
                                   : request("GET", "/v1/p"));
        }
        QTRY_COMPARE(hub.server.counters().connectionsNow, qint64(0));
        QTRY_COMPARE(hub.server.counters().bufferedNow, qint64(0));
        QCOMPARE(hub.server.counters().requestsNow, 0);
    }

    void aCallerThatDoesNotReadItsReplyIsCut()
    {
        HttpConfig config = quickConfig();
        HttpServer server(config, {[](const ApiRequest &, const HttpAnswer &answer) {
                                       answer({200, {{"content-type", "application/octet-stream"}},
                                               QByteArray(32 * mebibyte, 'x')});
                                   },
                                   {}, {}, {}});
        QVERIFY(server.start());
        RawClient client(server.port());
        client.send(request("GET", "/v1/large"));
        QTRY_VERIFY(server.counters().bufferedNow > 0);
        QTRY_COMPARE_WITH_TIMEOUT(server.counters().connectionsNow, qint64(0), 5000);
        QCOMPARE(server.counters().bufferedNow, 0);
        QCOMPARE(server.counters().timedOut, 1);
    }

    void fortyRequestsInFlightAreAnsweredWhenTheServerStops()
    {
        CountingHub hub(quickConfig(), 20ms);
        std::vector<RawClient> callers;
        for (int i = 0; i < 40; ++i) {
            callers.emplace_back(hub.server.port());
            QVERIFY(callers.back().send(request("POST", "/v1/sync/push", QByteArray(20'000, 'x'))));
        }
        hub.server.stop();
        int answered = 0;
        for (RawClient &caller : callers)
            answered += caller.read(2000).body == "20000" ? 1 : 0;
        qInfo("stopped with 40 requests in flight: %d answered", answered);
        QCOMPARE(answered, 40);
    }
};

QTEST_GUILESS_MAIN(HttpAbuseTest)
#include "tst_httpabuse.moc"
