#include <QtTest/QtTest>

#include <QLabel>
#include <QLineEdit>

#include "base/language.h"
#include "settings/settingservice.h"
#include "shellfakes.h"
#include "testworkspace.h"
#include "ticketlist/todaymodel.h"
#include "today/ticketpreview.h"
#include "today/todaypage.h"
#include "today/todayview.h"
#include "widgets/clockchip.h"
#include "widgets/filterbar.h"
#include "widgets/filterchip.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class TodayPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.load(u"zh_CN"_s); }
    void init();
    void cleanup();
    void withoutTicketsItSaysSoAndLeadsToIntake();
    void ticketsStandByDueTimeAndEnterOpens();
    void thePreviewShowsClocksAndStepsOfTheChosenTicket();
    void aSavedChangeKeepsTheChosenTicket();
    void timeAloneMovesATicketToOverdueAndRaisesTheBadge();
    void theBadgeMovesWhileAnotherPageIsShown();
    void backspaceTakesTheLastFilterAway();
    void wordsFilterWhileTheyAreTyped();
    void aFilterCanBeNamedAndKept();
    void mineShowsOnlyMyTickets();
    void groupsFoldByKeyboard();

private:
    TodayView *view() const { return m_page->findChild<TodayView *>(); }
    TicketPreview *preview() const { return m_page->findChild<TicketPreview *>(); }
    FilterBar *filter() const { return m_page->findChild<FilterBar *>(); }
    QLineEdit *words() const { return m_page->findChild<QLineEdit *>(u"filterEdit"_s); }
    int shown() const
    {
        int tickets = 0;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            tickets += view()->model()->index(row, 0).data(TodayModel::LineKindRole).toInt()
                       == int(TodayModel::LineKind::Ticket);
        return tickets;
    }
    void openPage();

    Translations m_translations;
    std::unique_ptr<test::TestWorkspace> m_work;
    std::unique_ptr<ClockTicker> m_ticker;
    std::unique_ptr<TodayPage> m_page;
    test::FakeNavigator m_navigator;
    test::FakePrompts m_prompts;
};

void TodayPageTest::init()
{
    m_work = std::make_unique<test::TestWorkspace>();
    m_ticker = std::make_unique<ClockTicker>(m_work->time);
    m_navigator = {};
}

void TodayPageTest::cleanup()
{
    m_page.reset();
    m_ticker.reset();
    m_work.reset();
}

void TodayPageTest::openPage()
{
    Workspace &work = *m_work->workspace;
    m_page = std::make_unique<TodayPage>(
        TodayPage::Services{work.lists(), work.tickets(), work.reference(), work.settings()},
        [this] { return m_work->workspace->actor(); }, *m_ticker, m_navigator, m_prompts);
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->focusFirst();
}

void TodayPageTest::withoutTicketsItSaysSoAndLeadsToIntake()
{
    openPage();
    auto *title = m_page->findChild<QLabel *>(u"emptyTitleLabel"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), u"没有在办工单"_s);
    m_page->findChild<QAbstractButton *>(u"emptyDeedButton"_s)->click();
    QCOMPARE(m_navigator.pages, QStringList{u"intake"_s});
}

void TodayPageTest::ticketsStandByDueTimeAndEnterOpens()
{
    const TicketId first = m_work->registered(u"先到的"_s);
    m_work->time.advanceHours(0.1);
    m_work->registered(u"后到的"_s);
    openPage();
    QCOMPARE(shown(), 2);
    QCOMPARE(view()->currentTicket(), first);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_navigator.opened, QStringList{first.text()});
}

void TodayPageTest::thePreviewShowsClocksAndStepsOfTheChosenTicket()
{
    const TicketId id = m_work->registered(u"宽带中断"_s);
    openPage();
    QTRY_COMPARE(preview()->ticket(), id);
    QCOMPARE(m_page->findChild<QLabel *>(u"previewTitleLabel"_s)->text(), u"宽带中断"_s);
    QVERIFY(!preview()->findChildren<ClockChip *>().isEmpty());
    auto *accept = preview()->findChild<QAbstractButton *>(u"acceptStepButton"_s);
    QVERIFY(accept);
    accept->click();
    QCOMPARE(m_navigator.opened, QStringList{id.text() + u"#step:accept"_s});
}

void TodayPageTest::aSavedChangeKeepsTheChosenTicket()
{
    m_work->registered(u"先到的"_s);
    m_work->time.advanceHours(0.1);
    const TicketId second = m_work->registered(u"后到的"_s);
    openPage();
    QVERIFY(view()->selectTicket(second));
    m_work->registered(u"又来一张"_s);
    QTRY_COMPARE(shown(), 3);
    QCOMPARE(view()->currentTicket(), second);
}

void TodayPageTest::timeAloneMovesATicketToOverdueAndRaisesTheBadge()
{
    m_work->registered();
    openPage();
    QCOMPARE(m_page->badgeCount(), 0);
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    m_work->time.advanceHours(24 * 60);
    m_ticker->tickNow();
    QTRY_COMPARE(m_page->badgeCount(), 1);
    QCOMPARE(badge.size(), 1);
    QTRY_VERIFY(view()->model()->index(0, 0).data().toString().startsWith(u"已超时"_s));
}

void TodayPageTest::theBadgeMovesWhileAnotherPageIsShown()
{
    m_work->registered();
    openPage();
    m_page->hide();
    m_work->time.advanceHours(24 * 60);
    m_ticker->tickNow();
    QCOMPARE(m_page->badgeCount(), 1);
}

void TodayPageTest::backspaceTakesTheLastFilterAway()
{
    m_work->registered();
    openPage();
    TicketQuery query;
    query.states = {TicketState::Closed, TicketState::Accepted};
    filter()->setQuery(query);
    Q_EMIT filter()->queryChanged();
    QCOMPARE(filter()->findChildren<FilterChip *>().size(), 2);
    QCOMPARE(shown(), 0);
    QVERIFY(m_page->findChild<QLabel *>(u"emptyTitleLabel"_s)->isVisible());
    filter()->focusInput();
    QTest::keyClick(words(), Qt::Key_Backspace);
    QCOMPARE(filter()->query().states, QList{TicketState::Closed});
    QTest::keyClick(words(), Qt::Key_Backspace);
    QVERIFY(!filter()->hasConditions());
    QCOMPARE(shown(), 1);
}

void TodayPageTest::wordsFilterWhileTheyAreTyped()
{
    m_work->registered(u"运动鞋开胶"_s);
    m_work->registered(u"宽带中断"_s);
    openPage();
    QInputMethodEvent event;
    event.setCommitString(u"胶"_s);
    QApplication::sendEvent(words(), &event);
    QTRY_COMPARE(shown(), 1);
    words()->clear();
    QTRY_COMPARE(shown(), 2);
}

void TodayPageTest::aFilterCanBeNamedAndKept()
{
    TicketQuery query;
    query.states = {TicketState::Accepted};
    m_work->lists().saveFilter(u"待分类"_s, query);
    openPage();
    auto *button = m_page->findChild<QToolButton *>(u"savedFiltersButton"_s);
    Q_EMIT button->menu()->aboutToShow();
    QAction *kept = nullptr;
    for (QAction *action : button->menu()->actions()) {
        if (action->text() == u"待分类"_s)
            kept = action;
    }
    QVERIFY(kept);
    kept->trigger();
    QCOMPARE(filter()->query().states, QList{TicketState::Accepted});
}

void TodayPageTest::mineShowsOnlyMyTickets()
{
    m_work->registered(u"我的"_s);
    m_work->workAs(m_work->manager);
    m_work->registered(u"别人的"_s);
    m_work->workAs(m_work->clerk);
    openPage();
    QCOMPARE(shown(), 2);
    m_page->findChild<QAbstractButton *>(u"mineButton"_s)->click();
    QCOMPARE(shown(), 1);
    m_page->findChild<QAbstractButton *>(u"allButton"_s)->click();
    QCOMPARE(shown(), 2);
}

void TodayPageTest::groupsFoldByKeyboard()
{
    m_work->registered();
    openPage();
    QCOMPARE(view()->model()->rowCount(), 2);
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->model()->rowCount(), 1);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->model()->rowCount(), 2);
}

QTEST_MAIN(TodayPageTest)
#include "tst_todaypage.moc"
