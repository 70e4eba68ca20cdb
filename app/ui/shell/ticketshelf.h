#pragma once

#include <QHash>
#include <QObject>

#include <functional>

#include "base/id.h"

namespace kesu {

class Page;
class PageTabs;
class SettingService;
class TicketWindow;

// The tickets that are open, in tabs or in windows of their own. What is open is written down at every change, so that
// a restart, also after a crash, brings it back.
class TicketShelf : public QObject {
    Q_OBJECT

public:
    // Null when there is no such ticket any more.
    using Factory = std::function<Page *(const TicketId &ticket)>;

    TicketShelf(PageTabs &tabs, SettingService &settings, QObject *parent = nullptr);
    ~TicketShelf() override;

    void setFactory(Factory factory);
    // Opens the ticket, or brings it to the front. Null when there is none.
    Page *open(const TicketId &ticket);
    void close(Page *page);
    void tearOff(Page *page);
    void restore(); // what was open the last time
    // Every open page keeps its draft; nothing is forgotten, so that the same tickets come back.
    void aboutToQuit();
    int openCount() const;

private:
    void bringBack(Page *page);
    void remember();
    TicketWindow *windowOf(const Page *page) const;

    PageTabs &m_tabs;
    SettingService &m_settings;
    Factory m_factory;
    QHash<TicketId, Page *> m_pages;
    QList<TicketWindow *> m_windows;
    bool m_restoring = false;
    bool m_quitting = false;
};

} // namespace kesu
