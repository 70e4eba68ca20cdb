#include "shell/mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "shell/actions.h"
#include "shell/commandpalette.h"
#include "shell/helpwindow.h"
#include "shell/page.h"
#include "shell/pagetabs.h"
#include "shell/rail.h"
#include "shell/searchfield.h"
#include "shell/statusline.h"
#include "shell/documentshelf.h"
#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr QSize firstSize(1280, 720);
constexpr QSize smallest(900, 560);
constexpr int widestSearch = 620;
} // namespace

MainWindow::MainWindow(SettingService &settings, const SearchService &search, const CustomerService &customers,
                       QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_searchService(search), m_customers(customers)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallest);
    resize(firstSize);
    buildFrame();
    buildActions();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    m_rail = new Rail(this);
    m_tabs = new PageTabs(this);
    m_search = new SearchField(m_searchService, *this, this);
    m_status = new StatusLine(this);
    m_shelf = new DocumentShelf(*m_tabs, m_settings, this);
    m_palette = new CommandPalette(m_searchService, m_customers, *this, [this] { return paletteActions(); }, this);

    m_top = new QHBoxLayout;
    m_top->setContentsMargins(metrics::groupGap, metrics::gap, metrics::groupGap, metrics::gap);
    m_top->setSpacing(metrics::gap);
    auto *paletteButton = new QToolButton(this);
    paletteButton->setObjectName(u"paletteButton"_s);
    paletteButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    paletteButton->setAutoRaise(true);
    m_paletteAction = makeAction(this, u"paletteAction"_s, u"palette"_s, Qt::CTRL | Qt::Key_K);
    paletteButton->setDefaultAction(m_paletteAction);
    m_search->setMaximumWidth(widestSearch);
    m_top->addWidget(m_search, 1);
    m_top->addStretch();
    m_top->addWidget(paletteButton);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_status);

    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(frame);

    connect(m_rail, &Rail::pageChosen, this, [this](const QString &id) { openPage(id); });
    connect(m_status, &StatusLine::pageWanted, this, [this](const QString &id) { openPage(id); });
    connect(m_tabs, &PageTabs::currentPageChanged, this, &MainWindow::pageShown);
    connect(m_paletteAction, &QAction::triggered, m_palette, &CommandPalette::open);
}

void MainWindow::buildActions()
{
    m_searchAction = makeAction(this, u"searchAction"_s, u"search"_s, QKeySequence::Find);
    connect(m_searchAction, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_closeTabAction = makeAction(this, u"closeTabAction"_s, u"close"_s, Qt::CTRL | Qt::Key_W);
    connect(m_closeTabAction, &QAction::triggered, this, [this] {
        if (!m_tabs->railShown())
            m_shelf->close(m_tabs->current());
    });
    m_tearOffAction = makeAction(this, u"tearOffAction"_s, u"window"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    connect(m_tearOffAction, &QAction::triggered, this, [this] {
        if (!m_tabs->railShown())
            m_shelf->tearOff(m_tabs->current());
    });
    m_themeAction = makeAction(this, u"themeAction"_s, u"settings"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    connect(m_themeAction, &QAction::triggered, this, [this] {
        m_settings.setValue(setting::theme, isDark(palette()) ? u"light"_s : u"dark"_s);
    });
    m_emptyFormAction = makeAction(this, u"emptyFormAction"_s, u"print"_s);
    connect(m_emptyFormAction, &QAction::triggered, this, [this] { openPrintPreview({}, u"complaint-report"_s); });
    m_paperCheckAction = makeAction(this, u"paperCheckAction"_s, u"check"_s);
    connect(m_paperCheckAction, &QAction::triggered, this, [this] {
        if (m_paperCheck)
            m_paperCheck(this);
    });
    m_helpAction = makeAction(this, u"helpAction"_s, u"help"_s, QKeySequence::HelpContents);
    connect(m_helpAction, &QAction::triggered, this, &MainWindow::showHelp);
    m_quitAction = makeAction(this, u"quitAction"_s, u"close"_s, Qt::CTRL | Qt::Key_Q);
    connect(m_quitAction, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::addPage(Page *page, bool atFoot)
{
    m_tabs->addRailPage(page);
    m_rail->addPage(page, atFoot);
    addPageAction(page);
    if (m_tabs->railPages().size() == 1)
        openPage(page->pageId());
}

void MainWindow::addPageAction(Page *page)
{
    QAction *action = makeAction(this, u"goTo_"_s + page->pageId(), page->iconName());
    const auto words = [this, action, page] {
        action->setText(page->title());
        const QStringList ids = m_rail->pageIds();
        for (QAction *other : actions()) {
            const qsizetype place = ids.indexOf(other->objectName().mid(5));
            if (other->objectName().startsWith("goTo_"_L1) && place >= 0 && place < 9)
                other->setShortcut(QKeySequence(u"Alt+%1"_s.arg(place + 1)));
        }
    };
    words();
    action->setProperty("englishText", page->pageId());
    connect(page, &Page::titleChanged, action, words);
    connect(action, &QAction::triggered, this, [this, id = page->pageId()] { openPage(id); });
}

void MainWindow::setDocumentFactory(const QString &kind, DocumentFactory factory)
{
    m_shelf->setFactory(kind, std::move(factory));
}

void MainWindow::setPrintPreview(PrintPreview preview)
{
    m_printPreview = std::move(preview);
}

void MainWindow::setReportPreview(ReportPreview preview)
{
    m_reportPreview = std::move(preview);
}

void MainWindow::setClassificationList(ClassificationList list)
{
    m_classificationList = std::move(list);
}

void MainWindow::setPaperCheck(PaperCheck check)
{
    m_paperCheck = std::move(check);
}

void MainWindow::addTopButton(QWidget *button)
{
    m_top->insertWidget(m_top->count() - 1, button);
}

void MainWindow::setWho(const QString &name, const QString &branch)
{
    m_status->setWho(name);
    m_status->setBranch(branch);
}

void MainWindow::setSync(const QString &iconName, const QString &text, const QString &explanation)
{
    m_status->setSync(iconName, text, explanation);
}

void MainWindow::restoreSession()
{
    restoreGeometry(QByteArray::fromBase64(m_settings.value(setting::geometry).toString().toLatin1()));
    m_shelf->restore();
    const QString chosen = m_settings.value(setting::startPage).toString();
    openPage(chosen.isEmpty() ? m_usualStart : chosen);
}

void MainWindow::openTicket(const TicketId &ticket)
{
    openDocument(u"ticket:"_s + ticket.text());
}

void MainWindow::openTicketAt(const TicketId &ticket, const QString &item)
{
    openDocument(u"ticket:"_s + ticket.text(), item);
}

void MainWindow::openDocument(const QString &pageId, const QString &item)
{
    Page *page = m_shelf->open(pageId);
    if (page && !item.isNull())
        page->openItem(item);
}

void MainWindow::openPage(const QString &pageId, const QString &item)
{
    Page *page = m_tabs->railPage(pageId);
    if (!page)
        return;
    m_tabs->showRailPage(page);
    if (!item.isNull())
        page->openItem(item);
    page->focusFirst();
}

void MainWindow::openPrintPreview(const TicketId &ticket, const QString &form)
{
    if (m_printPreview)
        m_printPreview(ticket, form, this);
}

void MainWindow::openReportPreview(const QString &number, const QString &form)
{
    if (m_reportPreview)
        m_reportPreview(number, form, this);
}

void MainWindow::openClassificationList(const TicketQuery &query)
{
    if (m_classificationList)
        m_classificationList(query, this);
}

void MainWindow::showMessage(const QString &text)
{
    m_status->showMessage(text);
}

QString MainWindow::currentPageId() const
{
    const Page *page = m_tabs->current();
    return page ? page->pageId() : QString();
}

void MainWindow::showHelp()
{
    auto *help = findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(this);
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (Page *page : m_tabs->railPages())
        page->aboutToClose();
    m_shelf->aboutToQuit();
    m_settings.setValue(setting::geometry, QString::fromLatin1(saveGeometry().toBase64()));
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT languageChanged();
    }
    QMainWindow::changeEvent(event);
}

QList<QAction *> MainWindow::paletteActions() const
{
    QList<QAction *> all;
    if (const Page *page = m_tabs->current())
        all += page->actions();
    for (QAction *action : actions()) {
        if (action != m_paletteAction)
            all.append(action);
    }
    return all;
}

void MainWindow::pageShown()
{
    const Page *page = m_tabs->current();
    if (!page)
        return;
    const bool ticket = !m_tabs->railShown();
    m_closeTabAction->setEnabled(ticket);
    m_tearOffAction->setEnabled(ticket);
    if (!ticket)
        m_rail->setCurrent(page->pageId());
    retranslate();
}

void MainWindow::retranslate()
{
    const Page *page = m_tabs->current();
    const QString program = tr("KesuDesk");
    setWindowTitle(page ? tr("%1 – %2").arg(page->title(), program) : program);
    setWords(m_paletteAction, tr("Commands  Ctrl+K"), "Commands");
    setWords(m_searchAction, tr("Search tickets"), "Search tickets");
    setWords(m_closeTabAction, tr("Close tab"), "Close tab");
    setWords(m_tearOffAction, tr("Move tab to a window of its own"), "Move tab to a window of its own");
    setWords(m_themeAction, tr("Switch between light and dark"), "Switch between light and dark");
    setWords(m_emptyFormAction, tr("Print an empty form"), "Print an empty form");
    setWords(m_paperCheckAction, tr("Check a printed page"), "Check a printed page");
    setWords(m_helpAction, tr("Help and keys"), "Help and keys");
    setWords(m_quitAction, tr("Quit"), "Quit");
}

} // namespace kesu
