#include <QtTest/QtTest>

#include "base/servicecontext.h"
#include "base/store.h"
#include "history/historystore.h"
#include "people/credential.h"
#include "people/credentialstore.h"
#include "people/passwordservice.h"
#include "reference/hubpermission.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "testworkspace.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const QString good = u"correct horse"_s;
const QString other = u"battery staple"_s;

QString codeOf(const Result<PasswordProof> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

// Passwords in a real store: who may set them, who is let in, and what nobody gets to see.
class PasswordServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestWorkspace>();
        m_store->workspace->settings().setValue(setting::passwordCost, u"interactive"_s);
        m_boss = m_store->addStaff(u"周行"_s, {u"administrator"_s});
        m_store->workAs(m_boss);
        TestWorkspace::must(passwords().setPassword(m_store->clerk.id, good));
    }
    void cleanup() { m_store.reset(); }

    void thePasswordLetsInAndNothingElseDoes()
    {
        const auto proof = passwords().check(m_store->clerk.id, good);
        QVERIFY(proof);
        QCOMPARE(proof->staff(), m_store->clerk.id);
        QCOMPARE(codeOf(passwords().check(m_store->clerk.id, u"Correct horse"_s)), u"password-wrong"_s);
        QCOMPARE(codeOf(passwords().check(m_store->clerk.id, QString())), u"password-wrong"_s);
        QCOMPARE(codeOf(passwords().check(m_store->manager.id, good)), u"password-none"_s);
    }

    // The hub goes by what the device was granted where nobody says who writes.
    void whatTheHubWouldRefuseIsRefusedWhenItIsSaved()
    {
        TestWorkspace::must(HubPermission(m_store->workspace->context()).remember(Writer{{u"counter"_s}, {u"SH01"_s}}));
        m_store->workspace->setActor({{}, {}, {u"administrator"_s}, {}, {}});
        QCOMPARE(passwords().setPassword(m_store->manager.id, good).error().code, u"hub-would-refuse"_s);
        QVERIFY(!passwords().stateOf(m_store->manager.id).hasPassword);
        m_store->workAs(m_boss);
        QVERIFY(passwords().setPassword(m_store->manager.id, good));
        const auto own = passwords().check(m_store->clerk.id, good);
        m_store->workAs(m_store->clerk);
        QVERIFY(passwords().setPassword(m_store->clerk.id, other, *own));
    }

    void anInputMethodMaySpellItInFullWidth()
    {
        QVERIFY(passwords().check(m_store->clerk.id, u"ｃｏｒｒｅｃｔ　ｈｏｒｓｅ"_s));
    }

    void wrongTriesCostMoreAndMoreTimeAlsoAfterARestart()
    {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(codeOf(passwords().check(m_store->clerk.id, other)), u"password-wrong"_s);
        QCOMPARE(codeOf(passwords().check(m_store->clerk.id, good)), u"password-wait"_s);
        m_store->reopen();
        const auto waiting = passwords().check(m_store->clerk.id, good);
        QCOMPARE(codeOf(waiting), u"password-wait"_s);
        QCOMPARE(waiting.error().args, QStringList{u"5"_s});
        m_store->time.set(m_store->time.now().plusSeconds(5));
        QVERIFY(passwords().check(m_store->clerk.id, good));
        QCOMPARE(codeOf(passwords().check(m_store->clerk.id, other)), u"password-wrong"_s); // counted from one again
        QVERIFY(passwords().check(m_store->clerk.id, good));
    }

    void aTryCountsEvenWhenTheProgramEndsWhileHashing()
    {
        for (int i = 0; i < 4; ++i)
            QVERIFY(passwords().begin(m_store->clerk.id, other));
        QVERIFY(!passwords().begin(m_store->clerk.id, good));
    }

    void aClockSetBackLocksNobodyOutForLonger()
    {
        for (int i = 0; i < 4; ++i)
            QVERIFY(!passwords().check(m_store->clerk.id, other));
        m_store->time.advanceHours(-48);
        QCOMPARE(passwords().check(m_store->clerk.id, good).error().args, QStringList{u"5"_s});
    }

    void theWaitGrowsToAQuarterOfAnHour()
    {
        QCOMPARE(waitAfterFailures(3), 0);
        QCOMPARE(waitAfterFailures(4), 5);
        QCOMPARE(waitAfterFailures(5), 10);
        QCOMPARE(waitAfterFailures(11), 640);
        QCOMPARE(waitAfterFailures(12), 900);
        QCOMPARE(waitAfterFailures(100000), 900);
    }

    void weakPasswordsAreRefused()
    {
        const auto refused = [this](const QString &password) {
            const auto done = passwords().setPassword(m_store->clerk.id, password);
            return done ? QString() : done.error().code;
        };
        TestWorkspace::must(passwords().setLogin(m_store->clerk.id, u"chen.jing"_s));
        QCOMPARE(refused(u"1234567"_s), u"password-short"_s);
        QCOMPARE(refused(u"客诉处理好办法"_s), u"password-short"_s);
        QCOMPARE(refused(u"Chen.Jing"_s), u"password-same-as-name"_s);
        QCOMPARE(refused(u"客诉处理好办法啊"_s), QString());
    }

    void onceAnAdministratorHasAPasswordItIsAskedFor()
    {
        QVERIFY(!passwords().administratorMustProve());
        TestWorkspace::must(passwords().setPassword(m_boss.id, other));
        QVERIFY(passwords().administratorMustProve());
        QCOMPARE(passwords().setPassword(m_store->clerk.id, other).error().code, u"administrator-needed"_s);
        const auto clerk = passwords().check(m_store->clerk.id, good);
        QCOMPARE(passwords().setPassword(m_store->manager.id, other, *clerk).error().code, u"administrator-needed"_s);
        QCOMPARE(passwords().setLogin(m_store->clerk.id, u"boss"_s, *clerk).error().code, u"administrator-needed"_s);
        QVERIFY(passwords().setPassword(m_store->clerk.id, u"another one"_s, *clerk)); // the own
        const auto boss = passwords().check(m_boss.id, other);
        QVERIFY(passwords().setPassword(m_store->manager.id, good, *boss));
        QVERIFY(passwords().check(m_store->manager.id, good));
    }

    void beforeThatOnlyAnAdministratorSetsOne()
    {
        m_store->workAs(m_store->clerk);
        QCOMPARE(passwords().setPassword(m_store->manager.id, good).error().code, u"administrator-needed"_s);
    }

    void aLoginBelongsToOnePerson()
    {
        TestWorkspace::must(passwords().setLogin(m_store->clerk.id, u"chen"_s));
        QCOMPARE(passwords().setLogin(m_store->manager.id, u"CHEN"_s).error().code, u"login-taken"_s);
        QCOMPARE(TestWorkspace::must(passwords().find(u"chen"_s)), m_store->clerk.id);
        QCOMPARE(TestWorkspace::must(passwords().find(m_store->manager.name)), m_store->manager.id);
        m_store->addStaff(m_store->manager.name, {u"counter"_s});
        QCOMPARE(passwords().find(m_store->manager.name).error().code, u"user-ambiguous"_s);
        QCOMPARE(passwords().find(u"nobody"_s).error().kind, ErrorKind::NotFound);
    }

    void aWeakHashIsMadeAnewWhenThePasswordIsGiven()
    {
        const QString before = hash();
        m_store->workspace->settings().setValue(setting::passwordCost, u"moderate"_s);
        QVERIFY(passwords().check(m_store->clerk.id, good));
        const QString after = hash();
        QVERIFY(isWeakerThan(before, PasswordCost::Moderate) && !isWeakerThan(after, PasswordCost::Moderate));
        QVERIFY(isPasswordOf(after, good));
        m_store->workspace->settings().setValue(setting::passwordCost, u"interactive"_s);
        QVERIFY(passwords().check(m_store->clerk.id, good));
        QCOMPARE(hash(), after); // never weaker again
    }

    void neitherPasswordNorHashIsInTheHistory()
    {
        TestWorkspace::must(passwords().setPassword(m_store->clerk.id, other));
        const auto entries = HistoryStore(context().store())
                                 .of(u"credential"_s, credentialId(m_store->clerk.id, u"SH01"_s));
        QVERIFY(entries && !entries->isEmpty());
        for (const HistoryEntry &entry : *entries) {
            QVERIFY(entry.before.isNull() || entry.before.toString().isEmpty());
            QVERIFY(entry.after.isNull() || entry.after.toString().isEmpty());
        }
        QCOMPARE(m_store->workspace->verify(), Findings());
    }

private:
    PasswordService &passwords() const { return m_store->workspace->passwords(); }
    ServiceContext &context() const { return m_store->workspace->context(); }
    QString hash() const
    {
        for (const Credential &credential : CredentialStore(context().store()).all().value_or({})) {
            if (credential.staff == m_store->clerk.id)
                return credential.password;
        }
        return {};
    }

    std::unique_ptr<TestWorkspace> m_store;
    StaffMember m_boss;
};

QTEST_GUILESS_MAIN(PasswordServiceTest)
#include "tst_passwordservice.moc"
