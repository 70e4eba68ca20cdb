#include <QtTest/QtTest>

#include "eightd/carcheck.h"
#include "eightd/carservice.h"
#include "eightd/eightdchanges.h"
#include "eightd/eightdjson.h"
#include "eightd/eightdservice.h"
#include "eightdsamples.h"
#include "signatures.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

// The report as a file, without the identities it has in the store.
QJsonObject withoutIds(const EightD &report)
{
    int count = 0;
    return eightdjson::contentOf(withFreshIds(report, [&count] { return u"r%1"_s.arg(++count); }));
}

} // namespace

// Reports in a real store, through the services.
class EightDServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestWorkspace>();
        m_ticket = registered();
    }
    void cleanup() { m_store.reset(); }

    void aReportComesBackAsItWasGiven()
    {
        const EightD given = sampleEightD();
        const EightDView made = created(given);
        QVERIFY(QRegularExpression(u"^8D-SH01-20261121-A0001$"_s).match(made.report.number).hasMatch());
        QJsonObject expected = withoutIds(given);
        QJsonObject stored = withoutIds(made.report);
        for (const QString &key : stored.keys()) {
            if (!expected.contains(key))
                stored.remove(key); // number, ticket and what the ticket knew besides
        }
        QCOMPARE(stored, expected);
        m_store->reopen();
        QVERIFY(TestWorkspace::must(service().load(made.report.id)).report == made.report);
    }

    void theTicketsFactsAreCarriedIn()
    {
        const EightD report = created({}).report;
        QCOMPARE(report.customerStatement, u"昨晚起无法上网，重启光猫无效。"_s);
        QCOMPARE(report.customer, u"张伟"_s);
        QCOMPARE(report.defect, u"开胶"_s);
        QCOMPARE(report.batch, u"B7"_s);
        QCOMPARE(report.object, u"运动鞋 R2"_s);
        QCOMPARE(report.quantityComplained, u"12 双"_s);
        QCOMPARE(report.openedOn, std::optional(QDate(2026, 11, 21)));
    }

    void whatIsGivenGoesBeforeTheTicket()
    {
        EightD given;
        given.defect = u"鞋底脱层"_s;
        QCOMPARE(created(given).report.defect, u"鞋底脱层"_s);
    }

    void twoPeopleEditDifferentPartsOfOneReport()
    {
        const EightDView first = created(sampleEightD());
        const EightDView second = TestWorkspace::must(service().load(first.report.id));
        EightD mine = first.report;
        mine.actions[2].owner = u"钱工"_s;
        TestWorkspace::must(service().save(first.report, mine, first.seen));
        EightD theirs = second.report;
        theirs.actions[2].evidence = u"验收单 2"_s;
        theirs.team.removeLast();
        theirs.lessonsLearned = u"变更须测温"_s;
        TestWorkspace::must(service().save(second.report, theirs, second.seen));
        const EightD both = TestWorkspace::must(service().load(first.report.id)).report;
        QCOMPARE(both.actions[2].owner, u"钱工"_s);
        QCOMPARE(both.actions[2].evidence, u"验收单 2"_s);
        QCOMPARE(both.team.size(), first.report.team.size() - 1);
    }

    void savingTheOtherWayRoundUndoes()
    {
        const EightDView first = created(sampleEightD());
        EightD edited = first.report;
        edited.whys.removeAt(1);
        edited.defect = u"x"_s;
        edited.costs.append(Cost{});
        const EightDView saved = TestWorkspace::must(service().save(first.report, edited, first.seen));
        QVERIFY(!saved.report.costs.first().id.isEmpty());
        const EightDView undone = TestWorkspace::must(service().save(saved.report, first.report, saved.seen));
        QVERIFY(undone.report == first.report);
    }

    void whoSetAFieldIsRemembered()
    {
        const EightDView first = created(sampleEightD());
        EightD edited = first.report;
        edited.actions[2].owner = u"钱工"_s;
        m_store->workAs(m_store->inspector);
        TestWorkspace::must(service().save(first.report, edited, first.seen, u"换人"_s));
        const auto history = service().history(u"eight_d_action"_s, edited.actions[2].id, u"owner"_s);
        QVERIFY(!history.isEmpty());
        const bool told = std::any_of(history.cbegin(), history.cend(), [](const FieldChange &change) {
            return change.staffName == u"孙岩" && change.after == QVariant(u"钱工"_s) && change.reason == u"换人";
        });
        QVERIFY(told);
    }

    void aRecordPutBetweenOthersStaysThere()
    {
        const EightDView first = created(sampleEightD());
        EightD edited = first.report;
        WhyNode why;
        why.answer = u"插在中间"_s;
        edited.whys.insert(1, why);
        const EightD saved = TestWorkspace::must(service().save(first.report, edited, first.seen)).report;
        QCOMPARE(saved.whys.at(1).answer, u"插在中间"_s);
        QCOMPARE(saved.whys.at(0).id, first.report.whys.at(0).id);
        QCOMPARE(saved.whys.at(2).id, first.report.whys.at(1).id);
        QCOMPARE(saved.whys.last().id, first.report.whys.last().id);
    }

    void stepsAreNotWrittenByEditing()
    {
        const EightDView first = created(sampleEightD());
        EightD edited = first.report;
        edited.state = EightDState::Closed;
        edited.number = u"mine"_s;
        edited.approvals.append(Approval{});
        const EightD saved = TestWorkspace::must(service().save(first.report, edited, first.seen)).report;
        QVERIFY(saved == first.report);
    }

    void aFindingIsAcceptedWithAReason()
    {
        EightD given = sampleEightD();
        given.whys.removeIf([](const WhyNode &node) { return node.leg == Leg::Escape; });
        given.causes.removeIf([](const Cause &cause) { return cause.leg == Leg::Escape; });
        given.actions.removeIf([](const Action &action) { return action.id == u"a4"; });
        const EightDId id = created(given).report.id;
        const QString identity = u"escape-cause-missing@d4"_s;
        QVERIFY(!service().acceptFinding(id, identity, u"  "_s));
        QCOMPARE(service().acceptFinding(id, u"nonsense@d4"_s, u"因为"_s).error().kind, ErrorKind::NotFound);
        TestWorkspace::must(service().acceptFinding(id, identity, u"客户只要求发生原因"_s));
        const auto reviewed = service().review(TestWorkspace::must(service().load(id)).report);
        QCOMPARE(reviewed.size(), 1);
        QCOMPARE(reviewed.first().accepted->reason, u"客户只要求发生原因"_s);
        TestWorkspace::must(service().withdrawAcceptance(id, identity));
        QVERIFY(!service().review(TestWorkspace::must(service().load(id)).report).first().accepted);
    }

    void revisionsStayAsTheyWereSent()
    {
        const EightDView first = created(sampleEightD());
        QCOMPARE(TestWorkspace::must(service().freeze(first.report.id, ReportStage::Interim, u"中期"_s)), 1);
        const EightDView frozen = TestWorkspace::must(service().load(first.report.id));
        EightD edited = frozen.report;
        edited.actions[2].text = u"改用氮气回流"_s;
        TestWorkspace::must(service().save(frozen.report, edited, frozen.seen));
        QCOMPARE(TestWorkspace::must(service().freeze(first.report.id, ReportStage::Final)), 2);
        const EightD one = TestWorkspace::must(service().revision(first.report.id, 1));
        const EightD two = TestWorkspace::must(service().revision(first.report.id, 2));
        QCOMPARE(contentHash(one), contentHash(first.report));
        QList<EightDChange> changes = differences(one, two);
        changes.removeIf([](const EightDChange &change) { return change.list != u"actions"; });
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().after.value(u"text"_s), QVariant(u"改用氮气回流"_s));
        QCOMPARE(service().revision(first.report.id, 9).error().kind, ErrorKind::NotFound);
    }

    void theClocksAreThoseOfThePolicy()
    {
        const EightDId id = created({}).report.id;
        const auto phaseOf = [&](const QString &code) {
            const EightD report = TestWorkspace::must(service().load(id)).report;
            for (const ClockResult &clock : service().clocks(report, m_store->time.now())) {
                if (clock.code == code)
                    return clock.phase;
            }
            return ClockPhase::Cancelled;
        };
        QVERIFY(phaseOf(u"interim_reply"_s) == ClockPhase::Running);
        TestWorkspace::must(service().freeze(id, ReportStage::Interim));
        QVERIFY(phaseOf(u"interim_reply"_s) == ClockPhase::Met);
        QVERIFY(phaseOf(u"final_reply"_s) == ClockPhase::Running);
        QVERIFY(phaseOf(u"verify"_s) == ClockPhase::Waiting);
        TestWorkspace::must(service().stamp(id, EventType::MeasureImplemented, m_store->time.now()));
        m_store->time.advanceHours(49);
        QVERIFY(phaseOf(u"verify"_s) == ClockPhase::Overdue);
        TestWorkspace::must(service().stamp(id, EventType::MeasureVerified, m_store->time.now()));
        QVERIFY(phaseOf(u"verify"_s) == ClockPhase::MetLate);
    }

    void aFinalReportSentFirstLeavesNoClockForTheInterimOne()
    {
        EightD dated;
        dated.customerInterimDue = m_store->time.now().plusSeconds(24 * 3600);
        const EightDId id = created(dated).report.id;
        TestWorkspace::must(service().freeze(id, ReportStage::Final));
        m_store->time.advanceHours(24 * 30);
        const EightD report = TestWorkspace::must(service().load(id)).report;
        QStringList answered;
        for (const ClockResult &clock : service().clocks(report, m_store->time.now())) {
            if (clock.phase == ClockPhase::Met)
                answered.append(clock.code);
        }
        QCOMPARE(answered, (QStringList{u"interim_reply"_s, u"final_reply"_s, u"customer_interim"_s}));
    }

    void closingWaitsForProofSignaturesAndTheCustomer()
    {
        const EightDId id = created(sampleEightD()).report.id;
        QCOMPARE(service().close(id).error().code, u"customer-decision-missing"_s);
        QVERIFY(!service().recordDecision(id, false, {}, u"王"_s)); // a refusal says why
        TestWorkspace::must(service().recordDecision(id, false, u"缺流出原因"_s, u"王"_s));
        QCOMPARE(service().close(id).error().code, u"customer-rejected"_s);
        TestWorkspace::must(service().recordDecision(id, true, {}, u"王"_s));
        QCOMPARE(service().close(id).error().code, u"signature-prepared-missing"_s);
        signByAll(*m_store, id);
        TestWorkspace::must(service().close(id));
        const EightD closed = TestWorkspace::must(service().load(id)).report;
        QVERIFY(closed.state == EightDState::Closed);
        QCOMPARE(closed.closedOn, std::optional(QDate(2026, 11, 21)));
    }

    void anEarlierReportIsOfferedForTheSameFailureOnly()
    {
        closed(sampleEightD());
        const auto lessons = service().lessons(u"灯管通电两小时后死灯"_s, u"LED-T8-18W 灯管"_s, u"b260301"_s);
        QCOMPARE(lessons.size(), 1);
        QVERIFY(lessons.first().sameProduct && lessons.first().sameBatch);
        QVERIFY(lessons.first().shared.join(u' ').contains(u"死灯"_s));
        QCOMPARE(lessons.first().actions.size(), 2);
        QCOMPARE(lessons.first().effectiveOn, std::optional(QDate(2026, 4, 24)));
        // The same product with another failure is not the same matter.
        QVERIFY(service().lessons(u"外壳黄变、有裂纹"_s, u"T8 灯管"_s).isEmpty());
        // Nor is one that nobody has closed.
        created(sampleEightD(u"sound-housing"_s));
        QVERIFY(service().lessons(u"crack at the locking-tab base"_s).isEmpty());
    }

    void aFailureThatComesBackMarksTheOldReport()
    {
        const EightDId old = closed(sampleEightD());
        EightD again;
        again.repeatOf = old.text();
        const EightDView made = created(again);
        const EightD ineffective = TestWorkspace::must(service().load(old)).report;
        QVERIFY(ineffective.state == EightDState::Ineffective);
        QCOMPARE(ineffective.ineffectiveReason, made.report.number);
        QVERIFY(service().lessons(u"点亮后死灯"_s).first().state == EightDState::Ineffective);
    }

    void aReportIsFoundByItsOwnOrItsTicketsNumber()
    {
        const EightD report = created({}).report;
        QCOMPARE(TestWorkspace::must(service().find(report.number)), report.id);
        QCOMPARE(TestWorkspace::must(service().find(m_store->ticket(m_ticket).number)), report.id);
        QCOMPARE(service().find(u"8D-0"_s).error().kind, ErrorKind::NotFound);
    }

    void aCarGoesToTheUnitAndBack()
    {
        CarService &cars = m_store->workspace->cars();
        Car given;
        given.issuedTo = u"制造二部"_s;
        const CarView made = TestWorkspace::must(cars.create(m_ticket, given));
        QCOMPARE(made.car.number, u"CAR-SH01-20261121-A0001"_s);
        QVERIFY(made.car.state == CarState::Issued);
        QCOMPARE(made.car.nonconformity, u"开胶"_s);
        QCOMPARE(cars.advance(made.car.id).error().code, u"car-field-missing"_s);
        Car answer = made.car;
        answer.correction = u"返工"_s;
        answer.stockDisposal = u"全检"_s;
        answer.cause = u"胶水过期"_s;
        answer.correctiveAction = u"先进先出扫码"_s;
        answer.preventiveAction = u"过期锁定"_s;
        answer.repliedBy = u"吴主任"_s;
        TestWorkspace::must(cars.save(made.car, answer, made.version));
        const CarView replied = TestWorkspace::must(cars.advance(made.car.id));
        QVERIFY(replied.car.state == CarState::Replied);
        Car verified = replied.car;
        verified.verification = u"抽检 200 双无开胶"_s;
        verified.effect = Effect::Effective;
        verified.instructionRevised = verified.workAsPlanned = verified.changeToldApart = true;
        verified.verifiedBy = u"吴主任"_s;
        const CarView edited = TestWorkspace::must(cars.save(replied.car, verified, replied.version));
        QCOMPARE(cars.advance(made.car.id).error().code, u"car-verifier-same"_s); // a second person
        verified.verifiedBy = u"孙岩"_s;
        verified.standardDocument = u"WI-07 B"_s;
        TestWorkspace::must(cars.save(edited.car, verified, edited.version));
        QVERIFY(TestWorkspace::must(cars.advance(made.car.id)).car.state == CarState::Verified);
        QVERIFY(TestWorkspace::must(cars.advance(made.car.id)).car.state == CarState::Closed);
        const Car reopened = TestWorkspace::must(cars.reopen(made.car.id, u"又开胶了"_s)).car;
        QCOMPARE(reopened.round, 2);
        QVERIFY(reopened.state == CarState::Issued && reopened.effect == Effect::Unknown);
        QCOMPARE(cars.list(m_ticket).size(), 1);
    }

private:
    EightDService &service() const { return m_store->workspace->eightDs(); }
    EightDView created(const EightD &given) { return TestWorkspace::must(service().create(m_ticket, given)); }

    TicketId registered()
    {
        Registration complaint = m_store->complaint();
        complaint.ticket.product = u"运动鞋"_s;
        complaint.ticket.productModel = u"R2"_s;
        complaint.ticket.batch = u"B7"_s;
        complaint.ticket.defect = u"开胶"_s;
        complaint.ticket.quantity = u"12"_s;
        complaint.ticket.quantityUnit = u"双"_s;
        return TestWorkspace::must(m_store->tickets().registerTicket(complaint)).facts.ticket.id;
    }

    EightDId closed(const EightD &given)
    {
        const EightDId id = created(given).report.id;
        TestWorkspace::must(service().recordDecision(id, true, {}, u"客户"_s));
        signByAll(*m_store, id);
        TestWorkspace::must(service().close(id));
        return id;
    }

    std::unique_ptr<TestWorkspace> m_store;
    TicketId m_ticket;
};

QTEST_GUILESS_MAIN(EightDServiceTest)
#include "tst_eightdservice.moc"
