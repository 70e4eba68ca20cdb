#include <QtTest/QtTest>

#include <QLabel>
#include <QPushButton>

#include "shellfakes.h"
#include "testworkspace.h"
#include "ticket/factcard.h"
#include "forms/fieldeditor.h"
#include "ticket/ticketpage.h"
#include "forms/formfield.h"
#include "widgets/clockticker.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::FakeNavigator;
using kesu::test::FakePrompts;
using kesu::test::TestWorkspace;

namespace {

struct Desk {
    Desk()
    {
        ticket = work.registered(u"宽带网络中断"_s);
        page = open();
    }

    std::unique_ptr<TicketPage> open()
    {
        Workspace &w = *work.workspace;
        auto opened = std::make_unique<TicketPage>(
            TicketDeps{w.tickets(), w.reference(), w.drafts(), w.search(), w.customers(), ticker, navigator, prompts},
            ticket);
        opened->resize(1200, 800);
        opened->show();
        return opened;
    }
    FactCard *card() const { return page->findChild<FactCard *>(u"matterCard"_s); }
    FieldEditor *narrative() const
    {
        return static_cast<FieldEditor *>(card()->findChild<FormField *>(u"narrativeField"_s)->editor());
    }
    void save() { card()->findChild<QPushButton *>(u"matterSaveButton"_s)->click(); }
    // Another desk sets the narrative; this one sees it come in.
    void othersSet(const QString &text)
    {
        const auto view = work.tickets().load(ticket);
        QVERIFY(work.tickets().edit(ticket, {{u"narrative"_s, text}}, view->version));
    }

    TestWorkspace work;
    ClockTicker ticker{work.time};
    FakeNavigator navigator;
    FakePrompts prompts;
    TicketId ticket;
    std::unique_ptr<TicketPage> page;
};

} // namespace

class FactCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsShownAtOnce()
    {
        Desk desk;
        desk.card()->edit();
        desk.narrative()->setValue(u"改过的描述"_s);
        desk.save();
        QCOMPARE(desk.card()->findChild<QLabel *>(u"narrativeValue"_s)->text(), u"改过的描述"_s);
    }

    void whatSomebodyElseSetMeanwhileIsNotReplacedUnseen()
    {
        Desk desk;
        desk.card()->edit();
        desk.narrative()->setValue(u"我的描述"_s);
        desk.othersSet(u"别人的描述"_s);
        QCOMPARE(desk.narrative()->value(), u"我的描述"_s);
        desk.save();
        QCOMPARE(desk.work.ticket(desk.ticket).narrative, u"别人的描述"_s);
        const QLabel *problem = desk.card()->findChild<QLabel *>(u"matterProblemLabel"_s);
        QVERIFY2(problem->text().contains(u"别人的描述"_s), qPrintable(problem->text()));
        desk.save();
        QCOMPARE(desk.work.ticket(desk.ticket).narrative, u"我的描述"_s);
    }

    void aKeptDraftRemembersWhatItsWriterHadSeen()
    {
        Desk desk;
        desk.card()->edit();
        desk.narrative()->setValue(u"我的描述"_s);
        desk.page->aboutToClose();
        desk.page.reset();
        desk.othersSet(u"别人的描述"_s);
        desk.page = desk.open();
        QCOMPARE(desk.narrative()->value(), u"我的描述"_s);
        desk.save();
        QCOMPARE(desk.work.ticket(desk.ticket).narrative, u"别人的描述"_s);
    }
};

QTEST_MAIN(FactCardTest)
#include "tst_factcard.moc"
