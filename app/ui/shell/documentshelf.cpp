#include "shell/documentshelf.h"

#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "shell/page.h"
#include "shell/pagetabs.h"
#include "shell/documentwindow.h"

namespace kesu {

DocumentShelf::DocumentShelf(PageTabs &tabs, SettingService &settings, QObject *parent)
    : QObject(parent), m_tabs(tabs), m_settings(settings)
{
    connect(&tabs, &PageTabs::closeWanted, this, &DocumentShelf::close);
    connect(&tabs, &PageTabs::tearOffWanted, this, &DocumentShelf::tearOff);
    connect(tabs.tabBar(), &QTabBar::tabMoved, this, &DocumentShelf::remember);
}

DocumentShelf::~DocumentShelf()
{
    for (DocumentWindow *window : std::as_const(m_windows))
        window->disconnect(this);
    qDeleteAll(m_windows);
}

void DocumentShelf::setFactory(const QString &kind, Factory factory)
{
    m_factories.insert(kind, std::move(factory));
}

Page *DocumentShelf::open(const QString &pageId)
{
    const Factory factory = m_factories.value(pageId.section(u':', 0, 0));
    const QString id = pageId.section(u':', 1);
    if (!factory || id.isEmpty())
        return nullptr;
    if (Page *page = m_pages.value(pageId)) {
        if (DocumentWindow *window = windowOf(page)) {
            window->raise();
            window->activateWindow();
        } else {
            m_tabs.showDocument(page);
        }
        return page;
    }
    Page *page = factory(id);
    if (!page)
        return nullptr;
    m_pages.insert(pageId, page);
    m_tabs.addDocument(page);
    if (!m_restoring) {
        m_tabs.showDocument(page);
        page->focusFirst();
        remember();
    }
    return page;
}

void DocumentShelf::close(Page *page)
{
    page->aboutToClose();
    if (DocumentWindow *window = windowOf(page)) {
        m_windows.removeOne(window);
        window->takePage();
        window->deleteLater();
    } else {
        m_tabs.takeDocument(page);
    }
    m_pages.removeIf([page](const auto &entry) { return entry.value() == page; });
    page->deleteLater();
    remember();
}

void DocumentShelf::tearOff(Page *page)
{
    const QSize size = page->size();
    m_tabs.takeDocument(page);
    auto *window = new DocumentWindow(page, nullptr);
    m_windows.append(window);
    connect(window, &DocumentWindow::backWanted, this, &DocumentShelf::bringBack);
    connect(window, &DocumentWindow::closed, this, &DocumentShelf::close);
    window->resize(size.expandedTo(QSize(640, 480)));
    window->show();
    page->focusFirst();
}

void DocumentShelf::restore()
{
    const QStringList ids = m_settings.value(setting::openDocuments).toStringList();
    m_restoring = true;
    for (const QString &id : ids)
        open(id);
    m_restoring = false;
}

void DocumentShelf::aboutToQuit()
{
    m_quitting = true;
    for (Page *page : std::as_const(m_pages))
        page->aboutToClose();
}

int DocumentShelf::openCount() const
{
    return int(m_pages.size());
}

void DocumentShelf::bringBack(Page *page)
{
    DocumentWindow *window = windowOf(page);
    m_windows.removeOne(window);
    window->takePage();
    m_tabs.addDocument(page);
    m_tabs.showDocument(page);
    m_tabs.window()->raise();
    m_tabs.window()->activateWindow();
    window->deleteLater();
    remember();
}

void DocumentShelf::remember()
{
    if (m_restoring || m_quitting)
        return;
    QStringList ids;
    const auto add = [this, &ids](const Page *page) {
        const QString id = m_pages.key(const_cast<Page *>(page));
        if (!id.isEmpty())
            ids.append(id);
    };
    for (const Page *page : m_tabs.documents())
        add(page);
    for (const DocumentWindow *window : std::as_const(m_windows))
        add(window->page());
    m_settings.setValue(setting::openDocuments, ids);
}

DocumentWindow *DocumentShelf::windowOf(const Page *page) const
{
    for (DocumentWindow *window : m_windows) {
        if (window->page() == page)
            return window;
    }
    return nullptr;
}

} // namespace kesu
