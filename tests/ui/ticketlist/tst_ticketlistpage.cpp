#include <QtTest/QtTest>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

#include "base/language.h"
#include "settings/settingservice.h"
#include "shellfakes.h"
#include "testworkspace.h"
#include "ticketlist/ticketlistpage.h"
#include "ticketlist/tickettable.h"
#include "ticketlist/tickettablemodel.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class TicketListPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.load(u"zh_CN"_s); }
    void init();
    void cleanup();
    void theKeyboardChoosesAndOpens();
    void aSearchFromElsewhereShowsItsResults();
    void theArchiveListsByClosingWithResult();
    void aHeadingThatCannotSortLeavesTheOrder();
    void anEmptyListSaysWhy();
    void theClassificationListIsOfWhatIsShown();
    void aLongListGoesToItsEndAndStaysThereWhenItChanges();

private:
    TicketTable *table() const { return m_page->findChild<TicketTable *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    Translations m_translations;
    std::unique_ptr<test::TestWorkspace> m_work;
    std::unique_ptr<ClockTicker> m_ticker;
    std::unique_ptr<TicketListPage> m_page;
    test::FakeNavigator m_navigator;
    test::FakePrompts m_prompts;
};

void TicketListPageTest::init()
{
    m_work = std::make_unique<test::TestWorkspace>();
    m_ticker = std::make_unique<ClockTicker>(m_work->time);
    m_navigator = {};
    Workspace &work = *m_work->workspace;
    m_page = std::make_unique<TicketListPage>(
        TicketListPage::Services{work.lists(), work.reference(), work.settings()}, *m_ticker, m_navigator, m_prompts);
    m_page->resize(1200, 600);
}

void TicketListPageTest::cleanup()
{
    m_page.reset();
    m_ticker.reset();
    m_work.reset();
}

void TicketListPageTest::theKeyboardChoosesAndOpens()
{
    const TicketId older = m_work->registered(u"旧的"_s);
    m_work->time.advanceHours(1);
    m_work->registered(u"新的"_s);
    m_page->show();
    m_page->focusFirst();
    QCOMPARE(cell(0, TicketTableModel::Title), u"新的"_s);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_navigator.opened, QStringList{older.text()});
}

void TicketListPageTest::aSearchFromElsewhereShowsItsResults()
{
    m_work->registered(u"运动鞋开胶"_s);
    m_work->registered(u"宽带中断"_s);
    m_page->show();
    QVERIFY(m_page->openItem(u"search:开胶"_s));
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(m_page->findChild<QLineEdit *>(u"filterEdit"_s)->text(), u"开胶"_s);
    QVERIFY(!m_page->openItem(u"nonsense"_s));
}

void TicketListPageTest::theArchiveListsByClosingWithResult()
{
    const TicketId closed = m_work->registered(u"办结的"_s);
    m_work->carry(closed, u"close"_s);
    m_work->registered(u"在办的"_s);
    m_page->show();
    m_page->findChild<QAbstractButton *>(u"archiveScopeButton"_s)->click();
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!table()->isColumnHidden(TicketTableModel::Result));
    QVERIFY(table()->isColumnHidden(TicketTableModel::Clock));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(TicketTableModel::Closed));
    m_page->findChild<QAbstractButton *>(u"openScopeButton"_s)->click();
    QCOMPARE(cell(0, TicketTableModel::Title), u"在办的"_s);
}

void TicketListPageTest::aHeadingThatCannotSortLeavesTheOrder()
{
    m_work->registered(u"甲"_s);
    m_page->show();
    table()->horizontalHeader()->setSortIndicator(TicketTableModel::Title, Qt::AscendingOrder);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(TicketTableModel::Received));
    table()->horizontalHeader()->setSortIndicator(TicketTableModel::Number, Qt::AscendingOrder);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(TicketTableModel::Number));
}

void TicketListPageTest::anEmptyListSaysWhy()
{
    m_page->show();
    const auto *title = m_page->findChild<QLabel *>(u"emptyTitleLabel"_s);
    QCOMPARE(title->text(), u"还没有工单"_s);
    m_page->openItem(u"search:什么都没有"_s);
    QCOMPARE(title->text(), u"没有符合条件的工单"_s);
    m_page->findChild<QAbstractButton *>(u"archiveScopeButton"_s)->click();
    m_page->findChild<QAbstractButton *>(u"emptyDeedButton"_s)->click();
    QCOMPARE(title->text(), u"档案为空"_s);
}

void TicketListPageTest::theClassificationListIsOfWhatIsShown()
{
    m_page->show();
    auto *button = m_page->findChild<QAbstractButton *>(u"classificationListButton"_s);
    QVERIFY(!button->isEnabled());
    m_work->registered(u"甲"_s);
    m_page->openItem(u"search:甲"_s);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QCOMPARE(m_navigator.classified.size(), 1);
    QCOMPARE(m_navigator.classified.first().text, u"甲"_s);
}

void TicketListPageTest::aLongListGoesToItsEndAndStaysThereWhenItChanges()
{
    const int count = TicketTableModel::pageSize + 10;
    for (int i = 0; i < count; ++i)
        m_work->registered(u"第%1张"_s.arg(i));
    m_page->show();
    m_page->focusFirst();
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(table()->currentIndex().row(), count - 1);
    QCOMPARE(cell(count - 1, TicketTableModel::Title), u"第0张"_s);
    const TicketId chosen = table()->currentTicket();
    const int scrolled = table()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);

    m_work->registered(u"新的"_s);
    QTRY_COMPARE(table()->model()->rowCount(), count + 1);
    QCOMPARE(cell(0, TicketTableModel::Title), u"新的"_s);
    QCOMPARE(table()->currentTicket(), chosen);
    QCOMPARE(table()->currentIndex().row(), count);
    QCOMPARE(table()->verticalScrollBar()->value(), scrolled);
}

QTEST_MAIN(TicketListPageTest)
#include "tst_ticketlistpage.moc"
