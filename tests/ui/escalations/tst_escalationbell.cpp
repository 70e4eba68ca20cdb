#include <QtTest/QtTest>

#include <QLabel>
#include <QPushButton>

#include "escalations/clockhint.h"
#include "escalations/escalationbell.h"
#include "escalations/escalationlist.h"
#include "intake/linklist.h"
#include "shellfakes.h"
#include "testworkspace.h"
#include "ticket/clockspanel.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::FakeNavigator;
using kesu::test::TestWorkspace;

// Reminders about time limits: the bell, its list, and the hint in the corner.
class EscalationBellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWorkspace>();
        m_ticker = std::make_unique<ClockTicker>(m_desk->time);
        m_navigator = {};
        m_ticket = m_desk->registered(u"宽带中断"_s);
    }

    void theBellCountsWhatIsNewAndForgetsItWhenOpened()
    {
        EscalationBell bell(m_desk->workspace->escalations(), m_desk->reference(), *m_ticker, m_navigator);
        QCOMPARE(bell.newCount(), 0);
        m_desk->time.advanceHours(2.5);
        bell.refresh();
        QCOMPARE(bell.newCount(), 1);
        QVERIFY(bell.toolTip().contains(u'1'));
        bell.show();
        bell.click();
        QCOMPARE(bell.newCount(), 0);
        QCOMPARE(bell.notices().size(), 1); // it stands until the clock is met
        const auto *list = bell.findChild<EscalationList *>();
        QVERIFY(list);
        const auto *links = list->findChild<LinkList *>();
        QCOMPARE(links->lines().size(), 1);
        QVERIFY(links->lines().first().title.contains(u"宽带中断"_s));
        QSignalSpy chosen(list, &EscalationList::ticketChosen);
        Q_EMIT list->findChild<LinkList *>()->activated(m_ticket.text());
        QCOMPARE(m_navigator.opened, QStringList{m_ticket.text()});
    }

    void onlyWhatCameAboutMeanwhileAppears()
    {
        m_desk->time.advanceHours(1.6);
        EscalationBell bell(m_desk->workspace->escalations(), m_desk->reference(), *m_ticker, m_navigator);
        QSignalSpy appeared(&bell, &EscalationBell::appeared);
        bell.refresh();
        QCOMPARE(appeared.size(), 0); // warned before the program was there
        m_desk->time.advanceHours(0.6);
        bell.refresh();
        QCOMPARE(appeared.size(), 1); // overdue while it ran
        bell.refresh();
        QCOMPARE(appeared.size(), 1);
    }

    void theHintTakesNoKeyboardAndGoesByItself()
    {
        QWidget window;
        window.resize(1000, 700);
        QLineEdit line(&window);
        ClockHint hint(*m_ticker, &window);
        window.show();
        line.setFocus();
        m_desk->time.advanceHours(2.5);
        hint.tell(m_desk->workspace->escalations().standing(m_desk->time.now()), QTimeZone("Asia/Shanghai"));
        QVERIFY(hint.isVisible());
        QCOMPARE(QApplication::focusWidget() == nullptr || QApplication::focusWidget() == &line, true);
        QVERIFY(window.rect().contains(hint.geometry()));
        QVERIFY(hint.findChild<QLabel *>(u"clockHintText"_s)->text().size() > 10);
        QSignalSpy wanted(&hint, &ClockHint::ticketWanted);
        hint.findChild<QPushButton *>(u"clockHintOpenButton"_s)->click();
        QCOMPARE(wanted.size(), 1);
        hint.tell(m_desk->workspace->escalations().standing(m_desk->time.now()), QTimeZone("Asia/Shanghai"));
        m_desk->time.advanceHours(0.01);
        m_ticker->tickNow();
        QVERIFY(!hint.isVisible());
    }

    void theClocksSayWhoWasTold()
    {
        ClockResult clock;
        clock.code = u"handle"_s;
        clock.name = {u"处理"_s, u"處理"_s, u"Handle"_s};
        clock.phase = ClockPhase::Running;
        clock.start = m_desk->time.now().plusSeconds(-7200);
        clock.due = m_desk->time.now().plusSeconds(1200);
        clock.escalations = {{m_desk->time.now().plusSeconds(-600), u"supervisor"_s, u"-30m"_s},
                             {*clock.due, u"manager"_s, u"+0m"_s}};
        ClocksPanel panel(*m_ticker);
        panel.show({clock}, QTimeZone("Asia/Shanghai"));
        const QList<QLabel *> told = panel.findChildren<QLabel *>(u"clock_handle_EscalationLabel"_s);
        QCOMPARE(told.size(), 2);
        QVERIFY(told.first()->text() != told.last()->text());
    }

private:
    std::unique_ptr<TestWorkspace> m_desk;
    std::unique_ptr<ClockTicker> m_ticker;
    FakeNavigator m_navigator;
    TicketId m_ticket;
};

QTEST_MAIN(EscalationBellTest)
#include "tst_escalationbell.moc"
