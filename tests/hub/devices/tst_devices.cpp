#include <QtTest/QtTest>

#include "devices/deviceservice.h"
#include "hubdatabases.h"
#include "messages/limits.h"
#include "signing/signedtexts.h"
#include "signing/signingkeys.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

ApiRequest withBody(const QByteArray &json)
{
    ApiRequest request;
    request.body = json;
    return request;
}

ApiRequest withToken(const QByteArray &token)
{
    ApiRequest request;
    request.headers.insert("authorization", "Bearer " + token);
    return request;
}

const Caller headOffice{u"d_head"_s, {u"*"_s}, {u"administrator"_s}, {}};
const Caller branchOffice{u"d_office"_s, {u"SH01"_s}, {u"administrator"_s}, {}};

// A machine as the hub sees it: a key, and what it was given.
struct Machine {
    SigningKeys keys = SigningKeys::make();
    QString proposed = u"d_AAAAAAAAAAAAAAAAAAAAAA"_s;

    QByteArray enrolment(const QString &code) const
    {
        EnrolRequest request{code, proposed, u"inst"_s, u"前台一号"_s, u"kesudesk 1"_s, keys.publicKey, {}};
        request.signature = signBytes(enrolText(code, proposed, u"inst"_s, keys.publicKey), keys.secretKey);
        return request.toJson();
    }

    QByteArray tokenRequest(const QString &device, const QByteArray &challenge) const
    {
        return TokenRequest{device, challenge, signBytes(tokenText(device, challenge), keys.secretKey)}.toJson();
    }
};

} // namespace

class DevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { onBothDatabases(); }

    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_now = {1'700'000'000'000};
        m_place = std::make_unique<TestHubDatabase>(kind);
        m_database = m_place->open();
        QVERIFY(m_database);
        m_service = makeService();
    }

    void cleanup()
    {
        m_service.reset();
        m_database.reset();
    }

    void aCodeMakesADeviceThatMayAsk()
    {
        Machine machine;
        const auto code = m_service->newCode({u"SH01"_s, u"counter,handler"_s}, u"hub"_s);
        QVERIFY(code);
        QCOMPARE(code->expiresAt, m_now.plusSeconds(900));
        const ApiReply reply = m_service->enrol(withBody(machine.enrolment(code->code.toLower())));
        QCOMPARE(reply.status, 200);
        const auto grant = DeviceGrant::fromJson(reply.body);
        QVERIFY(grant);
        QCOMPARE(grant->device, machine.proposed);
        QCOMPARE(grant->letter, u"A"_s);
        QCOMPARE(grant->hub, u"h_test"_s);
        const auto who = m_service->authenticate(withToken(grant->token));
        const auto *caller = std::get_if<Caller>(&who);
        QVERIFY(caller);
        QCOMPARE(caller->device, machine.proposed);
        QCOMPARE(caller->branches, QStringList{u"SH01"_s});
        QCOMPARE(caller->roles, (QStringList{u"counter"_s, u"handler"_s}));
        QCOMPARE(caller->publicKey, machine.keys.publicKey);
    }

    void aLostReplyCostsNothingAndACodeIsGoodForOneKey()
    {
        Machine machine;
        Machine thief;
        const QString code = m_service->newCode({u"SH01"_s, u"counter"_s}, u"hub"_s)->code;
        const auto first = DeviceGrant::fromJson(m_service->enrol(withBody(machine.enrolment(code))).body);
        const auto again = DeviceGrant::fromJson(m_service->enrol(withBody(machine.enrolment(code))).body);
        QCOMPARE(again->device, first->device);
        QCOMPARE(codeOf(m_service->enrol(withBody(thief.enrolment(code)))), ApiCode::EnrolCodeInvalid);
        QCOMPARE(codeOf(m_service->enrol(withBody(machine.enrolment(u"ANOT-HERC-ODE2"_s)))), ApiCode::EnrolCodeInvalid);
        const QString other = m_service->newCode({u"SH01"_s, u"counter"_s}, u"hub"_s)->code;
        QCOMPARE(codeOf(m_service->enrol(withBody(machine.enrolment(other)))), ApiCode::DeviceForked);
        // The name that the first one has is not given twice; the letter neither.
        const auto second = DeviceGrant::fromJson(m_service->enrol(withBody(thief.enrolment(other))).body);
        QVERIFY(second->device != first->device);
        QCOMPARE(second->letter, u"B"_s);
    }

    void aCodeEndsAfterAQuarterOfAnHour()
    {
        Machine machine;
        const QString code = m_service->newCode({u"SH01"_s, u"counter"_s}, u"hub"_s)->code;
        m_now = m_now.plusSeconds(901);
        QCOMPARE(codeOf(m_service->enrol(withBody(machine.enrolment(code)))), ApiCode::EnrolCodeInvalid);
        QVERIFY(m_service->maintain());
    }

    void anEnrolmentMustBeSignedWithItsKey()
    {
        Machine machine;
        const QString code = m_service->newCode({u"SH01"_s, u"counter"_s}, u"hub"_s)->code;
        Machine other;
        other.keys.publicKey = machine.keys.publicKey;
        QCOMPARE(codeOf(m_service->enrol(withBody(other.enrolment(code)))), ApiCode::SignatureInvalid);
    }

    void aTokenNeedsAFreshProof()
    {
        Machine machine;
        enrol(machine);
        const QByteArray challenge = challengeFor(machine.proposed);
        const QByteArray request = machine.tokenRequest(machine.proposed, challenge);
        const auto token = TokenReply::fromJson(m_service->token(withBody(request)).body);
        QVERIFY(token);
        QCOMPARE(token->seconds, limits::accessTokenSeconds);
        QVERIFY(std::holds_alternative<Caller>(m_service->authenticate(withToken(token->token))));
        // Replayed, forged, of another device, too old.
        QCOMPARE(codeOf(m_service->token(withBody(request))), ApiCode::TokenExpired);
        Machine stranger;
        QCOMPARE(codeOf(m_service->token(withBody(stranger.tokenRequest(machine.proposed,
                                                                        challengeFor(machine.proposed))))),
                 ApiCode::SignatureInvalid);
        const QString unknown = u"d_BBBBBBBBBBBBBBBBBBBBBB"_s;
        QCOMPARE(codeOf(m_service->token(withBody(stranger.tokenRequest(unknown, challengeFor(unknown))))),
                 ApiCode::SignatureInvalid);
        QCOMPARE(codeOf(m_service->token(withBody(machine.tokenRequest(machine.proposed, challengeFor(unknown))))),
                 ApiCode::TokenExpired);
        const QByteArray old = challengeFor(machine.proposed);
        m_now = m_now.plusSeconds(121);
        QCOMPARE(codeOf(m_service->token(withBody(machine.tokenRequest(machine.proposed, old)))), ApiCode::TokenExpired);
    }

    void aChallengeOfOneProcessIsGoodInAnother()
    {
        Machine machine;
        enrol(machine);
        m_now = m_now.plusSeconds(1);
        const auto other = makeService();
        const QByteArray request = machine.tokenRequest(machine.proposed, challengeFor(machine.proposed));
        QCOMPARE(other->token(withBody(request)).status, 200);
        QCOMPARE(codeOf(m_service->token(withBody(request))), ApiCode::TokenExpired);
    }

    void tokensEndAndForgedOnesAreNone()
    {
        Machine machine;
        const DeviceGrant grant = enrol(machine);
        QCOMPARE(refusalOf(withToken(grant.token + "x")), ApiCode::TokenExpired);
        QCOMPARE(refusalOf(withToken("")), ApiCode::TokenExpired);
        QCOMPARE(refusalOf({}), ApiCode::TokenExpired);
        m_now = m_now.plusSeconds(3601);
        QCOMPARE(refusalOf(withToken(grant.token)), ApiCode::TokenExpired);
    }

    void revocationCountsFromTheNextRequestAndForWhoTookOver()
    {
        Machine machine;
        const DeviceGrant grant = enrol(machine);
        Machine next;
        const DeviceGrant second = reincarnate(callerOf(grant), next);
        QCOMPARE(m_service->revoke(headOffice, grant.device).status, 204);
        QCOMPARE(refusalOf(withToken(grant.token)), ApiCode::TokenRevoked);
        QCOMPARE(refusalOf(withToken(second.token)), ApiCode::TokenRevoked);
        QCOMPARE(codeOf(m_service->token(withBody(machine.tokenRequest(grant.device, challengeFor(grant.device))))),
                 ApiCode::TokenRevoked);
    }

    void aForkedDeviceBecomesAnother()
    {
        Machine machine;
        const DeviceGrant grant = enrol(machine);
        Machine next;
        next.proposed = u"d_CCCCCCCCCCCCCCCCCCCCCC"_s;
        const DeviceGrant second = reincarnate(callerOf(grant), next);
        QCOMPARE(second.device, next.proposed);
        QCOMPARE(second.letter, u"B"_s);
        QCOMPARE(second.branch, grant.branch);
        QCOMPARE(reincarnate(callerOf(grant), next).device, second.device);
        const auto devices = deviceListFromJson(m_service->list(headOffice).body);
        QCOMPARE(devices->size(), 2);
        const auto isOld = [&](const DeviceInfo &info) { return info.device == grant.device; };
        QCOMPARE(std::find_if(devices->begin(), devices->end(), isOld)->successor, second.device);
        // Signed with another key than the one it brings.
        ReincarnateRequest forged{{}, SigningKeys::make().publicKey, {}};
        forged.signature = signBytes(reincarnateText(grant.device, {}, forged.publicKey), machine.keys.secretKey);
        QCOMPARE(codeOf(m_service->reincarnate(callerOf(grant), withBody(forged.toJson()))), ApiCode::SignatureInvalid);
    }

    void administratorsSeeAndChangeTheirOwnBranchOnly()
    {
        Machine machine;
        const DeviceGrant grant = enrol(machine, u"BJ02"_s);
        QCOMPARE(deviceListFromJson(m_service->list(branchOffice).body)->size(), 0);
        QCOMPARE(m_service->revoke(branchOffice, grant.device).status, 404);
        QCOMPARE(m_service->rename(branchOffice, grant.device, withBody(deviceLabelToJson(u"x"_s))).status, 404);
        QCOMPARE(m_service->revoke(branchOffice, u"d_nobody"_s).status, 404);
        QCOMPARE(codeOf(m_service->makeCode(branchOffice, withBody(EnrolCodeRequest{u"BJ02"_s, u"counter"_s}.toJson()))),
                 ApiCode::ScopeDenied);
        QCOMPARE(codeOf(m_service->makeCode(branchOffice, withBody(EnrolCodeRequest{u"*"_s, u"counter"_s}.toJson()))),
                 ApiCode::ScopeDenied);
        QCOMPARE(m_service->makeCode(branchOffice, withBody(EnrolCodeRequest{u"SH01"_s, u"counter"_s}.toJson())).status,
                 200);
        QCOMPARE(m_service->rename(headOffice, grant.device, withBody(deviceLabelToJson(u"二楼\n柜台"_s))).status, 204);
        QCOMPARE(deviceListFromJson(m_service->list(headOffice).body)->first().label, u"二楼柜台"_s);
    }

    void whatIsWrongWithACodeIsNamed()
    {
        const auto role = m_service->newCode({u"SH01"_s, u"king"_s}, u"hub"_s);
        QCOMPARE(role.error().code, u"role-unknown"_s);
        const auto branch = m_service->newCode({u"SH 01'"_s, u"counter"_s}, u"hub"_s);
        QCOMPARE(branch.error().code, u"branch-code"_s);
        QCOMPARE(codeOf(m_service->makeCode(headOffice, withBody("{"))), ApiCode::BadJson);
        QCOMPARE(codeOf(m_service->makeCode(headOffice, withBody("{\"branch\":1}"))), ApiCode::BadBatch);
    }

    void secretsAreNotAtRest()
    {
        QFETCH_GLOBAL(QString, kind);
        if (kind != u"sqlite"_s)
            return; // the same statements; only SQLite's file can be looked into
        Machine machine;
        const QString code = m_service->newCode({u"SH01"_s, u"counter"_s}, u"hub"_s)->code;
        const auto grant = DeviceGrant::fromJson(m_service->enrol(withBody(machine.enrolment(code))).body);
        m_service.reset();
        m_database.reset();
        QByteArray everything;
        for (const QFileInfo &info : QDir(m_place->folder()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            everything += file.readAll();
        }
        QVERIFY(everything.contains(machine.proposed.toLatin1()));
        QVERIFY(!everything.contains(grant->token));
        QVERIFY(!everything.contains(code.toLatin1()));
        QVERIFY(!everything.contains(normalEnrolCode(code).toLatin1()));
    }

private:
    std::unique_ptr<DeviceService> makeService()
    {
        const HubIdentity identity{u"h_test"_s, QByteArray(32, 'h'), [] { return qint64(0); }};
        return std::make_unique<DeviceService>(*m_database, identity, [this] { return m_now; });
    }

    static ApiCode codeOf(const ApiReply &reply) { return errorOf(reply).code; }

    ApiCode refusalOf(const ApiRequest &request)
    {
        const auto who = m_service->authenticate(request);
        const auto *refusal = std::get_if<ApiReply>(&who);
        return refusal ? codeOf(*refusal) : ApiCode::UnknownError;
    }

    DeviceGrant enrol(const Machine &machine, const QString &branch = u"SH01"_s)
    {
        const QString code = m_service->newCode({branch, u"counter"_s}, u"hub"_s)->code;
        m_now = m_now.plusSeconds(1);
        return *DeviceGrant::fromJson(m_service->enrol(withBody(machine.enrolment(code))).body);
    }

    QByteArray challengeFor(const QString &device)
    {
        m_now = m_now.plusSeconds(1);
        return TokenChallenge::fromJson(m_service->challenge(withBody(TokenChallenge::requestFor(device))).body)
            ->challenge;
    }

    static Caller callerOf(const DeviceGrant &grant) { return {grant.device, {grant.branch}, {grant.role}, {}}; }

    DeviceGrant reincarnate(const Caller &caller, const Machine &next)
    {
        ReincarnateRequest request{next.proposed, next.keys.publicKey, {}};
        request.signature = signBytes(reincarnateText(caller.device, next.proposed, next.keys.publicKey),
                                      next.keys.secretKey);
        return *DeviceGrant::fromJson(m_service->reincarnate(caller, withBody(request.toJson())).body);
    }

    Instant m_now;
    std::unique_ptr<TestHubDatabase> m_place;
    std::unique_ptr<HubDatabase> m_database;
    std::unique_ptr<DeviceService> m_service;
};

QTEST_GUILESS_MAIN(DevicesTest)
#include "tst_devices.moc"
