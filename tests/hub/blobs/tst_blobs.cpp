#include <QtTest/QtTest>

#include "blobs/blobservice.h"
#include "blobs/byterange.h"
#include "hubdatabases.h"
#include "messages/blobmessages.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

const Caller mine{u"d_mine"_s, {u"SH01"_s}, {u"counter"_s}, {}};
const Caller other{u"d_other"_s, {u"BJ02"_s}, {u"counter"_s}, {}};

} // namespace

class BlobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { onBothDatabases(); }

    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_place = std::make_unique<TestHubDatabase>(kind);
        m_database = m_place->open();
        QVERIFY(m_database);
        m_visible.clear();
        m_now = Instant::from(QDateTime::currentDateTimeUtc());
        QVERIFY(folder().prepare());
        m_service = makeService();
    }

    void cleanup()
    {
        m_service.reset();
        m_database.reset();
    }

    void aFileArrivesInChunksThroughAnyProcess()
    {
        const QByteArray file = noise(2'500'000);
        const auto elsewhere = makeService();
        BlobProgress progress = begin(mine, file);
        QVERIFY(!progress.have);
        QCOMPARE(progress.offset, 0);
        bool first = true;
        while (!progress.have) {
            BlobService &service = first ? *m_service : *elsewhere;
            first = !first;
            const ApiReply reply = send(service, mine, file, progress.offset);
            QCOMPARE(reply.status, 200);
            progress = *BlobProgress::fromJson(reply.body);
        }
        m_visible = {sha256(file)};
        const ApiReply loaded = m_service->download(mine, sha256(file), {});
        QCOMPARE(loaded.status, 200);
        QCOMPARE(loaded.body, file);
        QCOMPARE(loaded.headers.value("etag"), '"' + sha256(file) + '"');
    }

    void anInterruptedUploadGoesOnWhereItStands()
    {
        const QByteArray file = noise(1'500'000);
        begin(mine, file);
        QCOMPARE(send(*m_service, mine, file, 0).status, 200);
        const ApiReply head = m_service->offset(mine, sha256(file));
        QCOMPARE(head.headers.value("upload-offset"), "1048576");
        QCOMPARE(head.headers.value("upload-length"), "1500000");
        QCOMPARE(begin(mine, file).offset, 1048576);
        // The reply was lost and the chunk is sent again; then one from the future.
        const ApiReply again = send(*m_service, mine, file, 0);
        QCOMPARE(errorOf(again).code, ApiCode::Offset);
        QCOMPARE(errorOf(again).detail.value(u"offset"_s).toInt(), 1048576);
        QCOMPARE(errorOf(send(*m_service, mine, file, 1'400'000)).code, ApiCode::Offset);
        QVERIFY(BlobProgress::fromJson(send(*m_service, mine, file, 1048576).body)->have);
        QVERIFY(BlobProgress::fromJson(send(*m_service, mine, file, 1048576).body)->have);
        QVERIFY(begin(mine, file).have);
    }

    void aDamagedChunkCostsThatChunkAlone()
    {
        const QByteArray file = noise(1'500'000);
        begin(mine, file);
        send(*m_service, mine, file, 0);
        ApiRequest damaged = chunkOf(file, 1048576);
        damaged.body[5] = static_cast<char>(~damaged.body[5]);
        QCOMPARE(m_service->append(mine, sha256(file), damaged).status, 460);
        QVERIFY(BlobProgress::fromJson(send(*m_service, mine, file, 1048576).body)->have);
    }

    void aFileThatIsNotWhatItsNameSaysBeginsAnew()
    {
        const QByteArray file = noise(1000);
        const QByteArray name = sha256("something else");
        m_service->begin(mine, withBody(BlobRequest{name, file.size(), u"a"_s}.toJson()));
        const ApiReply reply = m_service->append(mine, name, chunkOf(file, 0));
        QCOMPARE(errorOf(reply).code, ApiCode::Checksum);
        QCOMPARE(errorOf(reply).detail.value(u"whole"_s).toBool(), true);
        QCOMPARE(m_service->offset(mine, name).headers.value("upload-offset"), "0");
        m_visible = {name};
        QCOMPARE(m_service->download(mine, name, {}).status, 404);
    }

    void nobodyLearnsOrSpoilsWhatOthersHave()
    {
        const QByteArray file = noise(1000);
        begin(mine, file);
        QCOMPARE(m_service->offset(other, sha256(file)).status, 404);
        QCOMPARE(m_service->append(other, sha256(file), chunkOf(file, 0)).status, 404);
        QVERIFY(BlobProgress::fromJson(send(*m_service, mine, file, 0).body)->have);
        // Complete on the hub, yet to a device without a record that names it there is nothing.
        QCOMPARE(m_service->download(other, sha256(file), {}).status, 404);
        QVERIFY(!begin(other, file).have);
        m_visible = {sha256(file)};
        QVERIFY(begin(other, file).have);
        QCOMPARE(m_service->download(other, sha256(file), {}).body, file);
        m_visible.clear();
        QCOMPARE(m_service->download(mine, sha256(file), {}).status, 404);
    }

    void rangesAndTagsAreUnderstood()
    {
        const QByteArray file = noise(1000);
        begin(mine, file);
        send(*m_service, mine, file, 0);
        m_visible = {sha256(file)};
        const auto load = [&](const ApiHeaders &headers) {
            ApiRequest request;
            request.headers = headers;
            return m_service->download(mine, sha256(file), request);
        };
        const ApiReply part = load({{"range", "bytes=100-199"}});
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, file.mid(100, 100));
        QCOMPARE(part.headers.value("content-range"), "bytes 100-199/1000");
        QCOMPARE(load({{"range", "bytes=900-"}}).body, file.mid(900));
        QCOMPARE(load({{"range", "bytes=-10"}}).body, file.last(10));
        QCOMPARE(load({{"range", "bytes=0-10"}, {"if-range", "\"another\""}}).body, file);
        QCOMPARE(load({{"if-none-match", '"' + sha256(file) + '"'}}).status, 304);
        for (const char *wrong : {"bytes=1000-", "bytes=5-4", "bytes=0-1,3-4", "bytes=-", "lines=1-2", "bytes=-0"})
            QCOMPARE(load({{"range", wrong}}).status, 416);
    }

    void aLargeFileIsLoadedInRanges()
    {
        const QByteArray file = noise(5'000'000);
        for (BlobProgress progress = begin(mine, file); !progress.have;)
            progress = *BlobProgress::fromJson(send(*m_service, mine, file, progress.offset).body);
        m_visible = {sha256(file)};
        QCOMPARE(errorOf(m_service->download(mine, sha256(file), {})).code, ApiCode::TooLarge);
        ApiRequest request;
        request.headers.insert("range", "bytes=0-");
        const ApiReply part = m_service->download(mine, sha256(file), request);
        QCOMPARE(part.status, 206);
        QCOMPARE(part.headers.value("content-range"), "bytes 0-4194303/5000000");
    }

    void sizesAndCountsHaveLimits()
    {
        const QByteArray file = noise(1000);
        const auto service = makeService({10'000, 4096, 0, 2});
        QCOMPARE(errorOf(service->begin(mine, withBody(BlobRequest{sha256("a"), 10'001, u"a"_s}.toJson()))).code,
                 ApiCode::TooLarge);
        for (const QByteArray &name : {"a"_ba, "b"_ba})
            QCOMPARE(service->begin(mine, withBody(BlobRequest{sha256(name), 100, u"a"_s}.toJson())).status, 200);
        QCOMPARE(errorOf(service->begin(mine, withBody(BlobRequest{sha256("c"), 100, u"a"_s}.toJson()))).code,
                 ApiCode::SlowDown);
        QCOMPARE(service->append(mine, sha256("a"), chunkOf(file, 0)).status, 422); // more than was said
        ApiRequest huge = chunkOf(noise(1048577), 0, 1048577);
        QCOMPARE(service->append(mine, sha256("a"), huge).status, 413);
        ApiRequest without = chunkOf(file, 0);
        without.headers.remove("chunk-sha256");
        QCOMPARE(service->append(mine, sha256("a"), without).status, 422);
        const auto full = makeService({10'000, 4096, std::numeric_limits<qint64>::max() / 2, 2});
        QCOMPARE(full->begin(other, withBody(BlobRequest{sha256("a"), 100, u"a"_s}.toJson())).status, 507);
    }

    void anEmptyFileIsAFile()
    {
        QVERIFY(BlobProgress::fromJson(m_service->begin(mine, withBody(BlobRequest{sha256({}), 0, u"a"_s}.toJson())).body)
                    ->have);
        m_visible = {sha256({})};
        QCOMPARE(m_service->download(mine, sha256({}), {}).status, 200);
    }

    void whatNobodyNamesIsCollectedAndWhatIsNamedNever()
    {
        const QByteArray named = noise(1000);
        const QByteArray unnamed = noise(2000);
        for (const QByteArray &file : {named, unnamed}) {
            begin(mine, file);
            send(*m_service, mine, file, 0);
        }
        begin(other, noise(3000));
        const auto name = [&](HubSession &session) -> Result<void> {
            const auto done = session.run("INSERT INTO named_blob (sha256, ent) VALUES ($1, $2)",
                                          {sha256(named), u"a_1"_s});
            return done ? Result<void>() : Result<void>(done.error());
        };
        QVERIFY(m_database->write(name));
        QVERIFY(m_service->maintain());
        QVERIFY(folder().sizeOf(sha256(unnamed)));
        m_now = m_now.plusSeconds(31LL * 24 * 3600);
        QVERIFY(m_service->maintain());
        QVERIFY(!folder().sizeOf(sha256(unnamed)));
        QVERIFY(folder().sizeOf(sha256(named)));
        QCOMPARE(m_service->offset(other, sha256(noise(3000))).status, 404);
    }

private:
    BlobFolder folder() const { return BlobFolder(m_place->folder() + u"/blobs"_s); }

    std::unique_ptr<BlobService> makeService(const BlobLimits &limits = {})
    {
        const auto maySee = [this](const Caller &, const QByteArray &name) -> Result<bool> {
            return m_visible.contains(name);
        };
        return std::make_unique<BlobService>(*m_database, folder(), maySee, [this] { return m_now; }, limits);
    }

    static ApiRequest withBody(const QByteArray &json)
    {
        ApiRequest request;
        request.body = json;
        return request;
    }

    BlobProgress begin(const Caller &caller, const QByteArray &file)
    {
        const ApiReply reply = m_service->begin(caller, withBody(BlobRequest{sha256(file), file.size(), u"a_1"_s}.toJson()));
        return BlobProgress::fromJson(reply.body).value_or(BlobProgress{false, -1});
    }

    static ApiRequest chunkOf(const QByteArray &file, qint64 offset, qsizetype most = 1024 * 1024)
    {
        ApiRequest request = withBody(file.mid(offset, most));
        request.headers = {{"upload-offset", QByteArray::number(offset)}, {"chunk-sha256", sha256(request.body)}};
        return request;
    }

    static ApiReply send(BlobService &service, const Caller &caller, const QByteArray &file, qint64 offset)
    {
        return service.append(caller, sha256(file), chunkOf(file, offset));
    }

    Instant m_now;
    QSet<QByteArray> m_visible;
    std::unique_ptr<TestHubDatabase> m_place;
    std::unique_ptr<HubDatabase> m_database;
    std::unique_ptr<BlobService> m_service;
};

QTEST_GUILESS_MAIN(BlobsTest)
#include "tst_blobs.moc"
