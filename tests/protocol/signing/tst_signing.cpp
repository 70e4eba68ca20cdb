#include <QtTest/QtTest>

#include "messages/blobmessages.h"
#include "messages/devicemessages.h"
#include "signing/signedtexts.h"
#include "signing/signingkeys.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// What devices and the hub sign, and the messages that carry it.
class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignatureIsGoodForItsKeyAndItsBytesAlone()
    {
        const SigningKeys mine = SigningKeys::make();
        const SigningKeys other = SigningKeys::make();
        const QByteArray text = tokenText(u"d_a"_s, "challenge");
        const QByteArray signature = signBytes(text, mine.secretKey);
        QVERIFY(isSignedBy(text, signature, mine.publicKey));
        QVERIFY(!isSignedBy(text, signature, other.publicKey));
        QVERIFY(!isSignedBy(tokenText(u"d_b"_s, "challenge"), signature, mine.publicKey));
        QVERIFY(!isSignedBy(text, signature.chopped(1), mine.publicKey));
        QVERIFY(!isSignedBy(text, signature, {}));
        QVERIFY(signBytes(text, "no key").isEmpty());
    }

    void aSeedGivesTheSamePairAgain()
    {
        const QByteArray seed(32, 'k');
        QCOMPARE(SigningKeys::fromSeed(seed)->publicKey, SigningKeys::fromSeed(seed)->publicKey);
        QVERIFY(!SigningKeys::fromSeed("short"));
    }

    void textsOfDifferentPurposesNeverMeet()
    {
        const QSet<QByteArray> texts{
            enrolText(u"A"_s, u"d"_s, u"i"_s, "k"), tokenText(u"d"_s, "k"), reincarnateText(u"d"_s, u"i"_s, "k"),
            pushText(u"d"_s, 1, 2, "h"), checkpointText(u"d"_s, 1, "h", {2})};
        QCOMPARE(texts.size(), 5);
        QCOMPARE(pushText(u"d_x"_s, 1, 9, "ab"),
                 R"({"dev":"d_x","dh":"ab","first":1,"kesu":"push-1","last":9})");
    }

    void aCodeIsReadAsPeopleWriteIt()
    {
        QCOMPARE(normalEnrolCode(u" k7qf-2mxd "_s), u"K7QF2MXD"_s);
        QCOMPARE(enrolText(u"k7qf 2mxd"_s, {}, u"i"_s, "k"), enrolText(u"K7QF-2MXD"_s, {}, u"i"_s, "k"));
    }

    void wireTextRefusesWhatIsNotBase64()
    {
        QCOMPARE(fromWireBase64(toWireBase64("\xff\xfe\x01")), QByteArray("\xff\xfe\x01"));
        QVERIFY(!fromWireBase64("a+b/"));
        QVERIFY(!fromWireBase64("ab c"));
    }

    void messagesSurviveTheWire()
    {
        const EnrolRequest enrol{u"CODE"_s, u"d_1"_s, u"inst"_s, u"前台一号"_s, u"kesudesk 1"_s, "key", "sig"};
        const auto read = EnrolRequest::fromJson(enrol.toJson());
        QVERIFY(read);
        QCOMPARE(read->label, enrol.label);
        QCOMPARE(read->publicKey, enrol.publicKey);
        const DeviceInfo info{u"d_1"_s, u"L"_s, u"b"_s, u"clerk"_s, u"A"_s, {}, 7, {5}, Instant{6}, {}, {}};
        QCOMPARE(*deviceListFromJson(deviceListToJson({info})), QList<DeviceInfo>{info});
        const auto grant = DeviceGrant::fromJson(
            DeviceGrant{u"d"_s, u"B"_s, u"b"_s, u"r"_s, "tok", 3600, u"h_1"_s, "hk", 2}.toJson());
        QVERIFY(grant);
        QCOMPARE(grant->token, "tok");
        QCOMPARE(grant->epoch, 2);
        const auto progress = BlobProgress::fromJson(BlobProgress{false, 77}.toJson());
        QVERIFY(progress && !progress->have);
        QCOMPARE(progress->offset, 77);
    }

    void whatIsMissingOrWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        QTest::newRow("not json") << QByteArray("{\"dev\":") << u"not-json"_s << QString();
        QTest::newRow("a list") << QByteArray("[]") << u"not-json"_s << QString();
        QTest::newRow("no device") << QByteArray(R"({"challenge":"x","sig":"AA"})") << u"value-missing"_s << u"dev"_s;
        QTest::newRow("number as text") << QByteArray(R"({"dev":5,"challenge":"x","sig":"AA"})")
                                        << u"not-a-text"_s << u"dev"_s;
        QTest::newRow("signature not base64")
            << QByteArray(R"({"dev":"d","challenge":"x","sig":"%%"})") << u"not-base64"_s << u"sig"_s;
    }

    void whatIsMissingOrWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        const auto read = TokenRequest::fromJson(json);
        QVERIFY(!read);
        QTEST(read.error().code, "code");
        QTEST(read.error().where, "where");
    }

    void aBlobNameIsAHashAndNoPath()
    {
        QVERIFY(isBlobName(QByteArray(64, 'a')));
        QVERIFY(!isBlobName(QByteArray(64, 'A')));
        QVERIFY(!isBlobName("../../../../etc/passwd"));
        QVERIFY(!BlobRequest::fromJson(R"({"sha256":"..","size":1,"ent":"a"})"));
        QVERIFY(!BlobRequest::fromJson(BlobRequest{QByteArray(64, 'a'), -1, u"a"_s}.toJson()));
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "tst_signing.moc"
