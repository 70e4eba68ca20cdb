#include <QtTest/QtTest>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "forms/recordpicker.h"
#include "intake/linklist.h"
#include "shellfakes.h"
#include "testworkspace.h"
#include "forms/fieldeditor.h"
#include "ticket/relatedpanel.h"
#include "ticket/stepform.h"
#include "ticket/ticketdeps.h"
#include "ticket/ticketpage.h"
#include "widgets/clockticker.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::FakeNavigator;
using kesu::test::FakePrompts;
using kesu::test::TestWorkspace;

namespace {

void type(QWidget *widget, const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

} // namespace

// Tickets that belong together, on the ticket page.
class RelatedTicketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_work = std::make_unique<TestWorkspace>();
        m_ticker = std::make_unique<ClockTicker>(m_work->time);
        m_navigator = {};
        m_work->workAs(m_work->manager);
    }

    void aDuplicateIsMergedByWordsOfTheOtherTicket()
    {
        const TicketId leading = m_work->registered(u"机顶盒花屏"_s);
        const TicketId duplicate = m_work->registered(u"电视没有信号"_s);
        const auto page = openAt(duplicate, u"step_merge_Action"_s);
        auto *picker = page->findChild<RecordPicker *>(u"merged_intoEditor"_s);
        QVERIFY(picker);
        type(picker, u"花屏"_s);
        QTRY_VERIFY(picker->isListOpen());
        QTest::keyClick(picker, Qt::Key_Down);
        QTest::keyClick(picker, Qt::Key_Return);
        QCOMPARE(picker->code(), m_work->ticket(leading).number);
        QVERIFY2(picker->text().contains(u"机顶盒花屏"_s), qPrintable(picker->text()));
        page->findChild<QPlainTextEdit *>(u"reasonEditor"_s)->setPlainText(u"同一事项"_s);
        page->findChild<QPushButton *>(u"stepSaveButton"_s)->click();
        QVERIFY(m_work->ticket(duplicate).state == TicketState::Merged);

        const LinkList *links = page->findChild<LinkList *>(u"relatedList"_s);
        QCOMPARE(links->lines().size(), 1);
        QCOMPARE(links->lines().first().target, leading.text());
        Q_EMIT page->findChild<LinkList *>(u"relatedList"_s)->activated(leading.text());
        QCOMPARE(m_navigator.opened, QStringList{leading.text()});
    }

    void theLeadingTicketCountsWhatWasMergedIn()
    {
        const TicketId leading = m_work->registered(u"机顶盒花屏"_s);
        const auto page = std::make_unique<TicketPage>(deps(), leading);
        QVERIFY(page->findChild<RelatedPanel *>()->isHidden());
        for (int i = 0; i < 2; ++i) {
            const TicketId other = m_work->registered();
            QVERIFY(m_work->perform(other, "merge", {{u"merged_into"_s, leading.text()}, {u"reason"_s, u"重复"_s}}));
        }
        QVERIFY(!page->findChild<RelatedPanel *>()->isHidden());
        QVERIFY(page->findChild<QLabel *>(u"mergedCountLabel"_s)->text().contains(u'2'));
        QCOMPARE(page->findChild<LinkList *>(u"relatedList"_s)->lines().size(), 2);
    }

    void aTicketIsSplitInTheForm()
    {
        const TicketId whole = m_work->registered();
        const auto page = openAt(whole, u"step_split_Action"_s);
        page->findChild<QLineEdit *>(u"part1TitleEdit"_s)->setText(u"断网"_s);
        page->findChild<QPlainTextEdit *>(u"reasonEditor"_s)->setPlainText(u"两件事"_s);
        page->findChild<QPushButton *>(u"stepSaveButton"_s)->click();
        QVERIFY(m_work->ticket(whole).state == TicketState::Registered); // one part is none
        page->findChild<QLineEdit *>(u"part2TitleEdit"_s)->setText(u"多收费"_s);
        page->findChild<QPushButton *>(u"addPartButton"_s)->click();
        page->findChild<QLineEdit *>(u"part3TitleEdit"_s)->setText(u"态度"_s);
        page->findChild<QPushButton *>(u"stepSaveButton"_s)->click();
        QVERIFY(m_work->ticket(whole).state == TicketState::Split);
        QCOMPARE(page->findChild<LinkList *>(u"relatedList"_s)->lines().size(), 3);
    }

    void theReceiptIsCorrectedInTheForm()
    {
        const TicketId id = m_work->registered();
        const Instant earlier = m_work->ticket(id).receivedAt->plusSeconds(-7200);
        const auto page = openAt(id, u"step_correct_Action"_s);
        FieldEditor *received = nullptr;
        for (FieldEditor *editor : page->findChild<StepForm *>()->findChildren<FieldEditor *>()) {
            if (editor->spec().key == u"received_at"_s)
                received = editor;
        }
        QVERIFY(received);
        received->setValue(earlier.toIso());
        page->findChild<QPlainTextEdit *>(u"reasonEditor"_s)->setPlainText(u"接听后两小时才登记"_s);
        page->findChild<QPushButton *>(u"stepSaveButton"_s)->click();
        QCOMPARE(m_work->ticket(id).receivedAt, std::optional(earlier));
    }

    void theCustomerToCorrectIsFoundByName()
    {
        Registration other = m_work->complaint(u"账单错误"_s);
        other.customer.name = u"欧阳明"_s;
        other.customer.phone = u"13700137000"_s;
        const auto right = TestWorkspace::must(m_work->tickets().registerTicket(other)).facts.ticket.customerId;
        const TicketId id = m_work->registered();
        const auto page = openAt(id, u"step_correct_Action"_s);
        auto *picker = page->findChild<RecordPicker *>(u"customer_idEditor"_s);
        QCOMPARE(picker->text(), u"张伟"_s);
        picker->clear();
        type(picker, u"欧阳"_s);
        QTRY_VERIFY(picker->isListOpen());
        QTest::keyClick(picker, Qt::Key_Down);
        QTest::keyClick(picker, Qt::Key_Return);
        page->findChild<QPlainTextEdit *>(u"reasonEditor"_s)->setPlainText(u"选错客户"_s);
        page->findChild<QPushButton *>(u"stepSaveButton"_s)->click();
        QCOMPARE(m_work->ticket(id).customerId, right);
    }

private:
    TicketDeps deps()
    {
        Workspace &work = *m_work->workspace;
        return {work.tickets(), work.reference(), work.drafts(), work.search(), work.customers(), *m_ticker,
                m_navigator, m_prompts};
    }

    std::unique_ptr<TicketPage> openAt(const TicketId &id, const QString &action)
    {
        auto page = std::make_unique<TicketPage>(deps(), id);
        page->resize(1200, 800);
        page->show();
        page->findChild<QAction *>(action)->trigger();
        return page;
    }

    std::unique_ptr<TestWorkspace> m_work;
    std::unique_ptr<ClockTicker> m_ticker;
    FakeNavigator m_navigator;
    FakePrompts m_prompts;
};

QTEST_MAIN(RelatedTicketsTest)
#include "tst_relatedtickets.moc"
