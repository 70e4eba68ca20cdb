#include <QtTest/QtTest>

#include <QLineEdit>
#include <QListView>
#include <QTabBar>

#include "base/language.h"
#include "customers/customerservice.h"
#include "search/searchservice.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "shell/helpwindow.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/page.h"
#include "shell/pagetabs.h"
#include "shell/railbutton.h"
#include "shell/documentwindow.h"
#include "testworkspace.h"
#include "theme/theme.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

// A page that says what it is told to say and remembers what it was asked.
class TestPage final : public Page {
public:
    TestPage(const QString &id, const QString &name) : m_id(id), m_name(name) { setFocusPolicy(Qt::StrongFocus); }

    QString pageId() const override { return m_id; }
    QString title() const override { return m_name; }
    QString iconName() const override { return u"ticket"_s; }
    int badgeCount() const override { return badge; }
    QString badgeText() const override { return u"%1 张"_s.arg(badge); }
    bool hasUnsavedChanges() const override { return unsaved; }
    bool openItem(const QString &item) override
    {
        items.append(item);
        return true;
    }
    void aboutToClose() override { ++closed; }

    int badge = 0;
    bool unsaved = false;
    int closed = 0;
    QStringList items;

private:
    QString m_id;
    QString m_name;
};

// Chinese comes from an input method, never from keys.
void type(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRailLeadsToPagesByClickAndAltDigit();
    void theRailShowsHowManyNeedSomeone();
    void aTicketOpensOnceAndShowsADotWhileUnsaved();
    void openTicketsComeBackAfterARestart();
    void aClosedTicketKeepsItsDraftAndDoesNotComeBack();
    void aTornOffTicketComesBackToTheTabs();
    void searchFindsOneCharacterAndEnterOpens();
    void searchSaysWhenNothingIsFound();
    void commandsAreFoundInEveryLanguage();
    void commandsFindTicketsToo();
    void theLanguageChangesWhileTheProgramRuns();
    void everythingToClickHasANameAndWords();
    void helpIsThereInEveryLanguage();

private:
    void openWindow();
    TestPage *ticketPage(const TicketId &id) const
    {
        return static_cast<TestPage *>(tabs()->document(u"ticket:"_s + id.text()));
    }
    PageTabs *tabs() const { return m_window->findChild<PageTabs *>(); }
    QLineEdit *edit(const QString &name) const { return m_window->findChild<QLineEdit *>(name); }
    QListView *list(const QString &name) const { return m_window->findChild<QListView *>(name); }

    std::unique_ptr<test::TestWorkspace> m_work;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_work = std::make_unique<test::TestWorkspace>();
    m_theme = std::make_unique<Theme>();
    m_translations = std::make_unique<Translations>();
    m_work->workspace->settings().setValue(setting::language, u"zh_CN"_s);
    m_look = std::make_unique<Look>(m_work->workspace->settings(), *m_theme, *m_translations);
    openWindow();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_look.reset();
    m_translations.reset();
    m_theme.reset();
    m_work.reset();
}

void MainWindowTest::openWindow()
{
    Workspace &work = *m_work->workspace;
    m_window = std::make_unique<MainWindow>(work.settings(), work.search(), work.customers());
    m_window->addPage(new TestPage(u"today"_s, u"值班台"_s));
    m_window->addPage(new TestPage(u"tickets"_s, u"工单"_s));
    m_window->addPage(new TestPage(u"settings"_s, u"设置"_s), true);
    m_window->setDocumentFactory(u"ticket"_s, [this](const QString &id) -> Page * {
        const auto view = m_work->tickets().load(TicketId(id));
        return view ? new TestPage(u"ticket:"_s + id, view->facts.ticket.number) : nullptr;
    });
    m_window->restoreSession();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::theRailLeadsToPagesByClickAndAltDigit()
{
    auto *button = m_window->findChild<RailButton *>(u"ticketsRailButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(tabs()->current()->pageId(), u"tickets"_s);
    QVERIFY(button->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(tabs()->current()->pageId(), u"settings"_s);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(tabs()->current()->pageId(), u"today"_s);
    QVERIFY(m_window->windowTitle().startsWith(u"值班台"_s));
}

void MainWindowTest::theRailShowsHowManyNeedSomeone()
{
    auto *page = static_cast<TestPage *>(tabs()->railPage(u"today"_s));
    page->badge = 3;
    Q_EMIT page->badgeChanged();
    const auto *button = m_window->findChild<RailButton *>(u"todayRailButton"_s);
    QVERIFY(button->accessibleName().contains(u"3 张"_s));
}

void MainWindowTest::aTicketOpensOnceAndShowsADotWhileUnsaved()
{
    const TicketId id = m_work->registered();
    m_window->openTicket(id);
    m_window->openPage(u"today"_s);
    m_window->openTicketAt(id, u"step:accept"_s);
    QCOMPARE(tabs()->documents().size(), 1);
    TestPage *page = ticketPage(id);
    QCOMPARE(tabs()->current(), page);
    QCOMPARE(page->items, QStringList{u"step:accept"_s});
    QVERIFY(!tabs()->tabText(1).contains(u'●'));
    page->unsaved = true;
    Q_EMIT page->unsavedChanged();
    QVERIFY(tabs()->tabText(1).startsWith(u'●'));
}

void MainWindowTest::openTicketsComeBackAfterARestart()
{
    const TicketId first = m_work->registered(u"第一张"_s);
    const TicketId second = m_work->registered(u"第二张"_s);
    m_window->openTicket(first);
    m_window->openTicket(second);
    // No farewell: what is open was written down when it was opened.
    openWindow();
    QCOMPARE(tabs()->documents().size(), 2);
    QCOMPARE(tabs()->documents().first()->pageId(), u"ticket:"_s + first.text());
    QVERIFY(tabs()->railShown());
}

void MainWindowTest::aClosedTicketKeepsItsDraftAndDoesNotComeBack()
{
    const TicketId id = m_work->registered();
    m_window->openTicket(id);
    QPointer<TestPage> page = ticketPage(id);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(tabs()->documents().isEmpty());
    QCOMPARE(page->closed, 1);
    openWindow();
    QVERIFY(tabs()->documents().isEmpty());
}

void MainWindowTest::aTornOffTicketComesBackToTheTabs()
{
    const TicketId id = m_work->registered();
    m_window->openTicket(id);
    TestPage *page = ticketPage(id);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(tabs()->documents().isEmpty());
    auto *window = qobject_cast<DocumentWindow *>(page->window());
    QVERIFY(window && window->isVisible());
    QVERIFY(page->isVisible());
    Q_EMIT window->backWanted(page);
    QCOMPARE(tabs()->documents().size(), 1);
    QCOMPARE(tabs()->current(), page);
}

void MainWindowTest::searchFindsOneCharacterAndEnterOpens()
{
    const TicketId shoe = m_work->registered(u"运动鞋开胶"_s);
    m_work->registered(u"宽带中断"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit *search = edit(u"searchField"_s);
    type(search, u"鞋"_s);
    QTest::keyClick(search, Qt::Key_Return);
    if (tabs()->documents().isEmpty()) // the first Enter brought the list before the pause had ended
        QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(tabs()->documents().size(), 1);
    QCOMPARE(tabs()->current()->pageId(), u"ticket:"_s + shoe.text());
}

void MainWindowTest::searchSaysWhenNothingIsFound()
{
    QLineEdit *search = edit(u"searchField"_s);
    search->setFocus();
    type(search, u"不存在的词"_s);
    QTRY_VERIFY(list(u"searchResultsList"_s)->isVisible());
    QVERIFY(list(u"searchResultsList"_s)->model()->index(0, 0).data().toString().contains(u"不存在的词"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!list(u"searchResultsList"_s)->isVisible());
    QCOMPARE(search->text(), u"不存在的词"_s);
}

void MainWindowTest::commandsAreFoundInEveryLanguage()
{
    for (const QString &typed : {u"shezhi"_s, u"sz"_s, u"设置"_s, u"settings"_s}) {
        m_window->openPage(u"today"_s);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QLineEdit *command = edit(u"commandEdit"_s);
        QVERIFY(command->isVisible());
        type(command, typed);
        QTest::keyClick(command, Qt::Key_Return);
        QVERIFY(!command->isVisible());
        QVERIFY2(tabs()->current()->pageId() == u"settings"_s, qPrintable(typed));
    }
}

void MainWindowTest::commandsFindTicketsToo()
{
    const TicketId id = m_work->registered(u"运动鞋开胶"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    type(edit(u"commandEdit"_s), u"开胶"_s);
    QTest::keyClick(edit(u"commandEdit"_s), Qt::Key_Return);
    QCOMPARE(tabs()->current()->pageId(), u"ticket:"_s + id.text());
}

void MainWindowTest::theLanguageChangesWhileTheProgramRuns()
{
    QLineEdit *search = edit(u"searchField"_s);
    QVERIFY(search->placeholderText().contains(u"工单"_s));
    m_work->workspace->settings().setValue(setting::language, u"zh_TW"_s);
    QTRY_VERIFY(search->placeholderText().contains(u"案件"_s));
    m_work->workspace->settings().setValue(setting::language, u"en"_s);
    QTRY_VERIFY(search->placeholderText().startsWith(u"Search tickets"_s));
    m_work->workspace->settings().setValue(setting::scale, 175);
    QVERIFY(QApplication::font().pointSizeF() > 18);
}

void MainWindowTest::everythingToClickHasANameAndWords()
{
    m_window->openTicket(m_work->registered());
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->parent()->inherits("QTabBar") || button->parent()->inherits("QLineEdit"))
            continue; // Qt's own: the tab's cross, the line's clear button
        QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
    for (const QLineEdit *line : m_window->findChildren<QLineEdit *>())
        QVERIFY2(!line->objectName().isEmpty() && !line->accessibleName().isEmpty(), qPrintable(line->objectName()));
}

void MainWindowTest::helpIsThereInEveryLanguage()
{
    for (const QString &language : languages())
        QVERIFY2(QFile::exists(u":/help/%1.html"_s.arg(language)), qPrintable(language));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const auto *help = m_window->findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
