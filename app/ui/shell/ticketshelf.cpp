#include "shell/ticketshelf.h"

#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "shell/page.h"
#include "shell/pagetabs.h"
#include "shell/ticketwindow.h"

namespace kesu {

TicketShelf::TicketShelf(PageTabs &tabs, SettingService &settings, QObject *parent)
    : QObject(parent), m_tabs(tabs), m_settings(settings)
{
    connect(&tabs, &PageTabs::closeWanted, this, &TicketShelf::close);
    connect(&tabs, &PageTabs::tearOffWanted, this, &TicketShelf::tearOff);
    connect(tabs.tabBar(), &QTabBar::tabMoved, this, &TicketShelf::remember);
}

TicketShelf::~TicketShelf()
{
    for (TicketWindow *window : std::as_const(m_windows))
        window->disconnect(this);
    qDeleteAll(m_windows);
}

void TicketShelf::setFactory(Factory factory)
{
    m_factory = std::move(factory);
}

Page *TicketShelf::open(const TicketId &ticket)
{
    if (!m_factory || ticket.isNull())
        return nullptr;
    if (Page *page = m_pages.value(ticket)) {
        if (TicketWindow *window = windowOf(page)) {
            window->raise();
            window->activateWindow();
        } else {
            m_tabs.showTicket(page);
        }
        return page;
    }
    Page *page = m_factory(ticket);
    if (!page)
        return nullptr;
    m_pages.insert(ticket, page);
    m_tabs.addTicket(page);
    if (!m_restoring) {
        m_tabs.showTicket(page);
        page->focusFirst();
        remember();
    }
    return page;
}

void TicketShelf::close(Page *page)
{
    page->aboutToClose();
    if (TicketWindow *window = windowOf(page)) {
        m_windows.removeOne(window);
        window->takePage();
        window->deleteLater();
    } else {
        m_tabs.takeTicket(page);
    }
    m_pages.removeIf([page](const auto &entry) { return entry.value() == page; });
    page->deleteLater();
    remember();
}

void TicketShelf::tearOff(Page *page)
{
    const QSize size = page->size();
    m_tabs.takeTicket(page);
    auto *window = new TicketWindow(page, nullptr);
    m_windows.append(window);
    connect(window, &TicketWindow::backWanted, this, &TicketShelf::bringBack);
    connect(window, &TicketWindow::closed, this, &TicketShelf::close);
    window->resize(size.expandedTo(QSize(640, 480)));
    window->show();
    page->focusFirst();
}

void TicketShelf::restore()
{
    const QStringList ids = m_settings.value(setting::openTickets).toStringList();
    m_restoring = true;
    for (const QString &id : ids)
        open(TicketId(id));
    m_restoring = false;
}

void TicketShelf::aboutToQuit()
{
    m_quitting = true;
    for (Page *page : std::as_const(m_pages))
        page->aboutToClose();
}

int TicketShelf::openCount() const
{
    return int(m_pages.size());
}

void TicketShelf::bringBack(Page *page)
{
    TicketWindow *window = windowOf(page);
    m_windows.removeOne(window);
    window->takePage();
    m_tabs.addTicket(page);
    m_tabs.showTicket(page);
    m_tabs.window()->raise();
    m_tabs.window()->activateWindow();
    window->deleteLater();
    remember();
}

void TicketShelf::remember()
{
    if (m_restoring || m_quitting)
        return;
    QStringList ids;
    const auto add = [this, &ids](const Page *page) {
        const TicketId id = m_pages.key(const_cast<Page *>(page));
        if (!id.isNull())
            ids.append(id.text());
    };
    for (const Page *page : m_tabs.tickets())
        add(page);
    for (const TicketWindow *window : std::as_const(m_windows))
        add(window->page());
    m_settings.setValue(setting::openTickets, ids);
}

TicketWindow *TicketShelf::windowOf(const Page *page) const
{
    for (TicketWindow *window : m_windows) {
        if (window->page() == page)
            return window;
    }
    return nullptr;
}

} // namespace kesu
