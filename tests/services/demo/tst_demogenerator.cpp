#include <QtTest/QtTest>

#include "customers/customerservice.h"
#include "demo/demogenerator.h"
#include "drafts/draftservice.h"
#include "eightd/carservice.h"
#include "eightd/eightdreview.h"
#include "eightd/eightdservice.h"
#include "eightd/qualitydesk.h"
#include "search/searchservice.h"
#include "signing/signingservice.h"
#include "testworkspace.h"

using namespace Qt::StringLiterals;
using namespace kesu;

// The made-up branch office: believable, whole, and made through the same services.
class DemoGeneratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto filled = fillWithDemo(m_dir.path(), DemoOptions{.tickets = 200}, m_time.now());
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().where + u' ' + filled.error().args.join(u' ')));
        auto opened = Workspace::open(m_dir.path(), m_time);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_rows = m_workspace->lists().rows(everything());
    }

    void thereAreAsManyTicketsAsAskedFor() { QCOMPARE(m_rows.size(), 200); }

    void everyStateOfAStoredTicketOccurs()
    {
        QSet<TicketState> states;
        for (const TicketRow &row : m_rows)
            states.insert(row.state);
        for (int i = 1; i <= static_cast<int>(TicketState::Transferred); ++i)
            QVERIFY2(states.contains(static_cast<TicketState>(i)), qPrintable(toCode(static_cast<TicketState>(i))));
        QVERIFY(!m_workspace->drafts().drafts(u"intake"_s).isEmpty());
    }

    void clocksAreOverdueWarningRunningAndPaused()
    {
        QSet<ClockPhase> phases;
        for (const TicketRow &row : m_rows)
            phases.insert(row.next.phase);
        for (const ClockPhase phase :
             {ClockPhase::Overdue, ClockPhase::Warning, ClockPhase::Running, ClockPhase::Paused})
            QVERIFY2(phases.contains(phase), qPrintable(QString::number(static_cast<int>(phase))));
    }

    void itReachesBackTwoYearsAndUpToNow()
    {
        const auto [first, last] = std::minmax_element(
            m_rows.cbegin(), m_rows.cend(),
            [](const TicketRow &a, const TicketRow &b) { return a.receivedAt < b.receivedAt; });
        QVERIFY(first->receivedAt < m_time.now().plusSeconds(-600LL * 86400));
        QVERIFY(last->receivedAt > m_time.now().plusSeconds(-6 * 3600));
        QVERIFY(last->receivedAt <= m_time.now());
    }

    void itIsVaried()
    {
        QSet<QString> channels;
        QSet<QString> categories;
        QSet<QString> names;
        QSet<TicketKind> kinds;
        for (const TicketRow &row : m_rows) {
            channels.insert(row.channel);
            categories.insert(row.categoryScheme + row.category);
            names.insert(row.customerName);
            kinds.insert(row.kind);
        }
        QVERIFY(channels.size() > 10);
        QVERIFY(categories.size() > 8);
        QVERIFY(names.size() > 60);
        QCOMPARE(kinds.size(), 4);
    }

    void moreThanOneRoundHappened()
    {
        const auto reopened = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const TicketRow &row) {
            return test::TestWorkspace::must(m_workspace->tickets().load(row.id)).facts.ticket.round > 1;
        });
        QVERIFY(reopened);
    }

    void qualityPeopleFindReportsInEveryStage()
    {
        QList<EightD> reports;
        for (const EightDLine &line : m_workspace->eightDs().all())
            reports.append(test::TestWorkspace::must(m_workspace->eightDs().load(line.id)).report);
        const auto count = [&](const auto &is) { return std::count_if(reports.cbegin(), reports.cend(), is); };
        QVERIFY(count([](const EightD &each) { return each.state == EightDState::Closed && isEffectivenessShown(each); }) > 0);
        QVERIFY(count([](const EightD &each) { return !each.decisions.isEmpty() && !each.decisions.last().accepted
                                                      && each.revisions.last().number > each.decisions.last().revision; }) > 0);
        const EightD &newest = reports.first();
        QVERIFY(newest.state == EightDState::Open && newest.revisions.isEmpty() && newest.causes.isEmpty());
        bool runs = false;
        for (const ClockResult &clock : m_workspace->eightDs().clocks(newest, m_time.now()))
            runs = runs || clock.phase == ClockPhase::Running;
        QVERIFY(runs);
        QSet<CarState> cars;
        for (const Car &car : m_workspace->cars().list())
            cars.insert(car.state);
        QCOMPARE(cars, (QSet<CarState>{CarState::Issued, CarState::Replied, CarState::Closed}));
    }

    void somebodysDeskIsFullOnTheFirstDay()
    {
        const QualityDesk desk(m_workspace->context());
        const Actor nobody = m_workspace->actor();
        const StaffMember manager = m_workspace->reference().staff().first();
        m_workspace->setActor({manager.id, manager.name, manager.roles, manager.branch, manager.department});
        QVERIFY(desk.reports(QualityDesk::Which::Open, true, {}, m_time.now()).size() >= 3);
        QVERIFY(!desk.actions(true, m_time.now()).isEmpty());
        QVERIFY(!m_workspace->signing().waitingFor(manager.id).isEmpty());
        m_workspace->setActor(nobody);
    }

    void itsStoreIsSound() { QVERIFY(m_workspace->verify().isEmpty()); }

    void itCanBeSearched() { QVERIFY(m_workspace->search().search(u"宽带"_s).total > 0); }

    void aBranchOfAnySizeCanBeToldOnAnyDay_data()
    {
        QTest::addColumn<int>("tickets");
        QTest::addColumn<QString>("now");
        QTest::newRow("a handful") << 7 << u"2026-02-17T09:00:00Z"_s; // new year's day, the office is closed
        QTest::newRow("with reports") << 41 << u"2026-07-01T16:30:00Z"_s;
        QTest::newRow("newest ticket merged away") << 120 << u"2026-11-22T05:31:00Z"_s;
    }
    void aBranchOfAnySizeCanBeToldOnAnyDay()
    {
        QFETCH(int, tickets);
        QFETCH(QString, now);
        const QTemporaryDir dir;
        const auto filled = fillWithDemo(dir.path(), DemoOptions{.tickets = tickets}, *Instant::fromIso(now));
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().code + u' ' + filled.error().where));
    }

    void aFolderWithTicketsIsLeftAlone()
    {
        m_workspace.reset();
        const auto again = fillWithDemo(m_dir.path(), DemoOptions{.tickets = 1}, m_time.now());
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"demo-needs-empty"_s);
    }

private:
    static TicketQuery everything()
    {
        TicketQuery query;
        query.limit = 100000;
        return query;
    }

    QTemporaryDir m_dir;
    test::FakeTime m_time;
    std::unique_ptr<Workspace> m_workspace;
    QList<TicketRow> m_rows;
};

QTEST_GUILESS_MAIN(DemoGeneratorTest)
#include "tst_demogenerator.moc"
