#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "eightd/carservice.h"
#include "eightd/eightdservice.h"
#include "eightdlist/deskcard.h"
#include "eightdlist/eightdlistpage.h"
#include "eightdlist/eightdtable.h"
#include "intake/linklist.h"
#include "shellfakes.h"
#include "signatures.h"
#include "widgets/clockticker.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

class Shell final : public Navigator
{
public:
    void openTicket(const TicketId &) override {}
    void openDocument(const QString &pageId, const QString &item) override
    {
        documents.append(item.isEmpty() ? pageId : pageId + u'#' + item);
    }
    void openPage(const QString &, const QString &) override {}
    void openPrintPreview(const TicketId &, const QString &) override {}
    void showMessage(const QString &text) override { messages.append(text); }

    QStringList documents;
    QStringList messages;
};

} // namespace

// The start page of quality people.
class EightDListPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestWorkspace>();
        m_ticker = std::make_unique<ClockTicker>(m_store->time);
        m_shell = Shell();
        m_prompts = FakePrompts();
        m_store->workAs(m_store->inspector);
        m_ticket = m_store->registered();
    }
    void cleanup()
    {
        m_page.reset();
        m_ticker.reset();
        m_store.reset();
    }

    void myReportsStandWithTheirClocksAndOpenByEnter()
    {
        const EightDId id = made(u"开胶"_s);
        open();
        auto *table = find<EightDTable>(u"eightDTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, EightDTableModel::Interim).data().toString().size() > 1);
        m_page->focusFirst();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_shell.documents, QStringList{u"eightd:"_s + id.text()});
    }

    void whatRunsOutFirstStandsFirst()
    {
        (void)made(u"later"_s);
        m_store->time.advanceHours(-24 * 7);
        m_ticket = m_store->registered();
        m_store->time.advanceHours(24 * 7);
        (void)made(u"sooner"_s);
        (void)made(u"sooner too"_s);
        open();
        auto *table = find<EightDTable>(u"eightDTable"_s);
        QCOMPARE(table->model()->index(2, EightDTableModel::Title).data().toString(), u"later"_s);
    }

    void finishedOnesAreFoundByWords()
    {
        (void)made(u"开胶"_s);
        open();
        QVERIFY(m_page->openItem(u"search:开胶"_s));
        QCOMPARE(find<EightDTable>(u"eightDTable"_s)->model()->rowCount(), 0); // it is open
        find<QAbstractButton>(u"anyStateButton"_s)->click();
        QCOMPARE(find<EightDTable>(u"eightDTable"_s)->model()->rowCount(), 1);
    }

    void actionsSignaturesAndCarsLeadWhereTheyBelong()
    {
        const StaffMember other = m_store->addStaff(u"周行"_s, {u"quality"_s});
        givePassword(*m_store, other);
        EightD given;
        Action action;
        action.text = u"换胶水"_s;
        action.staff = m_store->inspector.id.text();
        given.actions.append(action);
        const auto report = TestWorkspace::must(m_store->workspace->eightDs().create(m_ticket, given)).report;
        TestWorkspace::must(signAs(*m_store, other, report.id, u"report"_s, SignatureRole::Prepared));
        const CarId car = TestWorkspace::must(m_store->workspace->cars().create(m_ticket)).car.id;
        open();
        find<LinkList>(u"myActionsList"_s)->activated(find<LinkList>(u"myActionsList"_s)->lines().first().target);
        find<LinkList>(u"waitingSignaturesList"_s)
            ->activated(find<LinkList>(u"waitingSignaturesList"_s)->lines().first().target);
        find<LinkList>(u"openCarsList"_s)->activated(find<LinkList>(u"openCarsList"_s)->lines().first().target);
        QCOMPARE(m_shell.documents, (QStringList{u"eightd:%1#d5/%2"_s.arg(report.id.text(), report.actions.first().id),
                                                 u"eightd:%1#d8/approvals"_s.arg(report.id.text()),
                                                 u"car:"_s + car.text()}));
        QCOMPARE(m_page->badgeCount(), 1); // the signature; the action has no day
    }

    void theBadgeFollowsTheDay()
    {
        EightD given;
        Action action;
        action.text = u"换胶水"_s;
        action.staff = m_store->inspector.id.text();
        action.due = QDate(2026, 11, 22);
        given.actions.append(action);
        (void)TestWorkspace::must(m_store->workspace->eightDs().create(m_ticket, given));
        open();
        QCOMPARE(m_page->badgeCount(), 0);
        QSignalSpy spy(m_page.get(), &Page::badgeChanged);
        m_store->time.advanceHours(24);
        m_page->refresh();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(m_page->badgeCount(), 1);
    }

    void aReportIsBegunOnATicketByItsNumber()
    {
        open();
        const QString number = m_store->ticket(m_ticket).number;
        find<QLineEdit>(u"newEightDTicketEdit"_s)->setText(number);
        find<QPushButton>(u"newEightDButton"_s)->click();
        const QList<EightDLine> there = m_store->workspace->eightDs().ofTicket(m_ticket);
        QCOMPARE(there.size(), 1);
        QCOMPARE(m_shell.documents, QStringList{u"eightd:"_s + there.first().id.text()});
        // A second one only on purpose: the safest deed opens what is there.
        find<QLineEdit>(u"newEightDTicketEdit"_s)->setText(number);
        find<QPushButton>(u"newEightDButton"_s)->click();
        QCOMPARE(m_store->workspace->eightDs().ofTicket(m_ticket).size(), 1);
        find<QLineEdit>(u"newEightDTicketEdit"_s)->setText(u"KS-0"_s);
        find<QPushButton>(u"newEightDButton"_s)->click();
        QCOMPARE(m_prompts.told.size(), 1);
    }

private:
    EightDId made(const QString &title)
    {
        EightD given;
        given.title = title;
        return TestWorkspace::must(m_store->workspace->eightDs().create(m_ticket, given)).report.id;
    }
    void open()
    {
        Workspace &work = *m_store->workspace;
        m_page = std::make_unique<EightDListPage>(
            EightDListDeps{work.quality(), work.signing(), work.eightDs(), work.cars(), work.tickets(),
                           work.reference(), *m_ticker, m_shell, m_prompts, [&work] { return work.actor(); }});
        m_page->resize(1280, 720);
        m_page->show();
    }
    template<typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    std::unique_ptr<TestWorkspace> m_store;
    std::unique_ptr<ClockTicker> m_ticker;
    Shell m_shell;
    FakePrompts m_prompts;
    TicketId m_ticket;
    std::unique_ptr<EightDListPage> m_page;
};

QTEST_MAIN(EightDListPageTest)
#include "tst_eightdlistpage.moc"
