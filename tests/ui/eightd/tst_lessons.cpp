#include <QtTest/QtTest>

#include <QLabel>
#include <QPushButton>

#include "eightd/ticketlessons.h"
#include "eightddesk.h"
#include "intake/intakepage.h"
#include "intake/intakesidepanel.h"
#include "intake/linklist.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::EightDDesk;
using kesu::test::TestWorkspace;

// What was learnt from a failure is offered where the same is described again.
class LessonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<EightDDesk>();
        m_earlier = m_desk->closedReport();
    }
    void cleanup() { m_desk.reset(); }

    void aTicketLikeAnEarlierFailureNamesItsReport()
    {
        Registration registration = m_desk->work.complaint(u"灯管点亮约 2 小时后死灯"_s);
        registration.ticket.defect = u"点亮约 2 小时后死灯"_s;
        const TicketId again = TestWorkspace::must(m_desk->work.tickets().registerTicket(registration)).facts.ticket.id;
        TicketLessons lessons(m_desk->deps(), again);
        QVERIFY(!lessons.isHidden());
        const QString facts = lessons.findChild<QLabel *>(u"lessonFactsLabel"_s)->text();
        QVERIFY2(facts.contains(u"D5"_s), qPrintable(facts));
        lessons.findChild<QPushButton *>(u"openLessonButton"_s)->click();
        QCOMPARE(m_desk->navigator.documents, QStringList{u"eightd:"_s + m_earlier.text()});
    }

    void aTicketIsNotToldOfItsOwnReportNorOfUnlikeOnes()
    {
        TicketLessons own(m_desk->deps(), m_desk->ticket);
        QVERIFY(own.isHidden());
        TicketLessons other(m_desk->deps(), m_desk->work.registered(u"宽带网络中断"_s));
        QVERIFY(other.isHidden());
    }

    void intakeOffersItWhileTheProblemIsTyped()
    {
        Workspace &w = *m_desk->work.workspace;
        IntakePage page(IntakeDeps{w.tickets(), w.reference(), w.customers(), w.search(), w.drafts(), w.settings(),
                                   m_desk->navigator, m_desk->prompts, m_desk->work.time, &w.eightDs()});
        page.resize(1280, 720);
        page.show();
        auto *list = page.findChild<LinkList *>(u"lessonList"_s);
        QVERIFY(!list->isVisible());
        auto *title = page.findChild<QWidget *>(u"titleEdit"_s);
        QVERIFY(title);
        QVERIFY(QMetaObject::invokeMethod(title, "setFocus"));
        qobject_cast<QLineEdit *>(title)->setText(u"灯管点亮约 2 小时后死灯"_s);
        Q_EMIT qobject_cast<QLineEdit *>(title)->textEdited(u"灯管点亮约 2 小时后死灯"_s);
        QTRY_VERIFY(list->isVisible());
    }

private:
    std::unique_ptr<EightDDesk> m_desk;
    EightDId m_earlier;
};

QTEST_MAIN(LessonsTest)
#include "tst_lessons.moc"
