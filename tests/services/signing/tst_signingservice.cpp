#include <QtTest/QtTest>

#include "base/servicecontext.h"
#include "base/store.h"
#include "base/writesession.h"
#include "eightd/carservice.h"
#include "eightd/eightdservice.h"
#include "eightdsamples.h"
#include "signatures.h"
#include "signing/approvalstore.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

// The smallest picture there is.
const QByteArray stroke = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

} // namespace

// Names under forms in a real store.
class SigningServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestWorkspace>();
        m_other = m_store->addStaff(u"周行"_s, {u"manager"_s, u"quality"_s});
        for (const StaffMember &member : {m_store->clerk, m_store->inspector, m_store->manager, m_other})
            givePassword(*m_store, member);
        m_ticket = m_store->registered();
        EightD given;
        given.title = u"开胶"_s;
        m_report = TestWorkspace::must(reports().create(m_ticket, given)).report.id;
    }
    void cleanup() { m_store.reset(); }

    void aNameStandsForTheContentAndIsInTheAuditChain()
    {
        TestWorkspace::must(signAs(*m_store, m_store->inspector, m_report, u"report"_s, SignatureRole::Prepared));
        const SignatureSlot slot = place(m_report, u"report"_s, SignatureRole::Prepared);
        QVERIFY(slot.isSigned());
        const Approval &given = slot.given.first().approval;
        QCOMPARE(given.name, m_store->inspector.name);
        QCOMPARE(given.staff, m_store->inspector.id.text());
        QCOMPARE(given.contentHash, slot.hash);
        QCOMPARE(m_store->workspace->verify(), Findings());
        auto audit = database().query("SELECT user, body FROM audit WHERE action = 'approval.sign'");
        QVERIFY(audit.next());
        QCOMPARE(audit.text(0), m_store->inspector.id.text()); // the signer, not whoever sits at the desk
        QVERIFY(audit.text(1).contains(given.contentHash) && audit.text(1).contains(given.id));
        QCOMPARE(m_store->workspace->actor().staff, m_store->clerk.id);
    }

    void aNameThatNobodyGaveIsFound()
    {
        Approval forged = approval(u"forged"_s);
        auto session = TestWorkspace::must(store().begin(m_store->clerk.id.text(), m_store->time.now(), u"eight_d.edit"_s));
        TestWorkspace::must(ApprovalStore(store()).insert(*session, m_ticket.text(), m_ticket.text(), forged));
        TestWorkspace::must(session->commit());
        QCOMPARE(found(), QStringList{u"signature-unproved@approval/forged"_s});
    }

    void aNameThatIsNotTheOneGivenIsFound_data()
    {
        QTest::addColumn<bool>("byTheManager");
        QTest::addColumn<QString>("content");
        QTest::newRow("as it was given") << true << u"hash"_s;
        QTest::newRow("somebody else's") << false << u"hash"_s;
        QTest::newRow("for another content") << true << u"another"_s;
    }
    void aNameThatIsNotTheOneGivenIsFound()
    {
        QFETCH(bool, byTheManager);
        QFETCH(QString, content);
        const StaffMember &signer = byTheManager ? m_store->manager : m_store->clerk;
        auto session = TestWorkspace::must(store().begin(signer.id.text(), m_store->time.now(), u"approval.sign"_s));
        session->note(u"approval"_s, u"given"_s);
        session->note(u"content"_s, content);
        TestWorkspace::must(ApprovalStore(store()).insert(*session, m_ticket.text(), m_ticket.text(),
                                                          approval(u"given"_s)));
        TestWorkspace::must(session->commit());
        const bool same = byTheManager && content == u"hash"_s;
        QCOMPARE(found(), same ? QStringList() : QStringList{u"signature-differs@approval/given"_s});
    }

    void contentThatChangesLeavesTheNameBehind()
    {
        TestWorkspace::must(signAs(*m_store, m_store->inspector, m_report, u"report"_s, SignatureRole::Prepared));
        m_store->time.advanceHours(1);
        const auto view = TestWorkspace::must(reports().load(m_report));
        EightD edited = view.report;
        edited.actions.append(Action());
        edited.actions.last().text = u"换胶水"_s;
        TestWorkspace::must(reports().save(view.report, edited, view.seen));
        const SignatureSlot slot = place(m_report, u"report"_s, SignatureRole::Prepared);
        QVERIFY(!slot.isSigned());
        QVERIFY(slot.given.first().changedAt.has_value());
        QCOMPARE(slot.given.first().changedAt->ms, m_store->time.now().ms);
        // … and taken back, it stands again.
        const auto now = TestWorkspace::must(reports().load(m_report));
        TestWorkspace::must(reports().save(now.report, view.report, now.seen));
        QVERIFY(place(m_report, u"report"_s, SignatureRole::Prepared).isSigned());
    }

    void closingNeedsTheNamesThatAreGivenHere()
    {
        const auto missing = [this] {
            QStringList codes;
            for (const Finding &finding : reports().closingFindings(TestWorkspace::must(reports().load(m_report)).report)) {
                if (finding.code.startsWith("signature-"_L1))
                    codes.append(finding.code);
            }
            return codes;
        };
        QCOMPARE(missing().size(), 3);
        TestWorkspace::must(signAs(*m_store, m_store->clerk, m_report, u"report"_s, SignatureRole::Prepared));
        TestWorkspace::must(signAs(*m_store, m_store->inspector, m_report, u"report"_s, SignatureRole::Reviewed));
        QCOMPARE(missing(), QStringList{u"signature-approved-missing"_s});
        TestWorkspace::must(signAs(*m_store, m_store->manager, m_report, u"report"_s, SignatureRole::Approved));
        QCOMPARE(missing(), QStringList());
    }

    void nobodyReviewsOrApprovesTheirOwnWork()
    {
        TestWorkspace::must(signAs(*m_store, m_other, m_report, u"report"_s, SignatureRole::Prepared));
        QCOMPARE(code(signAs(*m_store, m_other, m_report, u"report"_s, SignatureRole::Reviewed)), u"signature-same-person"_s);
        QCOMPARE(code(signAs(*m_store, m_other, m_report, u"report"_s, SignatureRole::Approved)), u"signature-same-person"_s);
        QCOMPARE(code(signAs(*m_store, m_other, m_report, u"interim"_s, SignatureRole::Approved)), QString());
        QCOMPARE(code(signAs(*m_store, m_store->manager, m_report, u"report"_s, SignatureRole::Approved)), QString());
    }

    void rolesDecideWhoMaySignWhat()
    {
        QCOMPARE(code(signAs(*m_store, m_store->clerk, m_report, u"report"_s, SignatureRole::Reviewed)), u"signature-role"_s);
        QCOMPARE(code(signAs(*m_store, m_store->inspector, m_report, u"report"_s, SignatureRole::Approved)), u"signature-role"_s);
        StaffMember gone = m_store->manager;
        gone.active = false;
        TestWorkspace::must(m_store->reference().saveStaff(gone));
        QCOMPARE(code(signAs(*m_store, gone, m_report, u"report"_s, SignatureRole::Approved)), u"signature-role"_s);
    }

    void whatWasNotShownIsNotSigned()
    {
        SignatureRequest request;
        request.document = m_report;
        request.place = {u"report"_s, SignatureRole::Prepared, true};
        request.hash = place(m_report, u"report"_s, SignatureRole::Prepared).hash;
        const auto view = TestWorkspace::must(reports().load(m_report));
        EightD edited = view.report;
        edited.symptom = u"脱线"_s;
        TestWorkspace::must(reports().save(view.report, edited, view.seen));
        const auto proof = m_store->workspace->passwords().check(m_store->inspector.id, everybodysPassword);
        QCOMPARE(code(m_store->workspace->signing().sign(request, *proof)), u"signed-content-changed"_s);
        QVERIFY(place(m_report, u"report"_s, SignatureRole::Prepared).given.isEmpty());
    }

    void aDisciplineIsSignedByItself()
    {
        TestWorkspace::must(signAs(*m_store, m_store->inspector, m_report, u"d3"_s, SignatureRole::Prepared));
        const auto signedOff = [this] {
            return TestWorkspace::must(m_store->workspace->signing().disciplineSlot(m_report, 3)).isSigned();
        };
        QVERIFY(signedOff());
        EightDView view = TestWorkspace::must(reports().load(m_report));
        EightD edited = view.report;
        edited.actions.append(Action());
        edited.actions.last().kind = ActionKind::Corrective; // D5
        view = TestWorkspace::must(reports().save(view.report, edited, view.seen));
        QVERIFY(signedOff());
        edited = view.report;
        edited.actions.append(Action());
        edited.actions.last().kind = ActionKind::Containment; // D3
        TestWorkspace::must(reports().save(view.report, edited, view.seen));
        QVERIFY(!signedOff());
    }

    void aSentRevisionKeepsItsNames()
    {
        TestWorkspace::must(signAs(*m_store, m_store->inspector, m_report, u"interim"_s, SignatureRole::Prepared));
        QCOMPARE(TestWorkspace::must(reports().freeze(m_report, ReportStage::Interim)), 1);
        const auto view = TestWorkspace::must(reports().load(m_report));
        EightD edited = view.report;
        edited.symptom = u"脱线"_s;
        TestWorkspace::must(reports().save(view.report, edited, view.seen));
        const SignatureSlot slot = place(m_report, u"interim"_s, SignatureRole::Prepared);
        QVERIFY(!slot.isSigned());
        QCOMPARE(slot.given.first().revision, std::optional<qint64>(1));
    }

    void anInterimReportIsNotSignedOnceTheFinalOneIsSent()
    {
        const auto signInterim = [this](SignatureRole role) {
            return code(signAs(*m_store, m_store->manager, m_report, u"interim"_s, role));
        };
        QVERIFY(!place(m_report, u"interim"_s, SignatureRole::Approved).place.overtaken);
        TestWorkspace::must(reports().freeze(m_report, ReportStage::Final));
        const SignaturePlace left = place(m_report, u"interim"_s, SignatureRole::Approved).place;
        QVERIFY(left.overtaken && !left.needed);
        QCOMPARE(signInterim(SignatureRole::Approved), u"signature-overtaken"_s);
        // The customer sends it back, and an interim report is to bridge the time until the next.
        EightDView view = TestWorkspace::must(reports().load(m_report));
        EightD again = view.report;
        again.stage = ReportStage::Interim;
        view = TestWorkspace::must(reports().save(view.report, again, view.seen));
        QCOMPARE(signInterim(SignatureRole::Prepared), QString());
    }

    void aClosedReportAsksForNoInterimOne()
    {
        const EightDId report = TestWorkspace::must(reports().create(m_ticket, sampleEightD())).report.id;
        TestWorkspace::must(reports().recordDecision(report, true, {}, u"王"_s));
        signByAll(*m_store, report);
        QVERIFY(!place(report, u"interim"_s, SignatureRole::Prepared).place.overtaken);
        TestWorkspace::must(reports().close(report));
        QVERIFY(place(report, u"interim"_s, SignatureRole::Prepared).place.overtaken);
    }

    void aCarIsSignedStepByStepByDifferentPeople()
    {
        Car given;
        given.issuedTo = u"成型车间"_s;
        given.nonconformity = u"开胶"_s;
        CarView view = TestWorkspace::must(cars().create(m_ticket, given));
        const CarId car = view.car.id;
        QCOMPARE(code(signAs(*m_store, m_store->inspector, car, u"issue"_s, SignatureRole::Prepared)), QString());
        Car replied = view.car;
        replied.cause = u"胶水过期"_s;
        view = TestWorkspace::must(cars().save(view.car, replied, view.version));
        QVERIFY(place(car, u"issue"_s, SignatureRole::Prepared).isSigned()); // the reply leaves the issue alone
        QCOMPARE(code(signAs(*m_store, m_other, car, u"reply"_s, SignatureRole::Prepared)), QString());
        QCOMPARE(code(signAs(*m_store, m_other, car, u"verification"_s, SignatureRole::Reviewed)), u"signature-same-person"_s);
        QCOMPARE(code(signAs(*m_store, m_store->inspector, car, u"verification"_s, SignatureRole::Reviewed)), QString());
        replied = view.car;
        replied.cause = u"操作失误"_s;
        TestWorkspace::must(cars().save(view.car, replied, view.version));
        QVERIFY(place(car, u"issue"_s, SignatureRole::Prepared).isSigned());
        QVERIFY(!place(car, u"reply"_s, SignatureRole::Prepared).isSigned());
        QVERIFY(place(car, u"reply"_s, SignatureRole::Prepared).given.first().changedAt.has_value());
    }

    void aCustomerSignsAtTheCounterBeforeAWitness()
    {
        SignatureRequest request;
        request.document = m_ticket;
        request.place = {u"report"_s, SignatureRole::Customer, false};
        SigningService &signing = m_store->workspace->signing();
        QCOMPARE(code(signing.witness(request)), u"name-missing"_s);
        request.name = u"张伟"_s;
        QCOMPARE(code(signing.witness(request)), u"drawing-missing"_s);
        request.drawing = stroke;
        request.decision = u"accepted"_s;
        TestWorkspace::must(signing.witness(request));
        const SignatureSlot slot = place(m_ticket, u"report"_s, SignatureRole::Customer);
        QVERIFY(slot.isSigned());
        const Approval &given = slot.given.first().approval;
        QCOMPARE(given.name, u"张伟"_s);
        QCOMPARE(given.staff, m_store->clerk.id.text());
        QCOMPARE(given.decision, u"accepted"_s);
        const QList<Attachment> files = TestWorkspace::must(m_store->tickets().load(m_ticket)).facts.attachments;
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().id, given.drawing);
        QCOMPARE(TestWorkspace::must(m_store->tickets().attachmentBytes(files.first())), stroke);
        QCOMPARE(m_store->workspace->verify(), Findings());
        request.place.role = SignatureRole::Approved;
        QCOMPARE(code(signing.witness(request)), u"signature-role"_s);
    }

    void handlingOnLeavesTheCustomersComplaintAlone()
    {
        SignatureRequest request;
        request.document = m_ticket;
        request.place = {u"registration"_s, SignatureRole::Customer, false};
        request.name = u"张伟"_s;
        request.drawing = stroke;
        TestWorkspace::must(m_store->workspace->signing().witness(request));
        m_store->carry(m_ticket, u"complete"_s);
        QVERIFY(place(m_ticket, u"registration"_s, SignatureRole::Customer).isSigned());
        const auto view = TestWorkspace::must(m_store->tickets().load(m_ticket));
        TestWorkspace::must(m_store->tickets().edit(m_ticket, {{u"narrative"_s, u"不是我说的"_s}}, view.version));
        QVERIFY(!place(m_ticket, u"registration"_s, SignatureRole::Customer).isSigned());
    }

    void whatWaitsForAPersonIsToldToThem()
    {
        const auto waiting = [this](const StaffMember &member) {
            QStringList roles;
            for (const WaitingSignature &each : m_store->workspace->signing().waitingFor(member.id))
                roles.append(codeOf(signatureRoleCodes, each.place.role));
            return roles.join(u' ');
        };
        QCOMPARE(waiting(m_store->manager), QString());
        TestWorkspace::must(signAs(*m_store, m_other, m_report, u"report"_s, SignatureRole::Prepared));
        QCOMPARE(waiting(m_other), QString());
        QCOMPARE(waiting(m_store->clerk), QString());
        QCOMPARE(waiting(m_store->inspector), u"reviewed"_s);
        QCOMPARE(waiting(m_store->manager), u"reviewed approved"_s);
        TestWorkspace::must(signAs(*m_store, m_store->inspector, m_report, u"report"_s, SignatureRole::Reviewed));
        QCOMPARE(waiting(m_store->manager), u"approved"_s);
    }

    void aForgedSignatureIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another name") << QByteArray("UPDATE eight_d_approval SET name = '赵敏'");
        QTest::newRow("another content") << QByteArray("UPDATE eight_d_approval SET content_hash = 'x'");
        QTest::newRow("another time") << QByteArray("UPDATE eight_d_approval SET at = '2026-01-01T00:00:00Z'");
        QTest::newRow("another drawing") << QByteArray("UPDATE eight_d_approval SET drawing = 'x'");
        QTest::newRow("one more")
            << QByteArray("INSERT INTO eight_d_approval (id, ticket, eight_d, role, name, stamp, stamp_dev, stamp_dseq,"
                          " stamp_user) SELECT 'forged', ticket, eight_d, 'approved', '赵敏', stamp, stamp_dev,"
                          " stamp_dseq, stamp_user FROM eight_d_approval");
        QTest::newRow("one less") << QByteArray("DELETE FROM eight_d_approval");
    }

    void aForgedSignatureIsFound()
    {
        QFETCH(QByteArray, sql);
        TestWorkspace::must(signAs(*m_store, m_store->inspector, m_report, u"report"_s, SignatureRole::Prepared));
        database().setInOperation(true);
        TestWorkspace::must(database().execute(sql));
        database().setInOperation(false);
        const Findings findings = m_store->workspace->verify();
        QVERIFY(!findings.isEmpty());
        QVERIFY2(findings.first().where.startsWith("eight_d_approval/"_L1), qPrintable(findings.first().where));
    }

private:
    EightDService &reports() const { return m_store->workspace->eightDs(); }
    CarService &cars() const { return m_store->workspace->cars(); }
    Store &store() const { return m_store->workspace->context().store(); }
    Database &database() const { return store().database(); }
    // The manager's, under the complaint report.
    Approval approval(const QString &id) const
    {
        Approval approval;
        approval.id = id;
        approval.subject = u"report"_s;
        approval.role = SignatureRole::Approved;
        approval.name = m_store->manager.name;
        approval.staff = m_store->manager.id.text();
        approval.contentHash = u"hash"_s;
        return approval;
    }
    QStringList found() const
    {
        QStringList identities;
        for (const Finding &finding : m_store->workspace->verify())
            identities.append(finding.identity());
        return identities;
    }
    static QString code(const Result<void> &result) { return result ? QString() : result.error().code; }

    SignatureSlot place(const SignedDocument &document, const QString &subject, SignatureRole role) const
    {
        const auto sheet = TestWorkspace::must(m_store->workspace->signing().sheet(document));
        for (const SignatureSlot &slot : sheet.places) {
            if (slot.place.subject == subject && slot.place.role == role)
                return slot;
        }
        qFatal("no such place");
    }

    std::unique_ptr<TestWorkspace> m_store;
    StaffMember m_other;
    TicketId m_ticket;
    EightDId m_report;
};

QTEST_GUILESS_MAIN(SigningServiceTest)
#include "tst_signingservice.moc"
