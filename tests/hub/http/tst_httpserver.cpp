#include <QtTest/QtTest>

#include <future>
#include <stdexcept>

#include "http/bodycoding.h"
#include "http/httpserver.h"
#include "rawhttp.h"

using namespace kesu;
using namespace kesutest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Tells what arrived; "/throw" throws, "/forget" lets go, "/hold" keeps the answer.
class EchoHub {
public:
    explicit EchoHub(HttpConfig config = {}) : server(std::move(config), hooks()) { started = bool(server.start()); }

    HttpHooks hooks()
    {
        HttpHooks calls;
        calls.handle = [this](ApiRequest request, HttpAnswer answer) { handle(std::move(request), std::move(answer)); };
        calls.isUrgent = [](const ApiRequest &request) { return request.path == "/urgent"; };
        calls.standardHeaders = [] { return ApiHeaders{{"hub-epoch", "3"}}; };
        calls.complain = [this](const QByteArray &, const QString &sentence) {
            const std::scoped_lock lock(mutex);
            complaints.append(sentence);
        };
        return calls;
    }

    void handle(ApiRequest request, HttpAnswer answer)
    {
        if (request.path == "/throw")
            throw std::runtime_error("broken");
        if (request.path == "/forget")
            return;
        if (request.path == "/hold") {
            const std::scoped_lock lock(mutex);
            held.push_back(std::move(answer));
            return;
        }
        if (request.path == "/block") {
            ++blocked;
            gate.get_future().wait();
        }
        if (request.path == "/large")
            return answer({200, {{"content-type", "application/json"}}, QByteArray(100'000, 'x')});
        if (request.path == "/peer")
            return answer({200, {}, request.peer});
        if (request.path == "/inject")
            return answer({200, {{"x-echo", "a\r\nset-cookie: b"}}, "ok"});
        const QByteArray said = request.method + ' ' + request.path + ' ' + request.query.value("q") + ' ' + request.body;
        answer({200, {{"content-type", "text/plain"}}, said});
    }

    std::size_t heldCount()
    {
        const std::scoped_lock lock(mutex);
        return held.size();
    }

    void answerHeld()
    {
        const std::scoped_lock lock(mutex);
        for (const HttpAnswer &answer : held)
            answer({200, {}, "later"});
        held.clear();
    }

    std::mutex mutex;
    QStringList complaints;
    std::vector<HttpAnswer> held;
    std::promise<void> gate;
    std::atomic<int> blocked{0};
    bool started = false;
    HttpServer server;
};

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestArrivesWholeAndItsReplyCarriesTheStandardHeaders()
    {
        EchoHub hub;
        QVERIFY(hub.started);
        const RawReply reply = RawClient::ask(hub.server.port(), request("POST", "/v1/a%20b?q=%E6%A1%88+x", "payload",
                                                                         "Request-Id: abc.1\r\n"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "POST /v1/a b 案 x payload"_ba);
        QCOMPARE(reply.headers.value("request-id"), "abc.1");
        QCOMPARE(reply.headers.value("hub-epoch"), "3");
        QCOMPARE(reply.headers.value("connection"), "keep-alive");
    }

    void aConnectionCarriesRequestAfterRequestAlsoPipelined()
    {
        EchoHub hub;
        RawClient client(hub.server.port());
        client.send(request("GET", "/1") + request("POST", "/2", "two") + request("GET", "/3"));
        QCOMPARE(client.read().body, "GET /1  ");
        QCOMPARE(client.read().body, "POST /2  two");
        QCOMPARE(client.read().body, "GET /3  ");
        QVERIFY(client.send(request("GET", "/4", {}, "Connection: close\r\n")));
        QCOMPARE(client.read().headers.value("connection"), "close");
        QVERIFY(client.isClosedWithin(3000));
    }

    void chunkedBodiesAndExpectContinueAreUnderstood()
    {
        EchoHub hub;
        RawClient client(hub.server.port());
        client.send("POST /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n");
        QCOMPARE(client.read().body, "POST /c  abcdefg");
        client.send("POST /e HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.read().status, 100);
        client.send("hi");
        QCOMPARE(client.read().body, "POST /e  hi");
    }

    void packedBodiesAreUnpackedAndRepliesArePackedAsAsked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("coding");
        QTest::newRow("zstd") << "zstd"_ba << int(BodyCoding::Zstd);
        QTest::newRow("gzip") << "gzip"_ba << int(BodyCoding::Gzip);
    }

    void packedBodiesAreUnpackedAndRepliesArePackedAsAsked()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, coding);
        EchoHub hub;
        const QByteArray packed = packBody(QByteArray(50, 'k'), BodyCoding(coding));
        QCOMPARE(RawClient::ask(hub.server.port(), request("POST", "/p", packed, "Content-Encoding: " + name + "\r\n")).body,
                 "POST /p  " + QByteArray(50, 'k'));
        const RawReply large = RawClient::ask(hub.server.port(), request("GET", "/large", {}, "Accept-Encoding: br;q=1, "
                                                                         + name + "\r\n"));
        QCOMPARE(large.headers.value("content-encoding"), name);
        QVERIFY(large.body.size() < 10'000);
        QCOMPARE(std::get<QByteArray>(unpackBody(large.body, BodyCoding(coding), 200'000)), QByteArray(100'000, 'x'));
        const RawReply plain = RawClient::ask(hub.server.port(),
                                              request("GET", "/large", {}, "Accept-Encoding: zstd;q=0, gzip;q=0\r\n"));
        QCOMPARE(plain.body.size(), 100'000);
        QCOMPARE(plain.headers.value("vary"), "accept-encoding");
    }

    void headSaysTheLengthWithoutTheBody()
    {
        EchoHub hub;
        RawClient client(hub.server.port());
        client.send(request("HEAD", "/large") + request("GET", "/after"));
        const RawReply head = client.read(5000, false);
        QCOMPARE(head.headers.value("content-length"), "100000");
        QCOMPARE(client.read().body, "GET /after  ");
    }

    void aBrokenHandlerAnswers500AndTheNextOneIsServed()
    {
        EchoHub hub;
        QCOMPARE(RawClient::ask(hub.server.port(), request("GET", "/throw")).status, 500);
        QCOMPARE(RawClient::ask(hub.server.port(), request("GET", "/forget")).status, 500);
        QCOMPARE(RawClient::ask(hub.server.port(), request("GET", "/fine")).status, 200);
        QCOMPARE(hub.complaints.size(), 2);
        QVERIFY(hub.complaints.at(0).contains(u"broken"_s));
    }

    void nothingEchoedBecomesAHeader()
    {
        EchoHub hub;
        const RawReply reply = RawClient::ask(hub.server.port(), request("GET", "/inject"));
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.headers.contains("set-cookie"));
        QVERIFY(!reply.headers.contains("x-echo"));
    }

    void heldRequestsHoldNoWorker()
    {
        HttpConfig config;
        config.workers = 1;
        EchoHub hub(config);
        std::vector<RawClient> waiting;
        for (int i = 0; i < 50; ++i) {
            waiting.emplace_back(hub.server.port());
            waiting.back().send(request("GET", "/hold"));
        }
        QTRY_COMPARE(hub.heldCount(), std::size_t(50));
        QCOMPARE(RawClient::ask(hub.server.port(), request("GET", "/other")).status, 200);
        hub.answerHeld();
        for (RawClient &client : waiting)
            QCOMPARE(client.read().body, "later");
    }

    void whoWaitsTooLongInTheQueueIsToldSoAndUrgentOnesAreServed()
    {
        HttpConfig config;
        config.workers = 1;
        config.queueTime = 50ms;
        EchoHub hub(config);
        RawClient blocking(hub.server.port());
        blocking.send(request("GET", "/block"));
        QTRY_COMPARE(hub.blocked.load(), 1);
        RawClient waiting(hub.server.port());
        waiting.send(request("GET", "/next"));
        QTRY_COMPARE(hub.server.counters().queuedNow, qint64(1));
        QCOMPARE(RawClient::ask(hub.server.port(), request("GET", "/urgent")).status, 200);
        QTest::qWait(60); // the time in the queue is what is tested
        hub.gate.set_value();
        QCOMPARE(blocking.read().status, 200);
        const RawReply busy = waiting.read();
        QCOMPARE(busy.status, 503);
        QCOMPARE(busy.headers.value("retry-after"), "2");
        QVERIFY(busy.body.contains("\"busy\""));
    }

    void aFullQueueAnswersAtOnce()
    {
        HttpConfig config;
        config.workers = 1;
        config.maxQueued = 1;
        EchoHub hub(config);
        RawClient blocking(hub.server.port());
        blocking.send(request("GET", "/block"));
        QTRY_COMPARE(hub.blocked.load(), 1);
        RawClient waiting(hub.server.port());
        waiting.send(request("GET", "/next"));
        QTRY_COMPARE(hub.server.counters().queuedNow, qint64(1));
        QCOMPARE(RawClient::ask(hub.server.port(), request("GET", "/third")).status, 503);
        hub.gate.set_value();
        QCOMPARE(waiting.read().status, 200);
    }

    void connectionsAreCappedPerAddress()
    {
        HttpConfig config;
        config.maxConnectionsPerAddress = 2;
        EchoHub hub(config);
        RawClient first(hub.server.port());
        RawClient second(hub.server.port());
        QTRY_COMPARE(hub.server.counters().connectionsNow, qint64(2));
        RawClient third(hub.server.port());
        QVERIFY(third.isClosedWithin(3000));
        first.close();
        QTRY_COMPARE(hub.server.counters().connectionsNow, qint64(1));
        QCOMPARE(RawClient::ask(hub.server.port(), request("GET", "/")).status, 200);
    }

    void aTrustedProxyNamesTheCaller()
    {
        HttpConfig config;
        config.trustedProxies = {"127.0.0.1"};
        EchoHub hub(config);
        QCOMPARE(RawClient::ask(hub.server.port(), request("GET", "/peer", {}, "X-Forwarded-For: 1.1.1.1, 10.2.0.7\r\n")).body,
                 "10.2.0.7");
        EchoHub open;
        QCOMPARE(RawClient::ask(open.server.port(), request("GET", "/peer", {}, "X-Forwarded-For: 10.2.0.7\r\n")).body,
                 "127.0.0.1");
    }

    void stoppingAnswersWhatIsInFlightAndClosesWhatIsIdle()
    {
        EchoHub hub;
        RawClient idle(hub.server.port());
        idle.send(request("GET", "/"));
        QCOMPARE(idle.read().status, 200);
        RawClient inFlight(hub.server.port());
        inFlight.send(request("GET", "/block"));
        RawClient held(hub.server.port());
        held.send(request("GET", "/hold"));
        QTRY_COMPARE(hub.server.counters().requestsNow, qint64(2));
        QTRY_COMPARE(hub.heldCount(), std::size_t(1));
        auto stopped = std::async(std::launch::async, [&hub] { hub.server.stop(); });
        QVERIFY(idle.isClosedWithin(3000));
        hub.answerHeld();
        hub.gate.set_value();
        QCOMPARE(held.read().body, "later");
        const RawReply last = inFlight.read();
        QCOMPARE(last.status, 200);
        QCOMPARE(last.headers.value("connection"), "close");
        QCOMPARE(stopped.wait_for(5s), std::future_status::ready);
        QVERIFY(!RawClient(hub.server.port()).isOpen());
    }

    void stoppingDoesNotWaitForCallersThatSayNothing()
    {
        EchoHub hub;
        std::vector<RawClient> silent;
        for (int i = 0; i < 5; ++i)
            silent.emplace_back(hub.server.port());
        QTRY_COMPARE(hub.server.counters().connectionsNow, qint64(5));
        QElapsedTimer clock;
        clock.start();
        hub.server.stop();
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    void anAnswerAfterTheServerIsGoneDoesNoHarm()
    {
        HttpAnswer late;
        {
            HttpConfig config;
            config.drainTime = 50ms;
            EchoHub hub(config);
            RawClient client(hub.server.port());
            client.send(request("GET", "/hold"));
            QTRY_COMPARE(hub.heldCount(), std::size_t(1));
            late = std::exchange(hub.held.front(), nullptr);
            hub.server.stop();
            QVERIFY(client.isClosedWithin(1000));
            hub.held.clear();
        }
        late({200, {}, "late"});
    }

    void aTakenAddressAndAMissingCertificateAreSaid()
    {
        EchoHub hub;
        HttpConfig same;
        same.port = hub.server.port();
        HttpServer second(same, {});
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, u"address-in-use"_s);
        HttpConfig secure;
        secure.certificateFile = u"/nowhere.pem"_s;
        HttpServer third(secure, {});
        QCOMPARE(third.start().error().code, u"certificate-unusable"_s);
    }
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
