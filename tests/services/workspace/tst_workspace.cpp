#include <QtTest/QtTest>

#include "customers/customerservice.h"
#include "drafts/draftservice.h"
#include "search/searchservice.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "testworkspace.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::TestWorkspace;

// Opening a store, its small services, and its care.
class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aNewFolderIsCreatedAndWaitsToBeSetUp()
    {
        QTemporaryDir dir;
        test::FakeTime time;
        const auto workspace = Workspace::open(dir.path(), time);
        QVERIFY(workspace);
        QVERIFY((*workspace)->outcome() == OpenOutcome::Created);
        QVERIFY(!(*workspace)->isSetUp());
        QVERIFY((*workspace)->actor().roles.contains(u"administrator"_s));
        QVERIFY((*workspace)->reference().policyIds().contains(u"MFG-8D"_s));
        QVERIFY((*workspace)->reference().calendarIds().contains(u"cn-office"_s));
    }

    void scriptsMayRegisterBeforeAnybodySetTheStoreUp()
    {
        QTemporaryDir dir;
        test::FakeTime time;
        time.set("2026-11-20T17:00:00Z"); // the 21st in the office's own time, whatever the machine's
        const auto workspace = Workspace::open(dir.path(), time);
        Registration registration;
        registration.ticket.title = u"断网"_s;
        registration.ticket.narrative = u"昨晚起无法上网"_s;
        registration.ticket.channel = u"phone"_s;
        registration.customer.phone = u"13800138000"_s;
        const auto view = (*workspace)->tickets().registerTicket(registration);
        QVERIFY2(view, view ? "" : qPrintable(view.error().code + view.error().where));
        QCOMPARE(view->facts.ticket.number, u"KS-HQ-20261121-A0001"_s);
    }

    void aSecondProcessIsKeptOut()
    {
        TestWorkspace desk;
        const auto second = Workspace::open(desk.dir.path(), desk.time);
        QVERIFY(!second);
        QVERIFY(second.error().kind == ErrorKind::StoreUnusable);
        QCOMPARE(second.error().code, u"locked"_s);
    }

    void customersAreFoundByNamePinyinAndLastDigits()
    {
        TestWorkspace desk;
        desk.registered();
        for (const QString &typed : {u"张"_s, u"zw"_s, u"8000"_s, u"138 0013 8000"_s}) {
            const QList<CustomerMatch> matches = desk.workspace->customers().find(typed);
            QVERIFY2(matches.size() == 1, qPrintable(typed));
            QCOMPARE(matches.first().openTickets, 1);
        }
        const CustomerId id = desk.workspace->customers().find(u"zw"_s).first().customer.id;
        QCOMPARE(desk.workspace->customers().earlierTickets(id).size(), 1);
    }

    void aKnownCustomerIsNotMadeTwice()
    {
        TestWorkspace desk;
        desk.registered();
        Registration again = desk.complaint(u"又断网"_s);
        again.customer = desk.workspace->customers().find(u"zw"_s).first().customer;
        again.customer.address = u"人民路 1 号"_s;
        const TicketView view = TestWorkspace::must(desk.tickets().registerTicket(again));
        QCOMPARE(view.customer.address, u"人民路 1 号"_s);
        QCOMPARE(desk.workspace->customers().find(u"zw"_s).size(), 1);
        QCOMPARE(desk.workspace->customers().find(u"zw"_s).first().ticketCount, 2);
    }

    void aDraftIsKeptAndGoesWithItsRegistration()
    {
        TestWorkspace desk;
        DraftService &drafts = desk.workspace->drafts();
        const QString id = drafts.newId();
        QVERIFY(drafts.save({id, u"intake"_s, {}, u"半张表"_s, {{u"title"_s, u"断网"_s}}, {}}));
        desk.reopen();
        const QList<Draft> kept = desk.workspace->drafts().drafts(u"intake"_s);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().content["title"_L1].toString(), u"断网"_s);

        Registration refused;
        refused.draftId = id;
        QVERIFY(!desk.tickets().registerTicket(refused));
        QCOMPARE(desk.workspace->drafts().drafts().size(), 1); // nothing typed is lost
        Registration registration = desk.complaint();
        registration.draftId = id;
        QVERIFY(desk.tickets().registerTicket(registration));
        QVERIFY(desk.workspace->drafts().drafts().isEmpty());
    }

    void settingsKeepTheirTypeAndDefault()
    {
        TestWorkspace desk;
        QCOMPARE(desk.workspace->settings().value(setting::scale), QVariant(100));
        QSignalSpy changed(&desk.workspace->settings(), &SettingService::settingChanged);
        desk.workspace->settings().setValue(setting::scale, 125);
        desk.workspace->settings().setValue(setting::openDocuments, QStringList{u"a"_s, u"b"_s});
        desk.workspace->settings().setValue(setting::scale, 125);
        QCOMPARE(changed.size(), 2);
        desk.reopen();
        QCOMPARE(desk.workspace->settings().value(setting::scale), QVariant(125));
        QCOMPARE(desk.workspace->settings().value(setting::openDocuments).toStringList().size(), 2);
    }

    void anOrganisationWithoutBranchOrDeviceIsRefused()
    {
        TestWorkspace desk;
        Organisation organisation = desk.reference().organisation();
        organisation.deviceLetter.clear();
        QCOMPARE(desk.reference().saveOrganisation(organisation).error().code, u"device-letter-missing"_s);
        organisation = desk.reference().organisation();
        organisation.numberPattern = u"K<nnn>"_s;
        QCOMPARE(desk.reference().saveOrganisation(organisation).error().code, u"number-pattern-incomplete"_s);
        organisation = desk.reference().organisation();
        organisation.numberPattern = u"T<yy><device><nnnnn>"_s;
        QVERIFY(desk.reference().saveOrganisation(organisation));
        QCOMPARE(desk.ticket(desk.registered()).number, u"T26A00001"_s);
    }

    void departmentsComeAndGoWithoutTrace()
    {
        TestWorkspace desk;
        QVERIFY(desk.reference().saveDepartments({u"网络部"_s, u"客服部"_s}));
        QVERIFY(desk.reference().saveDepartments({u"客服部"_s, u"法务部"_s}));
        QStringList names = desk.reference().departments();
        names.sort();
        QStringList expected{u"客服部"_s, u"法务部"_s};
        expected.sort();
        QCOMPARE(names, expected);
    }

    void aBrokenPolicyIsRefusedWithItsPlace()
    {
        TestWorkspace desk;
        QSignalSpy changed(&desk.reference(), &ReferenceService::referenceChanged);
        const auto saved = desk.reference().savePolicy(R"({"id":"X","version":1})");
        QVERIFY(!saved);
        QVERIFY(!saved.error().where.isEmpty());
        QCOMPARE(changed.size(), 0);
    }

    void thePolicyIsProposedByRule()
    {
        TestWorkspace desk;
        Ticket ticket;
        QCOMPARE(desk.reference().proposePolicy(ticket).policyId, u"TEL-1.3"_s);
        ticket.kind = TicketKind::Consultation;
        const auto proposal = desk.reference().proposePolicy(ticket);
        QVERIFY(!proposal.policyId.isEmpty());
        QVERIFY(desk.reference().policy(proposal.policyId)->isFor(TicketKind::Consultation));
    }

    void searchShowsWhereItMatched()
    {
        TestWorkspace desk;
        desk.registered();
        const SearchResult result = desk.workspace->search().search(u"光貓"_s);
        QCOMPARE(result.total, 1);
        QCOMPARE(result.hits.size(), 1);
        const auto [start, length] = result.hits.first().marks.first();
        QCOMPARE(result.hits.first().snippet.mid(start, length), u"光猫"_s);
        QCOMPARE(result.hits.first().row.number, u"KS-SH01-20261121-A0001"_s);
    }

    void aBackupComesBackWithEverything()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        desk.carry(id, u"start"_s);
        QTemporaryDir other;
        const QString file = other.filePath(u"backup.zip"_s);
        QVERIFY(desk.workspace->backup(file));
        QVERIFY(Workspace::verifyBackup(file).isEmpty());
        const QString target = other.filePath(u"restored"_s);
        QVERIFY(Workspace::restore(file, target));
        const auto restored = Workspace::open(target, desk.time);
        QVERIFY(restored);
        const auto view = (*restored)->tickets().load(id);
        QVERIFY(view);
        QCOMPARE(view->facts.ticket, desk.ticket(id));
        QVERIFY((*restored)->verify().isEmpty());
    }

    void theDoctorNamesWhatWillMakeTrouble()
    {
        TestWorkspace desk;
        desk.time.set("2026-12-01T02:00:00Z"); // the calendar ends with the year
        const Findings findings = desk.workspace->doctor();
        QVERIFY(std::any_of(findings.cbegin(), findings.cend(),
                            [](const Finding &finding) { return finding.code == u"calendar-ends-soon"_s; }));
        QVERIFY(!hasErrors(findings));
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
