#include <QtTest/QtTest>

#include "eightd/carservice.h"
#include "eightd/eightdservice.h"
#include "eightd/qualitydesk.h"
#include "testworkspace.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// What quality people find on their desks.
class QualityDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestWorkspace>();
        m_store->workAs(m_store->inspector);
        m_ticket = m_store->registered();
    }
    void cleanup() { m_store.reset(); }

    void mineAreThoseIAnswerForOrBelongTo()
    {
        const EightDId own = made(u"开胶"_s);
        m_store->workAs(m_store->manager);
        const EightDId others = made(u"断线"_s);
        EightD withMe;
        withMe.title = u"色差"_s;
        withMe.team.append(TeamMember());
        withMe.team.last().staff = m_store->inspector.id.text();
        const EightDId team = TestWorkspace::must(reports().create(m_ticket, withMe)).report.id;
        m_store->workAs(m_store->inspector);
        QCOMPARE(ids(true), (QSet<QString>{own.text(), team.text()}));
        QCOMPARE(ids(false), (QSet<QString>{own.text(), team.text(), others.text()}));
    }

    void anOpenReportShowsTheClocksOfItsTicket()
    {
        const EightDId id = made(u"开胶"_s);
        const auto view = TestWorkspace::must(reports().load(id));
        EightD edited = view.report;
        edited.customerFinalDue = m_store->time.now().plusSeconds(3600);
        TestWorkspace::must(reports().save(view.report, edited, view.seen));
        const auto expected = reports().clocks(TestWorkspace::must(reports().load(id)).report, m_store->time.now());
        QVERIFY(expected.size() > 2);
        QCOMPARE(desk().reports(QualityDesk::Which::Open, true, {}, m_store->time.now()).first().clocks, expected);
        // … and stops them when it was sent, without reading what was sent.
        TestWorkspace::must(reports().freeze(id, ReportStage::Final));
        m_store->time.advanceHours(2);
        QCOMPARE(desk().reports(QualityDesk::Which::Open, true, {}, m_store->time.now()).first().clocks,
                 reports().clocks(TestWorkspace::must(reports().load(id)).report, m_store->time.now()));
        QCOMPARE(desk().overdueReports(m_store->time.now()), 0);
    }

    void aClockThatHasRunOutNeedsMe()
    {
        (void)made(u"开胶"_s);
        QCOMPARE(desk().overdueReports(m_store->time.now()), 0);
        m_store->time.advanceHours(24 * 30);
        QCOMPARE(desk().overdueReports(m_store->time.now()), 1);
        m_store->workAs(m_store->manager);
        QCOMPARE(desk().overdueReports(m_store->time.now()), 0);
    }

    void wordsFindFinishedOnesInEitherScript()
    {
        EightD given;
        given.title = u"鞋底开胶"_s;
        given.defect = u"胶水过期"_s;
        (void)TestWorkspace::must(reports().create(m_ticket, given));
        (void)made(u"断线"_s);
        const auto found = [this](const QString &words) {
            return desk().reports(QualityDesk::Which::All, false, words, m_store->time.now()).size();
        };
        QCOMPARE(found(u"開膠"_s), 1);
        QCOMPARE(found(u"胶水 鞋底"_s), 1);
        QCOMPARE(found(u"胶水 断线"_s), 0);
        QCOMPARE(found(QString()), 2);
    }

    void myActionsAreSortedAndCountedByTheirDay()
    {
        const QDate today = m_store->time.now().toUtc().toTimeZone(QTimeZone("Asia/Shanghai")).date();
        EightD given;
        const auto add = [&given](const QString &text, const QString &staff, const QString &owner,
                                  std::optional<QDate> due, ActionState state = ActionState::Open) {
            Action action;
            action.text = text;
            action.staff = staff;
            action.owner = owner;
            action.due = due;
            action.state = state;
            given.actions.append(action);
        };
        add(u"no date"_s, m_store->inspector.id.text(), {}, std::nullopt);
        add(u"today"_s, m_store->inspector.id.text(), {}, today);
        add(u"late"_s, {}, m_store->inspector.name, today.addDays(-3));
        add(u"done"_s, m_store->inspector.id.text(), {}, today.addDays(-9), ActionState::Done);
        add(u"another's"_s, m_store->manager.id.text(), {}, today);
        (void)TestWorkspace::must(reports().create(m_ticket, given));
        QStringList texts;
        for (const DeskAction &action : desk().actions(true, m_store->time.now()))
            texts.append(action.text + u' ' + QString::number(action.daysLate));
        QCOMPARE(texts, (QStringList{u"late 3"_s, u"today 0"_s, u"no date 0"_s}));
        QCOMPARE(desk().dueActions(m_store->time.now()), 2);
        QCOMPARE(desk().actions(false, m_store->time.now()).size(), 4);
    }

    void finishedCarsAreNoLongerOnTheirWay()
    {
        CarService &cars = m_store->workspace->cars();
        Car given;
        given.issuedTo = u"成型车间"_s;
        given.nonconformity = u"开胶"_s;
        const CarId first = TestWorkspace::must(cars.create(m_ticket, given)).car.id;
        (void)TestWorkspace::must(cars.create(m_ticket));
        QCOMPARE(desk().cars(m_store->time.now()).size(), 2);
        TestWorkspace::must(cars.cancel(first, u"重复"_s));
        const QList<DeskCar> left = desk().cars(m_store->time.now());
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().state, CarState::Draft);
    }

    void aReplyWaitsForWhoMayVerifyItAndDidNotGiveIt()
    {
        CarService &cars = m_store->workspace->cars();
        Car given;
        given.issuedTo = u"成型车间"_s;
        given.nonconformity = u"开胶"_s;
        const CarId first = TestWorkspace::must(cars.create(m_ticket, given)).car.id;
        const CarView view = TestWorkspace::must(cars.create(m_ticket, given));
        Car answered = view.car;
        answered.correction = answered.stockDisposal = answered.cause = answered.correctiveAction
            = answered.preventiveAction = u"已做"_s;
        answered.repliedBy = m_store->inspector.name;
        TestWorkspace::must(cars.save(view.car, answered, view.version));
        TestWorkspace::must(cars.advance(view.car.id));
        const auto waiting = [&](const StaffMember &member) {
            m_store->workAs(member);
            return desk().waitingCars(m_store->time.now());
        };
        QCOMPARE(waiting(m_store->clerk), 0);     // may not verify
        QCOMPARE(waiting(m_store->inspector), 0); // has answered it
        QCOMPARE(waiting(m_store->manager), 1);
        const QList<DeskCar> listed = desk().cars(m_store->time.now());
        QCOMPARE(listed.first().id, view.car.id);
        QCOMPARE(listed.last().id, first);
    }

private:
    QualityDesk &desk() const { return m_store->workspace->quality(); }
    EightDService &reports() const { return m_store->workspace->eightDs(); }
    EightDId made(const QString &title)
    {
        EightD given;
        given.title = title;
        return TestWorkspace::must(reports().create(m_ticket, given)).report.id;
    }
    QSet<QString> ids(bool mine) const
    {
        QSet<QString> found;
        for (const DeskReport &report : desk().reports(QualityDesk::Which::Open, mine, {}, m_store->time.now()))
            found.insert(report.id.text());
        return found;
    }

    std::unique_ptr<TestWorkspace> m_store;
    TicketId m_ticket;
};

QTEST_GUILESS_MAIN(QualityDeskTest)
#include "tst_qualitydesk.moc"
